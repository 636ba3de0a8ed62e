public import Diagnostics

/// `region 河南省 { 郑州市 { 郑州航空港区 } }`: places, each within the one around it.
public struct RegionDeclaration: Hashable, Sendable {
    /// The name used in rules and in records.
    public var name: Name
    /// Other names that records use.
    public var aliases: [QuotedText]
    /// The places within it.
    public var parts: [RegionDeclaration]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a region.
    public init(name: Name, aliases: [QuotedText], parts: [RegionDeclaration], range: SourceRange) {
        self.name = name
        self.aliases = aliases
        self.parts = parts
        self.range = range
    }
}
