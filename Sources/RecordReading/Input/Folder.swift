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

    /// `true` iff a name ends like a case file's: `.json`, `.ndjson`, `.jsonl`, `.csv`, `.tsv` or `.xlsx`, in either case, and is not that of the
    /// file by which Excel marks a workbook that is open.
    static func isCaseFile(_ name: [UInt8]) -> Bool {
        let isKnown = isLinesFile(name) || [".json", ".csv", ".tsv", ".xlsx"].contains { ends(name, with: $0) }
        return isKnown && !name.starts(with: [0x7E, 0x24])
    }

    /// `true` iff a name ends like that of a spreadsheet that is not read, none of these names being that of one that was saved of it.
    static func isLeftBehind(_ name: [UInt8], among names: [[UInt8]]) -> Bool {
        guard [".xls", ".xlsm", ".xlsb", ".et", ".ods"].contains(where: { ends(name, with: $0) }), !name.starts(with: [0x7E, 0x24]) else {
            return false
        }
        let stem = name.prefix(upTo: name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)
        return !names.contains { isCaseFile($0) && $0.starts(with: stem + [UInt8(ascii: ".")]) }
    }

    /// `true` iff a name ends like that of a table of separated values: `.csv`, `.tsv`, `.tab` or `.txt`.
    static func isTextTable(_ name: [UInt8]) -> Bool { [".csv", ".tsv", ".tab", ".txt"].contains { ends(name, with: $0) } }

    /// `true` iff a name ends like that of a file of lines.
    static func isLinesFile(_ name: [UInt8]) -> Bool { ends(name, with: ".ndjson") || ends(name, with: ".jsonl") }

    /// `true` iff a name ends with an ending in small letters, in either case.
    private static func ends(_ name: [UInt8], with ending: String) -> Bool {
        let tail = name.suffix(ending.utf8.count).map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
        return tail.elementsEqual(ending.utf8)
    }
}
