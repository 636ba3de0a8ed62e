import Values

extension CodeBook {
    /// What there is to know of each code.
    static let texts: [String: Localized] = [:]
}
