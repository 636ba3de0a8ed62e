import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Enters a place and the places within it.
    mutating func declare(_ declaration: RegionDeclaration, within parent: RegionTree.ID?) {
        let name = declaration.name
        if name.text.isEmpty || !claim(name.text, at: name.range) {
            for part in declaration.parts { declare(part, within: regions.find(name.text) ?? parent) }
            return
        }
        let aliases = declaration.aliases.filter { claim($0.value, at: $0.range) }.map(\.value)
        let id = regions.add(RegionTree.Region(name: name.text, aliases: aliases, parent: parent))
        for part in declaration.parts { declare(part, within: id ?? parent) }
    }

    /// Enters a name or alias of a place; false when another place has it, which is reported.
    private mutating func claim(_ name: String, at range: SourceRange) -> Bool {
        if let first = regionPlaces[name] {
            report(.declaredTwice(Name(name, range), first: first))
            return false
        }
        regionPlaces[name] = range
        regionNames.append(name)
        return true
    }

    /// Returns the place with a name; nil when there is none, which is reported.
    mutating func region(_ name: Name) -> RegionTree.ID? {
        if let id = regions.find(name.text) { return id }
        if !name.text.isEmpty { report(.unknownRegion(name.text, at: name.range, among: regionNames)) }
        return nil
    }
}
