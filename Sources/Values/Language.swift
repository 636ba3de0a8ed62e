/// A language the tool speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Chinese, English.
    case zh, en
}
