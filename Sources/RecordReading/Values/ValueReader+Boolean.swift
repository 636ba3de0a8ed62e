import RecordModel
import Values

extension ValueReader {
    /// Words for yes and for no that need no look at the field.
    private static let words: [String: Bool] = [
        "是": true, "true": true, "yes": true, "y": true, "1": true, "否": false, "不是": false, "false": false, "no": false, "n": false,
        "0": false,
    ]

    /// Reads yes or no.
    ///
    /// `有` and `无` are read unless the field's label says no itself (`无违法记录`); `已公示` and `未公示` are read when the label speaks of `公示`.
    func readBoolean(_ value: WrittenValue, labels: [String]) -> ValueOutcome {
        let word = value.plain
        let lowered = word.allSatisfy(\.isASCII) ? word.lowercased() : word
        guard let answer = ValueReader.words[lowered] ?? existence(word, labels) ?? completion(word, labels) else {
            return .unreadable(RecordDiagnostics.notYesOrNo(value.text))
        }
        if value.form == .boolean { return .literal(.boolean(answer)) }
        return value.form == .text && (value.text == "是" || value.text == "否")
            ? .literal(.boolean(answer)) : .loose(.boolean(answer), read: answer ? "是" : "否")
    }

    /// Reads 有 and 无, unless the label says no itself.
    private func existence(_ word: String, _ labels: [String]) -> Bool? {
        guard !labels.contains(where: ValueReader.saysNo) else { return nil }
        return ["有": true, "无": false, "没有": false][word]
    }

    /// Reads 已… and 未… when the label speaks of the same thing and does not say no itself.
    private func completion(_ word: String, _ labels: [String]) -> Bool? {
        guard let first = word.first, first == "已" || first == "未", !labels.contains(where: ValueReader.saysNo) else { return nil }
        let act = word.dropFirst()
        guard !act.isEmpty, labels.contains(where: { $0.contains(act) }) else { return nil }
        return first == "已"
    }

    /// `true` iff a label says no itself.
    static func saysNo(_ label: String) -> Bool { label.contains { "无未不没非免".contains($0) } && !label.contains("是否") }
}
