import RecordModel

/// Finds the case files below paths, in a fixed order.
struct FileWalk {
    /// What was found at a place.
    enum Found {
        /// A file to read.
        case file(FilePath)
        /// Something that is wrong.
        case problem(InputProblem)
    }

    /// How deep folders may nest.
    static let maxDepth = 128

    /// What was found so far.
    private var found: [Found] = []
    /// The folders that are being read, the outermost first.
    private var open: [FileStatus] = []
    /// How many case files were found.
    private var files = 0

    /// Returns what stands at a path: itself when it is a file, the case files below it when it is a folder.
    static func find(_ path: FilePath) -> [Found] {
        var walk = FileWalk()
        do {
            let status = try path.status()
            if status.kind == .folder { walk.search(path, status) } else { walk.found.append(.file(path)) }
            if status.kind == .folder, walk.files == 0 { walk.report(RecordDiagnostics.noCaseFiles(path.text), path) }
        } catch {
            walk.report(RecordDiagnostics.cannotOpen(path.text, error), path)
        }
        return walk.found
    }

    /// Searches a folder.
    private mutating func search(_ folder: FilePath, _ status: FileStatus) {
        if open.contains(status) { return report(RecordDiagnostics.folderLoop(folder.text), folder) }
        if open.count == FileWalk.maxDepth { return report(RecordDiagnostics.foldersTooDeep(folder.text, FileWalk.maxDepth), folder) }
        open.append(status)
        defer { open.removeLast() }
        do {
            let names = try Folder.names(in: folder)
            for name in names {
                visit(folder.appending(name), name)
                if Folder.isLeftBehind(name, among: names) {
                    let path = folder.appending(name)
                    report(RecordDiagnostics.otherSpreadsheet(path.text), path)
                }
            }
        } catch {
            report(RecordDiagnostics.cannotOpen(folder.text, error), folder)
        }
    }

    /// Looks at one entry of a folder.
    private mutating func visit(_ path: FilePath, _ name: [UInt8]) {
        do {
            let status = try path.status()
            switch status.kind {
            case .folder: search(path, status)
            case .file where Folder.isCaseFile(name):
                files += 1
                found.append(.file(path))
            // Opening a pipe or a device that nobody named could wait for ever.
            case .other where Folder.isCaseFile(name): report(RecordDiagnostics.notAFile(path.text), path)
            case .file, .other: break
            }
        } catch {
            if Folder.isCaseFile(name) { report(RecordDiagnostics.cannotOpen(path.text, error), path) }
        }
    }

    /// Notes a problem with a path.
    private mutating func report(_ message: RecordMessage, _ path: FilePath) {
        found.append(.problem(message.problem(file: path.text)))
    }
}
