import Diagnostics
import Syntax

extension Checker {
    /// Returns a text that people read; one in which nothing stands is reported.
    mutating func words(_ text: QuotedText) -> String {
        if text.value.isBlank { report(.nothingSaid(at: text.range)) }
        return text.value
    }
}
