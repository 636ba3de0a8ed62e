public import Values

extension Document {
    /// The document as people cite it: national law by its title and number, a local document by its number.
    public var citedName: String {
        guard region == nil, let title else { return number }
        let prefix = "中华人民共和国"
        let short = title.hasPrefix(prefix) && title.count > prefix.count + 2 ? String(title.dropFirst(prefix.count)) : title
        // The number tells two texts of one law apart; where it holds the title already, it says enough by itself.
        return number.contains(short) ? "《\(number)》" : "《\(short)》（\(number)）"
    }

    /// The document with a place in it.
    public func cited(at place: Localized) -> Localized {
        Localized(zh: citedName + place.zh, en: "\(citedName) \(place.en)")
    }
}
