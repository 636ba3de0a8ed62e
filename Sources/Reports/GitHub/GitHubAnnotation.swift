internal import Findings
internal import RecordModel
internal import Syntax

/// One workflow command that makes an annotation.
struct GitHubAnnotation {
    /// How grave it is.
    enum Level: String {
        case error, warning, notice

        /// How grave a finding is: a broken obligation is an error, a missed target and what is undecided a warning.
        init(_ finding: Finding) {
            switch (finding.verdict, finding.modality) {
            case (.fail, .must?): self = .error
            case (.fail, .should?), (.open, _), (.review, _): self = .warning
            default: self = .notice
            }
        }
    }

    /// How grave it is.
    let level: Level
    /// Where it stands; nil when it belongs to no line.
    let place: Place?
    /// What stands above it.
    let title: String
    /// Its text.
    let lines: [String]

    /// The command, with the end of its line.
    var bytes: [UInt8] {
        var properties: [String] = []
        if let place, !place.file.hasPrefix("<") {
            properties = ["file=\(Self.escaped(property: place.plainFile))", "line=\(place.line)", "col=\(place.column)"]
        }
        properties.append("title=\(Self.escaped(property: title))")
        let text = lines.map(Self.escaped(data:)).joined(separator: "%0A")
        return Array("::\(level.rawValue) \(properties.joined(separator: ","))::\(text)\n".utf8)
    }

    /// A text as it stands behind the second `::`.
    private static func escaped(data text: String) -> String {
        text.replacing("%", by: "%25").replacing("\r", by: "%0D").replacing("\n", by: "%0A")
    }

    /// A text as it stands as a value in front of it.
    private static func escaped(property text: String) -> String {
        escaped(data: text).replacing(":", by: "%3A").replacing(",", by: "%2C")
    }
}

extension String {
    /// The text with every occurrence of one character, which must be one scalar, replaced.
    fileprivate func replacing(_ scalar: Unicode.Scalar, by text: String) -> String {
        guard unicodeScalars.contains(scalar) else { return self }
        var result = UnicodeScalarView()
        for one in unicodeScalars { if one == scalar { result.append(contentsOf: text.unicodeScalars) } else { result.append(one) } }
        return String(result)
    }
}
