/// A rule file as a tree of values that know their places.
final class YAMLDocument {
    let path: String
    let log: DiagnosticLog
    let text: String
    private var remainingVisits: Int
    /// The most values that a file written by hand unfolds to.
    static let mostVisits = 50_000

    init(path: String, text: String, log: DiagnosticLog, mostVisits: Int = YAMLDocument.mostVisits) {
        remainingVisits = mostVisits
        self.path = path
        self.text = text
        self.log = log
    }

    /// The top level, or nil where the file is no YAML; then the log tells why.
    func root() -> YAMLValue? {
        do {
            guard let node = try YAMLComposer.root(of: text) else {
                log.error("This file is empty. Write the definition, or delete the file.", at: Position(path: path))
                return nil
            }
            return YAMLValue(node: node, document: self, label: "the file")
        } catch {
            report(error)
            return nil
        }
    }

    /// Counts a value that is looked at: aliases of aliases can unfold a small file to any size.
    func visit() -> Bool {
        remainingVisits -= 1
        if remainingVisits == 0 {
            log.error("This file unfolds to too many values. Use fewer aliases.", at: Position(path: path))
        }
        return remainingVisits > 0
    }

    private func report(_ fault: YAMLFault) {
        switch fault {
        case .syntax(let problem, let mark):
            log.error("This is not YAML: \(problem).\(hint(at: mark.line))", at: position(mark))
        case .duplicateKeys(let keys):
            for (key, mark) in keys {
                log.error("The key '\(key)' stands here a second time. Keep one of the two.", at: position(mark))
            }
        case .encoding(let problem):
            log.error("This is not YAML: \(problem).", at: Position(path: path))
        }
    }

    private func position(_ mark: YAMLMark) -> Position {
        Position(path: path, line: mark.line, column: mark.column)
    }

    private func hint(at line: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let near = [line - 1, line - 2].filter(lines.indices.contains).map { lines[$0] }
        if near.first?.hasPrefix("\t") == true { return " Indent with blanks, not with tabs." }
        return near.contains(where: Self.wantsQuotes)
            ? " A text that begins with one of { [ * % @ ` must stand in quotation marks." : ""
    }

    /// Whether a value of this line begins with a sign that means something to YAML, and goes on as a text.
    private static func wantsQuotes(_ line: Substring) -> Bool {
        guard let start = line.firstRange(of: ": ") ?? line.firstRange(of: "- ") else { return false }
        let value = line[start.upperBound...].drop { $0 == " " || $0 == "-" }
        guard let first = value.first else { return false }
        if "*%@`".contains(first) { return true }
        guard first == "{" || first == "[", let close = value.lastIndex(of: first == "{" ? "}" : "]") else {
            return false
        }
        let rest = value[value.index(after: close)...].drop { $0 == " " }
        return !rest.isEmpty && !rest.hasPrefix("#")
    }
}
