public import RecordModel
import RecordReading
import Values

/// What some documents ask for, requirement by requirement, as an inventory lists it: one JSON object a line.
public struct Inventory: Hashable, Sendable {
    /// The requirements, in their order.
    public private(set) var entries: [InventoryEntry] = []
    /// Where each id stands in `entries`.
    private var positions: [String: Int] = [:]

    /// Creates an inventory that lists nothing.
    init() {}

    /// Reads a file, or the `.json`, `.ndjson` and `.jsonl` files of a folder, in the order of their names.
    ///
    /// - Returns: what could be read, and whatever is wrong, in the order of the input; with an error the inventory is not whole.
    public static func read(_ path: String) -> (inventory: Inventory, problems: [InputProblem]) {
        read(path) { reader, take in _ = reader.read([path], take) }
    }

    /// Reads bytes that are in memory already, under a name for messages.
    public static func read(bytes: [UInt8], name: String) -> (inventory: Inventory, problems: [InputProblem]) {
        read(name) { reader, take in _ = reader.read(bytes: bytes, name: name, take) }
    }

    /// How many bytes a requirement may have, 1 MiB.
    private static let mostBytes = 1 << 20

    /// Reads what `run` hands out.
    private static func read(
        _ name: String, _ run: (RecordReader, (ReadOutcome) -> Bool) -> Void
    ) -> (inventory: Inventory, problems: [InputProblem]) {
        let options = ReadingOptions(
            recordKind: 0, maxRecordBytes: mostBytes, hashesInputs: false, ignoresUnknownFields: true)
        let reader = RecordReader(kinds: [InventoryFormat.kind], regions: RegionTree(), options: options)
        var (inventory, problems, ofLine) = (Inventory(), [InputProblem](), 0)
        run(reader) { outcome in
            switch outcome {
            case .record(let record):
                inventory.take(record, &problems, ofLine)
                ofLine = problems.count
            case .problem(let problem): problems.append(problem)
            case .reading: break
            }
            return true
        }
        if inventory.entries.isEmpty, !problems.contains(where: { $0.severity == .error }) {
            problems.append(CoverageProblems.noRequirement(name))
        }
        return (inventory, problems)
    }

    /// Takes a line; one that lacks something, or whose id was there before, is reported.
    ///
    /// - Parameter ofLine: the position of the first problem of the line. A value that cannot be read is grave here, since the line is lost.
    private mutating func take(_ record: CaseRecord, _ problems: inout [InputProblem], _ ofLine: Int) {
        guard let entry = InventoryFormat.entry(of: record, &problems) else {
            for position in ofLine..<problems.count { problems[position].severity = .error }
            return
        }
        if let first = positions[entry.id] {
            problems.append(CoverageProblems.listedTwice(entry, first: entries[first].place))
        } else {
            positions[entry.id] = entries.count
            entries.append(entry)
        }
    }

    /// The position of a requirement; nil when the inventory does not list it.
    func position(of id: String) -> Int? { positions[id] }
}
