import AdlintCore
import Testing

@testable import AdlintRegex

@Suite struct MatchLimitTests {
    /// Runs a pattern often enough to get its machine code, on a text that costs nothing.
    private func accelerate(_ pattern: Pattern) throws {
        let text = UTF8Text(String(repeating: "-", count: 4_096))
        var scratch = MatchScratch()
        for _ in 0...(try pattern.code().triesBeforeJIT / 2_048) {
            _ = try scratch.firstMatch(of: pattern, in: text, range: TextRange(0, 4_096))
        }
        // Else the test would show nothing of machine code.
        #expect(try pattern.code().isJITCompiled)
    }

    /// The error of a search.
    private func error(of pattern: Pattern, in text: String) -> MatchError? {
        let text = UTF8Text(text)
        var scratch = MatchScratch()
        do throws(MatchError) {
            _ = try scratch.firstMatch(of: pattern, in: text, range: TextRange(0, text.bytes.count))
            return nil
        } catch {
            return error
        }
    }

    /// Short runs never reach a limit counted per start position; all together they took seconds.
    ///
    /// The semicolon at the end keeps PCRE2 from seeing at once that none of the patterns can match.
    private static let shortRuns = String(repeating: "aaaaaaaaaaaaaaaaaaaaaaaa ", count: 700) + " ;"

    private static let runaways: [(pattern: String, text: String)] = [
        ("(a+)+;", shortRuns),
        ("(a+)+;", String(repeating: "aaaaaaaaaaaaaaa ", count: 1_100) + " ;"),
        ("(a+)+$", String(repeating: "a", count: 40) + "!"),
        ("(?:a|aa)+;", String(repeating: "a", count: 3_000) + " ;"),
        (#"(?:\w+\s?)+;"#, String(repeating: "word ", count: 4_000) + "\n;"),
        ("(.*)(.*)(.*)(.*)(.*);", String(repeating: "x", count: 5_000) + "\n;"),
        // Steps that PCRE2 does not count.
        (#"\w*+\W"#, String(repeating: "a", count: 1_200_000)),
        // Patterns that cannot be searched window by window.
        (#"(*F)|\w*+\W"#, String(repeating: "a", count: 1_200_000)),
        ("(?:b(*COMMIT))?(a+)+;", shortRuns),
        ("(?:(a+)+;|b(*SKIP)b)", shortRuns),
        (#"(?:\G|)(a+)+;"#, shortRuns),
    ]

    @Test(arguments: runaways.indices)
    func `stops a pattern that runs away, interpreted and accelerated`(index: Int) throws {
        let (source, text) = Self.runaways[index]
        // A runaway that nothing stops takes minutes, and some take years.
        let accelerated = Pattern(source)
        try accelerate(accelerated)
        let error = error(of: Pattern(source), in: text)
        #expect(error?.reason == .work)
        #expect(error?.pattern == source)
        // None of the patterns matches, and machine code may be quick enough to find that out.
        let acceleratedError = self.error(of: accelerated, in: text)
        #expect(acceleratedError == nil || acceleratedError?.reason == .work)
    }

    @Test func `spends one budget on all matches of a search together`() throws {
        // Each match takes long, none too long, and there are thousands of them.
        let text = UTF8Text(String(repeating: "aaaaaaaaaaaaa b ", count: 4_000))
        var scratch = MatchScratch()
        var count = 0
        let error = #expect(throws: MatchError.self) {
            try scratch.forEachMatch(of: Pattern("(a+)+;|b"), in: text, range: TextRange(0, text.bytes.count)) { _ in
                count += 1
                return true
            }
        }
        #expect(error?.reason == .work)
        #expect(count > 0)
    }

    @Test func `gives up where a match needs too much memory`() {
        let error = error(of: Pattern("(?:(a)|b)*c"), in: String(repeating: "ab", count: 200_000) + "c")
        #expect(error?.reason == .memory)
    }

    @Test func `goes on with the interpreter where machine code lacks stack`() throws {
        let source = "(?:(a)|(b))*c"
        let count = 2_000
        let text = UTF8Text(String(repeating: "a", count: count) + "c")
        let pattern = Pattern(source)
        try accelerate(pattern)
        // Shows that the text does overflow the stack; else the test would show nothing.
        let limits = MatchLimits(jitStackSize: 32_768)
        var engine = MatchEngine(limits: limits)
        let search = try Search(of: pattern, in: text, range: TextRange(0, count + 1))
        #expect(engine.attempt(search, offset: 0, lastStart: nil, limit: 10_000_000, options: 0) == -46)
        var scratch = MatchScratch(limits: limits)
        let match = try scratch.firstMatch(of: pattern, in: text, range: TextRange(0, count + 1))
        #expect(match == TextRange(0, count + 1))
    }

    @Test(arguments: [
        #"\b\w+\b"#, "a*", "(?:a|ab)(?:c|bcd)*", "(?<=a)b|^.", "é+", "x?$", #"(?<=\s)\S"#, #"\B."#, "(?=a)",
        "[^ ]+ [^ ]+",
        #"\Ga"#, "a(*SKIP)b|.", "(a+)+b", ".*b", "(?s).*b", "^a", #"[αβ]\w"#,
    ])
    func `finds the same in windows as in one piece, interpreted and accelerated`(source: String) throws {
        var random = SeededGenerator(seed: 7)
        let alphabet: [Character] = ["a", "b", "c", "d", " ", "é", "€", "α", "😀", "x"]
        let accelerated = Pattern(source)
        try accelerate(accelerated)
        for _ in 0..<100 {
            let letters = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
                alphabet.randomElement(using: &random)
            }
            let text = String(letters)
            let whole = try matches(of: Pattern(source), in: text, limits: MatchLimits())
            #expect(try matches(of: accelerated, in: text, limits: MatchLimits()) == whole, "\(text)")
            for window in [1, 2, 3, 7] {
                let narrow = MatchLimits(stepsPerCall: 40, bytesPerCall: 1, leastWindow: window)
                #expect(try matches(of: Pattern(source), in: text, limits: narrow) == whole, "\(text)")
                #expect(try matches(of: accelerated, in: text, limits: narrow) == whole, "\(text)")
            }
        }
    }

    @Test(arguments: [1, 4, 25])
    func `lets a pattern finish that is slow but does not run away`(times: Int) throws {
        let words = "we picked shares that rose by 12% over two years of patient work, and the fund did well; "
        let text = String(repeating: words, count: 40 * times) + "no guide to performance"
        for source in [
            #"\bno (?:\w+\W+){1,20}?performance"#, "(?s)patient.{0,60}?performance|guide.{0,200}performance",
            #"(?:[^;]{0,300}?)performance"#, #"(?<=guide) \w+ (?=performance)"#, #"(\w+) (?:\w+ ){0,4}\1"#,
        ] {
            let matches = try matches(of: source, in: text, limits: MatchLimits())
            #expect(!matches.isEmpty)
            // A verb that changes nothing, but has the text searched at once and watched from within, which is slower.
            guard times < 25 else { continue }
            #expect(try self.matches(of: source + "(*PRUNE)", in: text, limits: MatchLimits()) == matches)
        }
    }

    private func matches(of source: String, in text: String, limits: MatchLimits) throws -> [TextRange] {
        try matches(of: Pattern(source), in: text, limits: limits)
    }

    private func matches(of pattern: Pattern, in text: String, limits: MatchLimits) throws -> [TextRange] {
        let text = UTF8Text(text)
        var scratch = MatchScratch(limits: limits)
        var matches: [TextRange] = []
        try scratch.forEachMatch(of: pattern, in: text, range: TextRange(0, text.bytes.count)) {
            matches.append($0)
            return true
        }
        return matches
    }
}
