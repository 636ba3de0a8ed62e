public import Foundation

/// Expected output kept as files: a test compares, one variable records anew, and `git diff` reviews.
public enum Golden {
    /// Whether this run records what it sees (`RECORD_GOLDENS=1`) instead of comparing.
    public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" }

    /// Compares a text with an expected file and returns what is different, or nil when they are the same.
    ///
    /// What was seen instead is left beside the file, with `.observed` added to its name. When recording, the file is written and nothing is
    /// different. Use it as `#expect(Golden.difference(of: text, from: file) == nil)`.
    public static func difference(of text: String, from file: URL) -> String? {
        let observed = file.appendingPathExtension("observed")
        try? FileManager.default.removeItem(at: observed)
        if isRecording { return record(text, in: file) }
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
            record(text, in: observed)
            return "\(file.path) cannot be read; record it with RECORD_GOLDENS=1"
        }
        guard Array(expected.utf8) != Array(text.utf8) else { return nil }
        record(text, in: observed)
        return "\(file.path): \(firstDifference(between: expected, and: text))"
    }

    /// Writes a text, making the folder it lies in; returns why it could not.
    @discardableResult
    private static func record(_ text: String, in file: URL) -> String? {
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return nil
        } catch {
            return "\(file.path) cannot be written: \(error)"
        }
    }

    /// The first line in which two texts are different.
    private static func firstDifference(between expected: String, and observed: String) -> String {
        let (left, right) = (
            expected.split(separator: "\n", omittingEmptySubsequences: false),
            observed.split(separator: "\n", omittingEmptySubsequences: false)
        )
        for index in 0..<max(left.count, right.count) {
            let (one, other) = (index < left.count ? left[index] : "<end>", index < right.count ? right[index] : "<end>")
            if !one.utf8.elementsEqual(other.utf8) { return "line \(index + 1)\n  expected: \(one)\n  observed: \(other)" }
        }
        return "the texts differ in their encoding"
    }
}
