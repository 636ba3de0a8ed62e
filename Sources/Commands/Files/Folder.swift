import Glibc

/// What lies in a folder.
enum Folder {
    /// Whether a path names a folder; throws when it names nothing.
    static func isFolder(at path: String) throws(FileTrouble) -> Bool {
        var status = stat()
        if stat(path, &status) != 0 { throw FileTrouble(code: errno) }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes a folder and those around it, as far as they are not there.
    static func make(_ path: String) throws(FileTrouble) {
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += made.isEmpty && part.isEmpty ? "/" : (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            if mkdir(made, 0o777) != 0, errno != EEXIST, errno != EISDIR { throw FileTrouble(code: errno) }
        }
        if try !isFolder(at: path) { throw FileTrouble(code: ENOTDIR) }
    }

    /// Returns the files of a folder and of the folders in it whose names end in one of the endings, in the order of their paths' bytes.
    ///
    /// Names that begin with a dot are passed over, and folders behind symbolic links are not entered, so that the walk always ends.
    static func files(under root: String, endings: [String]) throws(FileTrouble) -> [String] {
        var found: [String] = []
        var waiting = [root]
        while let folder = waiting.popLast() {
            for name in try names(in: folder) where !name.hasPrefix(".") {
                let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
                var status = stat()
                // A file that vanished since its name was read is simply not there any more.
                if lstat(path, &status) != 0 { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    waiting.append(path)
                } else if endings.contains(where: name.hasSuffix) {
                    found.append(path)
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The names in one folder.
    private static func names(in folder: String) throws(FileTrouble) -> [String] {
        guard let stream = opendir(folder) else { throw FileTrouble(code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
