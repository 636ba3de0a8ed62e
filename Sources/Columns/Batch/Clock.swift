/// What is known of a time beside its day, as the numbers that `RecordBatch.clocks` holds; minutes since midnight, 0…1439, stand for themselves.
public enum Clock {
    /// The day is known and nothing more.
    public static let wholeDay: Int16 = -1
    /// The month is known; the day is its first.
    public static let wholeMonth: Int16 = -2
    /// The year is known; the day is its first.
    public static let wholeYear: Int16 = -3
}
