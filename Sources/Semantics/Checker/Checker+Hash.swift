import Diagnostics
import Values

extension Checker {
    /// SHA-256 over the names and bytes of the sources in their order, each with its length in front, so that no two books collide by concatenation.
    ///
    /// Names are taken from the deepest folder that holds all of them, so that the same book has the same hash wherever it lies.
    static func sourceHash(of numbers: [Int], in sources: SourceMap) -> String {
        let texts = numbers.filter(sources.texts.indices.contains).map { sources.texts[$0] }
        let common = commonFolderLength(of: texts.map { Array($0.name.utf8) })
        var hash = SHA256()
        for text in texts {
            let name = Array(text.name.utf8.dropFirst(common))
            for part in [name, text.bytes] {
                hash.update("\(part.count)\n")
                hash.update(part)
            }
        }
        return hash.finalize()
    }

    /// The length of the longest common beginning of the names that ends with a slash.
    private static func commonFolderLength(of names: [[UInt8]]) -> Int {
        guard var shared = names.first.map({ $0[...] }) else { return 0 }
        for name in names { shared = shared.prefix(zip(shared, name).prefix { $0 == $1 }.count) }
        return shared.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    }
}
