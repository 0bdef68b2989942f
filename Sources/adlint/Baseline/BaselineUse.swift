import AdlintCore
import AdlintRulebookFiles

/// What a run saw of the entries of baselines: which are still needed, and which drafts could tell.
struct BaselineUse {
    private struct File {
        let file: BaselineFile
        var used: [String: Set<String>] = [:]
        var findings: [String: Set<String>] = [:]
    }
    private var files: [String: File] = [:]

    /// Notes a draft that was checked with all rules of its policy.
    mutating func note(_ draft: CheckedDraft) {
        guard let file = draft.policy.baseline, let name = draft.place.flatMap(file.name) else { return }
        files[file.baseline.path, default: File(file: file)].used[name] = draft.usedEntries
        files[file.baseline.path]?.findings[name] = Set(
            draft.review.findings.flatMap { $0.allParts.map(\.fingerprint) })
    }

    /// What to say of entries that match nothing any more, and of such that hold no longer.
    var warnings: [Diagnostic] {
        files.values.flatMap { file in
            [stale(in: file), expired(in: file)].compactMap { $0 }
        }
    }

    private func stale(in file: File) -> Diagnostic? {
        var count = 0
        for (draft, entries) in file.file.baseline.drafts {
            if let used = file.used[draft] {
                count += entries.count { !$0.isExpired(on: Today.text) && !used.contains($0.fingerprint) }
            } else if !Path.exists(Path.joined(file.file.folder, draft)) {
                count += entries.count
            }
        }
        guard count > 0 else { return nil }
        let entries = count == 1 ? "1 entry matches" : "\(count) entries match"
        return Diagnostic(
            "\(entries) no finding any more. 'adlint baseline --prune' takes such out.", level: .warning,
            path: file.file.baseline.path)
    }

    private func expired(in file: File) -> Diagnostic? {
        var count = 0
        for (draft, found) in file.findings {
            count += (file.file.baseline.drafts[draft] ?? []).count {
                $0.isExpired(on: Today.text) && found.contains($0.fingerprint)
            }
        }
        guard count > 0 else { return nil }
        let entries = count == 1 ? "1 entry has" : "\(count) entries have"
        return Diagnostic(
            "\(entries) expired, and the finding counts again. Mend the draft, or decide anew.", level: .warning,
            path: file.file.baseline.path)
    }
}
