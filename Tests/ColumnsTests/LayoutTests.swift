import Columns
import Testing
import Values

@Suite struct LayoutTests {
    @Test func `millionths are exact or nothing`() {
        #expect(Scaled.of(ExactNumber(3)) == 3_000_000)
        #expect(ExactNumber(decimal: "-0.000001").flatMap(Scaled.of) == -1)
        #expect(ExactNumber(decimal: "0.0000001").flatMap(Scaled.of) == nil)
        #expect(ExactNumber(decimal: "9223372036854.775807").flatMap(Scaled.of) == .max)
        #expect(ExactNumber(decimal: "9223372036854.775808").flatMap(Scaled.of) == nil)
    }
}
