extension ExactNumber {
    /// The most significant digits that decimal text may have.
    public static let mostDigits = 30
    /// The most places after the point that decimal text may have.
    public static let mostPlaces = 38

    /// The number that plain decimal text writes, `-1200.50`: an optional sign, digits, and a point only between digits.
    ///
    /// Nil for any other text and for more than 30 significant digits; zeros in front, and at the end after a point, are not significant.
    public init?(decimal text: some StringProtocol) {
        self.init(decimalBytes: text.utf8)
    }

    /// The number that the ASCII bytes of plain decimal text write, as `init(decimal:)` reads it. O(length), without allocation.
    @inlinable
    public init?(decimalBytes bytes: some Sequence<UInt8>) {
        var reader = DecimalReader()
        for byte in bytes where !reader.read(byte) { return nil }
        guard let number = reader.number else { return nil }
        self = number
    }
}

/// Reads decimal text byte by byte.
@usableFromInline
struct DecimalReader {
    /// What was read last.
    private enum State { case start, sign, whole, point, fraction }

    /// What was read last.
    private var state = State.start
    /// Whether the text began with a minus.
    private var negative = false
    /// The significant digits so far, as a number.
    private var digits: Int128 = 0
    /// How many significant digits those are.
    private var count = 0
    /// How many of the digits stand after the point.
    private var places = 0
    /// Zeros after the point that count only if another digit follows.
    private var pendingZeros = 0

    /// A reader that has read nothing.
    @usableFromInline init() {}

    /// Takes the next byte; false when the text is not a number or too long.
    @usableFromInline
    mutating func read(_ byte: UInt8) -> Bool {
        switch (state, byte) {
        case (.start, UInt8(ascii: "-")), (.start, UInt8(ascii: "+")):
            negative = byte == UInt8(ascii: "-")
            state = .sign
        case (.whole, UInt8(ascii: ".")):
            state = .point
        case (.start, 0x30...0x39), (.sign, 0x30...0x39), (.whole, 0x30...0x39):
            state = .whole
            return append(byte - 0x30)
        case (.point, 0x30...0x39), (.fraction, 0x30...0x39):
            state = .fraction
            return appendAfterPoint(byte - 0x30)
        default:
            return false
        }
        return true
    }

    /// Takes a digit after the point, holding back zeros that may be the last.
    private mutating func appendAfterPoint(_ digit: UInt8) -> Bool {
        if digit == 0 {
            pendingZeros += 1
            return true
        }
        guard places + pendingZeros + 1 <= ExactNumber.mostPlaces else { return false }
        places += pendingZeros + 1
        for _ in 0..<pendingZeros where !append(0) { return false }
        pendingZeros = 0
        return append(digit)
    }

    /// Takes a digit; false when there are too many.
    private mutating func append(_ digit: UInt8) -> Bool {
        if digit == 0 && count == 0 { return true }
        guard count < ExactNumber.mostDigits else { return false }
        count += 1
        digits = digits * 10 + Int128(digit)
        return true
    }

    /// The number read; nil when the text has stopped short.
    @usableFromInline
    var number: ExactNumber? {
        guard state == .whole || state == .fraction else { return nil }
        var scale: Int128 = 1
        for _ in 0..<places { scale *= 10 }
        return ExactNumber(numerator: negative ? -digits : digits, denominator: scale)
    }
}
