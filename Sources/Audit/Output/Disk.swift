internal import Glibc

/// What an audit asks of the system to keep its files; tests bring their own, which fail.
public struct Disk: Sendable {
    /// Writes bytes to an open file; returns the system's error number, 0 when all were written.
    public var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int32
    /// Brings what was written to an open file down to the disk; returns the error number or 0.
    public var sync: @Sendable (Int32) -> Int32
    /// Gives a file another name; returns the error number or 0.
    public var rename: @Sendable (String, String) -> Int32

    /// Creates a disk.
    public init(
        write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int32, sync: @escaping @Sendable (Int32) -> Int32,
        rename: @escaping @Sendable (String, String) -> Int32
    ) {
        self.write = write
        self.sync = sync
        self.rename = rename
    }

    /// The system's own.
    public static let system = Disk(
        write: { descriptor, bytes in
            var offset = 0
            while offset < bytes.count {
                let result = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if result >= 0 { offset += result } else if errno != EINTR { return errno }
            }
            return 0
        },
        // A file system that cannot be asked to, such as a pipe's, has nothing to bring down.
        sync: { fsync($0) == 0 || errno == EINVAL ? 0 : errno },
        rename: { Glibc.rename($0, $1) == 0 ? 0 : errno })
}
