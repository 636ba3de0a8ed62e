import Diagnostics
import RecordModel
import Tables
import Values

extension RecordDiagnostics {
    /// A table without a row.
    static func emptyTable() -> RecordMessage {
        RecordMessage("I100", zh: "表格里没有内容：至少应有一行表头和一行数据", en: "the table is empty: it should have a header and at least one row")
    }

    /// A header by which the kind of the records cannot be told; says how many columns the kinds know that know most.
    static func headerFitsNot(_ fits: [(kind: RecordKind, known: Int)], of width: Int, kinds: RecordKinds) -> RecordMessage {
        let zh = fits.map { "“\($0.kind.label)”认得 \(width) 列中的 \($0.known) 列" }.joined(separator: "，")
        let en = fits.map { "\"\($0.kind.name)\" knows \($0.known) of \(width) columns" }.joined(separator: ", ")
        let known = kinds.map(\.label)
        return RecordMessage(
            "I101",
            zh: "表头看不出是哪一类记录：\(zh.isEmpty ? "没有一类记录认得其中的列（可用：\(list(known))）" : zh)；请用 --record 指明，或加一列“记录类型”",
            en:
                "the header does not tell the kind of the records: \(en.isEmpty ? "no kind knows any of its columns (known: \(list(kinds.map(\.name))))" : en); name it with --record, or add a column that tells it"
        )
    }

    /// A kind that the header told.
    static func kindByHeader() -> Localized { Localized(zh: "记录类型由表头得出", en: "the kind of the records, told by the header") }

    /// A row before the header.
    static func titleRow() -> Localized { Localized(zh: "表头前的标题，已略过", en: "a title before the header, passed over") }

    /// Sheets that are not read.
    static func otherSheets(_ names: [String]) -> Localized {
        let shown = list(names.map(\.shown))
        return Localized(
            zh: "只读这个工作表；另有 \(shown)，用 --sheet 选", en: "only this sheet is read; there are also \(shown), to be chosen with --sheet")
    }

    /// Sheets that are not read though nobody said which one to read.
    static func passedSheets(_ names: [String], _ sheet: String) -> RecordMessage {
        let shown = list(names.map(\.shown))
        return RecordMessage(
            "I108", .warning, zh: "只读了工作表“\(sheet.shown)”；没有读：\(shown)（用 --sheet 选择要读的工作表）",
            en: "only the sheet \"\(sheet.shown)\" is read; not read: \(shown) (--sheet chooses which is)")
    }

    /// A row with another number of cells than the header.
    static func raggedRow(cells: Int, header: Int) -> RecordMessage {
        RecordMessage(
            "I102", zh: "这一行有 \(cells) 个单元格，表头有 \(header) 列；多半少了或多了引号、分隔符，这一行未读",
            en:
                "this row has \(cells) cells, and the header \(header) columns; most likely a quote or delimiter is missing or one too many; the row is not read"
        )
    }

    /// A cell with something in a column without a header.
    static func namelessColumn(_ column: String) -> RecordMessage {
        RecordMessage(
            "I103", .warning, zh: "\(column) 列没有表头，但有内容，未读",
            en: "column \(column) has no header and is not read, though cells in it say something")
    }

    /// A record that a damaged row may belong to.
    static func rowOfRecordLost() -> RecordMessage {
        RecordMessage(
            "I104", zh: "这条记录占几行，其中可能有一行读不出来，所以整条没有检查",
            en: "this record has several rows, one of which, perhaps, cannot be read, so it was not checked")
    }

    /// A record whose rows do not stand together.
    static func keyComesAgain(_ key: String) -> RecordMessage {
        RecordMessage(
            "I105", zh: "“\(key.shown)”的行没有排在一起：前面已有这条记录，中间隔了别的记录；请按这一列排序后再检查",
            en:
                "the rows of \"\(key.shown)\" do not stand together: the record came before, with others between; sort the table by this column"
        )
    }

    /// Rows that the spreadsheet hides.
    static func hiddenRows(_ rows: [Int]) -> RecordMessage {
        let shown = rows.prefix(5).map(String.init).joined(separator: "、")
        let english = rows.prefix(5).map(String.init).joined(separator: ", ")
        return RecordMessage(
            "I106", .warning, zh: "有 \(rows.count) 行被隐藏或筛掉，照常检查（第 \(shown)\(rows.count > 5 ? " 等" : "") 行）",
            en:
                "\(rows.count == 1 ? "1 row is" : "\(rows.count) rows are") hidden or filtered out and checked all the same (row \(english)\(rows.count > 5 ? ", …" : ""))"
        )
    }

    /// What takes a spreadsheet to keep a cell as a text.
    static func textSign() -> Localized { Localized(zh: "电子表格用来表示文本的写法", en: "the way to make a spreadsheet keep a text") }

    /// A date that a spreadsheet keeps as a number.
    static func serialDate(_ system: SerialDate.System) -> Localized {
        switch system {
        case .from1900: Localized(zh: "电子表格的日期序号，从 1900 年起算", en: "a spreadsheet's number of a date, counted from 1900")
        case .from1904: Localized(zh: "电子表格的日期序号，从 1904 年起算", en: "a spreadsheet's number of a date, counted from 1904")
        }
    }

    /// A formula that a spreadsheet could not compute, or the result of which was not stored.
    static func formulaFailed(_ shown: String) -> RecordMessage {
        if shown.hasPrefix("=") {
            return RecordMessage(
                "I107", .warning, zh: "公式“\(shown.shown)”的结果没有存在文件里；请在 Excel 中打开并保存",
                en: "the result of the formula \"\(shown.shown)\" is not stored in the file; open it in Excel and save it")
        }
        return RecordMessage(
            "I107", .warning, zh: "公式算不出结果，单元格显示“\(shown.shown)”", en: "a formula failed, and the cell shows \"\(shown.shown)\"")
    }

    /// A row, or the rest of a table, that cannot be read. `records` is how many were read before, when the rest is lost.
    static func table(_ reason: TableFault.Reason, records: Int?) -> RecordMessage {
        let message = table(reason)
        guard let records, records > 0 else { return message }
        return RecordMessage(
            message.code, zh: message.text.zh + "；此前已读 \(records) 条记录，其余未读",
            en: message.text.en + "; \(recordsWere(records, "before ")) read, the rest was not")
    }

    /// What is wrong with a row or a table.
    private static func table(_ reason: TableFault.Reason) -> RecordMessage {
        switch reason {
        case .unclosedQuote(let limit):
            RecordMessage(
                "I110", zh: "这里的引号没有配上（往后 \(size(limit)) 内都没有）；这一行未读，从下一行接着读",
                en:
                    "the quote that opens here does not close within \(size(limit)); the row is not read, and reading goes on at the next line"
            )
        case .strayAfterQuote(let end):
            RecordMessage(
                "I111", zh: "这里开始的引号到第 \(end.line) 行第 \(end.column) 列结束，后面却还有内容；引号里的引号要写两个；这一行未读",
                en:
                    "the quote that opens here closes before line \(end.line), column \(end.column), with more behind it; a quote within quotes is written twice; the row is not read"
            )
        case .badEncoding(let encoding, let isGuessed): badEncoding(encoding, isGuessed: isGuessed)
        case .noEncoding:
            RecordMessage(
                "I113", zh: "这里的字节既不是 UTF-8 也不是 GB18030，多半混用了两种编码；请统一编码后再检查",
                en: "the bytes here are neither UTF-8 nor GB18030; most likely two encodings are mixed; save the file in one")
        case .zero:
            RecordMessage(
                "I114", zh: "单元格里有空字符（NUL），文件可能已损坏；这一行未读",
                en: "there is a NUL character in the cell, so the file may be damaged; the row is not read")
        case .rowTooLarge(let count, let limit):
            RecordMessage(
                "I115", zh: "这一行太长（超过 \(size(limit))，已有 \(count) 字节），未读",
                en: "the row is too long (\(count) bytes and more, limit \(size(limit))) and not read")
        case .tooManyColumns(let limit):
            RecordMessage("I116", zh: "这一行超过 \(limit) 列，未读", en: "the row has more than \(limit) columns and is not read")
        case .oddDelimiter(let written):
            RecordMessage(
                "I117", zh: "第一行指定的分隔符“\(written.shown)”不支持；请用逗号、制表符或分号",
                en: "the first line names the delimiter \"\(written.shown)\", which is not read; use commas, tabs or semicolons")
        case .workbook(let fault): workbook(fault)
        }
    }

    /// A byte that is not of the encoding of what stands before.
    private static func badEncoding(_ encoding: TextEncoding, isGuessed: Bool) -> RecordMessage {
        let name = encoding.rawValue.uppercased()
        return RecordMessage(
            "I112",
            zh: isGuessed ? "前面的内容是 \(name) 编码，这里开始不是：混用了两种编码；请统一编码后再检查" : "这里的字节不是 \(name) 编码；请检查 --encoding 或文件开头的标记",
            en: isGuessed
                ? "what stands before is in \(name), and the bytes here are not: two encodings are mixed; save the file in one"
                : "the bytes here are not \(name); look at --encoding, or the mark at the start of the file")
    }

    /// A number of bytes in whole units.
    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : bytes >= 1 << 10 ? "\(bytes >> 10) KiB" : "\(bytes) B"
    }
}
