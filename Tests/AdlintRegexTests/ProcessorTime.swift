import Foundation

/// The time that a thread works: unlike the time of day, the same on a busy machine.
enum ProcessorTime {
    /// The processor time of `body`, which stays on its thread.
    static func measure(_ body: () throws -> Void) rethrows -> Duration {
        let start = now()
        try body()
        return now() - start
    }

    private static func now() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
