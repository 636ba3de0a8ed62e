public import Evaluation
internal import Findings
internal import RecordModel
public import RecordReading
internal import Semantics
internal import Values

/// Reads every record whole and walks through every rule: slow, and the meaning of every faster way.
public struct ExplainingBlockEvaluator: BlockEvaluator {
    /// Evaluates rules.
    let evaluator: Evaluator
    /// Says what they find.
    let explainer: Explainer
    /// Reads records.
    let reader: RecordReader
    /// The rules, by what they look at.
    let rules: RulesByKind
    /// Where the fields of every kind of record are counted.
    private let census: FieldCounts

    /// Creates an evaluator of some of the rules.
    public init(_ evaluator: Evaluator, rules chosen: [Int], reading options: ReadingOptions) {
        self.evaluator = evaluator
        explainer = Explainer(evaluator)
        let book = evaluator.book
        reader = RecordReader(kinds: book.records, regions: book.regions, mappings: book.mappings, options: options)
        rules = RulesByKind(chosen, of: book)
        census = FieldCounts(book.records)
    }

    /// Reads the records of a block and evaluates the rules on each.
    public mutating func evaluate(_ block: InputBlock, to report: inout BlockReport) {
        var ordinal = 0
        switch block.content {
        case .lines(let range, let start): checkLines(block.bytes[range], block.name, from: start, &ordinal, &report)
        case .whole: reader.readWhole(block.bytes, name: block.name) { take($0, &ordinal, &report) }
        case .table(let outcomes): checkTable(outcomes, block.name, &ordinal, &report)
        case .cells(let parts):
            reader.beginBlock()
            for part in parts { check(part, block, &ordinal, &report) }
        case .outcomes(let outcomes): for outcome in outcomes { _ = take(outcome, &ordinal, &report) }
        case .nothing: break
        }
    }

    /// Evaluates the rules on the records of whole lines; `ordinal` counts records.
    func checkLines(
        _ bytes: ArraySlice<UInt8>, _ name: String, from start: TextPosition, _ ordinal: inout Int, _ report: inout BlockReport
    ) {
        reader.readLines(Array(bytes), name: name, from: start) { take($0, &ordinal, &report) }
    }

    /// Binds the records of a table and evaluates the rules on each.
    private func checkTable(_ outcomes: [TableOutcome], _ name: String, _ ordinal: inout Int, _ report: inout BlockReport) {
        reader.beginBlock()
        checkRows(outcomes, name, &ordinal, &report)
    }

    /// Binds records and evaluates the rules on each.
    func checkRows(_ outcomes: [TableOutcome], _ name: String, _ ordinal: inout Int, _ report: inout BlockReport) {
        for outcome in outcomes {
            switch outcome {
            case .rows(let record): reader.bind(record, name: name) { take($0, &ordinal, &report) }
            case .other(let other): _ = take(other, &ordinal, &report)
            }
        }
    }

    /// Takes what was read.
    func take(_ outcome: ReadOutcome, _ ordinal: inout Int, _ report: inout BlockReport) -> Bool {
        switch outcome {
        case .record(let record):
            ordinal += 1
            check(record, ordinal, &report)
        case .problem(let problem): report.add(problem)
        case .reading(let reading): report.add(reading)
        }
        return true
    }

    /// Evaluates the rules on a record.
    func check(_ record: CaseRecord, _ ordinal: Int, _ report: inout BlockReport) {
        let part = RunSummary.RecordPart(of: record, in: evaluator)
        var listed: [Finding] = []
        var applies = false
        for rule in rules.single[record.kind] {
            let findings = explainer.findings(rule: rule, record: record, ordinal: ordinal) { finding in
                report.lists(finding.verdict) && report.mayExplain(rule)
            }
            for finding in findings {
                report.summary.add(finding, of: part)
                if let waiver = finding.waiver, let index = evaluator.waivers.firstIndex(of: waiver) { report.summary.add(waiver: index) }
                applies = applies || finding.verdict != .inapplicable
                if report.lists(finding.verdict) { listed.append(finding) }
            }
        }
        report.summary.add(recordOf: part, isChecked: applies)
        report.list(listed, of: part)
        explainer.add(record, ordinal: ordinal, rules: rules.over, to: &report.groups)
        let count = census.count(of: record.kind)
        report.summary.update(kind: record.kind, slots: count.slots) { count.add(record, to: &$0) }
    }
}

extension RunSummary.RecordPart {
    /// What a record is counted under: its first field that is a place, else the region of records that state none; the month of its date.
    init(of record: CaseRecord, in evaluator: Evaluator) {
        let kind = evaluator.book.records[record.kind]
        self.init(region: record.region(in: kind) ?? evaluator.defaultRegion, month: record.month(in: kind))
    }
}

extension CaseRecord {
    /// The place that the record states.
    fileprivate func region(in kind: RecordKind) -> RegionTree.ID? {
        guard let position = kind.fields.firstIndex(where: { $0.type == .region }) else { return nil }
        if case .region(let region) = facts[position].value { return region }
        return nil
    }

    /// The month of the date that dates the record, when it is known.
    fileprivate func month(in kind: RecordKind) -> RunSummary.Month? {
        guard let path = kind.datedBy else { return nil }
        var (facts, value) = (facts, FactValue.missing)
        for position in path {
            guard position < facts.count else { return nil }
            value = facts[position].value
            if case .group(let inner) = value { facts = inner }
        }
        guard case .time(let time) = value, let first = time.days.lower, let last = time.days.upper else { return nil }
        guard first.year == last.year, first.month == last.month else { return nil }
        return RunSummary.Month(year: first.year, month: first.month)
    }
}
