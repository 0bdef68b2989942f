import AdlintCore
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
    /// Nil where it is not known what ``factored()`` will give.
    private let makeFactored: (@Sendable () -> String?)?
    private let precompiled: PrecompiledPattern?
    /// Whether capitals and small letters differ.
    public let isCaseSensitive: Bool
    private let interpreted = LazyReference<Compilation>()
    private let accelerated = LazyReference<Compilation>()
    private let clocked = LazyReference<Compilation>()
    private let tries = Atomic<Int>(0)
    private let starts = LazyReference<Starts>()

    /// Keeps the source text; nothing is compiled and nothing can fail yet.
    public init(_ source: String, isCaseSensitive: Bool = false) {
        makeSource = { source }
        makeFactored = nil
        precompiled = nil
        self.isCaseSensitive = isCaseSensitive
    }

    /// Keeps the way to the source text, for patterns of which most are never needed.
    ///
    /// - Parameters:
    ///   - source: Makes the source text.
    ///   - precompiled: What a ``PatternImage`` holds of the pattern, which is not compiled then.
    public init(lazily source: @escaping @Sendable () -> String, precompiled: PrecompiledPattern?) {
        makeSource = source
        makeFactored = nil
        self.precompiled = precompiled
        isCaseSensitive = false
    }

    /// Keeps the ways to the source text and to what ``factored()`` gave of it, nil where that is not known.
    public init(lazily source: @escaping @Sendable () -> String, factored: @escaping @Sendable () -> String?) {
        makeSource = source
        makeFactored = factored
        precompiled = nil
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

    /// The text that PCRE2 compiled in place of the source: it matches the same, and faster. To find it takes longer than to
    /// compile it.
    ///
    /// - Throws: ``PatternError`` where PCRE2 does not accept the pattern.
    public func factored() throws(PatternError) -> String {
        try interpretedCode().text ?? source
    }

    /// A pattern, or a group of one as it stands in what ``factored()`` gives of patterns that hold it, as it would be compiled.
    ///
    /// - Parameter memo: What was found out about groups of other patterns; changes nothing but the time that it takes.
    public static func factored(_ source: String, memo: PatternMemo? = nil) -> String {
        AlternativeFactoring.pattern(of: source, memo: memo)
    }

    /// What ``factored()`` gave, where that was known before.
    var knownFactored: String? { makeFactored.flatMap { $0() } }

    /// Whether the first search by it will have to compile it.
    var isToBeCompiled: Bool { precompiled == nil && interpreted.load() == nil }

    /// The names of the pattern's groups, each once, in alphabetical order.
    ///
    /// - Throws: ``PatternError`` where PCRE2 does not accept the pattern.
    public func groupNames() throws(PatternError) -> [String] {
        var names: [String] = []
        for (name, _) in try interpretedCode().groupNames where names.last != name { names.append(name) }
        return names
    }

    /// The code to search with: machine code once the pattern has been tried so often that this pays for it.
    func code() throws(PatternError) -> CompiledCode {
        if let compilation = accelerated.load() { return try compilation.code() }
        let interpreted = try interpretedCode()
        guard tries.load(ordering: .relaxed) >= interpreted.triesBeforeJIT else { return interpreted }
        let fastest = CompiledCode(addingMachineCodeTo: interpreted) ?? interpreted
        return try accelerated.storeIfNil(Compilation(.success(fastest))).code()
    }

    /// Takes note that a search has tried the pattern at so many positions.
    func note(tries count: Int) {
        if accelerated.load() == nil { tries.add(count, ordering: .relaxed) }
    }

    /// Finds where matches can begin, in prose; made at the first call. Nil where nothing is known.
    func startFinder(_ make: () -> StartFinder?) -> StartFinder? {
        (starts.load() ?? starts.storeIfNil(Starts(make()))).finder
    }

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
        precompiled.map { Compilation(.success(CompiledCode($0))) }
    }
}

/// A finder, or the knowledge that there is none.
private final class Starts: Sendable {
    let finder: StartFinder?

    init(_ finder: StartFinder?) {
        self.finder = finder
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
                source: pattern.source, factored: pattern.knownFactored, isCaseSensitive: pattern.isCaseSensitive,
                isClocked: isClocked)
        }
    }

    func code() throws(PatternError) -> CompiledCode {
        try result.get()
    }
}
