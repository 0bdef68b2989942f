import AdlintCore
import AdlintDigest
import AdlintEngine
import AdlintRulebookFiles

/// What a run saw of the waivers of configurations: which still let something stand.
struct WaiverUse {
    private struct File {
        let policy: Policy
        var used: Set<Int> = []
    }
    private var files: [String: File] = [:]

    /// Notes a draft that was checked.
    mutating func note(_ draft: CheckedDraft) {
        guard let configuration = draft.policy.configuration, !configuration.waivers.isEmpty else { return }
        let ignores = (try? draft.policy.loaded().checker.options.ignores) ?? []
        for finding in draft.review.findings where finding.suppression?.kind == .configuration {
            let place = ignores.firstIndex { $0.rule == finding.rule && $0.covers(draft.review.path) }
            if let place { files[configuration.path, default: File(policy: draft.policy)].used.insert(place) }
        }
        if files[configuration.path] == nil { files[configuration.path] = File(policy: draft.policy) }
    }

    /// The configurations with waivers at fault. One is unused only where all drafts were checked that it may speak of:
    /// where a folder of the request holds the whole folder of the configuration, and every rule was applied to every
    /// draft of it.
    func reviews(of request: CheckRequest) -> [(review: Review, level: FailLevel)] {
        files.sorted { $0.key < $1.key }.compactMap { path, file in
            guard let configuration = file.policy.configuration, let bytes = try? FileReader.bytes(of: path),
                String(validating: bytes, as: UTF8.self) != nil
            else { return nil }
            let source = SourceText(bytes: bytes)
            let isWhole = Self.isWhole(request, below: path)
            let faults = configuration.waivers.enumerated().compactMap { place, waiver in
                Self.fault(of: waiver, isUsed: file.used.contains(place) || !isWhole, file.policy, source)
            }
            guard !faults.isEmpty else { return nil }
            let review = Review(
                ofConfiguration: source, path: path, digest: SHA256Digest.hex(of: bytes),
                jurisdictions: file.policy.jurisdictions.sorted(), faults: faults)
            return (review, file.policy.failLevel)
        }
    }

    private static func fault(
        of waiver: Waiver, isUsed: Bool, _ policy: Policy, _ source: SourceText
    ) -> WaiverFault? {
        let range = range(of: waiver.rule, in: source)
        if waiver.isExpired, let until = waiver.until {
            return WaiverFault(rule: waiver.rule.text, range: range, kind: .expired(until))
        }
        guard !isUsed, policy.applies(waiver.rule.text) else { return nil }
        return WaiverFault(rule: waiver.rule.text, range: range, kind: .unused)
    }

    /// Ids of rules are ASCII, and so is what YAML has before them, but for what a person may have written.
    private static func range(of name: PlacedText, in source: SourceText) -> TextRange {
        guard name.line <= source.lineCount else { return TextRange(0, 0) }
        let line = source.line(name.line)
        let before = source.string(in: line).unicodeScalars.prefix(name.column - 1).reduce(0) { $0 + $1.utf8.count }
        let start = min(line.end, line.start + before)
        return TextRange(start, min(line.end, start + name.text.utf8.count))
    }

    private static func isWhole(_ request: CheckRequest, below configuration: String) -> Bool {
        guard request.since == nil, request.selected.isEmpty, request.ignored.isEmpty,
            let folder = Path.resolved(Path.folder(of: configuration))
        else { return false }
        let roots = request.paths.isEmpty && request.listFile == nil ? ["."] : request.paths
        return roots.compactMap(Path.resolved).contains { root in
            Path.isFolder(root) && (root == folder || Path.rest(of: folder, below: root) != nil)
        }
    }
}
