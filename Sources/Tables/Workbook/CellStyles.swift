/// The formats of cells, by the number that cells name them by.
struct CellStyles {
    /// The formats.
    private var formats: [NumberFormat] = []

    /// No formats, as in a workbook without styles.
    init() {}

    /// Reads the part of the styles.
    init(_ reader: consuming XMLReader) throws(WorkbookFault) {
        var reader = reader
        var codes: [Int: NumberFormat] = [:]
        var isInCells = false
        while let event = try reader.next() {
            switch event {
            case .start(let element) where element.name == "numFmt":
                if let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
                    codes[id] = NumberFormat(code: code)
                }
            case .start(let element) where element.name == "cellXfs": isInCells = true
            case .end("cellXfs"): isInCells = false
            case .start(let element) where element.name == "xf" && isInCells:
                let id = element["numFmtId"].flatMap { Int($0) } ?? 0
                guard formats.count < 1 << 20 else { throw .tooLarge(part: reader.part, limit: 1 << 20) }
                formats.append(codes[id] ?? NumberFormat(builtIn: id))
            default: break
            }
        }
    }

    /// The format with a number.
    subscript(index: Int) -> NumberFormat { formats.indices.contains(index) ? formats[index] : .number }
}
