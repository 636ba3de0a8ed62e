extension RecordCatalogue {
    /// Tables.
    static let tables: [Entry] = [
        entry(
            "I100", zh: "CSV 或工作表是空的。请确认导出成功、选对了工作表（--sheet）。",
            en: "The CSV or the sheet is empty. See whether the export succeeded and the right sheet was chosen (--sheet)."),
        entry(
            "I101", zh: "表头里认得的列，没有哪一类记录能全部认得，或有几类都认得。不猜测，所以没有检查。用 --record 指明类型，或在表里加一列“记录类型”。",
            en:
                "Of the columns that any kind of record knows, no single kind knows all, or several do. Nothing is guessed, so nothing was checked. Name the kind with --record, or add a column that tells it."
        ),
        entry(
            "I102", zh: "每一行的单元格数应与表头相同（末尾多出的空单元格不算）。这一行少读或多读都会张冠李戴，所以没有读，其他行照常。",
            en:
                "Every row has as many cells as the header, empty ones at the end apart. In this row values would come under wrong headers, so it was not read; the others were."
        ),
        entry("I103", zh: "没有表头的列无法对应字段。请补上表头，或删去这一列。", en: "A column without a header is no field. Give it a header, or delete it."),
        entry(
            "I104", zh: "一条记录的列表占几行（同一关键字，或下面各行关键字留空）。其中一行读不出来，列表就不完整，所以整条不检查。先改好那一行。",
            en:
                "The lists of a record take several rows, with the same key or none below the first. Without one of them a list is not whole, so the record was not checked. Mend that row first."
        ),
        entry(
            "I105", zh: "有列表的表格，一条记录的各行应排在一起。分散开的行凑不成完整的列表，所以没有检查。请按关键字排序。",
            en:
                "In a table with lists the rows of a record stand together. Scattered ones make no whole list, so they were not checked. Sort the table by the key."
        ),
        entry(
            "I106", zh: "隐藏和筛掉的行也在文件里，照常检查。不想检查的行请删除或移到别的工作表。",
            en:
                "Rows that are hidden or filtered out are in the file and checked. Delete those that should not be, or move them to another sheet."
        ),
        entry(
            "I107", zh: "#N/A、#REF! 之类是公式的错误，不是值。这一项按读不出处理；请改正公式，或填上值。",
            en:
                "#N/A, #REF! and the like are errors of formulas and no values. It counts as unreadable; mend the formula, or write the value."
        ),
        entry(
            "I108", zh: "一次只读一个工作表，不用 --sheet 时读第一个没有隐藏的。其他有内容的工作表列在这里，以免漏查。要查它们，请用 --sheet 指定名称或序号，再运行一次。",
            en:
                "One sheet is read at a time, without --sheet the first that is not hidden. Others that hold something are named, so that none is forgotten. To check them, run again with --sheet and the name or number."
        ),
        entry(
            "I110", zh: "以引号开头的单元格，要到与它相配的引号才结束。找不到时从下一行接着读。请补上引号；引号里的引号写两个。",
            en:
                "A cell that begins with a quote ends with the one that closes it. When there is none, reading goes on at the next line. Add the quote; one within quotes is written twice."
        ),
        entry(
            "I111", zh: "相配的引号后面只能是分隔符或换行。多半是前面少了一个引号，或引号里的引号没有写两个。",
            en:
                "Only a delimiter or line break follows a closing quote. Most likely a quote is missing before, or one within quotes is not doubled."
        ),
        entry(
            "I112", zh: "一个文件只能用一种编码。多半是把不同来源的文件直接拼在了一起。请分别转成 UTF-8 再合并。",
            en: "A file is in one encoding. Most likely files of different origin were put together. Make each UTF-8 first."),
        entry(
            "I113", zh: "能自动识别 UTF-8、UTF-16 和 GB18030（含 GBK、GB2312）。其他编码请先转换；也可能文件已损坏。",
            en:
                "UTF-8, UTF-16 and GB18030 (with GBK and GB2312) are told apart by themselves. Convert other encodings first; or the file is damaged."
        ),
        entry(
            "I114", zh: "表格文字里不会有空字符。文件多半在复制时损坏。",
            en: "No text of a table has a NUL character. Most likely the file was damaged when it was copied."),
        entry(
            "I115", zh: "一行太长，没有读，其余照常。请看是否缺少换行。",
            en: "A row is too long and was not read; the rest was. See whether line breaks are missing."),
        entry("I116", zh: "电子表格最多 16384 列。请看分隔符是否选对。", en: "Spreadsheets have 16,384 columns at most. See whether the delimiter is right."),
        entry(
            "I117", zh: "Excel 认得的首行 sep=; 可以指定分隔符。这里只支持逗号、制表符和分号。",
            en: "A first line like sep=; names the delimiter for Excel. Commas, tabs and semicolons are read here."),
        entry(
            "I120", zh: "加密的文件没有密码读不了，程序也不接受密码。请去掉密码后另存。",
            en: "An encrypted file cannot be read, and no password is taken. Save it without one."),
        entry(
            "I121", zh: ".xls 是 2007 年以前的格式。请在 Excel 或 WPS 里另存为“Excel 工作簿（.xlsx）”或 CSV。",
            en: ".xls is the format of the time before 2007. Save the file as an Excel workbook (.xlsx) or as CSV."),
        entry("I122", zh: ".xlsx 是一个压缩包；这个文件不是，或不完整。", en: "An .xlsx file is an archive; this one is none, or not whole."),
        entry("I123", zh: "zip64 只有 4 GiB 以上的文件才需要。", en: "Only files beyond 4 GiB need zip64."),
        entry("I124", zh: "工作簿只用“不压缩”和 deflate 两种方式。", en: "Workbooks are stored, or packed by deflate."),
        entry(
            "I125", zh: "文件的一部分解不开，或不是合法的 XML。请重新导出或重新下载。",
            en: "A part of the file cannot be unpacked, or is no XML. Export or download it again."),
        entry(
            "I126", zh: "压缩包里没有工作簿应有的部分。请看是否把别的压缩文件改名成了 .xlsx。",
            en: "The archive lacks what every workbook has. See whether another archive was renamed."),
        entry(
            "I127", zh: "为防止耗尽内存，过大的工作簿不读。CSV 没有这个限制。",
            en: "Lest memory run out, workbooks beyond a size are not read. CSV has no such limit."),
        entry("I128", zh: "解开后比文件大几百倍的，不是正常的表格。", en: "What grows hundreds of times when it is unpacked is no ordinary table."),
        entry(
            "I129", zh: "工作簿的 XML 里不应有 DOCTYPE；它可以用来读取别的文件或耗尽内存。",
            en: "No workbook needs a DOCTYPE, which can be made to read other files or to exhaust memory."),
        entry("I130", zh: "工作表可以用名称或从 1 起的序号指定。", en: "A sheet is chosen by its name, or by its number from 1."),
        entry(
            "I131",
            zh: "不少系统导出的 .xls 其实是网页或 2003 年的 XML，Excel 打开时会警告格式与扩展名不符。请打开后另存为“Excel 工作簿（.xlsx）”或 CSV。若打开看到的是登录页面，说明没有下载成功。",
            en:
                "Many systems export web pages, or the XML of 2003, under the name .xls, and Excel warns of it. Open it and save it as an Excel workbook (.xlsx) or as CSV. If it shows a page to log in, the download did not succeed."
        ),
    ]
}
