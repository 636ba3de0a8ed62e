import Glibc

/// Reads what a folder holds.
enum Folder {
    /// Returns the names in a folder in byte order, hidden ones left out.
    static func names(in path: FilePath) throws(ReadFailure) -> [[UInt8]] {
        guard let folder = path.withCString({ opendir($0) }) else { throw ReadFailure(number: errno) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = name(of: entry)
            if name.first != UInt8(ascii: ".") { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw ReadFailure(number: errno) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Returns the name of an entry.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { raw in Array(raw.prefix { $0 != 0 }) }
    }

    /// `true` iff a name ends like a case file's: `.json`, `.ndjson` or `.jsonl`, in either case.
    static func isCaseFile(_ name: [UInt8]) -> Bool { isLinesFile(name) || ends(name, with: ".json") }

    /// `true` iff a name ends like that of a file of lines.
    static func isLinesFile(_ name: [UInt8]) -> Bool { ends(name, with: ".ndjson") || ends(name, with: ".jsonl") }

    /// `true` iff a name ends with an ending in small letters, in either case.
    private static func ends(_ name: [UInt8], with ending: String) -> Bool {
        let tail = name.suffix(ending.utf8.count).map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
        return tail.elementsEqual(ending.utf8)
    }
}
