extension String {
    /// Returns the text, cut after `limit` scalars with an ellipsis; O(limit).
    func cut(to limit: Int) -> String {
        guard utf8.count > limit,
            let end = unicodeScalars.index(unicodeScalars.startIndex, offsetBy: limit, limitedBy: unicodeScalars.endIndex)
        else { return self }
        return end == unicodeScalars.endIndex ? self : String(self[..<end]) + "…"
    }

    /// The text as a message quotes it: cut to 60 scalars, control characters shown as `\u{7}`.
    var shown: String {
        let short = cut(to: 60)
        guard short.unicodeScalars.contains(where: \.isHarmful) else { return short }
        return short.unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.isHarmful { text += "\\u{\(String(scalar.value, radix: 16))}" } else { text.unicodeScalars.append(scalar) }
        }
    }
}

extension Unicode.Scalar {
    /// `true` iff a terminal could take the scalar for a command, or a reader not see it: control and format characters, line breaks.
    var isHarmful: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
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
