/// A report that is asked for in a file: `sarif=report.sarif`.
struct OutputRequest {
    /// Its form.
    let form: ReportForm
    /// Its file.
    let path: String

    /// The reports that `--output` asks for; a file twice, or what is no form, is wrong usage.
    static func all(_ typed: TypedArguments) throws(Stop) -> [OutputRequest] {
        var requests: [OutputRequest] = []
        for text in typed.all(.output) {
            let request = try OutputRequest(text)
            if requests.contains(where: { $0.path == request.path }) { throw Stop(.usage, OutputMessages.fileTwice(request.path)) }
            requests.append(request)
        }
        return requests
    }

    /// Reads one request.
    private init(_ text: String) throws(Stop) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else { throw Stop(.usage, OutputMessages.noRequest(text)) }
        guard let form = ReportForm(rawValue: parts[0]) else {
            throw Stop(.usage, CommandMessages.unknownChoice(parts[0], of: Flag.output.name, choices: ReportForm.allCases.map(\.rawValue)))
        }
        if parts[1] == "-" { throw Stop(.usage, OutputMessages.notStandardOutput(form.rawValue)) }
        (self.form, path) = (form, parts[1])
    }
}
