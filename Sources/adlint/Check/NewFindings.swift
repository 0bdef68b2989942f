import AdlintCore

/// Tells findings that a change brought from those that were there before it.
///
/// A finding is new where its words stand in a block that the old draft does not have, or where the old draft has no such
/// finding: a warning that is deleted leaves the claim's own block as it was. Of claims that share a finding, only the new
/// ones are told.
struct NewFindings {
    private let oldFingerprints: Set<String>
    private let oldBlocks: Set<[UInt8]>

    /// Remembers the draft as it was.
    init(since old: Review, _ document: Document) {
        oldFingerprints = Set(old.findings.flatMap { $0.allParts.map(\.fingerprint) })
        oldBlocks = Set(document.blocks.map { Array(document.prose[$0.prose.start..<$0.prose.end]) })
    }

    /// The review with its new findings only.
    func filtered(_ review: Review, _ document: Document) -> Review {
        let changed = document.blocks.filter {
            !oldBlocks.contains(Array(document.prose[$0.prose.start..<$0.prose.end]))
        }
        var filtered = review
        filtered.findings = review.findings.compactMap { finding in
            finding.keeping { part in
                !oldFingerprints.contains(part.fingerprint) || changed.contains { $0.source.overlaps(part.range) }
            }
        }
        filtered.findings.sort { ($0.range, $0.rule) < ($1.range, $1.rule) }
        return filtered
    }
}
