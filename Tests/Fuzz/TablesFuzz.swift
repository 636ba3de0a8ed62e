import Tables

/// Takes one input of libFuzzer as separated values, as a workbook and as packed data: nothing crashes, everything ends, chunks change
/// nothing, and rows that become columns say what the other reader says.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let whole = TableReplay.rows(bytes, chunk: 1 << 16)
    precondition(TableReplay.rows(bytes, chunk: 1 + count % 61) == whole, "chunks give something else")
    _ = TableReplay.workbook(bytes)
    _ = TableReplay.unpacked(bytes)
    guard CellComparison.isTable(bytes) else { return 0 }
    let kind = [0, 1, nil][count % 3]
    let fast = CellComparison.fast(bytes, kind: kind, stretch: 64 + count % 600)
    precondition(fast.differences.isEmpty, "\(fast.differences)")
    precondition(fast.outcomes == CellComparison.slow(bytes, kind: kind), "rows are read otherwise")
    return 0
}
