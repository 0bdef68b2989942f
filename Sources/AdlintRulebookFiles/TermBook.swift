internal import AdlintRegex

/// Names for parts of patterns (`{money}`): the files of `rules/terms`.
final class TermBook {
    /// Expanded alternatives of each term, ready to be put in.
    private(set) var expanded: [String: String]
    /// What was found out about groups of patterns.
    let memo = PatternMemo()
    private var written: [String: (key: Located<String>, alternatives: [YAMLValue])] = [:]
    private var used: Set<String> = []
    private var open: [String] = []
    private var broken: Set<String> = []

    /// Starts from the terms of another rulebook.
    init(expanded: [String: String] = [:]) {
        self.expanded = expanded
    }

    /// Takes in the terms of one file.
    func read(_ root: YAMLValue) {
        let entries = root.mapping("a file of terms") { $0.require("terms")?.entries("the terms") ?? [] } ?? []
        for (key, value) in entries {
            guard Names.isName(key.value) else {
                root.log.error(
                    "A term's name has lower-case letters, digits and hyphens, and here stands '\(key.value)'.",
                    at: key.position)
                continue
            }
            if written[key.value] != nil || expanded[key.value] != nil {
                root.log.error("There is a term '\(key.value)' already. Give this one another name.", at: key.position)
                continue
            }
            written[key.value] = (key, value.items())
        }
    }

    /// Expands every term, so that a broken one is told where it stands.
    func close() {
        for name in written.keys.sorted() { _ = replacement(for: name) }
    }

    /// A pattern with its terms put in; nil and an error where one does not exist.
    func expansion(of pattern: String, in value: YAMLValue) -> TermExpansion? {
        var isWhole = true
        let expansion = TermExpansion(of: pattern) { reference in
            used.insert(reference.name)
            let replacement = replacement(for: reference.name)
            if replacement == nil {
                isWhole = false
                if !broken.contains(reference.name) { complain(about: reference, in: value) }
            }
            return replacement
        }
        return isWhole ? expansion : nil
    }

    /// Warns of terms that no pattern and no other term uses.
    func warnOfUnused(in log: DiagnosticLog) {
        for (name, term) in written where !used.contains(name) {
            log.warning("No pattern uses the term '\(name)'. Use it or delete it.", at: term.key.position)
        }
    }

    /// `(?:a|b)`; nil where there is no such term, or a broken one.
    private func replacement(for name: String) -> String? {
        if let known = expanded[name] { return known }
        guard let term = written[name], !open.contains(name), !broken.contains(name) else { return nil }
        open.append(name)
        defer { open.removeLast() }
        let alternatives = term.alternatives.map(alternative)
        guard !alternatives.contains(nil) else {
            broken.insert(name)
            return nil
        }
        let replacement = "(?:\(alternatives.compactMap(\.self).joined(separator: "|")))"
        expanded[name] = replacement
        return replacement
    }

    /// One alternative of a term, expanded; nil where it is broken, and then that has been told.
    private func alternative(of value: YAMLValue) -> String? {
        guard let written = value.patternText(), let expansion = expansion(of: written, in: value) else { return nil }
        let source = String(decoding: expansion.text, as: UTF8.self)
        guard let fault = PatternExamination(of: source, memo: memo, mayBeEmpty: true).fault else { return source }
        value.report(fault, in: expansion)
        return nil
    }

    private func complain(about reference: TermExpansion.Reference, in value: YAMLValue) {
        let position = ScalarPositions(of: value).position(of: reference.offset)
        if let start = open.firstIndex(of: reference.name) {
            let circle = (open[start...] + [reference.name]).map { "{\($0)}" }.joined(separator: " uses ")
            value.log.error("A term may not use itself: \(circle). Break the circle.", at: position)
            return
        }
        let names = Set(written.keys).union(expanded.keys)
        let hint = NearNames.nearest(to: reference.name, among: names).map { " Did you mean {\($0)}?" } ?? ""
        value.log.error(
            "There is no term {\(reference.name)}.\(hint) Terms stand in the folder 'terms'; a brace itself is written \\{.",
            at: position)
    }
}
