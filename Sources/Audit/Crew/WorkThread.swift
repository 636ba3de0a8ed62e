internal import Glibc

/// A thread of the system.
struct WorkThread {
    /// The system's number of it; nil when it could not be started.
    private let thread: pthread_t?

    /// What the thread does.
    private final class Body {
        /// What it does.
        let run: @Sendable () -> Void

        /// Keeps what it does.
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// How many bytes of stack it gets: as many as the main thread, since records may nest deep.
    private static let stackBytes = 8 << 20

    /// Starts a thread; when the system has no more, nothing is done, and the other threads do the work.
    init(_ run: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, WorkThread.stackBytes)
        let body = Unmanaged.passRetained(Body(run))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, &attributes,
            { raw in
                if let raw { Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run() }
                return nil
            }, body.toOpaque())
        if code != 0 { body.release() }
        self.thread = code == 0 ? thread : nil
    }

    /// Waits until it has ended.
    func join() { if let thread { pthread_join(thread, nil) } }
}
