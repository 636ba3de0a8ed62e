public import Findings
internal import Values

/// Writes the seal of an audit as one JSON document: `Schema/seal.schema.json` says what it holds.
public enum AuditSealJSON {
    /// The version of the format; it grows when a member is removed or changes its meaning.
    public static let version = 1

    /// The document.
    public static func document(_ seal: AuditSeal) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("seal", "guiju")
            $0.member("version", version)
            $0.member("engine", seal.engine)
            $0.member("rules", seal.rules)
            $0.member("calendar", seal.calendar)
            $0.member("pieceBytes", seal.pieceBytes)
            $0.array("inputs", seal.inputs) { writer, input in
                writer.newLine()
                file(input.name, input.sha256, input.bytes, on: &writer)
            }
            $0.newLine()
            $0.member("asOf", seal.asOf?.description)
            $0.member("region", seal.region)
            $0.object("flags") { flags(of: seal, on: &$0) }
        }
        writer.endDocument()
        return writer.bytes
    }

    /// Writes the flags that decide what the files hold.
    private static func flags(of seal: AuditSeal, on writer: inout JSONWriter) {
        writer.array("only", seal.only) { $0.string($1) }
        writer.member("record", seal.record)
        writer.array("verdicts", seal.verdicts) { $0.string($1.rawValue) }
        writer.member("limitDetails", seal.limitDetails)
        writer.member("csv", seal.csv?.rawValue)
        writer.member("report", seal.report?.rawValue)
        writer.member("readings", seal.readings)
        writer.key("waivers")
        if let waivers = seal.waivers { file(waivers.name, waivers.hash, waivers.bytes, on: &writer) } else { writer.null() }
        if !seal.mappings.isEmpty { writer.array("mappings", seal.mappings) { file($1.name, $1.hash, $1.bytes, on: &$0) } }
    }

    /// Writes a file that was read.
    private static func file(_ name: String, _ hash: String?, _ bytes: Int, on writer: inout JSONWriter) {
        writer.object {
            $0.member("name", name)
            $0.member("sha256", hash)
            $0.member("bytes", bytes)
        }
    }
}
