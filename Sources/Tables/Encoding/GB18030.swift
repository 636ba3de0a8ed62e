/// GB 18030: ASCII, 23,940 characters of two bytes from a table, and the rest of Unicode in four bytes, which is counted.
///
/// The table is that of the edition of 2000; later ones move some twenty characters that no case file has.
enum GB18030 {
    /// How many second bytes a first one can have.
    private static let trails = 190

    /// The characters of two bytes, by their position; made when the first such file is read.
    private static let twoBytes: [UInt16] = {
        var listed = GB18030.listed.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.unicodeScalars.lazy.filter { $0 != "\n" }
            .makeIterator()
        return (0..<(126 * trails)).map { position in
            let (lead, trail) = (position / trails, position % trails)
            return own(lead, trail) ?? listed.next().map { UInt16(truncatingIfNeeded: $0.value) } ?? 0xFFFD
        }
    }()

    /// The characters of four bytes up to U+FFFF, by their position: those that two bytes cannot write, in the order of Unicode.
    private static let fourBytes: [UInt16] = {
        var isTaken = [Bool](repeating: false, count: 0x10000)
        for unit in twoBytes { isTaken[Int(unit)] = true }
        for surrogate in 0xD800...0xDFFF { isTaken[surrogate] = true }
        return (0x80...0xFFFF).lazy.filter { !isTaken[$0] }.map { UInt16($0) }
    }()

    /// The character of one's own in the three areas for such; nil elsewhere.
    private static func own(_ lead: Int, _ trail: Int) -> UInt16? {
        switch (lead + 0x81, trail) {
        case (0xAA...0xAF, 96...): UInt16(0xE000 + (lead - 0x29) * 94 + trail - 96)
        case (0xF8...0xFE, 96...): UInt16(0xE234 + (lead - 0x77) * 94 + trail - 96)
        case (0xA1...0xA7, ..<96): UInt16(0xE4C6 + (lead - 0x20) * 96 + trail)
        default: nil
        }
    }

    /// How many bytes the character at an index has, as its first and second byte say; nil when none begins there.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        switch bytes[index] {
        case ..<0x80: return 1
        case 0x81...0xFE:
            guard index + 1 < bytes.count else { return nil }
            switch bytes[index + 1] {
            case 0x30...0x39: return index + 3 < bytes.count ? 4 : nil
            case 0x40...0x7E, 0x80...0xFE: return 2
            default: return nil
            }
        default: return nil
        }
    }

    /// The character at an index and how many bytes it has; nil when there is none.
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard let length = length(bytes, at: index) else { return nil }
        let lead = bytes[index]
        if length == 1 { return (Unicode.Scalar(lead), 1) }
        let trail = Int(bytes[index + 1])
        if length == 2 {
            let position = (Int(lead) - 0x81) * trails + trail - (trail < 0x7F ? 0x40 : 0x41)
            return Unicode.Scalar(twoBytes[position]).map { ($0, 2) }
        }
        let (third, last) = (bytes[index + 2], bytes[index + 3])
        guard 0x81...0xFE ~= third, 0x30...0x39 ~= last else { return nil }
        let position = ((Int(lead) - 0x81) * 10 + trail - 0x30) * 1260 + (Int(third) - 0x81) * 10 + Int(last) - 0x30
        return fourBytes(at: position).map { ($0, 4) }
    }

    /// The character of four bytes at a position; nil when there is none.
    private static func fourBytes(at position: Int) -> Unicode.Scalar? {
        if position < fourBytes.count { return Unicode.Scalar(fourBytes[position]) }
        // 0x90308130 is U+10000.
        let value = position - 189_000 + 0x10000
        return value >= 0x10000 ? Unicode.Scalar(UInt32(value)) : nil
    }
}
