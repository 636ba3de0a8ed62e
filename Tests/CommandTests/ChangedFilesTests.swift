import Foundation
import TestSupport
import Testing

/// `--changed-since` in a real repository: exactly the files that the branch touches are checked.
@Suite(.serialized) struct ChangedFilesTests {
    /// A record that no other test file holds.
    private func record(_ id: String) -> String {
        #"{ "记录类型": "招标项目", "项目编号": "\#(id)", "所属区域": "示范区", "公告日期": "2024-04-01", "公示结束日期": "2024-04-30", "预算": "120万元", "预留份额": "50%", "是否网上开标": "是", "保证金": [] }"#
            + "\n"
    }

    /// The inputs that a check in a folder of the repository reads, and its exit code.
    private func checked(_ git: GitFolder, _ arguments: String, in folder: String = ".", rules: String = "office.rules") -> [String] {
        let line = "guiju check --changed-since \(arguments) --rules \(rules) --as-of 2024-06-01 --format json --verdicts pass"
        let answer = Shell.answer(to: "cd \(folder) && \(line)", in: git.url, errors: false)
        let names = answer.joined().matches(of: /"name":"([^"]*)","sha256"/).map { String($0.1) }
        return names + [answer.last { $0.hasPrefix("[exit") } ?? "[exit 0]"]
    }

    @Test func `what is committed, staged, changed, new and renamed is checked, and nothing else`() throws {
        guard let git = try GitFolder() else { return print("skipped: there is no git to ask for changes") }
        try git.git("checkout", "-q", "-b", "work")
        try git.write(record("甲"), to: "cases/committed.json")
        try git.commit("one")
        try git.write(record("乙"), to: "cases/staged.json")
        try git.git("add", "-A")
        try git.write(try git.text(of: "cases/clean.json") + "\n", to: "cases/clean.json")
        try git.write(record("丙"), to: "新 文件夹/new case.ndjson")
        try git.git("mv", "cases/elsewhere.json", "cases/renamed.json")
        try git.git("rm", "-q", "cases/late.json")
        try git.write("cases/ignored.json\n", to: ".gitignore")
        try git.write(record("丁"), to: "cases/ignored.json")
        try git.write("no case file", to: "notes.txt")
        let all = [
            "cases/clean.json", "cases/committed.json", "cases/renamed.json", "cases/staged.json", "新 文件夹/new case.ndjson", "[exit 0]",
        ]
        #expect(checked(git, "main") == all)
        #expect(checked(git, "HEAD") == all.filter { !$0.contains("committed") })
        // From a folder below, and of given operands only.
        #expect(checked(git, "main", in: "cases", rules: "../office.rules") == all.prefix(4).map { String($0.dropFirst(6)) } + ["[exit 0]"])
        #expect(
            checked(git, "main ../cases/clean.json ../cases/open.json", in: "cases", rules: "../office.rules") == [
                "../cases/clean.json", "[exit 0]",
            ])
        #expect(checked(git, "main \(git.url.path)/cases/staged.json") == [git.url.path + "/cases/staged.json", "[exit 0]"])
    }

    @Test func `what another branch has changed since does not count`() throws {
        guard let git = try GitFolder() else { return print("skipped: there is no git to ask for changes") }
        try git.git("checkout", "-q", "-b", "work")
        try git.write(record("甲"), to: "cases/mine.json")
        try git.commit("mine")
        try git.git("checkout", "-q", "main")
        try git.write(try git.text(of: "cases/clean.json") + "\n", to: "cases/clean.json")
        try git.commit("theirs")
        try git.git("checkout", "-q", "work")
        #expect(checked(git, "main") == ["cases/mine.json", "[exit 0]"])
    }

    @Test func `a failure in a changed file fails, one in another does not, and rules over many records are not asked`() throws {
        guard let git = try GitFolder() else { return print("skipped: there is no git to ask for changes") }
        #expect(Shell.answer(to: "guiju check --rules office.rules --as-of 2024-06-01 cases", in: git.url).last == "[exit 1]")
        try git.write(record("甲"), to: "cases/new.json")
        #expect(checked(git, "main") == ["cases/new.json", "[exit 0]"])
        try git.write(record("甲").replacing("50%", with: "5%"), to: "cases/new.json")
        #expect(checked(git, "main") == ["cases/new.json", "[exit 1]"])
        let groups = Shell.answer(to: "guiju check groups --rules groups/shares.rules --format json", in: git.url, errors: false)
        #expect(groups.joined().contains("\"groups\":0") == false)
        try git.write(try git.text(of: "groups/tenders.ndjson") + "\n", to: "groups/tenders.ndjson")
        let changed = Shell.answer(
            to: "guiju check groups --changed-since main --rules groups/shares.rules --format json", in: git.url, errors: false)
        #expect(changed.joined().contains("\"groups\":0"))
        #expect(changed.joined().contains(#""changedSince":{"revision":"main","base":""#))
    }

    @Test func `nothing changed is nothing wrong, and is said`() throws {
        guard let git = try GitFolder() else { return print("skipped: there is no git to ask for changes") }
        let answer = Shell.answer(to: "guiju check --changed-since HEAD --rules office.rules --as-of 2024-06-01", in: git.url)
        #expect(
            answer == [
                "0 records checked, 0 findings", "as of: 2024-06-01",
                "note[U098]: no case file has changed since \"HEAD\", and nothing had to be checked",
            ])
        #expect(checked(git, "HEAD~0 cases") == ["[exit 0]"])
        #expect(Shell.answer(to: "guiju check nowhere.json --changed-since HEAD --rules office.rules", in: git.url).last == "[exit 4]")
    }

    @Test(arguments: [
        ("--changed-since nowhere", "U093"), ("--changed-since=--output=x", "U090"), ("--changed-since main -", "U097"),
        ("--changed-since main /", "U096"), ("--changed-since orphan", "U094"), ("--changed-since main:cases", "U093"),
        ("--changed-since '$(touch x)'", "U093"),
    ]) func `what git cannot answer is said`(arguments: String, code: String) throws {
        guard let git = try GitFolder() else { return print("skipped: there is no git to ask for changes") }
        try git.git("checkout", "-q", "--orphan", "orphan")
        try git.git("commit", "-q", "--allow-empty", "-m", "nothing in common")
        try git.git("checkout", "-q", "main")
        let answer = Shell.answer(to: "guiju check \(arguments) --rules office.rules", in: git.url)
        #expect(answer.first?.hasPrefix("error[\(code)]") == true, "\(answer)")
        #expect(answer.last == "[exit 64]")
        #expect(!FileManager.default.fileExists(atPath: git.url.appending(path: "x").path))
    }

    @Test func `a folder in no repository is said to be none`() throws {
        guard ProcessAnswer.hasProgram("git") else { return print("skipped: there is no git to ask for changes") }
        let answer = Shell.answer(
            to: "guiju check --changed-since main --rules \(ProjectFiles.root.path)/Tests/CommandTests/Office/office.rules",
            in: URL(filePath: "/"))
        #expect(answer.first == "error[U092]: the working folder is in no work tree that git can use")
        #expect(answer.last == "[exit 64]")
    }
}
