/// What is known of a cell, as the bytes that `RecordBatch.states` holds.
///
/// Only `present` cells have a value; what the value columns hold for others means nothing.
public enum CellState {
    /// The key is not there, nor is a key that leads to it.
    public static let absent: UInt8 = 0
    /// The value, or a group around it, is null or blank.
    public static let blank: UInt8 = 1
    /// The value was read.
    public static let present: UInt8 = 2
    /// Something stands there that cannot be read as the field's type.
    public static let unreadable: UInt8 = 3
}
