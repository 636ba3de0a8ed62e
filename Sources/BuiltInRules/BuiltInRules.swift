/// The rule book and the calendar that were put into the program when it was built.
///
/// The folder `Rules` of the package is where they are written; the plugin `EmbedRules` turns it into literals, so that
/// the installed program reads no file of its own. This module knows bytes; it knows nothing of what they mean.
public enum BuiltInRules {
    /// One embedded file.
    public struct File: Sendable {
        /// Its path under `Rules`: `law/counting.rules`.
        public let name: StaticString
        /// Its text.
        public let text: StaticString

        /// Its bytes, in UTF-8; O(length).
        public var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }

        /// Creates a file.
        init(name: StaticString, text: StaticString) {
            self.name = name
            self.text = text
        }
    }

    /// The rule files, in the order of their paths.
    public static var files: [File] { Embedded.files }

    /// The rule files parsed and checked, without examples: what `RuleBook(packed:)` reads.
    public static var packed: StaticString { Embedded.packed }

    /// The calendar of mainland China: which day rests or is worked, on which notice.
    public static var calendar: File { Embedded.calendar }
}
