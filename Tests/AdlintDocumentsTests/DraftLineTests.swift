import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// One draft a line, whoever writes the line.
@Suite("Drafts in NDJSON")
struct DraftLineTests {
    private func error(_ line: String) -> DraftLineError? {
        error(Array(line.utf8))
    }

    private func error(_ line: [UInt8]) -> DraftLineError? {
        do {
            _ = try DraftLine(line)
            return nil
        } catch {
            return error
        }
    }

    private func text(_ line: String) throws -> String {
        String(decoding: try DraftLine(Array(line.utf8)).bytes, as: UTF8.self)
    }

    @Test("A line gives its draft, whatever the order of its keys and the blanks between them")
    func whole() throws {
        let line = #" { "text" : "Up 9%" ,"jurisdictions":["UK", "us"], "id":"a/17" , "format":"html" } "# + "\r"
        let draft = try DraftLine(Array(line.utf8))
        #expect(draft.id == "a/17")
        #expect(draft.format == .html)
        #expect(draft.bytes == Array("Up 9%".utf8))
        #expect(draft.jurisdictions == ["uk", "us"])
    }

    @Test("The ending of an id tells the format, null counts as left out")
    func defaults() throws {
        let draft = try DraftLine(
            Array(#"{"id":"w.md","text":"x","format":null,"base64":null,"jurisdictions":null}"#.utf8))
        #expect(draft.format == .markdown)
        #expect(draft.jurisdictions == nil)
    }

    @Test("Escapes of JSON are resolved")
    func escapes() throws {
        let line = #"{"id":"a.md","text":"\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude80 café"}"#
        #expect(try text(line) == "\"\\/\u{8}\u{C}\n\r\t\u{E9}\u{20AC}\u{1F680} caf\u{E9}")
    }

    @Test("Base64 gives the bytes of the file, with line ends and without padding too")
    func base64() throws {
        for (code, bytes) in [
            ("", []), ("TQ==", [0x4D]), ("TWE=", [0x4D, 0x61]), ("TWFu", [0x4D, 0x61, 0x6E]), ("TQ", [0x4D]),
            (#"TW\r\nFu"#, [0x4D, 0x61, 0x6E]), (#"\u002b/\/+"#, [0xFB, 0xFF, 0xFE]),
        ] as [(String, [UInt8])] {
            #expect(try DraftLine(Array(#"{"id":"a.docx","base64":"\#(code)"}"#.utf8)).bytes == bytes, "\(code)")
        }
        for code in ["T", "TQ=", "TQ===", "T=Q=", "TR==", "TW.u", "TWFu=", "TWFu====", "TW Fu"] {
            #expect(error(#"{"id":"a.docx","base64":"\#(code)"}"#)?.offset == 24, "\(code)")
        }
    }

    @Test(
        "What is no draft is refused with its place",
        arguments: [
            ("", 0), ("null", 0), ("[]", 0), ("{", 1), ("{}", 0), (#"{"id":"a.md","text":"x""#, 23),
            (#"{"id":"a.md","text":"x"}{"#, 24), (#"{"id":"a.md","text":"x"} x"#, 25),
            (#"{"id":"a.md","text":"x",}"#, 24),
            (#"{"id":"a.md" "text":"x"}"#, 13), (#"{"id":"a.md","text":"x"#, 22), (#"{"id":"a.md","text":}"#, 20),
            (#"{"id":17,"text":"x"}"#, 6), (#"{"id":"a.md","text":["x"]}"#, 20), (#"{"id":"a.md","text":{"x":1}}"#, 20),
            (#"{"id":"","format":"text","text":"x"}"#, 0), (#"{"format":"text","text":"x"}"#, 0),
            (#"{"id":"a","text":"x"}"#, 0), (#"{"id":"a","format":"pdf","text":"x"}"#, 19), (#"{"id":"a.md"}"#, 0),
            (#"{"id":"a.md","text":"x","base64":"TQ=="}"#, 0), (#"{"id":"a.docx","text":"PK"}"#, 22),
            (#"{"id":"a.md","text":"x","id":"b.md"}"#, 24), (#"{"id":"a.md","text":"x","\u0069d":"b.md"}"#, 24),
            (#"{"id":"a.md","text":"x","jurisdiction":"us"}"#, 24),
            (#"{"id":"a.md","text":"x","jurisdictions":"us"}"#, 40),
            (#"{"id":"a.md","text":"x","jurisdictions":[]}"#, 40),
            (#"{"id":"a.md","text":"x","jurisdictions":[["us"]]}"#, 41),
            (#"{"id":"a.md","text":"x\q"}"#, 22), (#"{"id":"a.md","text":"\u12"}"#, 21),
            (#"{"id":"a.md","text":"\ud83d"}"#, 21), (#"{"id":"a.md","text":"\ude80"}"#, 21),
            (#"{"id":"a.md","text":"\ud83d\u0041"}"#, 21), (#"{"id":"a.md","text":"\ud83dx"}"#, 21),
            ("{\"id\":\"a.md\",\"text\":\"a\tb\"}", 22), ("{\"id\":\"a.md\",\"text\":\"a\u{0}b\"}", 22),
            (#"{"id":"a.md","text":"\"#, 21),
        ])
    func refused(line: String, offset: Int) {
        #expect(error(line)?.offset == offset, "\(line): \(error(line)?.description ?? "no error")")
        #expect(error(line)?.description.hasSuffix(".") != false)
    }

    @Test("The id is told as soon as it was read")
    func idOfFailure() {
        #expect(error(#"{"id":"a.md","text":7}"#)?.id == "a.md")
        #expect(error(#"{"text":7,"id":"a.md"}"#)?.id == nil)
    }

    @Test("Bytes that are not UTF-8 are refused")
    func notUTF8() {
        #expect(error(Array(#"{"id":"a.md","text":""#.utf8) + [0xC3, 0x28] + Array("\"}".utf8))?.offset == 21)
    }

    @Test("Deep nesting costs no more than its first bracket, a long text no more than its length")
    func hostile() throws {
        #expect(error(String(repeating: "[", count: 1_000_000))?.offset == 0)
        #expect(error(#"{"id":"a.md","text":"# + String(repeating: "{\"a\":", count: 200_000))?.offset == 20)
        #expect(error(#"{"id":"a.md","jurisdictions":["# + String(repeating: "\"a\",", count: 200_000)) != nil)
        #expect(
            try text(#"{"id":"a.md","text":""# + String(repeating: #"\u0041"#, count: 300_000) + "\"}").utf8.count
                == 300_000)
    }
}

/// Thousands of mutations of good lines, the same in every run, beside another reader of JSON.
@Suite("Drafts in NDJSON: fuzzing")
struct DraftLineFuzzTests {
    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus/ndjson/lines.ndjson")

    private func lines() throws -> [[UInt8]] {
        try Data(contentsOf: Self.corpus).split(separator: 0x0A).map(Array.init)
    }

    @Test("What this reader takes, another takes for the same")
    func agreement() throws {
        let lines = try lines()
        #expect(lines.count >= 10)
        var generator = SeededGenerator(seed: 5)
        var taken = 0
        for _ in 0..<20_000 {
            let line = mutated(lines.randomElement(using: &generator) ?? [], &generator)
            guard let draft = try? DraftLine(line) else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            #expect(object?["id"] as? String == draft.id)
            if let text = object?["text"] as? String { #expect(Array(text.utf8) == draft.bytes) }
            taken += 1
        }
        #expect(taken > 200)
    }

    private static let tokens = [
        "\"", "\\", "\\u", "\\ud83d", "\\ude80", "\\u0000", "{", "}", "[", "]", ",", ":", "null", "\"id\":",
        "\"text\":",
        "\"format\":\"text\"", "é", "🚀", "\t", "\r", " ", "0", "==", "\u{0}",
    ]

    private func mutated(_ line: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var line = line
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let place = Int.random(in: 0...line.count, using: &generator)
            let end = min(line.count, place + Int.random(in: 0...4, using: &generator))
            switch Int.random(in: 0..<4, using: &generator) {
            case 0 where place < line.count: line[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: line.removeSubrange(place..<end)
            default: line.insert(contentsOf: (Self.tokens.randomElement(using: &generator) ?? "").utf8, at: place)
            }
        }
        return line
    }
}
