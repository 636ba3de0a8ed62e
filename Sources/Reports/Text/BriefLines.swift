public import Findings
public import RecordModel
internal import Values

/// Findings as lines of three columns parted by tabs: the record, the rule, the verdict.
///
/// Backslashes and control characters are written as PostgreSQL's `COPY` reads them, `\t`, `\n`, `\\` or `\x07`, so that a line stays a line and
/// a column a column.
public enum BriefLines {
    /// Adds the line of a finding.
    public static func write(_ finding: Finding, rule: String, to bytes: inout [UInt8]) {
        if let record = finding.record {
            write(record: record.name.utf8, to: &bytes)
        } else {
            write(record: (finding.group?.keys ?? []).map { "\($0.label.zh)=\($0.value)" }.joined(separator: "; ").utf8, to: &bytes)
        }
        end(rule: rule, finding.verdict, to: &bytes)
    }

    /// Adds the line of a problem of the input, where it answers a record that could not be read: where it is, its code, how grave it is.
    public static func write(_ problem: InputProblem, to bytes: inout [UInt8]) {
        write(record: (problem.place.map { "\($0.file):\($0.line)" } ?? problem.file).utf8, to: &bytes)
        bytes += "\t\(problem.code)\t\(problem.severity.rawValue)\n".utf8
    }

    /// Adds the first column.
    public static func write(record: some Collection<UInt8>, to bytes: inout [UInt8]) {
        for byte in record { if isPlain(byte) { bytes.append(byte) } else { escape(byte, to: &bytes) } }
    }

    /// Adds the first column.
    public static func write(record: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        if record.allSatisfy(isPlain) { return bytes.append(contentsOf: record) }
        for byte in record { if isPlain(byte) { bytes.append(byte) } else { escape(byte, to: &bytes) } }
    }

    /// Whether a character can stand as it is.
    @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x1F && byte != 0x5C && byte != 0x7F }

    /// Adds the other two columns and the end of the line; names of rules have no such characters.
    public static func end(rule: String, _ verdict: Verdict, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\t"))
        bytes += rule.utf8
        bytes.append(UInt8(ascii: "\t"))
        bytes += verdict.rawValue.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Adds a character that cannot stand as it is.
    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x5C: bytes.append(0x5C)
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += [UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}

extension RecordReference {
    /// The value of its key, or where it stands: `cases.ndjson:12`.
    fileprivate var name: String { key ?? "\(place.file):\(place.line)" }
}
