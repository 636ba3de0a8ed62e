import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

/// Where the parts of a tree say that they stand.
struct RangeTests {
    /// The bytes of a rule.
    private let text = """
        rule x "标题" for y {
          cite d article 46 "原文"
          when a1 is at least 5万元 and (b or not c)
          must bond.paidOn be within 2 working days after awardOn
          given { region 郑州市  list1 [{ a1 5 }] }
        }
        """

    /// The text that a range covers.
    private func covered(_ range: SourceRange) -> String {
        String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
    }

    @Test("ranges cover what they name")
    func ranges() throws {
        let file = Parser.parse(source: Sources.text(text), number: 7).file
        guard case .rule(let rule) = file.declarations[0], case .cite(let citation) = rule.items[0],
            case .when(let condition) = rule.items[1],
            case .duty(_, _, let duty, let range) = rule.items[2], case .given(let facts) = rule.items[3]
        else { return #expect(Bool(false)) }
        #expect(covered(rule.range) == text)
        #expect(rule.range.source == 7)
        #expect(covered(rule.title.range) == "\"标题\"")
        #expect(covered(citation.range) == "d article 46 \"原文\"")
        #expect(covered(condition.range) == "a1 is at least 5万元 and (b or not c)")
        guard case .and(let left, let right) = condition, case .parenthesized(.or(_, let not), _) = right else {
            return #expect(Bool(false))
        }
        #expect(covered(left.range) == "a1 is at least 5万元")
        #expect(covered(right.range) == "(b or not c)")
        #expect(covered(not.range) == "not c")
        #expect(covered(range) == "must bond.paidOn be within 2 working days after awardOn")
        #expect(covered(duty.range) == "bond.paidOn be within 2 working days after awardOn")
        guard case .relation(let subject, _, _, .period(_, let period, _, let event), _) = duty else { return #expect(Bool(false)) }
        #expect([subject.range, period.range, event.range].map(covered) == ["bond.paidOn", "2 working days", "awardOn"])
        #expect(covered(facts.range) == "{ region 郑州市  list1 [{ a1 5 }] }")
        #expect(facts.entries.map { covered($0.value.range) } == ["郑州市", "[{ a1 5 }]"])
    }
}
