import Diagnostics
import RecordModel
import Tables
import Values

extension RecordDiagnostics {
    /// A workbook that cannot be read.
    static func workbook(_ fault: WorkbookFault) -> RecordMessage {
        switch fault {
        case .oldOrProtected(let isProtected):
            isProtected
                ? RecordMessage(
                    "I120", zh: "工作簿有打开密码，无法读取；请在 Excel 中打开，经“文件—信息—保护工作簿”去掉密码后另存",
                    en:
                        "the workbook is protected by a password; open it in Excel, remove the password (File, Info, Protect Workbook) and save it"
                )
                : RecordMessage(
                    "I121", zh: "这是旧格式的 Excel 文件（.xls），不读取；请在 Excel 或 WPS 中另存为 .xlsx 或 CSV",
                    en: "this is a workbook in the old format (.xls), which is not read; save it as .xlsx or CSV in Excel or WPS")
        case .markup(.page):
            RecordMessage(
                "I131", zh: "这是网页（HTML），不是 Excel 工作簿，不读取；请在 Excel 或 WPS 中打开，另存为 .xlsx 或 CSV",
                en: "this is a web page (HTML) and no workbook, and is not read; open it in Excel or WPS and save it as .xlsx or CSV")
        case .markup(.spreadsheet2003):
            RecordMessage(
                "I131", zh: "这是 Excel 2003 的 XML 表格，不读取；请在 Excel 或 WPS 中打开，另存为 .xlsx 或 CSV",
                en: "this is a spreadsheet in the XML of Excel 2003, which is not read; open it in Excel or WPS and save it as .xlsx or CSV"
            )
        case .encrypted:
            RecordMessage("I120", zh: "文件已加密，无法读取；请去掉密码后另存", en: "the file is encrypted; remove the password and save it again")
        case .noArchive:
            RecordMessage(
                "I122", zh: "不是完整的 .xlsx 文件，可能没有下载或复制完", en: "this is no whole .xlsx file; it may have been cut when it was copied")
        case .zip64:
            RecordMessage(
                "I123", zh: "文件用了 4 GiB 以上文件的存储方式（zip64），不读取；请在 Excel 中另存，或导出为 CSV",
                en: "the file is stored the way of files beyond 4 GiB (zip64), which is not read; save it in Excel, or as CSV")
        case .packing(let part):
            RecordMessage(
                "I124", zh: "“\(part.shown)”的压缩方式不支持；请在 Excel 中另存",
                en: "\"\(part.shown)\" is packed in a way that is not read; save the file in Excel")
        case .damaged(let part):
            RecordMessage(
                "I125", zh: "文件已损坏：“\(part.shown)”解不开；请重新导出",
                en: "the file is damaged: \"\(part.shown)\" cannot be unpacked; export it again")
        case .missing(let part):
            RecordMessage("I126", zh: "不是电子表格：里面没有“\(part.shown)”", en: "this is no workbook: it holds no \"\(part.shown)\"")
        case .tooLarge(let part, let limit):
            RecordMessage(
                "I127", zh: "“\(part.shown)”超过 \(limit >> 20) MiB，不读取；请导出为 CSV",
                en: "\"\(part.shown)\" is larger than \(limit >> 20) MiB and not read; save the sheet as CSV")
        case .bomb(let part):
            RecordMessage(
                "I128", zh: "“\(part.shown)”解开后大得不合常理，像是压缩炸弹，已停止",
                en: "\"\(part.shown)\" grows beyond reason when it is unpacked, like a zip bomb, and was left")
        case .doctype(let part):
            RecordMessage(
                "I129", zh: "“\(part.shown)”里有 DOCTYPE 声明，工作簿不应有，为安全起见不读取",
                en: "\"\(part.shown)\" has a DOCTYPE, which no workbook needs, and is not read for safety's sake")
        case .malformed(let part, let offset):
            RecordMessage(
                "I125", zh: "文件已损坏：“\(part.shown)”第 \(offset) 字节处不是合法的 XML",
                en: "the file is damaged: \"\(part.shown)\" is not XML at byte \(offset)")
        case .noSheet(let wanted, let sheets):
            RecordMessage(
                "I130", zh: "没有工作表“\(wanted.shown)”；有：\(list(sheets.map(\.shown)))",
                en: "there is no sheet \"\(wanted.shown)\"; there are: \(list(sheets.map(\.shown)))")
        }
    }
}
