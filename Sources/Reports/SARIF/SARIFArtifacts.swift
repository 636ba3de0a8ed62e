internal import Findings

/// The files that a run read.
enum SARIFArtifacts {
    /// Writes the member `artifacts`: the inputs in their order, with length and hash.
    static func write(_ closing: Closing, on writer: inout JSONWriter) {
        guard let seal = closing.seal else { return }
        writer.key("artifacts")
        writer.open("[")
        for input in seal.inputs {
            writer.newLine()
            writer.object {
                $0.object("location") { $0.member("uri", SARIFLocation.uri(of: input.name)) }
                $0.member("length", input.bytes)
                $0.array("roles", [role(of: input, closing.settingFiles)]) { $0.string($1) }
                if let hash = input.hash { $0.object("hashes") { $0.member("sha-256", hash) } }
            }
        }
        writer.close("]")
    }

    /// What part an input plays.
    private static func role(of input: Seal.Input, _ settingFiles: [String]) -> String {
        if input.name == "<stdin>" { return "standardStream" }
        return settingFiles.contains(input.name) ? "userSpecifiedConfiguration" : "analysisTarget"
    }
}
