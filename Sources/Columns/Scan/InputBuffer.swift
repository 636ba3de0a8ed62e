/// Bytes of input with zeros behind them, so that the scanner may look ahead without asking.
public final class InputBuffer {
    /// How many zeros stand behind the bytes at least.
    public static let padding = 64
    /// The memory.
    private var memory: UnsafeMutablePointer<UInt8>
    /// How many bytes it can hold.
    public private(set) var capacity: Int
    /// How many bytes it holds.
    public private(set) var count = 0

    /// Creates an empty buffer.
    public init(capacity: Int) {
        self.capacity = max(capacity, 1)
        memory = .allocate(capacity: self.capacity + InputBuffer.padding)
        memory.initialize(repeating: 0, count: InputBuffer.padding)
    }

    /// Creates a buffer of some bytes.
    public convenience init(_ bytes: some Collection<UInt8>) {
        self.init(capacity: bytes.count)
        append(bytes)
    }

    deinit { memory.deallocate() }

    /// The bytes.
    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

    /// Lets somebody write bytes behind those that are there; they return how many they wrote.
    public func fill(_ write: (UnsafeMutableRawBufferPointer) throws -> Int) rethrows {
        let room = UnsafeMutableRawBufferPointer(start: memory + count, count: capacity - count)
        // The zeros may be overwritten in part even when writing fails.
        defer { (memory + count).initialize(repeating: 0, count: InputBuffer.padding) }
        count += min(max(try write(room), 0), room.count)
    }

    /// Adds bytes, as many as there is room for; returns how many.
    @discardableResult
    public func append(_ bytes: some Collection<UInt8>) -> Int {
        var added = 0
        fill { room in
            for (index, byte) in zip(0..<room.count, bytes) {
                room[index] = byte
                added = index + 1
            }
            return added
        }
        return added
    }

    /// Gives up bytes at the front and moves the rest there; O(rest).
    public func drop(_ used: Int) {
        let used = min(max(used, 0), count)
        guard used > 0 else { return }
        memory.update(from: memory + used, count: count - used)
        count -= used
        (memory + count).initialize(repeating: 0, count: InputBuffer.padding)
    }

    /// Makes room for more bytes.
    public func grow(to capacity: Int) {
        guard capacity > self.capacity else { return }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + InputBuffer.padding)
        larger.initialize(from: memory, count: count + InputBuffer.padding)
        memory.deallocate()
        memory = larger
        self.capacity = capacity
    }
}
