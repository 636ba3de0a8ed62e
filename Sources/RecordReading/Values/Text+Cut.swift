import Diagnostics
import Values

extension String {
    /// Returns the text, cut after `limit` scalars with an ellipsis; O(limit).
    func cut(to limit: Int) -> String {
        guard utf8.count > limit,
            let end = unicodeScalars.index(unicodeScalars.startIndex, offsetBy: limit, limitedBy: unicodeScalars.endIndex)
        else { return self }
        return end == unicodeScalars.endIndex ? self : String(self[..<end]) + "…"
    }

    /// The text as a message quotes it: cut to 60 scalars, with nothing in it that could act on a terminal.
    var shown: String { Sanitizer.escaped(cut(to: 60)) }
}

extension String {
    /// The text without blanks, full-width ones included, at its ends.
    var withoutBlanksAtEnds: String {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { HalfWidth.plain(scalar).map(HalfWidth.isBlank) ?? true }
        guard let first = unicodeScalars.first, let last = unicodeScalars.last, isBlank(first) || isBlank(last) else { return self }
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(Substring(scalars))
    }
}
