public import Diagnostics
public import Values

/// One small change of a rule that its examples ought to notice.
public struct Mutation: Hashable, Sendable {
    /// The kinds of change, in the order in which they are reported.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A number, a date or a period is one step more or less.
        case limit
        /// Working days stand for days, or days for working days.
        case unit
        /// The limit itself is let in, or left out.
        case strictness
        /// A period counts from another event of the record.
        case trigger
        /// An exemption, a pause or an extension is dropped.
        case exception
        /// One of several conditions is dropped.
        case condition
        /// The rule binds the place around its own.
        case region
        /// The rule is in force a day earlier or later, or a day longer or shorter.
        case force
    }

    /// What kind of change it is.
    public var kind: Kind
    /// Where the rule is changed. A line that the rows of a table share is one place.
    public var range: SourceRange
    /// What is changed into what.
    public var change: Localized
    /// Which example would notice it.
    public var remedy: Localized
}

/// A rule with one small change.
public struct Mutant: Sendable {
    /// The change.
    public var mutation: Mutation
    /// The changed rule.
    public var rule: Rule
}

extension Mutation.Kind {
    /// The kind in words.
    public var name: Localized {
        switch self {
        case .limit: Localized(zh: "界限差一步", en: "limit one step off")
        case .unit: Localized(zh: "工作日与日互换", en: "working days for days")
        case .strictness: Localized(zh: "界限本身是否在内", en: "limit let in or left out")
        case .trigger: Localized(zh: "换了起算的事", en: "counted from another event")
        case .exception: Localized(zh: "少了例外", en: "exception dropped")
        case .condition: Localized(zh: "少了条件", en: "condition dropped")
        case .region: Localized(zh: "地区放宽", en: "region widened")
        case .force: Localized(zh: "施行日期差一日", en: "effective date moved")
        }
    }
}
