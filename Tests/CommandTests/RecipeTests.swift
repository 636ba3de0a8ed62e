import Foundation
import TestSupport
import Testing

/// The recipes of `Samples/ci`, run as far as they can be without the services that they are for.
@Suite(.serialized) struct RecipeTests {
    /// A recipe as it stands.
    private func recipe(_ name: String) throws -> String { try ProjectFiles.text("Samples/ci/\(name)") }

    @Test func `the shell script checks everything, or what a branch touches`() throws {
        guard let folder = try RecipeFolder() else { return print("skipped: there is no git for the recipes") }
        let script = try recipe("check.sh")
        #expect(try folder.run(script).exit == 1)
        #expect(try folder.run(script, ["main"]).exit == 0)
        try folder.writeCase(isKept: true)
        #expect(try folder.run(script, ["main"]).exit == 0)
        try folder.writeCase(isKept: false)
        let answer = try folder.run(script, ["main"])
        #expect(answer.exit == 1)
        #expect(answer.output.contains("\(RecipeFolder.added):"))
        #expect(try folder.left("reports/guiju.json").contains("\"exit\":1"))
        #expect(try folder.left("reports/guiju.csv").contains("reserved-share"))
        #expect(try folder.run(script, ["nowhere"]).exit == 64)
        #expect(try folder.run(script, ["main"], hasGuiju: false).exit == 127)
    }

    @Test func `the hook looks at what is staged`() throws {
        guard let folder = try RecipeFolder() else { return print("skipped: there is no git for the recipes") }
        let hook = folder.git.url.appending(path: ".git/hooks/pre-commit")
        try FileManager.default.createDirectory(at: hook.deletingLastPathComponent(), withIntermediateDirectories: true)
        try recipe("pre-commit").write(to: hook, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook.path)
        let commit = "git -c user.name=T -c user.email=t@example.org -c core.hooksPath=.git/hooks commit -q -m change"
        func commits(_ change: String) throws -> Bool { try folder.run("\(change)\n\(commit)").exit == 0 }

        try folder.writeCase(isKept: false)
        let refused = try folder.run("git add -A\n\(commit)")
        #expect(refused.exit == 1)
        #expect(refused.errors.contains("reserved-share"))
        #expect(try folder.run("git log --oneline main.. | wc -l").output.contains("0"))
        // Mended in the work tree only, then staged, then broken in the work tree only.
        try folder.writeCase(isKept: true)
        #expect(try !commits(":"))
        try folder.run("git add -A")
        try folder.writeCase(isKept: false)
        #expect(try commits(":"))
        #expect(try commits("git checkout -q . && git mv '\(RecipeFolder.added)' cases/renamed.json"))
        #expect(try commits("git rm -q cases/renamed.json"))
        #expect(try commits("echo text > notes.txt && echo '{}' > package.json && git add notes.txt package.json"))
        #expect(try !commits("echo '{' > cases/half.json && git add -A"))
    }

    @Test func `the hook of the program pre-commit gets the files that are meant for it`() throws {
        guard let folder = try RecipeFolder() else { return print("skipped: there is no git for the recipes") }
        guard let step = try folder.steps(of: "pre-commit-config.yaml")?.first else { return print("skipped: nothing reads YAML") }
        let files = try Regex(try #require(step.files))
        let offered = [
            RecipeFolder.added, "office.rules", "check.guiju", "other/cases/a.json", "cases/a.txt", "cases/b/a.ndjson", "cases/a.xlsx",
        ]
        #expect(offered.filter { $0.contains(files) } == [RecipeFolder.added, "cases/b/a.ndjson", "cases/a.xlsx"])
        try folder.writeCase(isKept: true)
        #expect(try folder.run(step.run, [RecipeFolder.added]).exit == 0)
        try folder.writeCase(isKept: false)
        #expect(try folder.run(step.run, [RecipeFolder.added]).exit == 1)
    }

    @Test func `the GitHub workflow annotates what the branch broke, and leaves SARIF and a summary`() throws {
        guard let folder = try RecipeFolder() else { return print("skipped: there is no git for the recipes") }
        guard let steps = try folder.steps(of: "github-actions.yml") else { return print("skipped: nothing reads YAML") }
        try folder.writeCase(isKept: false)
        try folder.git.commit("break a rule")
        let broken = try folder.github(steps, base: "main")
        #expect(broken.answers["Build Guiju"]?.exit == 0)
        let check = try #require(broken.answers["Check the case files"])
        #expect(check.exit == 1, "\(check.errors)")
        #expect(check.output.contains("::error file=\(RecipeFolder.added),line="))
        #expect(!check.output.contains("cases/late.json"))
        #expect(try folder.left("guiju.sarif").contains("\"version\":\"2.1.0\""))
        #expect(broken.summary.contains("reserved-share"))

        try folder.writeCase(isKept: true)
        try folder.git.commit("mend it")
        let kept = try folder.github(steps, base: "main")
        #expect(kept.answers["Check the case files"]?.exit == 0)
        // On the main branch every case is checked, and one of them is late.
        #expect(try folder.github(steps, base: "").answers["Check the case files"]?.exit == 1)
    }

    @Test func `the GitLab job leaves its reports`() throws {
        guard let folder = try RecipeFolder() else { return print("skipped: there is no git for the recipes") }
        guard let step = try folder.steps(of: "gitlab-ci.yml")?.first else { return print("skipped: nothing reads YAML") }
        let base = try folder.git.git("rev-parse", "main").lines[0]
        try folder.writeCase(isKept: false)
        let answer = try folder.run(step.run, variables: ["CI_MERGE_REQUEST_DIFF_BASE_SHA": base])
        #expect(answer.exit == 1, "\(answer.errors)")
        let quality = try #require(
            try JSONSerialization.jsonObject(with: Data(try folder.left("gl-code-quality-report.json").utf8)) as? [[String: Any]])
        #expect(quality.contains { ($0["check_name"] as? String) == "reserved-share" })
        #expect(try folder.left("guiju.xml").contains("<testsuite"))
        try folder.writeCase(isKept: true)
        #expect(try folder.run(step.run, variables: ["CI_MERGE_REQUEST_DIFF_BASE_SHA": base]).exit == 0)
        #expect(try folder.run(step.run).exit == 1)
    }
}
