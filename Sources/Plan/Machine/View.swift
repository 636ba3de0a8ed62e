internal import Columns

/// Where the values of a node lie: marks, and beside them what its shape needs. It is in the node's own memory or in that of the batch.
struct View {
    /// Marks, or truths.
    var marks: UnsafeMutablePointer<UInt8>
    /// Millionths of numbers.
    var longs: UnsafeMutablePointer<Int64>
    /// Days, or codes.
    var ints: UnsafeMutablePointer<Int32>
    /// Minutes of the day, or what `Clock` says; nil when every time is a whole day.
    var clocks: UnsafeMutablePointer<Int16>?
    /// Where the bytes of texts lie.
    var texts: UnsafePointer<TextRange>?
    /// By how much the position grows from row to row: 1, or 0 for a value that is the same in every row.
    var step: Int

    /// The marks of a row.
    @inline(__always) func mark(_ row: Int) -> UInt8 { marks[row &* step] }
}
