import Diagnostics
import RecordModel
import RecordReading
import Values

/// Kinds of records to read in tests: a small tender with every type of field, and a task.
enum TestKinds {
    /// Where nothing is declared.
    private static let nowhere = SourceRange(source: 0, start: 0, end: 0)

    /// Creates a field.
    static func field(_ name: String, _ labels: String..., type: FieldType, isKey: Bool = false) -> Field {
        Field(name: name, labels: labels, type: type, isKey: isKey, blank: .notKnown, range: nowhere)
    }

    /// The fields of a tender.
    static let tenderFields = [
        field("id", "项目编号", "编号", type: .text, isKey: true),
        field("budget", "预算金额", type: .money),
        field("reserved", "预留份额", type: .share),
        field("area", "建筑面积", type: .number(unit: "平方米")),
        field("score", "评分", type: .number(unit: nil)),
        field("bidders", "投标人数量", type: .count(unit: "家")),
        field("published", "是否公示", type: .boolean),
        field("clean", "无违法记录", type: .boolean),
        field("noticeOn", "招标公告发布日期", type: .time),
        field("region", "所属区域", type: .region),
        field("method", "采购方式", type: .choice(["公开招标", "邀请招标", "竞争性谈判（磋商）"])),
        field(
            "contract", "合同", type: .group([field("signedOn", "签订日期", type: .time), field("amount", "合同金额", type: .money)])),
        field(
            "bonds", "投标保证金",
            type: .list([field("bidder", "投标人", type: .text, isKey: true), field("refundedOn", "退还日期", type: .time)])),
    ]

    /// The kinds.
    static let all: RecordKinds = [
        RecordKind(
            index: 0, name: "tender", labels: ["招标项目", "招标"], kindKeys: ["记录类型", "recordType"], datedBy: nil, fields: tenderFields,
            range: nowhere),
        RecordKind(
            index: 1, name: "task", labels: ["任务"], kindKeys: ["记录类型"], datedBy: nil, fields: [field("title", "名称", type: .text)],
            range: nowhere),
    ]

    /// A few places.
    static let regions: RegionTree = {
        var tree = RegionTree()
        let henan = tree.add(.init(name: "河南省", aliases: ["河南"], parent: nil))
        let zhengzhou = tree.add(.init(name: "郑州市", aliases: ["郑州"], parent: henan))
        _ = tree.add(.init(name: "郑州航空港区", aliases: ["航空港区", "郑州航空港经济综合实验区"], parent: zhengzhou))
        _ = tree.add(.init(name: "金水区", aliases: ["郑州市金水区"], parent: zhengzhou))
        let xinxiang = tree.add(.init(name: "新乡市", aliases: ["新乡"], parent: henan))
        _ = tree.add(.init(name: "红旗区", aliases: ["新乡市红旗区"], parent: xinxiang))
        return tree
    }()
}

/// Everything that reading gave.
struct ReadAll: Equatable {
    /// The records.
    var records: [CaseRecord] = []
    /// The problems.
    var problems: [InputProblem] = []
    /// The readings.
    var readings: [Reading] = []
    /// The summaries of the inputs.
    var summaries: [InputSummary] = []

    /// The codes of the problems.
    var codes: [String] { problems.map(\.code) }

    /// The values of a field of the first kind, one a record.
    func values(of name: String) -> [FactValue] {
        guard let index = TestKinds.tenderFields.firstIndex(where: { $0.name == name }) else { return [] }
        return records.map { $0.facts[index].value }
    }

    /// Takes an outcome.
    mutating func take(_ outcome: ReadOutcome) {
        switch outcome {
        case .record(let record): records.append(record)
        case .problem(let problem): problems.append(problem)
        case .reading(let reading): readings.append(reading)
        }
    }

    /// Reads a text as tenders, unless the options say otherwise.
    static func text(_ text: String, name: String = "test.json", options: ReadingOptions = ReadingOptions(recordKind: 0)) -> ReadAll {
        bytes(Array(text.utf8), name: name, options: options)
    }

    /// Reads bytes.
    static func bytes(_ bytes: [UInt8], name: String = "test.json", options: ReadingOptions = ReadingOptions(recordKind: 0)) -> ReadAll {
        var all = ReadAll()
        let reader = RecordReader(kinds: TestKinds.all, regions: TestKinds.regions, options: options)
        let summary = reader.read(bytes: bytes, name: name) { outcome in
            all.take(outcome)
            return true
        }
        all.summaries = [summary]
        return all
    }

    /// Reads paths.
    static func paths(_ paths: [String], options: ReadingOptions = ReadingOptions(recordKind: 0)) -> ReadAll {
        var all = ReadAll()
        let reader = RecordReader(kinds: TestKinds.all, regions: TestKinds.regions, options: options)
        all.summaries = reader.read(paths) { outcome in
            all.take(outcome)
            return true
        }
        return all
    }
}
