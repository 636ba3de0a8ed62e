extension ByteStream {
    /// What ends the value that is being taken.
    enum Ending {
        /// The bracket that closes it; it belongs to the value.
        case ownBracket
        /// A comma or bracket of the array around it; it does not belong to the value.
        case separator
    }

    /// Takes the bytes up to where a value ends; more than `limit` are counted and not kept.
    ///
    /// It looks at strings and brackets only; whether the bytes are JSON is for the reader to say. A control character within a string ends the
    /// value at once, since it can only be an error and the quote that would end the string may be missing.
    func takeValue(_ ending: Ending, limit: Int) -> Piece {
        let from = position
        var boundary = ValueBoundary(ending)
        var scanned = 0
        var dropped = 0
        while true {
            if let end = boundary.end(in: window, from: start + scanned) {
                var piece = takeValue(end - start, dropped, from, limit, isTerminated: true)
                piece.isCut = boundary.isCut
                return piece
            }
            scanned = available
            if dropped + scanned > limit {
                dropped += scanned
                skip(scanned)
                scanned = 0
            }
            if !fill() { return takeValue(scanned, dropped, from, limit, isTerminated: false) }
        }
    }

    /// Takes the rest of a value.
    private func takeValue(_ count: Int, _ dropped: Int, _ from: TextPosition, _ limit: Int, isTerminated: Bool) -> Piece {
        let isTooLarge = dropped + count > limit
        let content = isTooLarge ? Piece.Content.tooLarge(dropped + count) : .bytes(bytes(count))
        skip(count)
        return Piece(content: content, start: from, isTerminated: isTerminated)
    }
}

/// Finds where a value ends, byte by byte, in constant memory.
private struct ValueBoundary {
    /// What a byte means for the value.
    enum Step { case inside, endsBefore, endsAfter }

    /// What ends the value.
    private let ending: ByteStream.Ending
    /// How many brackets are open.
    private var depth = 0
    /// Whether the byte stands within a string.
    private var isInString = false
    /// Whether the byte before was a backslash that escapes this one.
    private var isEscaped = false
    /// Whether a control character within a string ended the value.
    private(set) var isCut = false

    /// Creates one at the start of a value.
    init(_ ending: ByteStream.Ending) { self.ending = ending }

    /// Takes the bytes from an index on, and returns the index after the value when it ends among them.
    mutating func end(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            switch take(bytes[index]) {
            case .inside: index += 1
            case .endsBefore: return index
            case .endsAfter: return index + 1
            }
        }
        return nil
    }

    /// Takes the next byte.
    private mutating func take(_ byte: UInt8) -> Step {
        if isInString { return takeInString(byte) }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if depth == 0 { return byte == UInt8(ascii: "]") && ending == .separator ? .endsBefore : .inside }
            depth -= 1
            return depth == 0 && ending == .ownBracket ? .endsAfter : .inside
        case UInt8(ascii: ",") where depth == 0 && ending == .separator: return .endsBefore
        default: break
        }
        return .inside
    }

    /// Takes the next byte within a string.
    private mutating func takeInString(_ byte: UInt8) -> Step {
        if byte < 0x20 {
            isCut = true
            return .endsAfter
        }
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
        return .inside
    }
}
