import Foundation
import TestSupport

/// A repository as the recipes of `Samples/ci` expect it, with a branch that adds a case file.
final class RecipeFolder {
    /// A step of a pipeline.
    struct Step: Decodable {
        /// What it is called.
        var name: String
        /// The script.
        var run: String
        /// Whether it runs after a failure too.
        var always: Bool
        /// The files that it is for, as a regular expression.
        var files: String?
    }

    /// The repository.
    let git: GitFolder
    /// Where programs are found: `guiju`, and a `swift` that puts it where a build would.
    private let programs: URL
    /// The case file that the branch adds.
    static let added = "cases/新 案件.json"

    /// Makes the repository, on the branch `work`; nil where there is no git.
    init?() throws {
        guard let git = try GitFolder() else { return nil }
        self.git = git
        programs = git.url.appending(path: ".git/programs")
        let files = FileManager.default
        try files.createDirectory(at: programs, withIntermediateDirectories: true)
        try files.createSymbolicLink(at: programs.appending(path: "guiju"), withDestinationURL: RecipeFolder.program)
        let swift = """
            #!/bin/sh
            # Stands for the compiler: the program is built already.
            [ "$*" = "build -c release --package-path tools/guiju --product guiju" ] || exit 1
            mkdir -p tools/guiju/.build/release && ln -sf '\(RecipeFolder.program.path)' tools/guiju/.build/release/guiju
            """
        try swift.write(to: programs.appending(path: "swift"), atomically: true, encoding: .utf8)
        try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: programs.appending(path: "swift").path)
        let settings = try String(contentsOf: ProjectFiles.url("Samples/ci/check.guiju"), encoding: .utf8)
        try git.write(settings + "\nrules   \"office.rules\"\nregion  示范市\n", to: "check.guiju")
        try git.write("tools/\nreports/\nguiju.*\ngl-*.json\n", to: ".gitignore")
        try git.commit("settings")
        try git.git("update-ref", "refs/remotes/origin/main", "main")
        try git.git("checkout", "-q", "-b", "work")
    }

    /// The program, which is built beside the tests.
    private static let program: URL = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "guiju")
    }()

    /// Writes the case file of the branch, with a share that keeps the rule or breaks it.
    func writeCase(isKept: Bool) throws {
        try git.write(try git.text(of: "cases/clean.json").replacing("50%", with: isKept ? "60%" : "5%"), to: RecipeFolder.added)
    }

    /// What a script answers in the repository, on a day on which the other cases are as the transcripts show them.
    @discardableResult
    func run(_ script: String, _ arguments: [String] = [], variables: [String: String] = [:], hasGuiju: Bool = true) throws -> ProcessAnswer
    {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        var all = ["GUIJU_AS_OF": "2024-06-01", "HOME": programs.path, "LC_ALL": "C.UTF-8"]
        all["PATH"] = variables["PATH"] ?? (hasGuiju ? "\(programs.path):\(path)" : path)
        all.merge(variables) { $1 }
        return try ProcessAnswer(["bash", "-e", "-c", script, "bash"] + arguments, in: git.url, variables: all)
    }

    /// The steps of a recipe; nil where nothing reads YAML.
    func steps(of recipe: String) throws -> [Step]? {
        let file = ProjectFiles.url("Samples/ci/\(recipe)").path
        let answer = try ProcessAnswer(["python3", ProjectFiles.url("Tests/Recipes/steps.py").path, file])
        if answer.exit != 0 { return nil }
        return try JSONDecoder().decode([Step].self, from: Data(answer.output.utf8))
    }

    /// What the steps of a GitHub workflow answer, each by its name, with what they add to the path and to the summary.
    func github(_ steps: [Step], base: String) throws -> (answers: [String: ProcessAnswer], summary: String) {
        var answers: [String: ProcessAnswer] = [:]
        let (paths, summary) = (programs.appending(path: "path"), programs.appending(path: "summary"))
        for file in [paths, summary] { try Data().write(to: file) }
        var hasFailed = false
        for step in steps where !hasFailed || step.always {
            let added = try String(contentsOf: paths, encoding: .utf8).split(separator: "\n").map { "\($0):" }.joined()
            let tools = answers.isEmpty ? "\(programs.path):" : ""
            let answer = try run(
                step.run,
                variables: [
                    "PATH": added + tools + (ProcessInfo.processInfo.environment["PATH"] ?? ""), "GITHUB_PATH": paths.path,
                    "GITHUB_STEP_SUMMARY": summary.path, "GITHUB_BASE_REF": base,
                ])
            answers[step.name] = answer
            hasFailed = hasFailed || answer.exit != 0
        }
        return (answers, try String(contentsOf: summary, encoding: .utf8))
    }

    /// The content of a file that a run left.
    func left(_ name: String) throws -> String { try git.text(of: name) }
}
