import AdlintCore

/// For people who would rather look than read: one page that needs nothing else, neither network nor script.
///
/// The verdict and the counts open it; then each draft as its reader sees it, beside it the ledger. What it renders it
/// keeps until the end, because the verdict comes first.
struct HTMLReport: Report {
    private let rules: [String: RuleDescriptor]
    private var tool = ToolInfo(version: "", rulebook: "")
    private var index = HTMLWriter()
    private var sections = HTMLWriter()
    private var drafts = 0

    init(_ options: ReportOptions) {
        rules = Dictionary(options.rules.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        self.tool = tool
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        drafts += 1
        let ledger = Ledger(review)
        let reading = Reading(review, marking: HTMLReading.marks(of: ledger))
        var summary = RunSummary()
        summary.add(review)
        writeRow(review.path, verdict: Verdict(summary), covered: String(summary.covered))
        let draft = drafts
        let parts = HTMLDraft(draft: draft, review: review, ledger: ledger, reading: reading, rules: rules)
        parts.write(to: &sections)
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        drafts += 1
        var summary = RunSummary()
        summary.failed = 1
        writeRow(failure.path, verdict: Verdict(summary), covered: "–")
        let heading = HTMLNames.draft(drafts) + "-title"
        sections.newLine()
        sections.element("section", [.class("draft"), .id(HTMLNames.draft(drafts)), .labelled(by: heading)]) { html in
            html.element("h2", [.id(heading)], failure.path)
            html.element("div", [.class("finding bad")]) { html in
                html.element("p", [.class("message")]) { $0.element("strong", "could not be checked") }
                html.element("p", failure.message)
                if let position = failure.position {
                    let place = "\(PlaceName.words(for: position)), byte \(position.offset)"
                    html.element("p", [.class("where")], place)
                }
            }
        }
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        var html = HTMLWriter()
        let verdict = Verdict(summary)
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
        html.element("title", "\(tool.name): \(verdict.title)")
        html.markup(HTMLStyleSheet.element)
        html.markup("</head>\n<body>\n<a class=\"skip\" href=\"#drafts\">Skip to the drafts</a>\n")
        writeHeader(verdict, summary, &html)
        html.newLine()
        html.element("main", [.id("drafts")]) { $0.fragment(sections.take()) }
        writeFooter(&html)
        html.markup("</body>\n</html>\n")
        output.write(bytes: html.take())
    }

    // MARK: Top and bottom

    private mutating func writeHeader(_ verdict: Verdict, _ summary: RunSummary, _ html: inout HTMLWriter) {
        html.element("header", [.class("top")]) { html in
            html.element("div", [.class("verdict \(verdict.style)")]) { html in
                html.element("h1") { html in
                    html.element("span", [.class("seal"), .hiddenFromReaders], verdict.sign)
                    html.text(verdict.title)
                }
                html.element("p", verdict.sentence)
            }
            html.newLine()
            writeCounts(summary, &html)
            if drafts > 1 { writeIndex(&html) }
        }
    }

    private func writeCounts(_ summary: RunSummary, _ html: inout HTMLWriter) {
        let counts: [(String, Int, String)] = [
            (Phrases.noun("error", summary.errors), summary.errors, "bad"),
            (Phrases.noun("warning", summary.warnings), summary.warnings, "warn"),
            (Phrases.noun("note", summary.infos), summary.infos, "note"),
            (Phrases.noun("claim", summary.covered) + " covered", summary.covered, "good"),
            ("let stand", summary.suppressed, "open"), ("not checked", summary.notChecked, "open"),
            (Phrases.noun("draft", summary.drafts) + " checked", summary.drafts, "plain"),
            (Phrases.noun("draft", summary.failed) + " not readable", summary.failed, "bad"),
        ]
        html.element("dl", [.class("counts")]) { html in
            for (name, count, style) in counts {
                html.element("div", [.class(count > 0 ? style : "plain")]) { html in
                    html.element("dt", name)
                    html.element("dd", String(count))
                }
            }
        }
    }

    private mutating func writeRow(_ path: String, verdict: Verdict, covered: String) {
        let target = "#" + HTMLNames.draft(drafts)
        index.newLine()
        index.element("tr") { html in
            html.element("th", [.init(name: "scope", value: "row")]) { $0.element("a", [.href(target)], path) }
            html.element("td", [.class(verdict.style)]) { html in
                html.element("span", [.hiddenFromReaders], verdict.sign + " ")
                html.text(verdict.short)
            }
            html.element("td", covered)
        }
    }

    private mutating func writeIndex(_ html: inout HTMLWriter) {
        html.newLine()
        html.element("nav", [.label("Drafts"), .class("wide")]) { html in
            html.markup("<table class=\"index\"><thead><tr><th scope=\"col\">Draft</th>")
            html.markup("<th scope=\"col\">Findings</th><th scope=\"col\">Claims covered</th></tr></thead><tbody>")
            html.fragment(index.take())
            html.markup("</tbody></table>")
        }
    }

    private func writeFooter(_ html: inout HTMLWriter) {
        html.newLine()
        html.element("footer") { html in
            html.element("p") { html in
                html.text("Made by \(tool.name) \(tool.version) with the rulebook ")
                html.element("code", tool.rulebook)
                html.text(". The same draft under the same rulebook gives the same report.")
            }
            html.element(
                "p",
                "A report is evidence of what was looked at, not legal advice. What is listed as not checked needs a person."
            )
        }
        html.newLine()
    }
}
