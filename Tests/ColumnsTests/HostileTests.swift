import Columns
import TestSupport
import Testing

/// Input that nobody writes by accident.
@Suite struct HostileTests {
    @Test(arguments: [10, 47, 48, 49, 511, 600, 100_000]) func `deep nesting is left to the other reader`(depth: Int) {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let inner = open == "[" ? "" : "1"
            let line = "{\"x\":" + String(repeating: open, count: depth) + inner + String(repeating: close, count: depth) + "}"
            let found = AgreementTests.expectAgreement(Array((line + "\n{\"id\":\"a\"}\n").utf8), chunk: 1 << 21)
            #expect(found.rows + found.odd == 2 && found.rows >= 1)
        }
        let unclosed = Array(("{\"x\":" + String(repeating: "[", count: depth) + "\n{\"id\":\"a\"}").utf8)
        let found = AgreementTests.expectAgreement(unclosed, chunk: 1 << 21)
        #expect(found.rows == 1 && found.odd == 1)
    }

    @Test func `endless new keys are not all learnt`() {
        let lines = (0..<3_000).map { "{\"k\($0)\":{\"k\($0)\":1,\"中文键\($0)\":[{\"z\($0)\":null}]},\"budget\":\($0)}" }
        let found = AgreementTests.expectAgreement(Array(lines.joined(separator: "\n").utf8))
        #expect(found.rows == 3_000)
        let objects = (0..<3_000).map {
            "{\"budget\":1,\"o\($0)\":{\"budget\":2,\"p\":{\"q\":3}},\"contract\":{\"new\($0)\":{},\"amount\":4}}"
        }
        #expect(AgreementTests.expectAgreement(Array(objects.joined(separator: "\n").utf8)).rows == 3_000)
    }

    @Test func `a long line goes the other way when the buffer may not grow`() {
        let scanner = RecordScanner(layouts: Comparison.layouts, kinds: TestRecords.kinds, regions: TestRecords.regions, recordKind: 0)
        let buffer = InputBuffer(capacity: 1_000)
        buffer.append(Array("{\"id\":\"a\"}\n{\"id\":\"\(String(repeating: "x", count: 5_000))".utf8))
        let first = scanner.scan(buffer, isLast: false)
        #expect(first.used == 11 && !first.isStuck && scanner.batches[0].count == 1)
        buffer.drop(first.used)
        let second = scanner.scan(buffer, isLast: false)
        #expect(second.used == 0 && second.isStuck && scanner.batches[0].count == 0)
    }

    @Test func `blanks that fill the buffer do not stop the reading`() {
        for blanks in [" ", "\t", "\r", "\n", " \n"] {
            let bytes = Array((String(repeating: blanks, count: 300) + "{\"id\":\"a\"}" + String(repeating: blanks, count: 300)).utf8)
            for chunk in [1, 2, 100] {
                let found = AgreementTests.expectAgreement(bytes, chunk: chunk)
                #expect(found.rows == 1 && found.odd == 0)
            }
        }
    }

    @Test func `a record with too many elements or values is odd`() {
        let element = "{\"refundedOn\":\"2021-07-05\"}"
        let many = "{\"bonds\":[" + Array(repeating: element, count: 40).joined(separator: ",") + "]}"
        let lines = Array("{\"id\":\"a\"}\n\(many)\n{\"id\":\"b\"}\n".utf8)
        let scanned = Comparison.scan(lines, limits: ScanLimits(elements: 39))
        #expect(scanned.records.count == 2 && scanned.odd.count == 1)
        #expect(Comparison.scan(lines, limits: ScanLimits(elements: 40)).records.count == 3)
        #expect(Comparison.scan(lines, limits: ScanLimits(recordValues: 40)).odd.count >= 1)
    }

    @Test func `a key longer than the head of a member is told from one that only begins alike`() {
        let long = String(repeating: "k", count: 60)
        let lines = [
            "{\"\(long)a\":1,\"budget\":2}", "{\"\(long)b\":1,\"budget\":3}", "{\"\(long)\":1,\"budget\":4}", "{\"\(long)a\":tru}",
        ]
        let found = AgreementTests.expectAgreement(Array((lines + lines).joined(separator: "\n").utf8))
        #expect(found.rows == 6 && found.odd == 2)
    }

    @Test func `input that ends anywhere is read alike`() {
        var maker = RandomRecords(seed: 7, isOrdinary: true)
        let bytes = Array(maker.lines(2).joined(separator: "\n").utf8)
        for count in 0...bytes.count { _ = AgreementTests.expectAgreement(Array(bytes[..<count])) }
    }
}
