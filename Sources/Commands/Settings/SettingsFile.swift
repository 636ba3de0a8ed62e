import Diagnostics
import Syntax

/// A settings file that was read and understood.
struct SettingsFile {
    /// What it is called.
    static let name = "check.guiju"

    /// Its settings in their order.
    private(set) var entries: [(key: Flag.Key, entry: Settings.Entry)] = []
    /// Its text.
    private(set) var sources = SourceMap()

    /// The nearest settings file from the working folder upward; nil when there is none.
    static func find(_ surroundings: Surroundings) -> String? {
        surroundings.foldersUpward().lazy.map { $0 + name }.first { path in
            do { return try !Folder.isFolder(at: path) } catch { return false }
        }
    }

    /// Reads a file; whatever is wrong in it ends the command, since a setting that is not understood would go unheeded.
    static func read(_ path: String) throws(Stop) -> SettingsFile {
        let bytes: [UInt8]
        do { bytes = try ByteReader.contents(of: path) } catch { throw Stop(.unreadable, CommandMessages.cannotRead(path, error.reason)) }
        var file = SettingsFile()
        let source = SourceText(name: path, bytes: bytes)
        let number = file.sources.add(source)
        var (settings, problems) = Parser.parseSettings(source: source, number: number)
        let reader = SettingReader(folder: String(path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)]))
        var seen: [String: SourceRange] = [:]
        for setting in settings {
            if let first = seen.updateValue(setting.name.range, forKey: setting.name.text) {
                problems.append(SettingMessages.setTwice(setting.name, first: first))
                continue
            }
            switch reader.read(setting) {
            case .success(let (key, values)):
                file.entries.append((key, Settings.Entry(values: values, origin: .file(reader.place(of: setting)))))
            case .failure(let failure): problems.append(failure.diagnostic)
            }
        }
        settings = []
        problems.sort { ($0.primary?.range.start ?? 0) < ($1.primary?.range.start ?? 0) }
        if problems.contains(where: { $0.severity == .error }) { throw Stop(.usage, problems, in: file.sources) }
        return file
    }
}
