import Foundation
import Testing

/// One draft in all the formats that other people's programs made of it (see Tests/Fixtures/formats/make.sh).
struct ManyFormats: Sendable, CustomTestStringConvertible {
    let name: String
    /// The draft as we wrote it.
    let markdown: URL

    var testDescription: String { name }

    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = tests.appendingPathComponent("Fixtures/formats")

    static let all: [ManyFormats] = {
        let own =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("drafts").path)) ?? []
        let others = (try? String(contentsOf: folder.appendingPathComponent("from-drafts"), encoding: .utf8)) ?? ""
        let written = own.map {
            ManyFormats(name: String($0.dropLast(3)), markdown: folder.appendingPathComponent("drafts/\($0)"))
        }
        let borrowed = others.split(separator: "\n").map {
            ManyFormats(name: String($0), markdown: tests.appendingPathComponent("Drafts/\($0)/draft.md"))
        }
        return (written + borrowed).sorted { $0.name < $1.name }
    }()

    var jurisdiction: String {
        let first = name.prefix { $0 != "-" }
        return ["us", "eu", "ie", "au"].contains(first) ? String(first) : name == "hypothetical-caps" ? "us" : "uk"
    }

    func file(_ format: String) -> String {
        format == "md" ? markdown.path : Self.folder.appendingPathComponent("\(name).\(format)").path
    }
}

/// What is said of a draft, apart from where it stands in the file.
struct Substance: Equatable {
    var claims: [String]
    var findings: [String]

    /// Takes what is said of one form of a draft: all of it, or of a mail what is said of one part.
    init(_ review: CheckedDraft, part: String? = nil, without rules: Set<String> = []) {
        claims = review.claims.filter { part == nil || $0.range.start.story == part }.compactMap { claim in
            let states = claim.obligations.filter { !rules.contains($0.rule) }.map { "\($0.rule) \($0.state)" }
            return states.isEmpty ? nil : "\(claim.claim): \(Self.words(claim.excerpt)): \(states.sorted())"
        }.sorted()
        findings = review.findings.filter { finding in
            let stories =
                [finding.range.start.story]
                + finding.related.filter { $0.message.hasPrefix("the same in") }
                .map(\.range.start.story)
            return (part == nil || stories.contains(part)) && !rules.contains(finding.rule)
        }.map { finding in
            // A missing label is told of the first words of the ad, which need not be the same in each format.
            let words = finding.rule.hasSuffix("label") ? "" : Self.words(finding.excerpt)
            return "\(finding.rule) \(finding.problem): \(words)"
        }.sorted()
    }

    /// The words of a stretch of source, without mark-up.
    private static func words(_ source: String) -> String {
        source.replacing(/<[^>]*>/, with: "").replacing(/\]\([^)]*\)/, with: "")
            .replacing("&amp;", with: "&").replacing(/[^\p{L}\p{N}%£$.,]+/, with: " ")
            .trimmingCharacters(in: CharacterSet(charactersIn: " .,")).lowercased()
    }
}

@Suite("The same draft in text, Markdown, HTML, Word and mail")
struct FormatsTests {
    /// Rules that ask for what only some formats have, so that the same answer would be a wrong one.
    private static let differences: [String: [String: String]] = [
        // A page has a title, which stands for the subject of the mail that it is sent as; other formats have none.
        "html": ["us-email-address": "asks for a postal address where a subject shows a commercial e-mail"],
        // Text has no headings: they are inferred, and a line of figures is taken for a sentence.
        "txt": ["uk-past-performance-feature": "asks whether a figure is the headline"],
        "text part": ["uk-past-performance-feature": "asks whether a figure is the headline"],
    ]

    @Test("gives the same claims and the same findings", arguments: ManyFormats.all)
    func sameSubstance(_ draft: ManyFormats) throws {
        let formats = ["md", "txt", "html", "docx", "eml"]
        let reviews = try Workbench().check(
            formats.map(draft.file), options: ["--jurisdiction", draft.jurisdiction])
        #expect(reviews.map(\.format) == ["markdown", "text", "html", "docx", "email"])
        for (format, review) in zip(formats, reviews).dropFirst().dropLast() {
            let rules = Set((Self.differences[format] ?? [:]).keys)
            #expect(
                Substance(review, without: rules) == Substance(reviews[0], without: rules), "\(draft.name).\(format)")
        }
        for part in ["HTML part", "text part"] {
            let rules = Set((Self.differences[part] ?? [:]).keys)
            let own = Substance(reviews[4], part: part, without: rules)
            #expect(own == Substance(reviews[0], without: rules), "\(draft.name).eml, \(part)")
        }
    }

    @Test("is checked on enough drafts, with faults and without")
    func scope() throws {
        #expect(ManyFormats.all.count >= 20)
        let reviews = try Workbench().check(ManyFormats.all.map { $0.file("md") })
        #expect(reviews.count { !$0.findings.isEmpty } >= 15)
        #expect(reviews.reduce(0) { $0 + $1.claims.count } >= 40)
    }

    @Test("A struck-through warning is one in every format that the writer can strike words out in")
    func struckThrough() throws {
        let draft = try #require(ManyFormats.all.first { $0.name == "struck-warning" })
        for format in ["md", "txt", "html", "docx", "eml"] {
            let review = try #require(try Workbench().check([draft.file(format)]).first)
            let finding = try #require(review.findings(of: "uk-past-performance").first, "\(format)")
            #expect(finding.problem == "obscured" && finding.message.contains("struck through"))
        }
    }
}
