import Foundation
import TestSupport
import Testing

/// The house as `Sources/README.md` draws it, held against the imports of every file.
@Suite struct RoomTests {
    /// A row of the table of rooms.
    struct Room: CustomTestStringConvertible {
        /// The module.
        let name: String
        /// The modules that it may import.
        let uses: [String]

        var testDescription: String { name }
    }

    /// The rows of the table.
    static let rooms: [Room] = {
        let page = (try? ProjectFiles.text("Sources/README.md")) ?? ""
        return page.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, cells[1].hasPrefix("`") else { return nil }
            return Room(name: cells[1].filter { $0 != "`" }, uses: cells[4].split(separator: " ").map { $0.filter { $0 != "`" } })
        }
    }()

    @Test func `every folder of the product is a room of the table`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.url("Sources").path)
            .filter { !$0.contains(".") && !["EmbedRules", "embed-rules"].contains($0) }
        #expect(folders.sorted() == Self.rooms.map(\.name).sorted())
    }

    @Test(arguments: rooms) func `a room imports only what its row names`(room: Room) throws {
        for file in ProjectFiles.files(below: "Sources/\(room.name)", ending: ".swift") {
            for module in try Self.imports(of: file) {
                #expect(room.uses.contains(module), "\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test func `a room uses only the rooms above it`() {
        var above: Set = ["Glibc", "Synchronization", "_Builtin_intrinsics"]
        for room in Self.rooms {
            #expect(above.isSuperset(of: room.uses), "\(room.name) uses a room below it")
            above.insert(room.name)
        }
    }

    /// The modules that a file imports.
    private static func imports(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position <= 2, words.count > position + 1 else { return nil }
            // Of a module within a module the outer one counts.
            return line.hasPrefix("//") || line.hasPrefix("    ") ? nil : words[position + 1].split(separator: ".").first.map(String.init)
        }
    }
}
