internal import Diagnostics
internal import Values

extension RuleBook {
    /// SHA-256, in hexadecimal, over the names and bytes of the sources in their order, each with its length in front, so that no two books
    /// collide by concatenation. It is computed anew each time, O(bytes); a packed book remembers its own.
    ///
    /// Names are taken from the deepest folder that holds all of them, so that the same book has the same hash wherever it lies.
    public var hash: String {
        switch origin {
        case .packed(let hash): hash
        case .texts(let sources): Self.hash(of: sources)
        }
    }

    /// The hash of some sources.
    private static func hash(of sources: [SourceText]) -> String {
        let common = Self.commonFolderLength(of: sources.map { Array($0.name.utf8) })
        var hash = SHA256()
        for text in sources {
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
