/// A workbook: its sheets, and what all of them share (ECMA-376).
struct Workbook {
    /// A sheet.
    struct Sheet: Hashable {
        /// Its name.
        var name: String
        /// The part that holds it.
        var part: String
        /// Whether it is hidden.
        var isHidden: Bool
    }

    /// The parts.
    private let archive: ZipArchive
    /// How many bytes a part may have that is kept.
    private let limit: Int
    /// The sheets in their order.
    private(set) var sheets: [Sheet] = []
    /// From when the days of dates count.
    private(set) var dates = SerialDate.System.from1900
    /// The texts and formats of cells.
    private(set) var strings = SharedStrings()
    private(set) var styles = CellStyles()

    /// How many bytes a sheet may have, which is never in memory as a whole.
    private static let sheetLimit = 4 << 30

    /// How far it is looked whether a sheet holds anything.
    private static let mostEvents = 20_000

    /// Opens the workbook that bytes are; what it keeps of them may have so many bytes.
    init(_ bytes: [UInt8], limit: Int) throws(WorkbookFault) {
        if bytes.count > limit { throw .tooLarge(part: ".xlsx", limit: limit) }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw .oldOrProtected(isProtected: Workbook.holds("EncryptedPackage", in: bytes))
        }
        if let markup = SheetMarkup(bytes) { throw .markup(markup) }
        archive = try ZipArchive(bytes)
        self.limit = limit
        let main = try relations(of: "").first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
        let relations = try relations(of: main)
        try readSheets(main, relations)
        if let part = relations.first(where: { $0.type == "sharedStrings" })?.target { strings = try SharedStrings(try reader(part)) }
        if let part = relations.first(where: { $0.type == "styles" })?.target { styles = try CellStyles(try reader(part)) }
    }

    /// A reader of the sheet that is wanted, by name or by number from 1; the first that is not hidden when none is.
    func sheet(_ wanted: String?) throws(WorkbookFault) -> (sheet: Sheet, reader: XMLReader) {
        var found: Sheet?
        if let wanted {
            found = sheets.first { $0.name == wanted } ?? Int(wanted).flatMap { 1...max(sheets.count, 1) ~= $0 ? sheets[$0 - 1] : nil }
        } else {
            found = sheets.first { !$0.isHidden } ?? sheets.first
        }
        guard let found else { throw .noSheet(wanted ?? "1", sheets: sheets.map(\.name)) }
        return (found, try reader(found.part, limit: Workbook.sheetLimit))
    }

    /// Whether a sheet holds a cell with something in it; one that says so for long without a cell counts as one that does.
    func isFilled(_ sheet: Sheet) -> Bool {
        do throws(WorkbookFault) {
            var reader = try reader(sheet.part, limit: Workbook.sheetLimit)
            for _ in 0..<Workbook.mostEvents {
                guard let event = try reader.next() else { return false }
                if case .start(let element) = event, element.name == "v" || element.name == "is" { return true }
            }
        } catch {}
        return true
    }

    /// Reads which sheets there are.
    private mutating func readSheets(_ main: String, _ relations: [Relation]) throws(WorkbookFault) {
        var reader = try reader(main)
        while let event = try reader.next() {
            guard case .start(let element) = event else { continue }
            if element.name == "workbookPr", element.isSet("date1904") { dates = .from1904 }
            guard element.name == "sheet", let name = element["name"], let id = element["id"] else { continue }
            guard let relation = relations.first(where: { $0.id == id }), relation.type == "worksheet", sheets.count < 1024 else {
                continue
            }
            let state = element["state"] ?? "visible"
            sheets.append(Sheet(name: name, part: relation.target, isHidden: state != "visible"))
        }
    }

    /// What a part says that it stands with.
    private struct Relation {
        /// Its name within the part, the last word of its type, and the other part.
        var id: String
        var type: String
        var target: String
    }

    /// Reads the relations of a part, or of the archive; none where they are not stated.
    private func relations(of part: String) throws(WorkbookFault) -> [Relation] {
        let folder = part.contains("/") ? part[...(part.lastIndex(of: "/") ?? part.startIndex)] : ""
        let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        guard archive[name] != nil else {
            if part.isEmpty { throw .missing(part: name) }
            return []
        }
        var reader = try reader(name)
        var relations: [Relation] = []
        while let event = try reader.next() {
            guard case .start(let element) = event, element.name == "Relationship", let id = element["Id"] else { continue }
            guard let type = element["Type"]?.split(separator: "/").last, let target = element["Target"] else { continue }
            guard element["TargetMode"] != "External", relations.count < 10_000 else { continue }
            relations.append(Relation(id: id, type: String(type), target: Workbook.path(target, from: folder)))
        }
        return relations
    }

    /// A path within the archive, from a folder of it.
    private static func path(_ target: String, from folder: Substring) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = parts.popLast() } else { parts.append(step) }
        }
        return parts.joined(separator: "/")
    }

    /// A reader of a part.
    private func reader(_ name: String, limit: Int? = nil) throws(WorkbookFault) -> XMLReader {
        guard let part = archive[name] else { throw .missing(part: name) }
        return XMLReader(try PartReader(part, of: archive, limit: limit ?? self.limit), part: part.name)
    }

    /// `true` iff a name stands in a file as containers of the old kind write names, in UTF-16.
    private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
        let pattern = Array(name.utf8).flatMap { [$0, UInt8(0)] }
        return bytes.indices.contains { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
    }
}
