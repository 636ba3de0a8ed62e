/// How records lie in an input.
enum TextFormat: Hashable {
    /// One value.
    case single
    /// The elements of one array.
    case array
    /// One object a line.
    case lines

    /// Tells the format by the content, blanks at the start being taken; `prefersLines` decides only where the content does not.
    ///
    /// A bracket begins an array. Otherwise the input is lines when its first line is a value by itself, or when it is not the beginning of one
    /// value together with the second line, and the second line is an object by itself (the first line is then broken, and only that one).
    static func of(_ stream: ByteStream, options: ReadingOptions, prefersLines: Bool) -> TextFormat {
        guard stream.peek() != UInt8(ascii: "[") else { return .array }
        // What is no object and has no end is refused as one value; a long object may be one line of many.
        guard let first = line(of: stream, from: 0, options) else { return stream.peek() == UInt8(ascii: "{") ? .lines : .single }
        switch verdict(on: first, options) {
        case .whole, .hopeless: return .lines
        case .broken, .begun: break
        }
        guard let second = line(of: stream, from: first.count, options), !second.isEmpty else { return prefersLines ? .lines : .single }
        if verdict(on: first + second, options) != .broken { return .single }
        return verdict(on: second, options) == .whole || prefersLines ? .lines : .single
    }

    /// What can be said of a text.
    private enum Verdict { case whole, begun, broken, hopeless }

    /// Says whether a text is a value, the beginning of one, or neither; hopeless when it cannot become one whatever follows, a limit being broken.
    private static func verdict(on text: [UInt8], _ options: ReadingOptions) -> Verdict {
        do {
            _ = try JSONReader.read(text, maxDepth: options.maxDepth, maxValues: options.maxRecordValues)
            return .whole
        } catch {
            return switch error.reason {
            case .endsTooSoon: .begun
            case .moreFollows, .tooDeep, .tooManyValues: .hopeless
            default: .broken
            }
        }
    }

    /// Returns the first line that is not blank from an offset on, with what comes before it; nil when it is longer than a record may be.
    private static func line(of stream: ByteStream, from offset: Int, _ options: ReadingOptions) -> [UInt8]? {
        var end = offset
        var isBlank = true
        while let byte = stream.peek(end) {
            end += 1
            if byte == UInt8(ascii: "\n"), !isBlank { break }
            isBlank = isBlank && JSONScan.isBlank(byte)
            if end - offset > options.maxRecordBytes { return nil }
        }
        return isBlank ? [] : Array(stream.bytes(end).dropFirst(offset))
    }
}
