/// The texts of the documents that rules quote.
enum SourceTexts {
    /// Reads every text file of a folder, in the order of their paths.
    static func read(_ folder: String) throws(Stop) -> [(name: String, text: String)] {
        do {
            return try Folder.files(under: folder, endings: [".md", ".txt"]).map { path throws(FileTrouble) in
                (path, String(decoding: try ByteReader.contents(of: path), as: UTF8.self))
            }
        } catch {
            throw Stop(.unreadable, CommandMessages.cannotRead(folder, error.reason))
        }
    }
}
