import Foundation
import Testing

/// Files of other people's programs, and mails with the mark-up of the large senders, on the real program.
///
/// What is found is on record, place by place; set `ADLINT_RECORD` to write it anew, which fails the test so that it is
/// read.
struct RealFilesTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures")

    @Test(
        "Errors stand where they are on record",
        arguments: [("word", "docx"), ("html", "html")])
    func findings(_ folder: String, _ ending: String) throws {
        let place = Self.fixtures.appendingPathComponent(folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
            .filter { $0.hasSuffix(".\(ending)") }.sorted()
        #expect(names.count >= 10)
        let reviews = try Workbench().check(names.map { place.appendingPathComponent($0).path })
        let report =
            zip(names, reviews).map { name, review in
                ([name] + review.findings.filter { $0.severity == "error" }.map(Self.line)).joined(separator: "\n  ")
            }.joined(separator: "\n") + "\n"
        let record = place.appendingPathComponent("findings.txt")
        if ProcessInfo.processInfo.environment["ADLINT_RECORD"] != nil {
            try Data(report.utf8).write(to: record)
            Issue.record("recorded \(folder)/findings.txt: read what changed, then run again")
            return
        }
        #expect(report == String(decoding: try Data(contentsOf: record), as: UTF8.self))
    }

    private static func line(_ finding: CheckedDraft.Finding) -> String {
        "\(place(finding.range)) \"\(words(finding.excerpt))\": \(finding.rule) \(finding.problem)"
    }

    private static func place(_ range: CheckedDraft.Span) -> String {
        guard let story = range.start.story, let paragraph = range.start.paragraph, let first = range.start.character,
            let last = range.end.character
        else { return "\(range.start.line):\(range.start.offset)-\(range.end.offset)" }
        return "\(story) \(paragraph):\(first)-\(last - 1)"
    }

    /// Long passages by their ends.
    private static func words(_ excerpt: String) -> String {
        let words = excerpt.split(whereSeparator: \.isWhitespace)
        guard words.count > 12 else { return words.joined(separator: " ") }
        return (words.prefix(5) + ["..."] + words.suffix(5)).joined(separator: " ")
    }
}
