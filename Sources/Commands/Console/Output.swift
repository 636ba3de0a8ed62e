/// A buffered way out for bytes.
///
/// When nobody reads any more, what is written is dropped without a word: the work goes on, since the exit code still has to say what was found.
final class Output {
    /// The bytes that were not handed on yet.
    private var pending: [UInt8] = []
    /// Where they go.
    private let sink: ([UInt8]) throws(FileTrouble) -> Void
    /// Why no more bytes go out; nil while they do.
    private(set) var trouble: FileTrouble?

    /// Creates a way to a sink.
    init(to sink: @escaping ([UInt8]) throws(FileTrouble) -> Void) { self.sink = sink }

    /// Writes bytes.
    func write(_ bytes: [UInt8]) {
        if trouble != nil { return }
        pending += bytes
        if pending.count >= 1 << 16 { flush() }
    }

    /// Writes a text.
    func write(_ text: String) { write(Array(text.utf8)) }

    /// Hands on what is pending.
    func flush() {
        if pending.isEmpty || trouble != nil { return }
        do { try sink(pending) } catch { trouble = error }
        pending.removeAll(keepingCapacity: true)
    }
}
