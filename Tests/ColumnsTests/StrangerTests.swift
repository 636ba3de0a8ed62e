import Columns
import Testing

/// Keys that no field has.
@Suite struct StrangerTests {
    @Test func `a record is told by its offset when a key is new that is no field`() {
        let scanner = RecordScanner(layouts: Comparison.layouts, kinds: TestRecords.kinds, regions: TestRecords.regions, recordKind: 0)
        let lines = [
            "{\"id\":\"a\",\"记录类型\":\"tender\"}", "{\"id\":\"b\",\"外\":{\"inner\":1}}", "{\"外\": 2,\"预算金额\":1}",
            "{\"bonds\":[{\"bidder\":\"x\",\"外\":1}]}", "{\"contract\":{\"外\":1}}",
        ]
        let buffer = InputBuffer(Array((lines + lines).joined(separator: "\n").utf8))
        _ = scanner.scan(buffer, isLast: true)
        let starts = scanner.batches[0].starts
        #expect(starts.count == 10 && scanner.strange == [1, 3, 4].map { Int(starts[$0]) })
    }
}
