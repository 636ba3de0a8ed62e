import Commands
import Glibc
import Testing
import Values

/// What becomes of a run whose output goes nowhere.
@Suite struct OutputTests {
    /// Runs the program with a way out that fails, and returns the exit code and what was said about it.
    private func run(_ arguments: [String], failing trouble: FileTrouble) -> (exit: Int32, errors: String) {
        var errors: [UInt8] = []
        let surroundings = Surroundings(
            variable: { _ in nil }, readInput: { () throws(FileTrouble) in [] },
            writeOutput: { _ throws(FileTrouble) in throw trouble }, writeError: { errors += $0 }, outputIsTerminal: false,
            errorIsTerminal: false,
            today: { Day(number: 0) })
        let exit = Commands.run(arguments, in: surroundings)
        return (exit, String(decoding: errors, as: UTF8.self))
    }

    @Test func `a reader who has seen enough changes neither the exit code nor the screen`() {
        let (exit, errors) = run(["help"], failing: .closedPipe)
        #expect(exit == 0)
        #expect(errors.isEmpty)
    }

    @Test func `a report that does not fit on the disk is no success`() {
        let (exit, errors) = run(["help"], failing: FileTrouble(code: ENOSPC))
        #expect(exit == 4)
        #expect(errors == "error[U021]: cannot write \"<stdout>\": the disk is full\n")
    }

    @Test func `standard input that cannot be read is said to be so`() {
        var errors: [UInt8] = []
        let surroundings = Surroundings(
            variable: { _ in nil }, readInput: { () throws(FileTrouble) in throw FileTrouble(code: EIO) }, writeOutput: { _ in },
            writeError: { errors += $0 }, outputIsTerminal: false, errorIsTerminal: false, today: { Day(number: 0) })
        #expect(Commands.run(["check", "-"], in: surroundings) == 4)
        #expect(String(decoding: errors, as: UTF8.self).hasPrefix("error[I0"))
    }
}
