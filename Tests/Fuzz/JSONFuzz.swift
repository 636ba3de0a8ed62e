import RecordModel
import RecordReading
import Values

/// Takes one input of libFuzzer as a file: reading must end, must not crash, and must give the same whatever the chunks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let whole = ReadAll.bytes(bytes, options: ReadingOptions(recordKind: 0, maxRecordBytes: 300, maxDepth: 16, maxRecordValues: 60))
    let chunk = 1 + count % 7
    let pieces = ReadAll.bytes(
        bytes, options: ReadingOptions(recordKind: 0, maxRecordBytes: 300, maxDepth: 16, maxRecordValues: 60, chunkBytes: chunk))
    precondition(whole == pieces, "chunks of \(chunk) bytes give something else")
    precondition(whole.summaries[0].bytes == count, "not all bytes were read")
    precondition(!(whole.records.isEmpty && whole.problems.isEmpty), "nothing was read and nothing was said")
    for problem in whole.problems { check(problem, count) }
    return 0
}

/// A problem lies within the input and can be printed.
private func check(_ problem: InputProblem, _ count: Int) {
    if let place = problem.place { precondition(0...count ~= place.byteOffset && place.line > 0 && place.column > 0, "a place outside") }
    precondition(problem.message.zh.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "a control character in a message")
}
