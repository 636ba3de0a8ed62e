import Foundation

/// What another program answered.
struct ProcessAnswer {
    /// What it wrote on standard output.
    var output: String
    /// What it wrote on standard error.
    var errors: String
    /// Its exit code.
    var exit: Int32

    /// The lines of its output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Runs a program that is found as a shell would find it, in a folder, without the variables that would set something.
    init(_ words: [String], in folder: URL? = nil, variables: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        if let folder { process.currentDirectoryURL = folder }
        let kept = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GUIJU_") && !$0.key.hasPrefix("GIT_") }
        process.environment = kept.merging(variables) { $1 }
        process.standardInput = FileHandle.nullDevice
        let errorFile = FileManager.default.temporaryDirectory.appending(path: "guiju-\(UUID().uuidString)")
        try Data().write(to: errorFile)
        defer { try? FileManager.default.removeItem(at: errorFile) }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
        exit = process.terminationStatus
    }

    /// Whether a program is there.
    static func hasProgram(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }
}
