import RecordModel
import Values

extension MappedInput {
    /// Puts together what tells of one thing; what has no key, or of which it is not known which is later, stays as it is.
    func merged(_ values: [MappedValue], _ merging: Mapping.Merging, _ variables: [MappedValue]) -> [MappedValue] {
        var order: [String] = []
        var groups: [String: [MappedValue]] = [:]
        for (number, value) in values.enumerated() {
            let keys = self.values(at: merging.key, variables + [value])
            // What has no key is a group by itself.
            let key = keys.count == 1 ? text(of: keys[0]).map { "=" + $0 } ?? "#\(number)" : "#\(number)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(value)
        }
        return order.flatMap { key -> [MappedValue] in
            let group = groups[key] ?? []
            guard group.count > 1 else { return group }
            guard let sorted = sorted(group, by: merging.order, variables) else {
                noteUnordered(group)
                return group
            }
            return [sorted.dropFirst().reduce(sorted[0]) { self.merged($0, $1) }]
        }
    }

    /// Keeps in mind what was not put together, once.
    private func noteUnordered(_ group: [MappedValue]) {
        let place = place(of: group[0])
        if !unordered.contains(where: { $0.place == place }) { unordered.append((place, group.count)) }
    }

    /// Values in the order of their moments; nil when one has none or two have the same.
    private func sorted(_ values: [MappedValue], by order: Mapping.Source, _ variables: [MappedValue]) -> [MappedValue]? {
        var timed: [(moment: Moment, value: MappedValue)] = []
        for value in values {
            let times = self.values(at: order, variables + [value])
            guard times.count == 1, let moment = text(of: times[0]).flatMap(Moment.init) else { return nil }
            timed.append((moment, value))
        }
        timed.sort { $0.moment < $1.moment }
        return zip(timed, timed.dropFirst()).contains { !($0.moment < $1.moment) } ? nil : timed.map(\.value)
    }

    /// What holds when a later value has been added to an earlier one.
    private func merged(_ old: MappedValue, _ new: MappedValue) -> MappedValue {
        if let before = members(of: old), let after = members(of: new) {
            guard look(before.count + after.count) else { return new }
            return .object(merged(before, after), at: new.node, pointer: new.pointer)
        }
        if let before = elements(of: old), let after = elements(of: new) {
            guard look(before.count + after.count) else { return new }
            return merged(before, after).map { .list($0, at: new.node, pointer: new.pointer) } ?? new
        }
        return new
    }

    /// Members with later ones added; null takes a member away.
    private func merged(
        _ before: [(key: String, value: MappedValue)], _ after: [(key: String, value: MappedValue)]
    ) -> [(key: String, value: MappedValue)] {
        var result = before
        var places: [String: Int] = [:]
        for (place, member) in before.enumerated() { places[member.key] = place }
        for member in after {
            guard let place = places[member.key] else {
                result.append(member)
                continue
            }
            result[place].value = isBlank(result[place].value) ? member.value : merged(result[place].value, member.value)
        }
        return result
    }

    /// Elements with later ones added, those with one `id` put together; nil when some have none, so that the later list replaces the earlier.
    private func merged(_ before: [MappedValue], _ after: [MappedValue]) -> [MappedValue]? {
        let (old, new) = (before.compactMap(id), after.compactMap(id))
        guard old.count == before.count, new.count == after.count, Set(old).count == old.count, Set(new).count == new.count else {
            return nil
        }
        var result = before
        let places = Dictionary(uniqueKeysWithValues: old.enumerated().map { ($0.element, $0.offset) })
        for (id, element) in zip(new, after) {
            if let place = places[id] { result[place] = merged(result[place], element) } else { result.append(element) }
        }
        return result
    }

    /// The `id` of an element; nil when it has none.
    private func id(of element: MappedValue) -> String? {
        guard let members = members(of: element) else { return nil }
        let ids = members.filter { $0.key == "id" }
        return ids.count == 1 ? text(of: ids[0].value) : nil
    }
}

/// A moment as RFC 3339 writes it, to the digits that are written.
struct Moment {
    /// Seconds since the beginning of 1970 in UTC.
    private let seconds: Int
    /// The digits of the part of a second, without zeros at the end.
    private let fraction: String

    /// Reads a moment; nil for a text that is none, or that says no zone. A day is its beginning in UTC.
    init?(_ text: String) {
        var cursor = Array(text.utf8)[...]
        guard let day = Day(isoBytes: cursor.prefix(10)) else { return nil }
        cursor = cursor.dropFirst(10)
        var (seconds, fraction) = (Int(day.number) * 86_400, "")
        if let mark = cursor.first {
            guard [0x54, 0x74, 0x20].contains(mark) else { return nil }
            cursor = cursor.dropFirst()
            guard let hour = Moment.number(&cursor, behind: nil), let minute = Moment.number(&cursor, behind: 0x3A), hour < 24, minute < 60
            else { return nil }
            let second = cursor.first == 0x3A ? Moment.number(&cursor, behind: 0x3A) : 0
            guard let second, second <= 60 else { return nil }
            if cursor.first == 0x2E {
                let digits = cursor.dropFirst().prefix { (0x30...0x39).contains($0) }
                fraction = String(decoding: digits, as: UTF8.self)
                cursor = cursor.dropFirst(1 + digits.count)
            }
            guard let zone = Moment.zone(&cursor), cursor.isEmpty else { return nil }
            seconds += hour * 3_600 + minute * 60 + second - zone
        }
        while fraction.last == "0" { fraction.removeLast() }
        (self.seconds, self.fraction) = (seconds, fraction)
    }

    /// Takes two digits, behind a sign if there has to be one.
    private static func number(_ cursor: inout ArraySlice<UInt8>, behind sign: UInt8?) -> Int? {
        if let sign {
            guard cursor.first == sign else { return nil }
            cursor = cursor.dropFirst()
        }
        let digits = cursor.prefix(2)
        guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        cursor = cursor.dropFirst(2)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Takes a zone, and returns by how many seconds its clocks are ahead.
    private static func zone(_ cursor: inout ArraySlice<UInt8>) -> Int? {
        guard let sign = cursor.first else { return nil }
        cursor = cursor.dropFirst()
        if sign == 0x5A || sign == 0x7A { return 0 }
        guard sign == 0x2B || sign == 0x2D, let hours = number(&cursor, behind: nil), let minutes = number(&cursor, behind: 0x3A) else {
            return nil
        }
        return (sign == 0x2B ? 1 : -1) * (hours * 3_600 + minutes * 60)
    }

    /// `true` iff `left` is earlier.
    static func < (left: Moment, right: Moment) -> Bool { (left.seconds, left.fraction) < (right.seconds, right.fraction) }
}
