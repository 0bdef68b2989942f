import AdlintCore

/// A draft as it was judged.
struct JudgedDraft: Sendable {
    /// As the engine made it.
    var made: Review
    /// With every finding, those of the baseline marked.
    var full: Review
    /// With those that are asked for: all of them, or those that are new.
    var shown: Review
    var document: Document
    /// Fingerprints of the baseline's entries that let findings stand.
    var usedEntries: Set<String>
}

/// A draft after its fixes.
struct FixedDraft: Sendable {
    /// Its file.
    var bytes: [UInt8]
    var judged: JudgedDraft
    /// Findings that are gone.
    var fixed = 0
}

/// Makes the fixes of one draft, and judges it anew after each step: a fix that does not mend its finding, or brings
/// another, is taken back.
struct DraftFixer {
    /// Fixes that come to light by others are made too, in so many rounds at most.
    private static let mostRounds = 20

    let allowsUnsafe: Bool
    /// Reads and judges the bytes of a draft.
    let judge: ([UInt8]) throws -> JudgedDraft

    /// Some fix, with the findings that it mends.
    private struct Candidate {
        let fix: Fix
        var findings: [Finding]
    }

    /// The draft with every fix that does what it should.
    func fixed(_ bytes: [UInt8], _ judged: JudgedDraft) throws -> FixedDraft {
        var state = FixedDraft(bytes: bytes, judged: judged)
        var refused: Set<String> = []
        for _ in 0..<Self.mostRounds {
            let candidates = candidates(in: state.judged.shown).filter { !refused.contains(Self.name(of: $0)) }
            guard !candidates.isEmpty else { break }
            if let next = try step(candidates, from: state) {
                state = next
                refused = []
                continue
            }
            // Together they fail: find those that work one by one.
            var hasMoved = false
            for candidate in candidates {
                if let next = try step([candidate], from: state) {
                    state = next
                    hasMoved = true
                    // The places of the others have moved, and what failed may work now.
                    refused = []
                    break
                }
                refused.insert(Self.name(of: candidate))
            }
            guard hasMoved else { break }
        }
        return state
    }

    private static func name(of candidate: Candidate) -> String {
        candidate.findings.map(\.fingerprint).joined(separator: ",") + candidate.fix.description
    }

    /// The first allowed fix of each finding that must be mended; findings with the same edits share one.
    private func candidates(in review: Review) -> [Candidate] {
        var candidates: [Candidate] = []
        for finding in review.findings where finding.suppression == nil {
            guard let fix = finding.fixes.first(where: { $0.isSafe || allowsUnsafe }) else { continue }
            if let same = candidates.firstIndex(where: { $0.fix.edits == fix.edits }) {
                candidates[same].findings.append(finding)
            } else {
                candidates.append(Candidate(fix: fix, findings: [finding]))
            }
        }
        return candidates
    }

    private func step(_ candidates: [Candidate], from state: FixedDraft) throws -> FixedDraft? {
        var list = EditList()
        var mended: [Finding] = []
        for candidate in candidates where list.add(candidate.fix) { mended += candidate.findings }
        let bytes = state.judged.full.source.file(state.bytes, with: list.edits)
        guard bytes != state.bytes, let judged = try? judge(bytes),
            Self.isMended(state.judged.full, judged.full, mended)
        else { return nil }
        return FixedDraft(bytes: bytes, judged: judged, fixed: state.fixed + mended.count)
    }

    /// Whether the findings are gone and no other has come.
    private static func isMended(_ before: Review, _ after: Review, _ mended: [Finding]) -> Bool {
        func key(_ finding: Finding) -> String {
            "\(finding.rule) \(finding.problem.rawValue) \(finding.suppression == nil)"
        }
        var allowed: [String: Int] = [:]
        for finding in before.findings { allowed[key(finding), default: 0] += 1 }
        for finding in mended { allowed[key(finding), default: 0] -= 1 }
        for finding in after.findings { allowed[key(finding), default: 0] -= 1 }
        return allowed.values.allSatisfy { $0 >= 0 }
    }
}
