internal import CPCRE2
internal import Synchronization

/// A regular expression in PCRE2's syntax, made cheaply and compiled when it is first needed.
///
/// Always UTF-8 with Unicode properties (`PCRE2_UTF`, `PCRE2_UCP`); without regard to case unless it says otherwise,
/// whole or in part by `(?-i:...)`; `^` and `$` are the ends of the range that is searched and nothing else; `.` stops at
/// a line feed; `\C` is refused. One pattern may be used by any number of threads at once, each with a ``MatchScratch``
/// of its own.
public final class Pattern: Sendable, CustomStringConvertible {
    private let makeSource: @Sendable () -> String
    private let precompiled: PrecompiledPattern?
    /// Whether capitals and small letters differ.
    public let isCaseSensitive: Bool
    private let interpreted = AtomicLazyReference<Compilation>()
    private let accelerated = AtomicLazyReference<Compilation>()
    private let clocked = AtomicLazyReference<Compilation>()
    private let searchedBytes = Atomic<Int>(0)

    /// Keeps the source text; nothing is compiled and nothing can fail yet.
    public init(_ source: String, isCaseSensitive: Bool = false) {
        makeSource = { source }
        precompiled = nil
        self.isCaseSensitive = isCaseSensitive
    }

    /// Keeps the way to the source text, for patterns of which most are never needed.
    ///
    /// - Parameters:
    ///   - source: Makes the source text.
    ///   - precompiled: What ``PatternImage`` holds of the pattern; where that fits the PCRE2 in use, nothing is compiled.
    public init(lazily source: @escaping @Sendable () -> String, precompiled: PrecompiledPattern?) {
        makeSource = source
        self.precompiled = precompiled
        isCaseSensitive = false
    }

    /// The source text.
    public var source: String { makeSource() }

    /// The source text.
    public var description: String { source }

    /// Compiles the pattern if nobody has yet.
    ///
    /// - Throws: ``PatternError`` where PCRE2 does not accept the pattern.
    public func validate() throws(PatternError) {
        _ = try interpretedCode()
    }

    /// The names of the pattern's groups, each once, in alphabetical order.
    ///
    /// - Throws: ``PatternError`` where PCRE2 does not accept the pattern.
    public func groupNames() throws(PatternError) -> [String] {
        var names: [String] = []
        for (name, _) in try interpretedCode().groupNames where names.last != name { names.append(name) }
        return names
    }

    /// The code to search `count` bytes with: machine code once the pattern has searched enough to pay for it.
    func code(forSearching count: Int) throws(PatternError) -> CompiledCode {
        if let compilation = accelerated.load() { return try compilation.code() }
        let interpreted = try interpretedCode()
        let before = searchedBytes.add(count, ordering: .relaxed).oldValue
        guard before + count >= Self.searchedBytesBeforeJIT else { return interpreted }
        let fastest = CompiledCode(addingMachineCodeTo: interpreted) ?? interpreted
        return try accelerated.storeIfNil(Compilation(.success(fastest))).code()
    }

    /// How many bytes a pattern searches with the interpreter before its machine code is made.
    ///
    /// Measured over the 101 patterns of Tests/Corpus/regex-patterns.txt and 200 kB of drafts, block by block, with PCRE2
    /// 10.42 on x86-64: compiling takes 4.5 µs a pattern, the copy with machine code another 17 µs; the median pattern
    /// takes 2.4 ns a byte with the interpreter and 1.0 ns with machine code, which pays for itself after 11 kB at the
    /// median (3 kB to 38 kB from the tenth to the ninetieth percentile). A draft of 8 kB thus never waits for it.
    static let searchedBytesBeforeJIT = 16_384

    /// Code that calls back before every item of the pattern, so that a search can be stopped from within.
    func clockedCode() throws(PatternError) -> CompiledCode {
        if let compilation = clocked.load() { return try compilation.code() }
        return try clocked.storeIfNil(Compilation(of: self, isClocked: true)).code()
    }

    private func interpretedCode() throws(PatternError) -> CompiledCode {
        if let compilation = interpreted.load() { return try compilation.code() }
        // Two threads may both compile; the first to finish is kept, the other's work is freed.
        return try interpreted.storeIfNil(precompiledCode() ?? Compilation(of: self)).code()
    }

    private func precompiledCode() -> Compilation? {
        precompiled.flatMap { CompiledCode(decoding: $0) }.map { Compilation(.success($0)) }
    }
}

/// What came of compiling a pattern, kept so that a broken pattern is compiled once only, too.
private final class Compilation: Sendable {
    private let result: Result<CompiledCode, PatternError>

    init(_ result: Result<CompiledCode, PatternError>) {
        self.result = result
    }

    init(of pattern: Pattern, isClocked: Bool = false) {
        result = Result { () throws(PatternError) in
            try CompiledCode(
                source: pattern.source, isCaseSensitive: pattern.isCaseSensitive, isClocked: isClocked)
        }
    }

    func code() throws(PatternError) -> CompiledCode {
        try result.get()
    }
}
