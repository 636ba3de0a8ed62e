import RecordModel
import Semantics

extension RuleBook {
    /// The kind of record with a name, label or alias; throws wrong usage with the nearest name.
    func kind(named name: String) throws(Stop) -> Int {
        if let kind = records.firstIndex(where: { $0.name == name || $0.labels.contains(name) }) { return kind }
        throw Stop(.usage, CommandMessages.unknownKind(name, among: records.flatMap { [$0.name] + $0.labels }))
    }

    /// The region with a name or alias; throws wrong usage with the nearest name.
    func region(named name: String) throws(Stop) -> RegionTree.ID {
        if let region = regions.find(name) { return region }
        throw Stop(.usage, CommandMessages.unknownRegion(name, among: regions.regions.flatMap { [$0.name] + $0.aliases }))
    }

    /// The document with a name or number; throws wrong usage with the nearest name.
    func document(named name: String) throws(Stop) -> Int {
        if let document = documents.firstIndex(where: { $0.name == name || $0.number == name }) { return document }
        throw Stop(.usage, CommandMessages.unknownDocument(name, among: documents.flatMap { [$0.name, $0.number] }))
    }
}
