internal import Glibc

/// A lock that threads can wait at until something changes.
final class Monitor: @unchecked Sendable {
    /// The lock.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    /// What threads wait for.
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    /// Creates an open lock.
    init() {
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    /// Frees the memory.
    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Does something while no other thread is in the lock, and lets all that wait look again.
    func change<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer {
            pthread_cond_broadcast(condition)
            pthread_mutex_unlock(mutex)
        }
        return body()
    }

    /// Asks again after every change until there is an answer.
    func wait<Result>(for body: () -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer {
            pthread_cond_broadcast(condition)
            pthread_mutex_unlock(mutex)
        }
        while true {
            if let result = body() { return result }
            pthread_cond_wait(condition, mutex)
        }
    }
}
