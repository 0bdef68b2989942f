#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// How long the matches of one pattern over one range may take together.
///
/// PCRE2 counts its match limit anew at every start position and does not count the steps of a simple repeat at all, so
/// that a limit on its work needs a clock. The processor time of the thread decides, not the time of day: a busy
/// machine must not make errors.
struct WorkBudget {
    /// Nanoseconds that any search may take. Generous: a processor that others share takes several times as long, and a
    /// draft that cannot be checked for that is worse than one that is checked late.
    static let base = 100_000_000
    /// Nanoseconds a byte of text adds; an ordinary pattern takes less than a fortieth of that.
    static let perByte = 2_000

    private let limit: Int
    private var startedClock = 0
    private var startedProcessor = 0
    private var isStarted = false
    private var looks = 0

    init(count: Int) {
        limit = Self.base + count * Self.perByte
    }

    /// Whether the time is up. The third call starts the clocks, so that an ordinary search reads none; between two calls a
    /// search does a few milliseconds' work at most.
    mutating func isSpent() -> Bool {
        looks += 1
        guard looks > 2 else { return false }
        guard isStarted else {
            startedClock = Self.now(CLOCK_MONOTONIC)
            startedProcessor = Self.now(CLOCK_THREAD_CPUTIME_ID)
            isStarted = true
            return false
        }
        // The cheap clock first: as long as it is not up, neither is the processor's.
        guard Self.now(CLOCK_MONOTONIC) - startedClock > limit else { return false }
        return Self.now(CLOCK_THREAD_CPUTIME_ID) - startedProcessor > limit
    }

    private static func now(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
