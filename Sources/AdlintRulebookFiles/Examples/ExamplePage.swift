internal import AdlintCore

/// The page beside a rule file, and the examples on it.
public struct ExamplePage: Sendable {
    /// What the examples of a page are about.
    public enum Subject: Sendable, Equatable {
        case rule(id: String, jurisdiction: String)
        case claim(String)
        case disclosure(String)
        case labels
        case regions
    }
    /// The path of the page, as diagnostics name it.
    public let path: String
    /// What its examples are about.
    public let subject: Subject
    /// Its examples, in order.
    public let examples: [Example]
    /// What is wrong with the page: an example that is neither flagged nor fine, marks that do not pair up.
    public let faults: [RulebookDiagnostic]

    /// Reads a page; `root` goes before its path in diagnostics.
    public init(_ file: RuleFile, root: String) {
        path = "\(root)/\(file.path)"
        subject = Self.subject(of: file)
        var parser = ExampleParser(path: path, subject: subject)
        parser.read(file.text)
        examples = parser.examples
        faults = parser.log.sorted
    }

    private static func subject(of file: RuleFile) -> Subject {
        switch RuleFileKind(of: file) {
        case .claim: .claim(file.name)
        case .disclosure: .disclosure(file.name)
        case .cues: .regions
        case .labels, .terms: .labels
        case .rule(let jurisdiction): .rule(id: file.name, jurisdiction: jurisdiction)
        }
    }
}

/// Finds the fenced drafts of a page.
struct ExampleParser {
    let path: String
    let subject: ExamplePage.Subject
    let log = DiagnosticLog()
    private(set) var examples: [Example] = []

    init(path: String, subject: ExamplePage.Subject) {
        self.path = path
        self.subject = subject
    }

    /// Reads a whole page.
    mutating func read(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        var index = 0
        while index < lines.count {
            guard let fence = Fence(opening: lines[index]) else {
                index += 1
                continue
            }
            let start = index + 1
            let end = lines[start...].firstIndex(where: fence.isClosed) ?? lines.count
            if end == lines.count { log.error("This fence is not closed.", at: Position(path: path, line: start)) }
            add(fence.info, lines[start..<end].joined(separator: "\n"), line: start)
            index = end + 1
        }
    }

    private mutating func add(_ info: Substring, _ text: String, line: Int) {
        let position = Position(path: path, line: line)
        let words = info.split(separator: " ")
        guard let format = words.first.flatMap({ DraftFormat(rawValue: String($0)) }), words.count > 1 else { return }
        guard let verdict = Example.Verdict(rawValue: String(words[1])) else {
            let hint = NearNames.hint(for: String(words[1]), among: Example.Verdict.allCases.map(\.rawValue))
            return log.error("An example is flagged or fine, and here stands '\(words[1])'.\(hint)", at: position)
        }
        var example = Example(
            verdict: verdict, format: format, markedText: text.isEmpty ? "" : text + "\n", jurisdictions: [],
            facts: [:],
            isTodo: false, isAlone: false, isOnly: false, line: line)
        for word in words.dropFirst(2) { apply(String(word), to: &example, at: position) }
        check(example, at: position)
        examples.append(example)
    }

    private func apply(_ word: String, to example: inout Example, at position: Position) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch word {
        case "todo": example.isTodo = true
        case "alone": example.isAlone = true
        case "only": example.isOnly = true
        case _ where parts.count == 2 && parts[0] == "jurisdiction":
            example.jurisdictions = parts[1].split(separator: ",").map(String.init)
        case _ where parts.count == 2: example.facts[parts[0]] = parts[1]
        default: applyName(word, to: &example, at: position)
        }
    }

    /// A bare word is the problem of a rule's finding, or which label or region is meant.
    private func applyName(_ word: String, to example: inout Example, at position: Position) {
        switch subject {
        case .labels where Names.isName(word): example.name = word
        case .regions where Region.Kind(rawValue: word) != nil: example.name = word
        case .rule where Problem(rawValue: word) != nil: example.problem = Problem(rawValue: word)
        default:
            let hint = NearNames.hint(for: word, among: known)
            log.error("An example knows no word '\(word)'.\(hint)", at: position)
        }
    }

    private var known: [String] {
        let always = ["todo", "alone", "only", "jurisdiction=NAME", "FACT=VALUE"]
        switch subject {
        case .rule: return always + Problem.allCases.map(\.rawValue)
        case .regions: return always + Region.Kind.allCases.map(\.rawValue)
        case .claim, .disclosure, .labels: return always
        }
    }

    private func check(_ example: Example, at position: Position) {
        guard let text = MarkedText(example.markedText) else {
            return log.error("The marks ⟦ and ⟧ of this example do not pair up.", at: position)
        }
        if example.verdict == .flagged, text.spans.isEmpty {
            log.error("A flagged example marks what is found with ⟦ and ⟧.", at: position)
        }
        if example.verdict == .fine, !text.spans.isEmpty, !isDisclosure {
            log.error("In a fine example nothing is found, so that nothing can be marked.", at: position)
        }
        if example.verdict == .flagged, example.name == nil, subject == .labels || subject == .regions {
            log.error("Name what is found: '\(example.format.rawValue) flagged NAME'.", at: position)
        }
    }

    private var isDisclosure: Bool {
        if case .disclosure = subject { true } else { false }
    }
}

/// The opening of a fenced block (CommonMark 4.5).
private struct Fence {
    let info: Substring
    private let sign: Character
    private let length: Int

    init?(opening line: Substring) {
        let trimmed = line.drop { $0 == " " }
        guard line.count - trimmed.count < 4, let sign = trimmed.first, sign == "`" || sign == "~" else { return nil }
        let length = trimmed.prefix { $0 == sign }.count
        guard length >= 3 else { return nil }
        self.sign = sign
        self.length = length
        info = trimmed.dropFirst(length).drop { $0 == " " }
    }

    func isClosed(by line: Substring) -> Bool {
        let trimmed = line.drop { $0 == " " }
        let run = trimmed.prefix { $0 == sign }.count
        return run >= length && trimmed.dropFirst(run).allSatisfy { $0 == " " }
    }
}
