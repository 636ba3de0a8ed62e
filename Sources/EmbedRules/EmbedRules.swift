import Foundation
import PackagePlugin

/// Puts the rule book and the calendar of the package into the program at build time, so that the installed binary works in any folder.
@main
struct EmbedRules: BuildToolPlugin {
    /// Returns the one command that writes every rule file under `Rules`, in the order of their paths, and the calendar as Swift literals.
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL.appending(path: "Rules", directoryHint: .isDirectory)
        let calendar = root.appending(path: "calendar/china.tsv")
        let inputs = ruleFiles(under: root) + [calendar].filter { FileManager.default.fileExists(atPath: $0.path) }
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(inputs.count) rule files",
                executable: try context.tool(named: "embed-rules").url,
                arguments: [root.path, output.path] + inputs.map(\.path),
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }

    /// Returns the rule files under a folder, sorted by path.
    private func ruleFiles(under root: URL) -> [URL] {
        let everything = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let files = (everything?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "rules" }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
