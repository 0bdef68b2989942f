import AdlintCore

/// The section of one draft: what the reader sees, the ledger beside it, and what could not be checked.
struct HTMLDraft {
    let draft: Int
    let review: Review
    let ledger: Ledger
    let reading: Reading
    let rules: [String: RuleDescriptor]

    func write(to html: inout HTMLWriter) {
        let title = "\(HTMLNames.draft(draft))-title"
        html.newLine()
        html.element("section", [.class("draft"), .id(HTMLNames.draft(draft)), .labelled(by: title)]) { html in
            html.element("h2", [.id(title)], review.path)
            writeOrigin(&html)
            html.element("div", [.class("columns")]) { html in
                panel("reading", readingTitle, &html) {
                    if !ledger.entries.isEmpty { writeLegend(&$0) }
                    var page = HTMLReading(review, ledger, reading, draft: draft)
                    page.write(to: &$0)
                }
                panel("ledger", "The ledger", &html) { html in
                    HTMLLedger(draft: draft, review: review, ledger: ledger, reading: reading, rules: rules)
                        .write(to: &html)
                    writeNotChecked(&html)
                }
            }
        }
    }

    private var readingTitle: String {
        if review.isConfiguration { return "The configuration" }
        return review.document == nil ? "The draft’s source" : "The draft as its reader sees it"
    }

    /// What the marks mean: nobody should need the ledger to read the draft.
    private func writeLegend(_ html: inout HTMLWriter) {
        html.element("p", [.class("legend")]) { html in
            html.element("span", [.class("pin plain")], "1")
            html.text(" words that the ledger judges, by its number")
            guard !ledger.places.isEmpty else { return }
            html.text("; ")
            html.element("span", [.class("pin place")], "A")
            html.text(" words that answer them, with the numbers that they answer")
        }
    }

    /// A column: where it scrolls by itself it must be reachable by keyboard.
    private func panel(
        _ name: String, _ title: String, _ html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
    ) {
        let heading = "\(HTMLNames.draft(draft))-\(name)"
        // Two names: a page has as many ledgers as drafts.
        let names = "\(HTMLNames.draft(draft))-title \(heading)"
        html.newLine()
        html.element(
            "section", [.class("panel \(name)"), .labelled(by: names), .init(name: "tabindex", value: "0")]
        ) { html in
            html.element("h3", [.id(heading)], title)
            body(&html)
        }
    }

    private func writeOrigin(_ html: inout HTMLWriter) {
        html.element("dl", [.class("origin")]) { html in
            let law = review.jurisdictions.map { $0.uppercased() }.joined(separator: ", ")
            for (name, value) in [("Format", review.format.rawValue), ("Law", law), ("SHA-256", review.digest)]
            where !value.isEmpty {
                html.element("div") { html in
                    html.element("dt", name)
                    html.element("dd", value)
                }
            }
        }
    }

    private func writeNotChecked(_ html: inout HTMLWriter) {
        html.newLine()
        html.element("h4", [.class("section")], "What could not be checked")
        guard !review.notChecked.isEmpty else {
            return html.element("p", [.class("none")], "Nothing was left out.")
        }
        html.element("ul", [.class("unchecked")]) { html in
            // Each reason once, with all that it kept from being checked.
            var list = NotCheckedList(most: .max)
            list.add(review)
            for item in list.items {
                html.element("li") { html in
                    for (index, rule) in item.rules.enumerated() {
                        if index > 0 { html.text(", ") }
                        html.element("code") { $0.link(rule, to: rules[rule]?.url) }
                    }
                    html.text(": \(item.why)")
                }
            }
        }
    }
}
