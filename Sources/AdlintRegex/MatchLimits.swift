/// How much one call of PCRE2 may do and take, so that the clock can be read between calls.
struct MatchLimits: Sendable {
    /// Backtracking steps of one call, all start positions taken together: about 5 ms with the interpreter.
    var stepsPerCall = 250_000
    /// Backtracking steps from a single position: about 10 ms with the interpreter.
    var stepsFromOnePosition = 500_000
    /// Backtracking steps of the first try from a position that a match can begin at: about 50 µs.
    var firstSteps: UInt32 = 2_500
    /// Positions times bytes of one call: about 16 ms. PCRE2 does not count the steps of a repeat of one character
    /// class, and each position can cost as many of them as the text has bytes.
    var bytesPerCall = 1 << 24
    /// Positions that a call may always have, however long the text is.
    var leastWindow = 256
    /// Kibibytes that the interpreter may take to remember where it can go back to.
    var heapSize: UInt32 = 8_192
    /// Bytes of stack that machine code may take.
    var jitStackSize = 1_048_576

    /// The start positions of a call on a text of `count` bytes.
    func widestWindow(count: Int) -> Int {
        max(leastWindow, bytesPerCall / (count + 1))
    }

    /// PCRE2's match limit, which it counts for each start position, for a call of `window` positions.
    func matchLimit(window: Int) -> UInt32 {
        UInt32(window <= 1 ? stepsFromOnePosition : max(stepsPerCall / window, 16))
    }
}
