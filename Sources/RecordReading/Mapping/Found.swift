import RecordModel
import Values

/// What a mapping finds for a field that holds one value.
enum Found {
    /// Nothing is said.
    case nothing
    /// A value, and the word that it means when it is a code.
    case value(MappedValue, word: String?)
    /// Something is said, and what is not known; points at a value.
    case fault(RecordMessage, MappedValue)

    /// A value that may be meant.
    private struct Candidate {
        /// The value.
        var value: MappedValue
        /// Whether it is.
        var isMeant: Truth
        /// What would have to be there to know it.
        var missing: String?
        /// The variables that lead to it.
        var variables: [MappedValue]
    }

    /// Looks where a field may come from: the first of its origins that says something counts.
    init(
        _ origins: [MappedField.Origin], _ codes: [MappedField.Code], _ variables: [MappedValue], of input: MappedInput, _ mapping: Mapping
    ) {
        for origin in origins {
            let candidates = Found.candidates(origin, variables, of: input)
            guard let first = candidates.first(where: { $0.isMeant == .yes }) ?? candidates.first else { continue }
            self = Found.settled(first, candidates, of: input) ?? Found.read(first, origin, codes, of: input, mapping)
            return
        }
        self = .nothing
    }

    /// The values that may be meant.
    private static func candidates(_ origin: MappedField.Origin, _ variables: [MappedValue], of input: MappedInput) -> [Candidate] {
        var ways = [variables]
        for loop in origin.loops {
            ways = ways.flatMap { way in (input.elements(of: loop, way)?.elements ?? []).map { way + [$0.value] } }
        }
        return ways.flatMap { way -> [Candidate] in
            let isMeant = origin.condition.map { input.truth(of: $0, way) } ?? .yes
            guard isMeant != .no else { return [] }
            let missing = isMeant == .yes ? nil : origin.condition.flatMap { input.missing(of: $0, way) }
            return input.values(at: origin.source, way).map {
                Candidate(value: $0, isMeant: isMeant, missing: missing, variables: way)
            }
        }
    }

    /// What is wrong when not all that may be meant say the same; nil when they do.
    private static func settled(_ first: Candidate, _ candidates: [Candidate], of input: MappedInput) -> Found? {
        if first.isMeant == .unknown {
            return .fault(RecordDiagnostics.notKnownWhetherMeant(input.place(of: first.value), missing: first.missing), first.value)
        }
        guard candidates.count > 1 else { return nil }
        guard
            let other = candidates.first(where: {
                !(input.isSame(first.value, $0.value) ?? false) && $0.value.pointer != first.value.pointer
            })
        else { return nil }
        if other.isMeant == .unknown {
            return .fault(RecordDiagnostics.notKnownWhetherMeant(input.place(of: other.value), missing: other.missing), first.value)
        }
        let said = candidates.map { (input.document.written($0.value.node, limit: 60), input.place(of: $0.value)) }
        return .fault(RecordDiagnostics.sourcesDiffer(said), first.value)
    }

    /// A value whose code is put into words, and whose currency is looked at.
    private static func read(
        _ found: Candidate, _ origin: MappedField.Origin, _ codes: [MappedField.Code], of input: MappedInput, _ mapping: Mapping
    ) -> Found {
        if let currency = origin.currency {
            let named = input.values(at: currency, found.variables)
            let written = input.document.written(found.value.node, limit: 60)
            guard !named.isEmpty else { return .fault(RecordDiagnostics.noCurrency(written), found.value) }
            for currency in named where input.text(of: currency).map(HalfWidth.of) != "CNY" {
                return .fault(RecordDiagnostics.foreignCurrency(written, input.document.written(currency.node, limit: 20)), found.value)
            }
        }
        guard !codes.isEmpty, let text = input.text(of: found.value) else { return .value(found.value, word: nil) }
        if let code = codes.first(where: { HalfWidth.of($0.code) == HalfWidth.of(text) }) { return .value(found.value, word: code.word) }
        let nearest = NearestName.nearest(to: HalfWidth.of(text), among: codes.map(\.code))
        return .fault(RecordDiagnostics.noWordForCode(text.cut(to: 60), codes.map(\.code), nearest: nearest, mapping.name), found.value)
    }
}
