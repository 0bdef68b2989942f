import AdlintCore

/// Marks findings that a note in the draft or the configuration waves through, and reports notes that do nothing.
struct Suppressor {
    let survey: Survey
    let options: CheckOptions

    private struct Note {
        let directive: IgnoreDirective
        /// The note's own bytes in the source.
        let range: TextRange
        /// The bytes in the source that it speaks for.
        let target: TextRange?
    }

    /// The findings, those waved through marked, with further findings about notes.
    func apply(to findings: [Finding], path: String) -> [Finding] {
        var faults: [Finding] = []
        let notes = self.notes(faults: &faults)
        var used = [Bool](repeating: false, count: notes.count)
        var marked = findings
        for index in marked.indices {
            if let note = notes.firstIndex(where: { speaks($0, for: marked[index]) }) {
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

    // MARK: Notes

    private func notes(faults: inout [Finding]) -> [Note] {
        var notes: [Note] = []
        for (index, block) in survey.document.blocks.enumerated() where mayBeNote(block) {
            do {
                guard let directive = try IgnoreDirective.read(survey.document.words(in: block.prose)) else { continue }
                notes.append(Note(directive: directive, range: block.source, target: target(of: index)))
            } catch {
                faults.append(
                    finding(
                        "adlint-malformed-ignore", .error, block.source,
                        "This note waves nothing through: \(error.sentence)"))
            }
        }
        return notes
    }

    private func mayBeNote(_ block: Block) -> Bool {
        guard block.hiding == nil || block.hiding == .comment, survey.document.format != .docx else { return false }
        let keyword = IgnoreDirective.keyword.utf8
        let last = min(block.prose.end, block.prose.start + 24) - keyword.count
        guard block.prose.start <= last, let first = keyword.first else { return false }
        return (block.prose.start...last).contains { start in
            survey.document.prose[start] == first && survey.document.prose[start...].starts(with: keyword)
        }
    }

    /// The block in which the note stands, or the next one that a reader sees.
    private func target(of index: Int) -> TextRange? {
        let blocks = survey.document.blocks
        let own = blocks[index].source
        if let around = blocks[..<index].last(where: { $0.hiding == nil && $0.source.contains(own) }) {
            return around.source
        }
        let next = blocks[(index + 1)...].first { $0.hiding == nil && !$0.prose.isEmpty }
        return next?.source
    }

    private func speaks(_ note: Note, for finding: Finding) -> Bool {
        guard let target = note.target, note.directive.rules.contains(finding.rule) else { return false }
        return target.contains(finding.range.start)
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
                finding(
                    "adlint-expired-ignore", .error, note.range, message + "Mend the draft, or decide anew and date it."
                )
            ]
        }
        guard !isUsed, note.directive.rules.contains(where: isActive) else { return [] }
        let message = "This note waves nothing through: \(rules) finds nothing in the block that it stands before. "
        return [finding("adlint-unused-ignore", .warning, note.range, message + "Delete it.")]
    }

    /// A note for a rule that this run does not apply is not called unused.
    private func isActive(_ rule: String) -> Bool {
        (options.selected.isEmpty || options.selected.contains(rule)) && !options.ignored.contains(rule)
            && options.jurisdictions.contains { rule.hasPrefix($0 + "-") }
    }

    private func finding(_ rule: String, _ severity: Severity, _ range: TextRange, _ message: String) -> Finding {
        Finding(
            rule: rule, topic: .suppression, problem: .altered, severity: severity, message: message, range: range)
    }
}
