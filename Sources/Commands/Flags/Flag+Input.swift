import RecordReading
import Tables
import Values

/// The flags that say what the input is, where it does not tell itself.
extension Flag {
    /// `--input-format FORMAT`.
    static let inputFormat = Flag(
        key: .inputFormat, name: "--input-format", value: "FORMAT", choices: InputFormat.allCases.map(\.rawValue),
        help: Localized(
            zh: "输入的格式：json、csv 或 xlsx；默认看文件名和内容，标准输入里的 CSV 要写明",
            en: "what the input is: json, csv or xlsx; default: by name and content; CSV on standard input has to be named"))
    /// `--encoding ENCODING`.
    static let encoding = Flag(
        key: .encoding, name: "--encoding", value: "ENCODING", choices: ["utf-8", "gb18030", "gbk", "utf-16le", "utf-16be"],
        help: Localized(
            zh: "CSV 的编码：utf-8、gb18030（gbk）、utf-16le 或 utf-16be；默认自动识别",
            en: "the encoding of CSV: utf-8, gb18030 (gbk), utf-16le or utf-16be; default: told by the bytes"))
    /// `--delimiter NAME`.
    static let delimiter = Flag(
        key: .delimiter, name: "--delimiter", value: "NAME", choices: ["comma", "tab", "semicolon"],
        help: Localized(
            zh: "CSV 的分隔符：comma（逗号）、tab（制表符）或 semicolon（分号）；默认看第一行",
            en: "what stands between the cells of CSV: comma, tab or semicolon; default: told by the first line"))
    /// `--sheet NAME|N`.
    static let sheet = Flag(
        key: .sheet, name: "--sheet", value: "NAME|N",
        help: Localized(
            zh: "读工作簿的哪个工作表：名称，或从 1 起的序号；默认第一个没有隐藏的",
            en: "which sheet of a workbook is read, by name or by number from 1; default: the first that is not hidden"))
}

extension TypedArguments {
    /// How records are read whose kind is named.
    func input(kind: Int?) -> ReadingOptions {
        var options = ReadingOptions(recordKind: kind)
        options.format = self[.inputFormat].flatMap(InputFormat.init(rawValue:))
        // GBK is part of GB 18030.
        options.tables.encoding = self[.encoding].flatMap { $0 == "gbk" ? .gb18030 : TextEncoding(rawValue: $0) }
        options.tables.delimiter = self[.delimiter].flatMap { ["comma": 0x2C, "tab": 0x09, "semicolon": 0x3B][$0] }
        options.tables.sheet = self[.sheet]
        return options
    }
}
