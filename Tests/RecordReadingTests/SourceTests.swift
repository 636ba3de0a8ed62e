import Foundation
import RecordModel
import RecordReading
import Testing

@Suite("Files, folders and what can be wrong with them")
struct SourceTests {
    /// Runs `body` in a new folder, which is removed afterwards.
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    /// Writes a record with a number to a file, making its folders.
    private func write(_ id: String, _ folder: URL, _ path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("{\"id\":\"\(id)\"}".utf8).write(to: file)
    }

    @Test("a folder is searched at any depth, in byte order of the names, hidden files and others left out")
    func order() throws {
        try inFolder { folder in
            let files = [
                "b.json": "3", "a.ndjson": "1", "a/z.JSON": "0", "a/.hidden.json": "x", ".git/a.json": "x", "c.txt": "x", "中.jsonl": "5",
                "b/1/2/d.json": "2", "d.json": "4",
            ]
            for (path, id) in files { try write(id, folder, path) }
            let all = ReadAll.paths([folder.path])
            #expect(all.values(of: "id") == (0...5).map { .text(String($0)) })
            #expect(all.problems.isEmpty)
            #expect(
                all.summaries.map { $0.name.dropFirst(folder.path.count + 1) } == [
                    "a/z.JSON", "a.ndjson", "b/1/2/d.json", "b.json", "d.json", "中.jsonl",
                ])
        }
    }

    @Test("a file named is read whatever it is called")
    func named() throws {
        try inFolder { folder in
            try write("a", folder, "cases.txt")
            try write("b", folder, ".hidden")
            #expect(ReadAll.paths([folder.path + "/cases.txt", folder.path + "/.hidden"]).values(of: "id") == [.text("a"), .text("b")])
        }
    }

    @Test("links that run in a circle are passed over, and what they lead past is read once")
    func loops() throws {
        try inFolder { folder in
            try write("a", folder, "in/a.json")
            try FileManager.default.createSymbolicLink(at: folder.appending(path: "in/back"), withDestinationURL: folder)
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/self.json", withDestinationPath: folder.path + "/self.json")
            let all = ReadAll.paths([folder.path])
            #expect(all.values(of: "id") == [.text("a")])
            #expect(all.codes.sorted() == ["I003", "I008"])
        }
    }

    @Test("a file is read once, whatever paths and links lead to it")
    func twice() throws {
        try inFolder { folder in
            try write("a", folder, "in/a.json")
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/in/b.json", withDestinationPath: "a.json")
            let all = ReadAll.paths([folder.path + "/in/a.json", folder.path + "/in/../in/a.json", folder.path + "/in"])
            #expect(all.values(of: "id") == [.text("a")])
            #expect(all.codes == ["I014", "I014", "I014"])
            #expect(all.summaries.count == 1 && all.problems.allSatisfy { $0.severity == .warning })
        }
    }

    @Test("what is not there, may not be read or is empty is one problem each, and the others are read")
    func problems() throws {
        try inFolder { folder in
            try write("a", folder, "ok/a.json")
            try write("b", folder, "ok/dangling.json")
            try FileManager.default.createDirectory(at: folder.appending(path: "empty"), withIntermediateDirectories: true)
            try FileManager.default.removeItem(at: folder.appending(path: "ok/dangling.json"))
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/ok/dangling.json", withDestinationPath: folder.path + "/nowhere")
            let all = ReadAll.paths([
                folder.path + "/gone.json", folder.path + "/empty", folder.path + "/ok", folder.path + "/ok/a.json/x", "a\0b",
            ])
            #expect(all.codes == ["I001", "I007", "I001", "I001", "I001"])
            #expect(all.values(of: "id") == [.text("a")])
            #expect(all.problems.allSatisfy { $0.severity == .error && $0.place == nil })
        }
    }

    @Test("a file without permission is one problem")
    func permission() throws {
        // The superuser may read everything, so there is nothing to see.
        if getuid() == 0 { return print("permission: skipped for the superuser") }
        try inFolder { folder in
            try write("a", folder, "a.json")
            try write("b", folder, "b.json")
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path + "/a.json")
            let all = ReadAll.paths([folder.path])
            #expect(all.codes == ["I002"] && all.values(of: "id") == [.text("b")])
        }
    }

    @Test("a pipe within a folder is passed over, since it could wait for ever")
    func pipes() throws {
        try inFolder { folder in
            try write("a", folder, "a.json")
            #expect(mkfifo(folder.path + "/b.json", 0o600) == 0)
            let all = ReadAll.paths([folder.path])
            #expect(all.codes == ["I010"] && all.values(of: "id") == [.text("a")])
        }
    }

    @Test("folders nested without end are one problem")
    func deepFolders() throws {
        try inFolder { folder in
            let deep = Array(repeating: "d", count: 200).joined(separator: "/")
            try write("x", folder, deep + "/x.json")
            try write("a", folder, "a.json")
            let all = ReadAll.paths([folder.path])
            #expect(all.codes == ["I009"] && all.values(of: "id") == [.text("a")])
        }
    }

    @Test("a name that is not UTF-8 is read all the same")
    func names() throws {
        try inFolder { folder in
            let name = Array(folder.path.utf8) + [0x2F, 0xD6, 0xD0] + Array(".json".utf8) + [0]
            let file = name.withUnsafeBytes { fopen($0.bindMemory(to: CChar.self).baseAddress!, "w") }
            fputs("{\"id\":\"a\"}", file)
            fclose(file)
            #expect(ReadAll.paths([folder.path]).values(of: "id") == [.text("a")])
        }
    }

    @Test("a device without end is one error", arguments: ["/dev/zero"])
    func device(_ path: String) {
        let all = ReadAll.paths([path], options: ReadingOptions(recordKind: 0, maxRecordBytes: 100_000))
        #expect(all.codes == ["I041"] && all.summaries[0].sha256 == nil)
    }

    @Test("the same file has the same hash, whatever the chunks")
    func hash() throws {
        try inFolder { folder in
            try write("a", folder, "a.json")
            let hashes = [1, 3, 1 << 16].map {
                ReadAll.paths([folder.path], options: ReadingOptions(recordKind: 0, chunkBytes: $0)).summaries[0].sha256
            }
            #expect(Set(hashes).count == 1 && hashes[0]?.count == 64)
        }
    }
}
