import Values

extension CommandPage {
    /// `guiju man`.
    static let man = CommandPage(
        summary: Localized(zh: "输出手册页（roff）", en: "write the manual page (roff)"),
        forms: ["man"],
        flags: [],
        details: [
            Localized(
                zh: "guiju man > guiju.1 之后用 man -l guiju.1 看；放进 share/man/man1（中文的放进 share/man/zh_CN/man1）就能用 man guiju。",
                en:
                    "After guiju man > guiju.1, man -l guiju.1 shows it; in share/man/man1 (the Chinese one in share/man/zh_CN/man1) man guiju finds it."
            )
        ])
}
