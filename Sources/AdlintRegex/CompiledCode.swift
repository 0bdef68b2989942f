internal import CPCRE2

/// A compiled pattern of PCRE2, immutable once made.
///
/// `@unchecked Sendable`: PCRE2 never writes to a compiled pattern during a match, and the one function that does
/// write, `pcre2_jit_compile`, is called only on a copy that nobody else has seen yet.
final class CompiledCode: @unchecked Sendable {
    /// Owned; freed in `deinit`.
    let pointer: OpaquePointer
    /// What was compiled; nil where that was done when the program was built.
    let text: String?
    /// Whether machine code stands beside the interpreter's.
    let isJITCompiled: Bool
    /// Capturing groups, the whole match not counted.
    let groupCount: Int
    /// Names of groups with their numbers, ordered by name. One name may have several numbers (`(?J)`).
    let groupNames: [(name: String, number: Int)]
    /// Whether it can match only where a search begins.
    let isAnchored: Bool
    /// Whether a search may be cut into windows of start positions: not with `\G` (which means the start of the
    /// search) nor with backtracking verbs such as `(*SKIP)` (whose effect would end with the window).
    let isDivisible: Bool
    /// What a match can begin with.
    let firstBytes: FirstBytes?
    /// How often the pattern is tried at a position with the interpreter before its machine code is made.
    ///
    /// Measured over 372 patterns of the rulebook with PCRE2 10.42 on x86-64: making machine code takes 70 ns for each byte of
    /// the interpreter's code (0.2 ms at the mean, 2 ms for the longest pattern), and saves about 1 µs a try.
    var triesBeforeJIT: Int { max(200, Int(Self.size(pointer)) / 12) }
    /// Whether the code is this object's own, and not part of a ``PatternImage``.
    private let isOwned: Bool

    /// Compiles for the interpreter; with `isClocked`, a search calls back before every item of the pattern.
    ///
    /// - Parameter factored: What ``AlternativeFactoring`` makes of the source, where that is known.
    init(
        source: String, factored: String? = nil, isCaseSensitive: Bool, isClocked: Bool = false
    ) throws(PatternError) {
        let options = (isCaseSensitive ? 0 : PCRE2_CASELESS) | (isClocked ? PCRE2_AUTO_CALLOUT : 0)
        let context = Self.context()
        defer { pcre2_compile_context_free_8(context) }
        let factored = factored ?? AlternativeFactoring.pattern(of: source)
        (pointer, text) = try Self.compile(source, factored: factored, options: options, context)
        isJITCompiled = false
        groupCount = Int(Self.number(pointer, PCRE2_INFO_CAPTURECOUNT))
        groupNames = Self.names(of: pointer)
        isAnchored = Self.number(pointer, PCRE2_INFO_ALLOPTIONS) & PCRE2_ANCHORED != 0
        isDivisible = Self.isDivisible(source)
        firstBytes = FirstBytes(of: pointer)
        isOwned = true
    }

    /// Uses what was compiled when the program was built, where it lies.
    init(_ pattern: PrecompiledPattern) {
        pointer = pattern.code
        text = nil
        isJITCompiled = false
        groupCount = Int(Self.number(pointer, PCRE2_INFO_CAPTURECOUNT))
        groupNames = Self.names(of: pointer)
        isAnchored = Self.number(pointer, PCRE2_INFO_ALLOPTIONS) & PCRE2_ANCHORED != 0
        isDivisible = pattern.isDivisible
        firstBytes = FirstBytes(of: pointer)
        isOwned = false
    }

    /// A copy with machine code; nil where PCRE2 cannot make any (no JIT in this build, pattern too large, no memory).
    init?(addingMachineCodeTo code: CompiledCode) {
        guard let copy = pcre2_code_copy_8(code.pointer) else { return nil }
        guard pcre2_jit_compile_8(copy, PCRE2_JIT_COMPLETE) == 0 else {
            pcre2_code_free_8(copy)
            return nil
        }
        pointer = copy
        text = code.text
        isJITCompiled = true
        groupCount = code.groupCount
        groupNames = code.groupNames
        isAnchored = code.isAnchored
        isDivisible = code.isDivisible
        firstBytes = code.firstBytes
        isOwned = true
    }

    deinit {
        if isOwned { pcre2_code_free_8(pointer) }
    }

    /// Settings for compiling, owned by the caller, with memory from `memory` or where PCRE2 takes it from itself.
    static func context(_ memory: OpaquePointer? = nil) -> OpaquePointer? {
        // Nil is allowed and means PCRE2's defaults.
        let context = pcre2_compile_context_create_8(memory)
        // A build of PCRE2 may have another default; the prose knows only line feeds.
        if let context { pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF)) }
        return context
    }

    /// The code of a pattern with its alternatives factored, owned by the caller.
    static func compile(
        factoring source: String, options: UInt32, _ context: OpaquePointer?
    ) throws(PatternError) -> OpaquePointer {
        try compile(source, factored: AlternativeFactoring.pattern(of: source), options: options, context).code
    }

    /// The code of a pattern, owned by the caller, and the text of which it is.
    private static func compile(
        _ source: String, factored: String, options: UInt32, _ context: OpaquePointer?
    ) throws(PatternError) -> (code: OpaquePointer, text: String) {
        if let made = try? compile(factored, options: options, context) { return (made, factored) }
        // A fault is told of the pattern as it was written.
        return (try compile(source, options: options, context), source)
    }

    private static func compile(
        _ source: String, options: UInt32, _ context: OpaquePointer?
    ) throws(PatternError) -> OpaquePointer {
        let always = PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT
        var code: Int32 = 0
        var offset = 0
        var text = source
        // The pointer is used only within the closure; PCRE2 keeps none.
        let compiled = text.withUTF8 { pattern in
            pcre2_compile_8(pattern.baseAddress, pattern.count, always | options, &code, &offset, context)
        }
        guard let compiled else {
            throw PatternError(pattern: source, code: code, offset: offset, reason: EngineMessage.text(of: code))
        }
        return compiled
    }

    /// Whether a pattern has nothing in it that ``isDivisible`` speaks of.
    static func isDivisible(_ source: String) -> Bool {
        !source.utf8.containsPair(UInt8(ascii: "("), UInt8(ascii: "*"))
            && !source.utf8.containsPair(UInt8(ascii: "\\"), UInt8(ascii: "G"))
    }

    /// How many bytes the interpreter's code has.
    static func size(_ pointer: OpaquePointer) -> Int {
        var size = 0
        pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_SIZE), &size)
        return size
    }

    /// A property of type `uint32_t`; see pcre2api, "Information about a compiled pattern".
    static func number(_ pointer: OpaquePointer, _ property: Int32) -> UInt32 {
        var value: UInt32 = 0
        pcre2_pattern_info_8(pointer, UInt32(property), &value)
        return value
    }

    /// Reads PCRE2's name table: entries of a fixed size, two bytes of number, then the name, closed by a zero.
    private static func names(of pointer: OpaquePointer) -> [(name: String, number: Int)] {
        let count = Int(number(pointer, PCRE2_INFO_NAMECOUNT))
        let size = Int(number(pointer, PCRE2_INFO_NAMEENTRYSIZE))
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table, count > 0 else { return [] }
        // The table lives as long as the compiled pattern and has `count` entries of `size` bytes.
        let entries = UnsafeBufferPointer(start: table, count: count * size)
        return (0..<count).map { index in
            let entry = entries[index * size..<(index + 1) * size]
            let number = Int(entry[entry.startIndex]) << 8 | Int(entry[entry.startIndex + 1])
            return (String(decoding: entry.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self), number)
        }
    }
}

extension String.UTF8View {
    /// Whether `first` stands directly before `second` somewhere.
    fileprivate func containsPair(_ first: UInt8, _ second: UInt8) -> Bool {
        withContiguousStorageIfAvailable { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if last == first, byte == second { return true }
                last = byte
            }
            return false
        } ?? zip(self, dropFirst()).contains { $0 == first && $1 == second }
    }
}
