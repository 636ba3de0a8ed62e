public import Values

/// What the program finds around it; tests bring their own.
public struct Surroundings {
    /// The value of an environment variable; nil when it is not set.
    public var variable: (String) -> String?
    /// The names of the environment variables that are set.
    public var variableNames: () -> [String]
    /// The working folder and those around it, the nearest first, as what stands in front of a name in them: nothing, `../`, `../../`.
    public var foldersUpward: () -> [String]
    /// The next bytes of standard input; empty at its end.
    public var readInput: () throws(FileTrouble) -> [UInt8]
    /// Takes bytes for standard output.
    public var writeOutput: ([UInt8]) throws(FileTrouble) -> Void
    /// Takes bytes for standard error.
    public var writeError: ([UInt8]) throws(FileTrouble) -> Void
    /// Whether standard output is a terminal.
    public var outputIsTerminal: Bool
    /// Whether standard error is a terminal.
    public var errorIsTerminal: Bool
    /// The day it is in Asia/Shanghai.
    public var today: () -> Day

    /// Creates surroundings.
    public init(
        variable: @escaping (String) -> String?, readInput: @escaping () throws(FileTrouble) -> [UInt8],
        writeOutput: @escaping ([UInt8]) throws(FileTrouble) -> Void, writeError: @escaping ([UInt8]) throws(FileTrouble) -> Void,
        outputIsTerminal: Bool, errorIsTerminal: Bool,
        today: @escaping () -> Day, variableNames: @escaping () -> [String] = { [] }, foldersUpward: @escaping () -> [String] = { [] }
    ) {
        self.variable = variable
        self.variableNames = variableNames
        self.foldersUpward = foldersUpward
        self.readInput = readInput
        self.writeOutput = writeOutput
        self.writeError = writeError
        self.outputIsTerminal = outputIsTerminal
        self.errorIsTerminal = errorIsTerminal
        self.today = today
    }
}
