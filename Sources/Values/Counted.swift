/// A number of things in English: `1 record`, `2 records`.
public func counted(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }
