import AdlintCore
import Foundation
import FoundationXML
import Testing

@testable import AdlintReports

@Suite struct LineReportTests {
    private func lines(_ run: RunReport, _ format: ReportFormat) -> [String] {
        String(decoding: run.rendered(as: format), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private var findings: Int { 2 * Hostile.payloads.count + Hostile.payloads.count }

    @Test func `compact keeps one line a finding, whatever a draft holds`() {
        let lines = lines(Hostile.run, .compact)
        #expect(lines.count == findings)
        #expect(lines.allSatisfy { !$0.unicodeScalars.contains(where: Visible.isConcealed) })
    }

    @Test func `no draft issues a workflow command`() {
        let lines = lines(Hostile.run, .github)
        #expect(lines.count == findings)
        for line in lines {
            // Values are cut at the first of these, so none may be left in them.
            let match = try? #/::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*,?)+)::.*/#.wholeMatch(in: line)
            #expect(match != nil, "\(line)")
            #expect(!line.unicodeScalars.contains(where: Visible.isConcealed))
        }
    }

    @Test func `values of workflow commands are escaped as the runner's library does it`() {
        #expect(GitHubReport.escaped("a%b\r\nc:d,e", isProperty: false) == "a%25b%0D%0Ac:d,e")
        #expect(GitHubReport.escaped("a%b\r\nc:d,e", isProperty: true) == "a%25b%0D%0Ac%3Ad%2Ce")
    }

    @Test func `columns are left out where a finding runs over lines`() {
        let draft = Draft("one\ntwo")
        let finding = Finding(
            rule: "r", topic: .tax, problem: .missing, severity: .info, message: "m", range: TextRange(1, 6))
        let review = Review(
            path: "a,b:c.txt", format: .text, digest: "", jurisdictions: [], source: draft.source, findings: [finding])
        #expect(
            lines(RunReport(tool: Letter.tool, reviews: [review]), .github)
                == ["::notice file=a%2Cb%3Ac.txt,line=1,endLine=2,title=r::m"])
    }
}

@Suite struct JSONDialectTests {
    private func parsed(_ format: ReportFormat, _ run: RunReport = Examples.run) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(run.rendered(as: format, options: Examples.options)))
    }

    @Test func `GitLab gets each fingerprint once`() throws {
        let twice = RunReport(tool: Letter.tool, reviews: [Letter.review, Letter.review], failures: [Examples.failure])
        let issues = try #require(try parsed(.gitlab, twice) as? [[String: Any]])
        #expect(issues.count == 7)
        #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 7)
        #expect(Set(issues.compactMap { $0["severity"] as? String }) == ["critical", "minor", "blocker"])
    }

    @Test(arguments: [false, true])
    func `GitLab finds in each issue what it asks for`(isHostile: Bool) throws {
        let issues = try #require(try parsed(.gitlab, isHostile ? Hostile.run : Examples.run) as? [[String: Any]])
        #expect(!issues.isEmpty)
        for issue in issues {
            for key in ["description", "check_name", "fingerprint"] {
                #expect((issue[key] as? String)?.isEmpty == false)
            }
            #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String))
            let location = try #require(issue["location"] as? [String: Any])
            #expect(location["path"] is String)
            let begin = try #require((location["lines"] as? [String: Any])?["begin"] as? Int)
            #expect(begin >= 1)
        }
    }

    @Test func `all edits of a fix are one suggestion of rdjson, with what stands between them`() throws {
        let draft = Draft("Do not invest unless you are ready.")
        let edits = [
            Edit(range: draft.range("Do not"), replacement: "Don't"),
            Edit(range: draft.range("you are"), replacement: "you're"),
        ]
        let finding = Finding(
            rule: "r", topic: .productRisk, problem: .altered, severity: .error, message: "m",
            range: draft.range("invest"), fixes: [Fix(description: "d", isSafe: true, edits: edits)])
        let review = Review(
            path: "a.txt", format: .text, digest: "", jurisdictions: [], source: draft.source, findings: [finding])
        let run = RunReport(tool: Letter.tool, reviews: [review])
        let report = try #require(try parsed(.rdjson, run) as? [String: Any])
        let diagnostic = try #require((report["diagnostics"] as? [[String: Any]])?.first)
        let suggestion = try #require((diagnostic["suggestions"] as? [[String: Any]])?.first)
        #expect(suggestion["text"] as? String == "Don't invest unless you're")
        let end = ((suggestion["range"] as? [String: Any])?["end"] as? [String: Int])?["column"]
        #expect(end == 29)
    }

    @Test func `rdjson counts columns in bytes of the line`() throws {
        let report = try #require(try parsed(.rdjson) as? [String: Any])
        let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
        for diagnostic in diagnostics.prefix(3) {
            let location = try #require(diagnostic["location"] as? [String: Any])
            let range = try #require(location["range"] as? [String: [String: Int]])
            let (start, end) = (try #require(range["start"]), try #require(range["end"]))
            #expect(start["line"] == end["line"])
            let line = Letter.text.split(separator: "\n", omittingEmptySubsequences: false)[(start["line"] ?? 0) - 1]
            let bytes = Array(line.utf8)[(start["column"] ?? 0) - 1..<(end["column"] ?? 0) - 1]
            #expect(Letter.findings.contains { Letter.draft.source.string(in: $0.range).utf8.elementsEqual(bytes) })
        }
        #expect(diagnostics.count == 5)
    }

    @Test func `SARIF ties results to rules, and says that a draft could not be read`() throws {
        let log = try #require(try parsed(.sarif) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 5)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        }
        let suppressed = results.filter { ($0["suppressions"] as? [[String: Any]])?.isEmpty == false }
        #expect(suppressed.compactMap { $0["ruleId"] as? String } == ["uk-pressure"])
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false)
        #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 3)
    }

    @Test(arguments: [
        ("a b.md", "a%20b.md"), ("/tmp/ü.md", "file:///tmp/%C3%BC.md"), ("//host/x", "file:///host/x"),
        ("javascript:x", "javascript%3Ax"), ("a?b#c%d", "a%3Fb%23c%25d"), ("-", "-"), ("..\\x", "..%5Cx"),
    ])
    func `a path is never more than a path in a URI`(path: String, uri: String) {
        #expect(PathURI.uri(of: path) == uri)
    }
}

@Suite struct XMLReportTests {
    /// What a parser makes of a report: names, attributes and text in order.
    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [(name: String, attributes: [String: String])] = []
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append((name, attributes))
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }

    private func read(_ run: RunReport, _ format: ReportFormat) throws -> Reader {
        let reader = Reader()
        let parser = XMLParser(data: Data(run.rendered(as: format)))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        return reader
    }

    @Test(arguments: [ReportFormat.junit, .checkstyle])
    func `hostile drafts give well-formed XML of known elements`(format: ReportFormat) throws {
        let reader = try read(Hostile.run, format)
        let known: Set<String> = [
            "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "checkstyle", "file",
        ]
        #expect(Set(reader.elements.map(\.name)).subtracting(known).isEmpty)
        let messages = reader.elements.compactMap { $0.attributes["message"] }
        #expect(
            messages.contains(Hostile.payloads[0]) && messages.contains("‹U+0000›") && messages.contains("‹U+FFFE›"))
    }

    @Test func `a suite counts the cases that it holds`() throws {
        let reader = try read(Examples.run, .junit)
        let suites = reader.elements.filter { $0.name == "testsuite" }
        #expect(suites.compactMap { $0.attributes["tests"] } == ["7", "1", "1", "1"])
        let total = suites.compactMap { Int($0.attributes["tests"] ?? "") }.reduce(0, +)
        #expect(reader.elements.count { $0.name == "testcase" } == total)
        for (attribute, element) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")] {
            let counted = suites.compactMap { Int($0.attributes[attribute] ?? "") }.reduce(0, +)
            #expect(reader.elements.count { $0.name == element } == counted)
        }
    }
}

@Suite struct MarkdownReportTests {
    @Test func `nothing of a payload is left that Markdown would act on`() {
        for payload in Hostile.payloads + Hostile.addresses {
            let bare = MarkdownText.plain(payload)
                .replacing("<span>@</span>", with: "").replacing(#/\\[!-\/:-@\[-`{-~]/#, with: "")
            #expect(!bare.contains { "`*_[]<>|&!#$~(){}@\\\n".contains($0) }, "\(payload)")
            #expect(!bare.contains("://") && !bare.hasPrefix("- "))
        }
    }

    @Test(arguments: [
        ("www.x.example is 4.5%", "www\\.x.example is 4.5%"), ("1. one", "1\\. one"), ("- one", "\\- one"),
        (":tada: at: 9:00", "\\:tada: at: 9\\:00"), ("  indented", "indented"), ("@all", "<span>@</span>all"),
    ])
    func `text that would become something else is escaped, and no more`(text: String, escaped: String) {
        #expect(MarkdownText.plain(text) == escaped)
    }

    @Test func `every row of the table has its seven cells`() {
        let text = String(decoding: Hostile.run.rendered(as: .markdown), as: UTF8.self)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.prefix(1 + 3 * Hostile.payloads.count)
        #expect(rows.count == 1 + 3 * Hostile.payloads.count)
        for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 8, "\(row)") }
    }
}
