import Foundation
import Glibc

/// One figure, measured several times; the best of them is told, since everything that disturbs makes it worse.
struct Benchmark {
    /// What is measured.
    let name: String
    /// The unit of the figure.
    let unit: String
    /// How often it is measured.
    let repetitions: Int
    /// Does the work once and returns how much it did.
    let work: () throws -> Double

    /// Measures and prints how much work is done in a second.
    func printRate() throws {
        let rates = try seconds().map { $0.amount / $0.seconds }
        print("\(name): \(Benchmark.rounded(rates.max() ?? 0)) \(unit)/s (median \(Benchmark.rounded(Benchmark.median(rates))))")
    }

    /// Measures and prints how long the work takes.
    func printTime() throws {
        let times = try seconds().map { $0.seconds * 1_000 }
        let (best, middle) = (times.min() ?? 0, Benchmark.median(times))
        print("\(name): \(String(format: "%.2f", best)) ms (median \(String(format: "%.2f", middle)) of \(repetitions))")
    }

    /// Measures the time that this thread has on a processor, which others at work do not lengthen, and prints how much one of `amount` takes.
    static func printEach(_ name: String, _ each: String, of amount: Int, repetitions: Int = 5, _ work: () -> Void) {
        var best = Double.infinity
        for _ in 0..<repetitions {
            let start = processorSeconds
            work()
            best = min(best, processorSeconds - start)
        }
        print("\(name): \(String(format: "%.2f", best * 1e6 / Double(max(amount, 1)))) µs \(each) (\(amount))")
        fflush(nil)
    }

    /// The time that this thread has had on a processor.
    static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The amount and the time of every repetition.
    private func seconds() throws -> [(amount: Double, seconds: Double)] {
        try (0..<repetitions).map { _ in
            let clock = ContinuousClock()
            let start = clock.now
            let amount = try work()
            let time = (clock.now - start).components
            return (amount, Double(time.seconds) + Double(time.attoseconds) / 1e18)
        }
    }

    /// The middle value.
    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    /// A figure without digits that mean nothing.
    private static func rounded(_ value: Double) -> String { String(Int(value.rounded())) }
}
