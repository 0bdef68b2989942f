/// One of several claims that share a finding: they fail one rule alike, in one ad.
public struct FindingPart: Sendable {
    /// Its words, in the source.
    public var range: TextRange
    /// What the finding would say if it spoke of this claim first.
    public var message: String
    /// The fingerprint that a finding of this claim alone would have.
    public var fingerprint: String

    /// Makes a part.
    public init(range: TextRange, message: String, fingerprint: String = "") {
        self.range = range
        self.message = message
        self.fingerprint = fingerprint
    }
}

extension Finding {
    /// What a finding says of the claims that share it.
    public static let sameOfThisClaim = "the same of this claim"

    /// Its claims; the finding itself where it speaks of one alone.
    public var allParts: [FindingPart] {
        parts.isEmpty ? [FindingPart(range: range, message: message, fingerprint: fingerprint)] : parts
    }

    /// The finding of those of its claims only that are kept; nil where none is. A decision on one claim says nothing of
    /// the others.
    public func keeping(_ isKept: (FindingPart) -> Bool) -> Finding? {
        let all = allParts
        let kept = all.filter(isKept)
        guard let first = kept.first else { return nil }
        guard kept.count < all.count else { return self }
        var finding = self
        (finding.range, finding.message, finding.fingerprint) = (first.range, first.message, first.fingerprint)
        finding.parts = kept.count > 1 ? kept : []
        let others = Set(kept.dropFirst().map(\.range))
        finding.related.removeAll { $0.message == Self.sameOfThisClaim && !others.contains($0.range) }
        return finding
    }

    /// Says something more, whichever of its claims it speaks of.
    public mutating func say(_ more: String) {
        message += more
        for index in parts.indices { parts[index].message += more }
    }
}
