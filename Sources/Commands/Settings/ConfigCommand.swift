import Diagnostics
import Reports
import Values

/// `guiju config`: what is in force, and where it comes from.
struct ConfigCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Lists the settings.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 0)
        _ = try typed.using(.asOf) { () throws(Stop) in try RunSetting.asOf(typed[.asOf], surroundings) }
        let settings = SettingInForce.all(typed, surroundings)
        console.out.write(typed[.format] == "json" ? document(settings) : text(settings))
        return .kept
    }

    /// The list for people.
    private func text(_ settings: [SettingInForce]) -> [UInt8] {
        var page = TextPage(console.language, console.outStyle)
        page.line(typed.settings?.file.map(SettingPhrases.file) ?? SettingPhrases.noFile)
        page.newLine()
        let rows = settings.map { [$0.flag.settingName, words(of: $0), source(of: $0)] }
        let widths = (0..<2).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        for row in rows {
            for (cell, width) in zip(row, widths) { page.put(cell + String(repeating: " ", count: width - DisplayWidth.of(cell) + 2)) }
            page.put(row[2])
            page.newLine()
        }
        return page.bytes
    }

    /// The values of a setting as the file would have them, or what holds without.
    private func words(of setting: SettingInForce) -> String {
        guard let values = setting.values else { return (setting.words ?? SettingPhrases.fallback)[console.language] }
        let isQuoted = setting.flag.takes.isPath || setting.flag.takes == .text && setting.flag.choices.isEmpty && setting.flag.value != nil
        return values.map { isQuoted ? "\"\($0)\"" : $0 }.joined(separator: ", ")
    }

    /// Where a setting comes from, in a few words.
    private func source(of setting: SettingInForce) -> String {
        switch setting.origin {
        case .given(.flag): setting.flag.name
        case .given(.variable(let name)), .foreign(let name): name
        case .given(.file(let range)): typed.settings?.sources.place(of: range) ?? ""
        case .fallback: SettingPhrases.fallback[console.language]
        }
    }

    /// The list for programs.
    private func document(_ settings: [SettingInForce]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("report", "guiju-config")
            writer.member("version", 1)
            writer.member("file", typed.settings?.file)
            writer.array("settings", settings) { writer, setting in
                writer.newLine()
                writer.object { write(setting, on: &$0) }
            }
        }
        writer.endDocument()
        return writer.bytes
    }

    /// Writes a setting.
    private func write(_ setting: SettingInForce, on writer: inout JSONWriter) {
        writer.member("name", setting.flag.settingName)
        writer.member("flag", setting.flag.name)
        writer.member("variable", setting.flag.variableName)
        writeValue(of: setting, on: &writer)
        switch setting.origin {
        case .given(.flag): writer.member("from", "flag")
        case .given(.variable), .foreign: writer.member("from", "environment")
        case .given(.file): writer.member("from", "file")
        case .fallback: writer.member("from", "default")
        }
        writer.member("source", setting.isFallback ? nil : source(of: setting))
    }

    /// Writes the value of a setting: a text, a list of texts, or whether a switch is on; null, and what holds, when nobody gave one.
    private func writeValue(of setting: SettingInForce, on writer: inout JSONWriter) {
        guard let values = setting.values else {
            writer.member("value", String?.none)
            return writer.member("default", setting.words)
        }
        if setting.flag.value == nil { return writer.member("value", values == ["yes"]) }
        if setting.flag.takesSeveral { return writer.array("value", values) { $0.string($1) } }
        writer.member("value", values.last)
    }
}

extension SettingInForce {
    /// Whether nobody gave it.
    fileprivate var isFallback: Bool {
        if case .fallback = origin { return true }
        return false
    }
}
