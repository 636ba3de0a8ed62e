import Values

/// What `explain` tells of the codes of empty tables and of what columns mean.
enum FormCatalogue {
    /// The explanations in the order of their codes.
    static let entries: [(code: String, text: Localized)] = [
        (
            "U110",
            Localized(
                zh: "已有的文件可能是填好的，所以不会不声不响地被取代。",
                en: "A file that is there may have been filled in, so it is not replaced without being asked for.")
        ),
        (
            "U111",
            Localized(
                zh: "一列越是只有一种记录才有，越能说明种类；最像的种类要比其次的明显更像，至少有两列对得上。不然就不猜。",
                en:
                    "A column says the more of a kind, the fewer kinds have it; the best kind must fit clearly better than the next, by two columns at "
                    + "least. Else nothing is guessed.")
        ),
        (
            "U112",
            Localized(
                zh: "列名是第一行有两个以上单元格填写的行；上面的行算标题。",
                en: "The header is the first row with more than one filled cell; what stands above is a title.")
        ),
        (
            "U113",
            Localized(
                zh: "只有确定的列才写进映射；拿不准的列出理由，由人决定。",
                en: "Only columns that are certain go into a mapping; of the others it is said why, and a person decides.")
        ),
    ]
}
