/// Words as a shell takes them.
enum ShellWord {
    /// A word as it is typed: in single quotes, unless it has only characters that mean themselves.
    static func typed(_ word: String) -> String {
        let means = !word.isEmpty && word.unicodeScalars.allSatisfy(isPlain)
        return means ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Whether a character means itself in every shell: letters, digits and a few marks.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if !scalar.isASCII { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
        return "0"..."9" ~= scalar || "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "-_./:,+@%".unicodeScalars.contains(scalar)
    }
}
