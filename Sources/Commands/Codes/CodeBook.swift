import Coverage
import RecordReading
import Semantics
import Syntax
import Values

/// What `guiju explain CODE` tells about messages, beyond the message itself.
enum CodeBook {
    /// The code that a word looks like, a letter and three digits, with its letter as a capital; nil for another word.
    static func code(_ word: String) -> String? {
        let bytes = Array(word.utf8)
        guard bytes.count == 4, (0x41...0x5A).contains(bytes[0] & 0xDF), bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return word.uppercased()
    }

    /// What there is to know of a code; nil when no message has it.
    static func explanation(of code: String) -> Localized? { entries.first { $0.code == code }?.text }

    /// The explanations of every stage.
    private static var entries: [(code: String, text: Localized)] {
        let syntax = SyntaxCatalogue.entries.map { (code: $0.code, text: $0.text) }
        return CommandCatalogue.entries + CalendarCatalogue.entries + syntax + SemanticCatalogue.entries + RecordCatalogue.entries
            + CoverageCatalogue.entries + AuditCatalogue.entries + OutputCatalogue.entries + FormCatalogue.entries
    }
}
