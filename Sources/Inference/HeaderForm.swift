internal import Values

/// A header or a name in the forms in which they are compared: half-width, in lower case, without blanks and marks.
struct HeaderForm: Hashable {
    /// The letters without what stands in brackets; then with it, where that is another form.
    let forms: [[Unicode.Scalar]]
    /// What stands in brackets at the end.
    let bracket: String?

    /// How many letters are compared, so that no header costs more than a bounded amount of work.
    static let longest = 48

    /// Takes a text apart.
    init(_ text: String) {
        let plain = Array(HalfWidth.of(String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))).unicodeScalars)
        var (outside, all, inner): ([Unicode.Scalar], [Unicode.Scalar], [Unicode.Scalar]) = ([], [], [])
        var (depth, last) = (0, [Unicode.Scalar]?.none)
        for scalar in plain {
            if HeaderForm.opening.contains(scalar) {
                (depth, inner) = (depth + 1, [])
            } else if HeaderForm.closing.contains(scalar), depth > 0 {
                (depth, last) = (depth - 1, inner)
            } else {
                if depth > 0 { inner.append(scalar) } else if !HalfWidth.isBlank(scalar) { last = nil }
                guard let letter = HeaderForm.letter(scalar) else { continue }
                all.append(letter)
                if depth == 0 { outside.append(letter) }
            }
        }
        let cut = [outside, all].map { Array($0.prefix(HeaderForm.longest)) }.filter { !$0.isEmpty }
        forms = cut.count == 2 && cut[0] == cut[1] ? [cut[0]] : cut
        bracket = last.map { String(String.UnicodeScalarView($0)) }
    }

    /// The brackets, which may be of any kind.
    private static let opening = Set("([{<【〔《".unicodeScalars), closing = Set(")]}>】〕》".unicodeScalars)

    /// A scalar as it is compared; nil for blanks and marks.
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "A"..."Z": Unicode.Scalar(scalar.value + 32)
        case "a"..."z", "0"..."9": scalar
        default: scalar.value < 0x80 || !scalar.properties.isAlphabetic ? nil : scalar
        }
    }

    /// What columns of any sheet are called: they are a field only where a field is called the same.
    static let ordinary: Set<[Unicode.Scalar]> = Set(
        ["序号", "行号", "编号", "备注", "说明", "合计", "小计", "总计", "名称", "日期", "时间", "金额", "单位", "类型", "状态", "填表人", "联系人", "联系电话", "电话"]
            .map { Array($0.unicodeScalars) })

    /// `true` iff columns of any sheet are called so.
    var isOrdinary: Bool { forms.contains { HeaderForm.ordinary.contains($0) } }

    /// `true` iff it says nothing that could be compared.
    var isEmpty: Bool { forms.isEmpty }

    /// The pairs of neighbouring letters of a form; of one letter, it alone.
    static func pairs(of form: [Unicode.Scalar]) -> [UInt64] {
        if form.count == 1 { return [UInt64(form[0].value)] }
        return zip(form, form.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }
    }
}
