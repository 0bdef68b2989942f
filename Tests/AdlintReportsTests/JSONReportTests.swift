import AdlintCore
import Foundation
import Testing

@testable import AdlintReports

@Suite struct JSONReportTests {
    private func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func `every scalar comes back from a string as it went in`() throws {
        for start in stride(from: UInt32(0), through: 0x10FFFF, by: 0x400) {
            let scalars = (start..<start + 0x400).compactMap(Unicode.Scalar.init)
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            var writer = JSONWriter(.compact)
            writer.array([text]) { $0.string($1) }
            let back = try JSONDecoder().decode([String].self, from: Data(writer.take()))
            #expect(back[0].unicodeScalars.elementsEqual(text.unicodeScalars), "from U+\(String(start, radix: 16))")
        }
    }

    @Test func `controls and separators are written as escapes`() {
        var writer = JSONWriter(.compact)
        writer.array(["\u{1B}\u{2028}\u{9B}\u{202E}\"\\\n\t\r\u{0}"]) { $0.string($1) }
        let expected = #"["\u001b\u2028\u009b\u202e\"\\\n\t\r\u0000"]"#
        #expect(String(decoding: writer.take(), as: UTF8.self) == expected)
    }

    @Test func `both layouts hold the same values`() throws {
        let compact = Examples.run.rendered(as: .ndjson).split(separator: 0x0A).map(Array.init)
        let drafts = try #require(try parsed(Examples.run.rendered(as: .json))["drafts"] as? [[String: Any]])
        #expect(compact.count == 4)
        for (line, draft) in zip(compact, drafts) {
            #expect(try NSDictionary(dictionary: parsed(line)) == NSDictionary(dictionary: draft))
        }
    }

    @Test func `the keys of the contract stand in its order`() {
        let text = String(decoding: Examples.run.rendered(as: .ndjson), as: UTF8.self)
        let first = text.prefix { $0 != "\n" }
        let keys = ["path", "format", "sha256", "jurisdictions", "regions", "claims", "findings", "notChecked"]
        let places = keys.compactMap { first.range(of: "\"\($0)\":")?.lowerBound }
        #expect(places.count == keys.count)
        #expect(places == places.sorted())
    }

    @Test func `an excerpt is the source between the offsets`() throws {
        let drafts = try #require(try parsed(Examples.run.rendered(as: .json))["drafts"] as? [[String: Any]])
        let findings = try #require(drafts[0]["findings"] as? [[String: Any]])
        #expect(findings.count == 4)
        for finding in findings {
            let range = try #require(finding["range"] as? [String: [String: Int]])
            let start = try #require(range["start"]?["offset"])
            let end = try #require(range["end"]?["offset"])
            let excerpt = try #require(finding["excerpt"] as? String)
            #expect(Array(Letter.text.utf8)[start..<end].elementsEqual(excerpt.utf8))
        }
    }

    @Test func `offsets of a utf16 file are of the file`() throws {
        let draft = Draft("ü🚀 doubled", encoding: .utf16LittleEndian)
        let range = draft.range("doubled")
        let review = Review(
            path: "a.txt", format: .text, digest: "", jurisdictions: [], source: draft.source,
            regions: [Region(kind: .ad, range: range)])
        let line = try parsed(RunReport(tool: Letter.tool, reviews: [review]).rendered(as: .ndjson))
        let regions = try #require(line["regions"] as? [[String: Any]])
        let place = try #require(regions[0]["range"] as? [String: [String: Int]])
        #expect(place["start"] == ["offset": 10, "line": 1, "column": 4])
        #expect(place["end"] == ["offset": 24, "line": 1, "column": 11])
    }

    @Test func `a place in a word draft is also given as paragraph and character`() throws {
        let line = try parsed(RunReport(tool: Letter.tool, reviews: [Examples.word]).rendered(as: .ndjson))
        let findings = try #require(line["findings"] as? [[String: Any]])
        let start = try #require((findings[0]["range"] as? [String: [String: Any]])?["start"])
        let expected: [String: Any] = [
            "offset": 19, "line": 3, "column": 11, "story": "body", "paragraph": 3, "character": 11,
        ]
        #expect(NSDictionary(dictionary: start) == NSDictionary(dictionary: expected))
    }

    @Test func `a failed draft stands in ndjson with its place or null`() throws {
        let failures = [Examples.failure, DraftFailure(path: "b", message: "No such file.")]
        let run = RunReport(tool: Letter.tool, reviews: [], failures: failures)
        let lines = String(decoding: run.rendered(as: .ndjson), as: UTF8.self)
        #expect(
            lines == """
                {"path":"drafts/broken.html","error":{"message":"The draft nests elements more than 512 deep. Simplify its \
                tables.","offset":20481,"line":311,"column":7}}
                {"path":"b","error":{"message":"No such file.","offset":null,"line":null,"column":null}}

                """)
    }

    @Test func `bytes taken draft by draft are the report`() {
        var stream = ReportStream(format: .json)
        var bytes: [UInt8] = []
        stream.begin(Letter.tool)
        for review in Examples.run.reviews {
            stream.add(review)
            let taken = stream.take()
            #expect(!taken.isEmpty)
            bytes += taken
        }
        stream.add(Examples.failure)
        stream.end()
        #expect(bytes + stream.take() == Examples.run.rendered(as: .json))
        #expect(stream.summary.failed == 1 && stream.summary.errors == 3 && stream.summary.suppressed == 1)
    }
}
