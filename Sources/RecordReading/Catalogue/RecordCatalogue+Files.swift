extension RecordCatalogue {
    /// Files and folders.
    static let files: [Entry] = [
        entry(
            "I001", zh: "路径上没有文件或文件夹，或者它在读取前被移走。其他路径照常检查。",
            en: "Nothing stands at the path, or it was moved away before it could be read. The other paths are checked all the same."),
        entry(
            "I002", zh: "系统不允许当前用户读取。请修改权限，或换一个用户运行。",
            en: "The system does not let this user read it. Change the permissions, or run as another user."),
        entry("I003", zh: "符号链接互相指来指去，到不了任何文件。请修正或删除链接。", en: "Symbolic links lead to each other and to no file. Mend or remove them."),
        entry("I004", zh: "系统拒绝打开，原因见消息里的系统错误。", en: "The system refuses to open it, for the reason in the message."),
        entry(
            "I005", zh: "打开后发现是文件夹。文件夹请直接写路径，会逐层查找其中的案卷文件。",
            en: "It turned out to be a folder. Name the folder itself, and its case files are found at any depth."),
        entry(
            "I006", zh: "读到一半系统报错（磁盘、网络盘或管道的故障）。此前的记录已检查，其余没有读到，结果不完整。",
            en:
                "The system failed halfway: a disk, network drive or pipe. Records before were checked, the rest was not read, and the result is not complete."
        ),
        entry(
            "I007", zh: "文件夹及其下各层没有以 .json、.ndjson、.jsonl、.csv、.tsv 或 .xlsx 结尾的文件（隐藏文件不算）。没有检查任何东西，不等于合规。",
            en:
                "Neither the folder nor any below it holds a file ending in .json, .ndjson, .jsonl, .csv, .tsv or .xlsx (hidden ones do not count). Nothing checked is not a pass."
        ),
        entry(
            "I008", zh: "文件夹里的链接指回它的上级，跟下去没有尽头，所以跳过。链接以外的文件照常检查。",
            en: "A link leads back to a folder around it and would have no end, so it is passed over. Other files are checked."),
        entry(
            "I009", zh: "文件夹嵌套过深，多半是程序出错造成的。更深处的文件没有检查。",
            en: "Folders are nested too deep, most likely by a program's mistake. Files further down were not checked."),
        entry(
            "I010", zh: "文件夹里有管道或设备文件，打开它可能永远等待。确要读取，请在命令行直接写出它的路径。",
            en: "A folder holds a pipe or device, and opening it could wait for ever. Name it on the command line to read it."),
        entry("I011", zh: "文件是空的，或只有空白。请确认导出成功。", en: "The file is empty or holds blanks only. See whether the export succeeded."),
        entry(
            "I012", zh: "文件是一个空数组 []，没有记录可查。请确认导出条件。",
            en: "The file is an empty array [], with no record to check. See what the export was asked for."),
        entry(
            "I013", zh: "文件以 UTF-16 保存（Windows 记事本称“Unicode”）。请另存为 UTF-8。",
            en: "The file was saved as UTF-16, which Windows calls \"Unicode\". Save it as UTF-8."),
        entry(
            "I014", zh: "同一个文件由两个路径或链接给出。为免重复计数，只检查一次。",
            en: "Two paths or a link lead to the same file. It is checked once, so that nothing is counted twice."),
        entry(
            "I015", zh: "读取期间有人还在往文件里写。只检查打开时已有的部分；写完后请重新运行。",
            en: "Somebody wrote to the file while it was read. What it had when it was opened was checked; run again when it is complete."),
        entry(
            "I016", zh: "读取期间文件被截短或换掉，后面的记录没有检查，结果不完整。",
            en: "The file was cut short or replaced while it was read. What came behind was not checked, and the result is not complete."),
        entry(
            "I017", zh: "文件夹里的 .xls、.xlsm、.xlsb、.et、.ods 不读取。请另存为 .xlsx 或 CSV；旁边有同名的 .xlsx 或 CSV 时不再提示。",
            en:
                "Files .xls, .xlsm, .xlsb, .et and .ods in a folder are not read. Save them as .xlsx or CSV; with such a copy beside it, a file is not named."
        ),
    ]
}
