/// What is known of a statement: Kleene's three-valued logic.
public enum Truth: Hashable, Sendable, CaseIterable {
    /// False, not known, true.
    case no, unknown, yes

    /// What is known of a statement whose value is known.
    @inlinable
    public init(_ value: Bool) { self = value ? .yes : .no }

    /// What is known of a statement whose value may be missing.
    @inlinable
    public init(_ value: Bool?) {
        switch value {
        case true?: self = .yes
        case false?: self = .no
        case nil: self = .unknown
        }
    }

    /// The value when it is known.
    @inlinable
    public var known: Bool? {
        switch self {
        case .yes: true
        case .no: false
        case .unknown: nil
        }
    }

    /// Whether both hold: no as soon as either does not.
    @inlinable
    public func and(_ other: Truth) -> Truth {
        if self == .no || other == .no { return .no }
        return self == .yes && other == .yes ? .yes : .unknown
    }

    /// Whether at least one holds: yes as soon as either does.
    @inlinable
    public func or(_ other: Truth) -> Truth {
        if self == .yes || other == .yes { return .yes }
        return self == .no && other == .no ? .no : .unknown
    }

    /// Whether it does not hold.
    @inlinable
    public var negated: Truth {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// Whether all hold; yes when there is none.
    @inlinable
    public static func all(_ truths: some Sequence<Truth>) -> Truth {
        truths.reduce(.yes) { $0.and($1) }
    }

    /// Whether at least one holds; no when there is none.
    @inlinable
    public static func any(_ truths: some Sequence<Truth>) -> Truth {
        truths.reduce(.no) { $0.or($1) }
    }
}
