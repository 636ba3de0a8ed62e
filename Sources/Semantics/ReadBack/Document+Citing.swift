public import Values

extension Document {
    /// The document as people cite it: national law by its title, a local document by its number.
    public var citedName: String {
        guard region == nil, let title else { return number }
        let prefix = "中华人民共和国"
        return "《\(title.hasPrefix(prefix) && title.count > prefix.count + 2 ? String(title.dropFirst(prefix.count)) : title)》"
    }

    /// The document with a place in it.
    public func cited(at place: Localized) -> Localized {
        Localized(zh: citedName + place.zh, en: "\(citedName) \(place.en)")
    }
}
