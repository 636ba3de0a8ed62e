/// A buffered way out for bytes.
///
/// When nobody reads any more, what is written is dropped without a word: the work goes on, since the exit code still has to say what was found.
final class Output {
    /// The bytes that were not handed on yet.
    private var pending: [UInt8] = []
    /// Where they go.
    private let sink: ([UInt8]) -> Bool
    /// Whether nobody reads any more.
    private(set) var isClosed = false

    /// Creates a way to a sink.
    init(to sink: @escaping ([UInt8]) -> Bool) { self.sink = sink }

    /// Writes bytes.
    func write(_ bytes: [UInt8]) {
        if isClosed { return }
        pending += bytes
        if pending.count >= 1 << 16 { flush() }
    }

    /// Writes a text.
    func write(_ text: String) {
        if isClosed { return }
        pending += text.utf8
        if pending.count >= 1 << 16 { flush() }
    }

    /// Hands on what is pending.
    func flush() {
        if pending.isEmpty || isClosed { return }
        if !sink(pending) { isClosed = true }
        pending.removeAll(keepingCapacity: true)
    }
}
