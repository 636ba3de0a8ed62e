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
        )
    ]
}
