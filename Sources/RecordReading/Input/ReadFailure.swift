/// Why bytes could not be had from the system: the number that `errno` had.
struct ReadFailure: Error, Hashable {
    /// The number, such as `ENOENT`.
    var number: Int32
}
