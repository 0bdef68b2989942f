internal import Yams

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
            // What a word means is asked of the word itself: Yams' own rules for it are regular expressions of Foundation's, which
            // take longer to set up than a draft takes to be checked.
            let parser = try Parser(yaml: padded, resolver: .basic, encoding: .utf8)
            guard let node = try parser.singleRoot() else {
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
            for key in keys {
                let place = placeOfSecond(key, inMappingAt: context.mark)
                log.error("The key '\(key)' stands here a second time. Keep one of the two.", at: place)
            }
        case YamlError.reader(let problem, _, _, _):
            log.error("This is not YAML: \(problem).", at: Position(path: path))
        default:
            log.error("This is not YAML: \(error).", at: Position(path: path))
        }
    }

    private func position(_ mark: Mark) -> Position {
        Position(path: path, line: mark.line, column: mark.column)
    }

    /// Yams tells only where the mapping begins.
    private func placeOfSecond(_ key: String, inMappingAt mark: Mark) -> Position {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = String(repeating: " ", count: mark.column - 1) + key + ":"
        let places = lines.indices.filter { $0 >= mark.line - 1 && lines[$0].hasPrefix(start) }
        guard places.count > 1 else { return position(mark) }
        return Position(path: path, line: places[1] + 1, column: mark.column)
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
