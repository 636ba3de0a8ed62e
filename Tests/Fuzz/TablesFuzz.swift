import Tables

/// Takes one input of libFuzzer as separated values, as a workbook and as packed data: nothing crashes, everything ends, and chunks change nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let whole = TableReplay.rows(bytes, chunk: 1 << 16)
    precondition(TableReplay.rows(bytes, chunk: 1 + count % 61) == whole, "chunks give something else")
    _ = TableReplay.workbook(bytes)
    _ = TableReplay.unpacked(bytes)
    return 0
}
