/// Why bytes could not be had from the system: the number that `errno` had.
public struct ReadFailure: Error, Hashable, Sendable {
    /// The number, such as `ENOENT`.
    public var number: Int32

    /// Creates a failure from the system's error number.
    public init(number: Int32) { self.number = number }
}
