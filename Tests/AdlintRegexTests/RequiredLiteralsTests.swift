import Testing

@testable import AdlintRegex

@Suite struct RequiredLiteralsTests {
    @Test(
        arguments: [
            // Plain text and case.
            ("past performance", ["past performance"]),
            ("PAST (?-i:Performance)", ["past performance"]),
            ("a.e", nil),
            (".*", nil),
            ("", nil),
            // Anchors and assertions of width zero are not in the way.
            (#"^\bcapital\b \bat risk\b$"#, ["Wcapital at riskW"]),
            (#"quartz\b,? \bjinx|(?<!\w)fizz|\b£x|7\b"#, ["0W", "Wfizz", "quartzW", "£x"]),
            (#"quartz\bjinx"#, ["quartzjinx"]),
            (#"\Afoo\Kbar\z"#, ["foobar"]),
            // Escapes.
            (#"a\.b\*c"#, ["a.b*c"]),
            (#"zero\x2drisk"#, ["zero-risk"]),
            (#"zero\x{2D}risk"#, ["zero-risk"]),
            (#"tab\there"#, ["tab here"]),
            (#"wild\scard"#, ["wild card"]),
            (#"quiz\dzone"#, ["quiz0zone"]),
            (#"\Qa.b\E?c.d"#, ["a.bc", "a.c"]),
            (#"\Qwhat?\E yes"#, ["what? yes"]),
            (#"\p{Lu}quartz"#, ["quartz"]),
            (#"\pLquartz"#, ["quartz"]),
            // Non-ASCII: letters end a literal, signs do not.
            ("naïve quizzes", ["ve quizzes"]),
            ("price £5", ["price £0"]),
            ("risk – free", ["risk – free"]),
            // Classes.
            ("back[- ]test", ["back test", "back-test"]),
            (#"back[-\s]test"#, ["back test", "back-test"]),
            ("annuali[sz]ed", ["annualised", "annualized"]),
            ("[Qq]uick", ["quick"]),
            ("[^q]uick", ["uick"]),
            ("[a-z]uick", ["uick"]),
            (#"[\w-]quick"#, ["quick"]),
            ("[[:alpha:]]quick", ["quick"]),
            ("[]x]t", ["]t", "xt"]),
            ("[x-]t", ["-t", "xt"]),
            ("[é]quick", ["quick"]),
            ("[[:<:]]quick[[:>:]]", ["quick"]),
            // Alternatives.
            ("buy|sell", ["buy", "sell"]),
            ("buy|", nil),
            ("guarantee|guaranteed|guarantees", ["guarantee"]),
            ("(?:buy|sell) now", ["buy now", "sell now"]),
            ("quartz(?:x|.*)", ["quartz"]),
            ("quartz|.", nil),
            // Groups.
            (#"(?<name>fizz) buzz"#, ["fizz buzz"]),
            (#"(?'name'fizz) buzz"#, ["fizz buzz"]),
            (#"(?P<name>fizz) buzz"#, ["fizz buzz"]),
            ("(?>fizz) buzz", ["fizz buzz"]),
            ("(?|fizz|jazz) buzz", ["fizz buzz", "jazz buzz"]),
            ("(?#comment)fizz(?#other) buzz", ["fizz buzz"]),
            ("(?i)fizz (?s-m:buzz)", ["fizz buzz"]),
            ("(?x) fizz \\  buzz # comment", ["fizz buzz"]),
            ("(?x: fizz ) buzz", ["fizz buzz"]),
            ("(?xx)[fi - zz]", nil),
            // Quantifiers.
            ("back-?test", ["back-test", "backtest"]),
            ("shares?", ["share"]),
            ("x*quartz", ["quartz"]),
            ("(?:quartz )+", ["quartz "]),
            ("(?:quartz )*", nil),
            ("(?:jo){2}k", ["jojok"]),
            ("(?:jo){2,}k", ["jojok"]),
            ("jo{0}quartz", ["jquartz"]),
            ("jinx{1,2}y", ["jinxxy", "jinxy"]),
            ("quartz{", ["quartz{"]),
            (#"quartz(?:jinx)\E{0,1}"#, ["quartz"]),
            ("jinx(?:quartz)??", ["jinx"]),
            ("quartz++ jinx*+", ["quartz"]),
            // Lookarounds: what a positive one asks for must stand somewhere.
            ("(?=.*quartz).*", ["quartz"]),
            ("(?<=quartz )jinx", ["quartz "]),
            ("(?!quartz)jinx", ["jinx"]),
            ("(?<!quartz )jinx", ["jinx"]),
            ("(?=.*quartz)?.*", nil),
            // References and calls match what is not known here.
            (#"(quartz|jinx) \1"#, ["jinx ", "quartz "]),
            (#"(?<a>quartz)\k<a>jinx"#, ["quartz"]),
            ("quartz(?R)?jinx", ["quartz"]),
            ("(?(?=a)quartz|jinx)fizzbuzz", ["fizzbuzz"]),
            ("(?(DEFINE)(?<a>quartz))(?&a)jinx", ["jinx"]),
            // What is not understood leaves no answer.
            ("quartz(*ACCEPT)jinx", nil),
            ("(*UTF)quartz", nil),
            ("quartz(?C1)", nil),
            (#"quartz\12"#, nil),
            (#"quartz\o{101}"#, nil),
            ("quartz{,3}", nil),
            ("quartz)", nil),
            ("(quartz", nil),
            ("[quartz", nil),
            // Held by nearly every text.
            ("e", nil),
            ("b", nil),
            ("[ae]", nil),
            ("%", ["%"]),
        ] as [(String, [String]?)])
    func `the rarest set of a pattern`(source: String, expected: [String]?) {
        #expect(RequiredLiterals.of(source).sets.first == expected)
    }

    @Test(
        arguments: [
            (#"\bwould have\b.{0,40}\bquartz"#, [["Wwould haveW"], ["Wquartz"]]),
            (#"(?:would|'d) (?:have|of).*\d+ ?%"#, [["'d have", "'d of", "would have", "would of"], ["0 %", "0%"]]),
            (#"\bjinx\d\d quartz"#, [["Wjinx00 quartz"]]),
            (#"[£$]\d[\d,.]*"#, [["$0", "£0"]]),
            (#"in 20[0-9]{2}\b"#, [["in 0000W"]]),
            // Of alternatives the best sets of each go together, then the second best.
            ("quartz .* jinx|fizz .* buzz", [["fizz ", "quartz "], [" buzz", " jinx"]]),
            ("quartz .* jinx|fizz", [["fizz", "quartz "], [" jinx", "fizz"]]),
            // A set that says no more than another is left out.
            ("(?=.*quartz)quartz", [["quartz"]]),
            ("quartz|.* jinx .*|e", []),
        ] as [(String, [[String]])])
    func `all sets of a pattern`(source: String, expected: [[String]]) {
        #expect(RequiredLiterals.of(source).sets == expected)
    }

    @Test(
        arguments: [
            (#"\b(?:quartz|jinx)\b.*"#, ["Wjinx", "Wquartz"]),
            (#"(?<!\w)quartz|\bjinx|\b£|x\bfizz"#, ["Wjinx", "Wquartz", "xfizz", "£"]),
            (#"[+]? ?(?:\bquartz|\d)"#, [" 0", " quartz", "+ 0", "+ quartz", "+0", "+quartz", "0", "Wquartz"]),
            (#"(?:the |a )?(?:quartz|jinx)"#, ["a jinx", "a quartz", "jinx", "quartz", "the jinx", "the quar"]),
            (#"(?:fizz|buzz)*quartz"#, ["buzz", "fizz", "quartz"]),
            ("➡|👉|→", ["→", "➡", "👉"]),
            (#"(?<![a-z])quartz|(?=x)fizz"#, ["fizz", "quartz"]),
            ("(?:quartz )?jinx", ["jinx", "quartz j"]),
            ("[Qq]uartz(?:es)?", ["quartz"]),
            (#"£\d+"#, ["£0"]),
            (#"quartz\Kjinx"#, ["quartzji"]),
            // Nothing known, or met too often.
            ("x*quartz", []), (".quartz", []), (#"\d+ quartz"#, ["0"]), ("the quartz|the|in|to|an|e", []),
            ("quartz|", []),
        ] as [(String, [String])])
    func `what matches begin with`(source: String, expected: [String]) {
        #expect(RequiredLiterals.of(source).starts == expected)
    }

    @Test func `beginnings are cut where there would be too many`() throws {
        let words = "abcdefghijklmnopqrst".map { "\($0)quartz\($0)" }.joined(separator: "|")
        let starts = RequiredLiterals.of("(?:x|y|z)(?:\(words)){2}(?:\(words))").starts
        #expect(starts.contains("xaquartz"))
        #expect(starts.count <= MatchStarts.most)
        // No character is cut in two.
        #expect(
            RequiredLiterals.of("(?:\(words)|quart £5|quarte£|a€)(?:€|£)").starts.allSatisfy {
                !$0.contains("\u{FFFD}")
            })
        #expect(RequiredLiterals.of("sevenly€5").starts == ["sevenly"])
    }

    @Test func `are few where alternatives multiply`() throws {
        let words = "abcdefghijklmnopqrst".map { "word\($0)x" }.joined(separator: "|")
        let literals = try #require(RequiredLiterals.of("(?:\(words)) (?:\(words)) quartz").sets.first)
        #expect(literals == [" quartz"])
        let product = try #require(RequiredLiterals.of("(?:\(words)).(?:\(words))").sets.first)
        #expect(product.count == 20)
    }

    /// What is worked out in exponential time does not end here.
    @Test func `are worked out for hostile patterns`() {
        let hostile = [
            String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000),
            String(repeating: "(a|b)?", count: 2_000),
            String(repeating: "(?:", count: 200) + "abc" + String(repeating: "){4}", count: 200),
            (0..<2_000).map { "x\($0)" }.joined(separator: "|"),
            String(repeating: "long words ", count: 3_000),
            String(repeating: "[ab]x*", count: 3_000),
        ]
        for source in hostile {
            #expect(RequiredLiterals.of(source).sets.allSatisfy { !$0.isEmpty })
        }
    }
}
