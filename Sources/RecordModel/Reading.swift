public import Values

/// A value that was not taken literally: `120万元` read as 1200000 yuan.
public struct Reading: Hashable, Sendable {
    /// Where it stands.
    public var place: Place
    /// The label of the field; empty for the input as a whole.
    public var field: String
    /// The characters as written, cut to 200.
    public var written: String
    /// What they were read as.
    public var read: String
    /// Why, where that is not plain: a time zone was converted, seconds were dropped.
    public var note: Localized?

    /// Creates a reading.
    public init(place: Place, field: String, written: String, read: String, note: Localized? = nil) {
        self.place = place
        self.field = field
        self.written = written
        self.read = read
        self.note = note
    }
}

/// Something in the input that is wrong or deserves a look.
public struct InputProblem: Hashable, Sendable {
    /// How grave it is.
    public enum Severity: String, Hashable, Sendable {
        /// The record, or the rest of the file, could not be read.
        case error
        /// A value could not be read, a field is unknown; the record is checked all the same.
        case warning
    }

    /// The stable code, such as `I012`.
    public var code: String
    /// How grave it is.
    public var severity: Severity
    /// What is wrong and what to do.
    public var message: Localized
    /// Where; nil when the file itself could not be opened.
    public var place: Place?
    /// The file.
    public var file: String
    /// Which unknown field it is about, so that who reads in parts can name each field once; else nil.
    public var unknownField: UnknownField?

    /// A key that names no field.
    public struct UnknownField: Hashable, Sendable {
        /// The kind of record and the way to the object that has the key.
        public var parent: String
        /// The key; nil where it is said that further ones are not named.
        public var key: String?

        /// Creates an unknown field.
        public init(parent: String, key: String?) {
            self.parent = parent
            self.key = key
        }
    }

    /// Creates a problem.
    public init(code: String, severity: Severity, message: Localized, place: Place?, file: String) {
        self.code = code
        self.severity = severity
        self.message = message
        self.place = place
        self.file = file
    }
}
