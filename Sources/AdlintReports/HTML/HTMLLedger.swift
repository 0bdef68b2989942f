import AdlintCore

/// The ledger of a draft: every claim, its rule, its disclosure, the distance, met or not.
struct HTMLLedger {
    let draft: Int
    let review: Review
    let ledger: Ledger
    let reading: Reading
    let rules: [String: RuleDescriptor]

    func write(to html: inout HTMLWriter) {
        guard !ledger.entries.isEmpty else {
            return html.element("p", [.class("none")], "No claim was found, and nothing that must be mended.")
        }
        html.element("ol", [.class("entries")]) { html in
            for index in ledger.entries.indices { write(index, &html) }
        }
    }

    private func write(_ index: Int, _ html: inout HTMLWriter) {
        let entry = ledger.entries[index]
        let style = HTMLNames.style(of: entry.standing)
        html.newLine()
        html.element("li", [.class("entry \(style)"), .id(HTMLNames.entry(draft, entry.number))]) { html in
            html.element("h4") { html in
                html.element("span", [.class("number \(style)")], String(entry.number))
                html.text(" ")
                let kind = entry.isClaim ? "Claim" : "Finding"
                html.element("span", [.class("title")], "\(kind): \(Phrases.name(of: entry.topic))")
                html.text(" ")
                html.element("span", [.class("state \(style)")]) { html in
                    html.element("span", [.hiddenFromReaders], HTMLNames.sign(for: entry.standing) + " ")
                    html.text(HTMLNames.word(for: entry.standing))
                }
            }
            quote(mark: index, entry.range, HTMLNames.words(draft, entry: entry.number), &html)
            for obligation in entry.obligations { write(obligation, of: entry, &html) }
            // The gravest first, and what somebody let stand last.
            for finding in entry.findings.sorted(by: Self.precedes) { write(finding, of: entry, &html) }
            write(related: entry, &html)
        }
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        func weight(_ finding: Finding) -> Severity? { finding.suppression == nil ? finding.severity : nil }
        guard let one = weight(left) else { return false }
        return weight(right).map { one > $0 } ?? true
    }

    // MARK: Words of the draft

    private func quote(mark: Int, _ range: TextRange, _ target: String, _ html: inout HTMLWriter) {
        html.element("p", [.class("quoted")]) { html in
            let words = words(mark: mark, range)
            if !words.isEmpty { html.element("q", words) }
            html.text(" ")
            let place = PlaceName.words(for: range.start, in: review.source)
            if reading.shown[mark] > 0 {
                html.element(
                    "a", [.class("where"), .href("#" + target), .label("Show in the draft: \(place)")], place)
            } else {
                html.element("span", [.class("where")], place)
            }
        }
    }

    /// What the reader sees of a range, cut where it is long; the source where he sees nothing of it.
    private func words(mark: Int, _ range: TextRange) -> String {
        let words = reading.words[mark].isEmpty ? review.source.string(in: range) : reading.words[mark]
        return Shortening.quotation(words)
    }

    // MARK: Obligations

    private func write(_ obligation: ClaimObligation, of entry: Ledger.Entry, _ html: inout HTMLWriter) {
        let descriptor = rules[obligation.rule]
        let isProhibited = entry.isProhibited(by: obligation.rule)
        html.element("dl", [.class("obligation")]) { html in
            row("Rule", &html) { html in
                if let title = descriptor?.title { html.text(title + " ") }
                html.element("code") { $0.link(obligation.rule, to: descriptor?.url) }
            }
            row("State", &html) { html in
                let name = isProhibited ? Phrases.meaning(of: Problem.prohibited) : Self.name(of: obligation.state)
                html.element("strong", [.class(Self.style(of: obligation.state))], name)
            }
            if !isProhibited { row("Disclosure", &html) { disclosure(obligation, &$0) } }
            if let disclosure = obligation.disclosure {
                row("Distance", &html) { $0.text(Phrases.place(of: disclosure, from: entry.range)) }
            }
            // A finding of the same rule names the law itself.
            if let authority = descriptor?.authority, !authority.isEmpty,
                !entry.findings.contains(where: { $0.rule == obligation.rule })
            {
                row("Law", &html) { law(authority, &$0) }
            }
        }
    }

    private func disclosure(_ obligation: ClaimObligation, _ html: inout HTMLWriter) {
        guard let disclosure = obligation.disclosure, let place = ledger.place(of: disclosure.range) else {
            return html.text(obligation.state == .notChecked ? "could not be decided" : "none in the draft")
        }
        self.place(place, &html)
    }

    private func place(_ index: Int, _ html: inout HTMLWriter) {
        let letter = Ledger.Place.letter(index)
        let mark = ledger.entries.count + index
        html.element("span", [.class("pin place")], letter)
        html.text(" ")
        quoteInline(mark, ledger.places[index].range, HTMLNames.words(draft, place: index), letter, &html)
    }

    private func quoteInline(
        _ mark: Int, _ range: TextRange, _ target: String, _ letter: String, _ html: inout HTMLWriter
    ) {
        html.element("q", words(mark: mark, range))
        let line = PlaceName.words(for: range.start, in: review.source)
        html.text(" ")
        guard reading.shown[mark] > 0 else { return html.element("span", [.class("where")], line) }
        html.element(
            "a", [.class("where"), .href("#" + target), .label("Show place \(letter) in the draft: \(line)")], line)
    }

    private static func style(of state: ClaimObligation.State) -> String {
        switch state {
        case .met: "good"
        case .unmet: "bad"
        case .notChecked: "open"
        }
    }

    private static func name(of state: ClaimObligation.State) -> String {
        switch state {
        case .met: "met"
        case .unmet: "not met"
        case .notChecked: "not checked"
        }
    }

    // MARK: Findings

    private func write(_ finding: Finding, of entry: Ledger.Entry, _ html: inout HTMLWriter) {
        let style = finding.suppression == nil ? HTMLNames.style(of: .unmet(finding.severity)) : "open"
        html.element("div", [.class("finding \(style)")]) { html in
            html.element("p", [.class("message")]) { html in
                html.element("strong", finding.suppression == nil ? finding.severity.rawValue : "let stand")
                html.text(" · \(Phrases.meaning(of: finding))")
                if !entry.obligations.contains(where: { $0.rule == finding.rule }) {
                    html.text(" · ")
                    html.element("code") { $0.link(finding.rule, to: rules[finding.rule]?.url) }
                }
            }
            html.element("p", finding.message)
            if let suggestion = finding.suggestion {
                html.element("p", [.class("label")], "Write")
                html.element("blockquote", suggestion)
            }
            html.element("dl", [.class("obligation")]) { details(of: finding, &$0) }
        }
    }

    private func details(of finding: Finding, _ html: inout HTMLWriter) {
        if !finding.authority.isEmpty { row("Law", &html) { law(finding.authority, &$0) } }
        for fix in finding.fixes {
            row("Mend", &html) { $0.text(fix.description + (fix.isSafe ? " (safe)" : " (to be looked at)")) }
        }
        if let suppression = finding.suppression {
            row("Decision", &html) { $0.text(Phrases.decision(suppression)) }
        }
        row("Fingerprint", &html) { $0.element("code", finding.fingerprint.isEmpty ? "none" : finding.fingerprint) }
    }

    private func write(related entry: Ledger.Entry, _ html: inout HTMLWriter) {
        guard !entry.related.isEmpty || !entry.shared.isEmpty else { return }
        html.element("dl", [.class("obligation")]) { html in
            for (number, finding) in entry.shared {
                row("Finding", &html) { html in
                    html.element("code", finding.rule)
                    html.text(", told with ")
                    self.entry(number, &html)
                }
            }
            var told: Set<String> = []
            for (_, message) in entry.related where told.insert(message).inserted {
                see(entry.related.filter { $0.message == message }.map(\.target), message, &html)
            }
        }
    }

    /// All that one thing is said of, in one row.
    private func see(_ targets: [Ledger.Target], _ message: String, _ html: inout HTMLWriter) {
        row("See also", &html) { html in
            html.text("\(message): ")
            for (index, target) in targets.enumerated() {
                if index > 0 { html.text("; ") }
                switch target {
                case .place(let index): place(index, &html)
                case .entry(let number):
                    entry(number, &html)
                    html.text(" ")
                    html.element("q", words(mark: number - 1, ledger.entries[number - 1].range))
                }
            }
        }
    }

    private func entry(_ number: Int, _ html: inout HTMLWriter) {
        html.element("a", [.href("#" + HTMLNames.entry(draft, number))], "number \(number)")
    }

    private func law(_ authorities: [Authority], _ html: inout HTMLWriter) {
        for (index, authority) in authorities.enumerated() {
            if index > 0 { html.text("; ") }
            html.link(authority.cite, to: authority.url)
            html.element("span", [.class("where")], " (\(Phrases.standing(of: authority)))")
        }
    }

    private func row(_ name: String, _ html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
        html.element("div") { html in
            html.element("dt", name)
            html.element("dd", [], body)
        }
    }
}
