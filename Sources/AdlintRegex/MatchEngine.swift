import AdlintCore
internal import CPCRE2

/// Owner of PCRE2's match data, match context and JIT stack: the one place that calls `pcre2_match`.
struct MatchEngine: ~Copyable {
    /// How much one call may do and take.
    let limits: MatchLimits
    private var matchData: OpaquePointer?
    private var context: OpaquePointer?
    private var jitStack: OpaquePointer?
    private var groupCapacity = 16
    /// The limit that the context holds, so that it is set only when it changes.
    private var matchLimit: UInt32 = 0
    private var offsetLimit = cpcre2_unset()

    init(limits: MatchLimits = MatchLimits()) {
        self.limits = limits
    }

    deinit {
        // All three accept nil. The context refers to the stack, so it goes first.
        pcre2_match_context_free_8(context)
        pcre2_jit_stack_free_8(jitStack)
        pcre2_match_data_free_8(matchData)
    }

    /// Makes room for the ranges of `count` groups.
    mutating func reserveGroups(_ count: Int) {
        guard count >= groupCapacity else { return }
        groupCapacity = count + 1
        pcre2_match_data_free_8(matchData)
        matchData = nil
    }

    /// One call of `pcre2_match`: from `offset` on, with start positions up to `lastStart` only where that is given.
    ///
    /// - Returns: PCRE2's answer: 0 or more for a match, `PCRE2_ERROR_NOMATCH`, or another error.
    mutating func attempt(
        _ search: borrowing Search, offset: Int, lastStart: Int?, limit: UInt32, options: UInt32
    ) -> Int32 {
        guard prepare(for: search.code), let context else { return PCRE2_ERROR_NOMEMORY }
        setLimits(context, matchLimit: limit, offsetLimit: lastStart ?? cpcre2_unset())
        return match(search.code, search, offset: offset, options: options)
    }

    /// One call of `pcre2_match` over all start positions, which ends with `PCRE2_ERROR_CALLOUT` when the time is up.
    mutating func clockedAttempt(_ search: inout Search, options: UInt32) -> Int32 {
        guard let code = try? search.pattern.clockedCode(), prepare(for: code), let context else {
            return PCRE2_ERROR_NOMEMORY
        }
        setLimits(context, matchLimit: .max, offsetLimit: cpcre2_unset())
        var watch = Watch(budget: search.budget)
        defer {
            pcre2_set_callout_8(context, nil, nil)
            search.budget = watch.budget
        }
        // The watch outlives the call, and PCRE2 calls back from within the call only.
        return withUnsafeMutablePointer(to: &watch) { watch in
            pcre2_set_callout_8(context, { Watch.callout($1) }, watch)
            return match(code, search, offset: search.offset, options: options)
        }
    }

    private func match(_ code: CompiledCode, _ search: borrowing Search, offset: Int, options: UInt32) -> Int32 {
        let range = search.range
        // The range was checked against the text, both ends of it are boundaries of scalars, and so is `offset`.
        return search.text.bytes.withUnsafeBufferPointer { bytes in
            // PCRE2 wants a real pointer even for an empty subject.
            withUnsafePointer(to: UInt8(0)) { empty in
                pcre2_match_8(
                    code.pointer, bytes.baseAddress.map { $0 + range.start } ?? empty, range.count, offset,
                    options | PCRE2_NO_UTF_CHECK, matchData, context)
            }
        }
    }

    /// The range of a group of the match before, in bytes of the text; nil where it took no part.
    func group(_ number: Int, in range: TextRange) -> TextRange? {
        guard let matchData, number < Int(pcre2_get_ovector_count_8(matchData)) else { return nil }
        // The vector belongs to the match data and has two entries a group; the number was just checked.
        let vector = pcre2_get_ovector_pointer_8(matchData)
        guard let start = vector?[2 * number], let end = vector?[2 * number + 1], cpcre2_is_unset(start) == 0 else {
            return nil
        }
        return TextRange(range.start + Int(start), range.start + Int(end))
    }

    private mutating func prepare(for code: CompiledCode) -> Bool {
        if matchData == nil { matchData = pcre2_match_data_create_8(UInt32(groupCapacity), nil) }
        if context == nil, let made = pcre2_match_context_create_8(nil) {
            pcre2_set_heap_limit_8(made, limits.heapSize)
            context = made
        }
        if code.isJITCompiled, jitStack == nil, let context {
            // Without a stack of its own, machine code uses 32 KiB of the thread's, and falls back all the more often.
            jitStack = pcre2_jit_stack_create_8(32_768, limits.jitStackSize, nil)
            pcre2_jit_stack_assign_8(context, nil, jitStack.map { UnsafeMutableRawPointer($0) })
        }
        return matchData != nil && context != nil
    }

    private mutating func setLimits(_ context: OpaquePointer, matchLimit: UInt32, offsetLimit: Int) {
        if matchLimit != self.matchLimit {
            pcre2_set_match_limit_8(context, matchLimit)
            self.matchLimit = matchLimit
        }
        if offsetLimit != self.offsetLimit {
            pcre2_set_offset_limit_8(context, offsetLimit)
            self.offsetLimit = offsetLimit
        }
    }
}

/// Looks at the clock from within a match.
private struct Watch {
    var budget: WorkBudget
    private var callouts = 0

    init(budget: WorkBudget) {
        self.budget = budget
    }

    /// PCRE2's callout: 0 to go on, an error number to end the match with.
    static func callout(_ data: UnsafeMutableRawPointer?) -> Int32 {
        // The pointer that was given with this function, to a `Watch` that nobody else uses during the match.
        guard let watch = data?.assumingMemoryBound(to: Watch.self) else { return PCRE2_ERROR_CALLOUT }
        watch.pointee.callouts &+= 1
        // One look in 256 costs less than a tenth of what the callouts themselves cost.
        guard watch.pointee.callouts & 0xFF == 0 else { return 0 }
        return watch.pointee.budget.isSpent() ? PCRE2_ERROR_CALLOUT : 0
    }
}
