internal import Yams

/// A rule file as a tree of values that know their places.
final class YAMLDocument {
    let path: String
    let log: DiagnosticLog
    let text: String
    private var remainingVisits = 50_000

    init(path: String, text: String, log: DiagnosticLog) {
        self.path = path
        self.text = text
        self.log = log
    }

    /// The top level, or nil where the file is no YAML; then the log tells why.
    func root() -> YAMLValue? {
        do {
            guard let node = try Parser(yaml: padded, encoding: .utf8).singleRoot() else {
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

    /// Yams keeps a pointer to the text beyond its closure, which holds only for strings too long to be stored inline.
    private var padded: String {
        text.utf8.count > 15 ? text : text + String(repeating: "\n", count: 16)
    }

    private func report(_ error: any Error) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            log.error("This is not YAML: \(problem).\(hint(at: mark.line))", at: position(mark))
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            let names = keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
            log.error("The key \(names) stands here twice. Keep one of them.", at: position(context.mark))
        case YamlError.reader(let problem, _, _, _):
            log.error("This is not YAML: \(problem).", at: Position(path: path))
        default:
            log.error("This is not YAML: \(error).", at: Position(path: path))
        }
    }

    private func position(_ mark: Mark) -> Position {
        Position(path: path, line: mark.line, column: mark.column)
    }

    /// What is nearly always meant when a line with a brace does not parse.
    private func hint(at line: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let near = lines.indices.filter { abs($0 - (line - 1)) <= 1 }.map { lines[$0] }
        let opensWithBrace = near.contains { line in
            [": {", "- {", ": [", "- [", ": *", "- *", ": %", "- %", ": @", ": `"].contains { line.contains($0) }
        }
        return opensWithBrace ? " A text that begins with one of { [ * % @ ` must stand in quotation marks." : ""
    }
}
