import AdlintCore
import AdlintRules

/// Marks findings that a note in the draft or the configuration waves through, and reports notes that do nothing.
struct Suppressor {
    private let survey: Survey
    private let options: CheckOptions
    private let notes: [Note]
    /// Findings about notes that are none.
    private let malformed: [Finding]

    init(survey: Survey, rulebook: SharedRulebook, options: CheckOptions) {
        self.survey = survey
        self.options = options
        (notes, malformed) = Self.notes(in: survey, rulebook)
    }

    /// Whether another day may make another review.
    var dependsOnDay: Bool { !notes.isEmpty || !malformed.isEmpty || !options.ignores.isEmpty }

    private struct Note {
        let directive: IgnoreDirective
        /// The note's own bytes in the source.
        let range: TextRange
        /// The bytes in the source that it speaks for.
        let target: TextRange?
    }

    /// The findings, those waved through marked, with further findings about notes.
    func apply(to findings: [Finding], path: String) -> [Finding] {
        var faults = malformed
        var used = [Bool](repeating: false, count: notes.count)
        var marked = findings
        for index in marked.indices {
            if let note = note(for: marked[index].rule, atSource: marked[index].range) {
                used[note] = true
                guard !isExpired(notes[note].directive.until) else { continue }
                marked[index].suppression = suppression(notes[note].directive)
            } else if let ignore = options.ignores.first(where: { $0.rule == marked[index].rule && $0.covers(path) }),
                !isExpired(ignore.until)
            {
                marked[index].suppression = Suppression(
                    kind: .configuration, reason: ignore.reason, by: ignore.by, until: ignore.until)
            }
        }
        for (note, isUsed) in zip(notes, used) { faults += fault(of: note, isUsed: isUsed) }
        return marked + faults
    }

    /// The first note that speaks for the words of a claim, given in the prose.
    func note(for rule: String, at claim: TextRange) -> Int? {
        notes.isEmpty ? nil : note(for: rule, atSource: survey.document.map.source(of: claim))
    }

    // MARK: Notes

    private static func notes(in survey: Survey, _ rulebook: SharedRulebook) -> ([Note], [Finding]) {
        var notes: [Note] = []
        var faults: [Finding] = []
        for (index, block) in survey.document.blocks.enumerated() where mayBeNote(block, in: survey) {
            do throws(IgnoreDirective.Fault) {
                guard let directive = try IgnoreDirective.read(survey.document.words(in: block.prose)) else { continue }
                if let unknown = directive.rules.first(where: { name in !rulebook.rules.contains { $0.id == name } }) {
                    throw IgnoreDirective.Fault(sentence: "there is no rule '\(unknown)'. 'adlint rules' lists all.")
                }
                notes.append(Note(directive: directive, range: block.source, target: target(of: index, in: survey)))
            } catch {
                faults.append(
                    finding(
                        "adlint-malformed-ignore", .error, block.source,
                        "This note waves nothing through: \(error.sentence)"))
            }
        }
        return (notes, faults)
    }

    private static func mayBeNote(_ block: Block, in survey: Survey) -> Bool {
        guard block.hiding == nil || block.hiding == .comment, survey.document.format != .docx else { return false }
        let keyword = IgnoreDirective.keyword.utf8
        let last = min(block.prose.end, block.prose.start + 24) - keyword.count
        guard block.prose.start <= last, let first = keyword.first else { return false }
        return (block.prose.start...last).contains { start in
            survey.document.prose[start] == first && survey.document.prose[start...].starts(with: keyword)
        }
    }

    /// The block in which the note stands, or the next one that a reader sees.
    private static func target(of index: Int, in survey: Survey) -> TextRange? {
        let blocks = survey.document.blocks
        let own = blocks[index].source
        if let around = blocks[..<index].last(where: { $0.hiding == nil && $0.source.contains(own) }) {
            return around.source
        }
        let next = blocks[(index + 1)...].first { $0.hiding == nil && !$0.prose.isEmpty }
        return next?.source
    }

    private func note(for rule: String, atSource range: TextRange) -> Int? {
        notes.firstIndex { note in
            note.directive.rules.contains(rule) && note.target?.contains(range.start) == true
        }
    }

    private func isExpired(_ until: String?) -> Bool {
        guard let until, let today = options.today else { return false }
        return until < today
    }

    private func suppression(_ directive: IgnoreDirective) -> Suppression {
        Suppression(kind: .inDraft, reason: directive.reason, by: directive.by, until: directive.until)
    }

    // MARK: Findings about notes

    private func fault(of note: Note, isUsed: Bool) -> [Finding] {
        let rules = note.directive.rules.joined(separator: ", ")
        if isExpired(note.directive.until), let until = note.directive.until {
            let message = "This note for \(rules) held until \(until) and waves nothing through any more. "
            return [
                Self.finding(
                    "adlint-expired-ignore", .error, note.range, message + "Mend the draft, or decide anew and date it."
                )
            ]
        }
        guard !isUsed, note.directive.rules.contains(where: isActive) else { return [] }
        let message = "This note waves nothing through: \(rules) finds nothing in the block that it stands before. "
        return [Self.finding("adlint-unused-ignore", .warning, note.range, message + "Delete it.")]
    }

    /// A note for a rule that this run does not apply is not called unused.
    private func isActive(_ rule: String) -> Bool {
        (options.selected.isEmpty || options.selected.contains(rule)) && !options.ignored.contains(rule)
            && options.jurisdictions.contains { rule.hasPrefix($0 + "-") }
    }

    private static func finding(_ rule: String, _ severity: Severity, _ range: TextRange, _ message: String) -> Finding
    {
        Finding(
            rule: rule, topic: .suppression, problem: .altered, severity: severity, message: message, range: range)
    }
}
