import AdlintCore

/// The evidence of one draft in one list: every claim with its obligations, and the findings that belong to no claim.
struct Ledger {
    /// How a draft stands to an entry.
    enum Standing: Equatable {
        /// Something must be mended.
        case unmet(Severity)
        /// An obligation is not met, and no finding says so: its rule was told not to report.
        case uncovered
        /// Somebody decided to let it stand.
        case letStand
        /// An obligation could not be decided.
        case notChecked
        /// All obligations are met.
        case met
        /// No rule binds the claim.
        case unbound
    }

    /// A claim, or a finding on something that is no claim.
    struct Entry {
        /// From 1, in the order of the source.
        var number = 0
        let range: TextRange
        let topic: Topic
        let obligations: [ClaimObligation]
        var findings: [Finding]
        let isClaim: Bool
        /// Findings that another entry holds and that speak of this claim, too.
        var shared: [(entry: Int, finding: Finding)] = []
        /// What its findings name beside disclosures.
        var related: [(target: Target, message: String)] = []
    }

    /// What an entry may point at.
    enum Target: Equatable {
        /// An index into ``Ledger/places``.
        case place(Int)
        /// The number of an entry.
        case entry(Int)
    }

    /// A disclosure, or another place that an entry speaks of.
    struct Place {
        let range: TextRange
        /// Numbers of the entries that speak of it, in order.
        var entries: [Int]
        /// Whether it meets an obligation of any of them.
        var covers: Bool

        /// "A" to "Z", "AA", ...
        static func letter(_ index: Int) -> String {
            let own = String(UnicodeScalar(UInt8(65 + index % 26)))
            return index < 26 ? own : letter(index / 26 - 1) + own
        }
    }

    private struct Key: Hashable {
        let rule: String
        let range: TextRange
    }

    private(set) var entries: [Entry] = []
    private(set) var places: [Place] = []
    private var placeIndex: [TextRange: Int] = [:]

    init(_ review: Review) {
        entries = Self.entries(review).sorted { ($0.range, $0.isClaim ? 0 : 1) < ($1.range, $1.isClaim ? 0 : 1) }
        for index in entries.indices { entries[index].number = index + 1 }
        let claims = Dictionary(grouping: entries.indices.filter { entries[$0].isClaim }) { entries[$0].range }
        for index in entries.indices {
            noteDisclosures(of: index)
            noteRelated(of: index, claims)
        }
    }

    /// The place of a disclosure.
    func place(of range: TextRange) -> Int? { placeIndex[range] }

    // MARK: Findings to their claims

    /// A finding belongs to the claim whose obligation it speaks of: it stands on the claim's words, or names them, or
    /// stands on the disclosure that should have covered them.
    private static func entries(_ review: Review) -> [Entry] {
        var entries = review.claims.map {
            Entry(range: $0.range, topic: $0.topic, obligations: $0.obligations, findings: [], isClaim: true)
        }
        var byClaim: [Key: Int] = [:]
        var byDisclosure: [Key: Int] = [:]
        for (index, claim) in review.claims.enumerated() {
            for obligation in claim.obligations where obligation.state != .met {
                let rule = obligation.rule
                byClaim[Key(rule: rule, range: claim.range)] = byClaim[Key(rule: rule, range: claim.range)] ?? index
                guard let range = obligation.disclosure?.range else { continue }
                byDisclosure[Key(rule: rule, range: range)] = byDisclosure[Key(rule: rule, range: range)] ?? index
            }
        }
        for finding in review.findings {
            let named = ([finding.range] + finding.related.map(\.range)).lazy
            let claim =
                named.compactMap { byClaim[Key(rule: finding.rule, range: $0)] }.first
                ?? byDisclosure[Key(rule: finding.rule, range: finding.range)]
            if let claim {
                entries[claim].findings.append(finding)
            } else {
                entries.append(
                    Entry(
                        range: finding.range, topic: finding.topic, obligations: [], findings: [finding], isClaim: false
                    ))
            }
        }
        return entries
    }

    // MARK: Places

    private mutating func noteDisclosures(of index: Int) {
        for obligation in entries[index].obligations {
            guard let disclosure = obligation.disclosure else { continue }
            note(disclosure.range, entry: index + 1, covers: obligation.state == .met)
        }
    }

    /// The other places of an entry's findings: claims of the same fault, or words that are no claim.
    private mutating func noteRelated(of index: Int, _ claims: [TextRange: [Int]]) {
        let entry = entries[index]
        let disclosures = Set(entry.obligations.compactMap { $0.disclosure?.range })
        for finding in entry.findings {
            let own = finding.range == entry.range ? [] : [Related(message: "the words at fault", range: finding.range)]
            for related in own + finding.related where related.range != entry.range && !related.range.isEmpty {
                if disclosures.contains(related.range) { continue }
                if let others = claims[related.range] {
                    for other in others { share(finding, of: entry.number, with: other) }
                    entries[index].relate(.entry(others[0] + 1), related.message)
                } else {
                    let place = note(related.range, entry: entry.number, covers: false)
                    entries[index].relate(.place(place), related.message)
                }
            }
        }
    }

    private mutating func share(_ finding: Finding, of number: Int, with index: Int) {
        let isUnmet = entries[index].obligations.contains { $0.rule == finding.rule && $0.state == .unmet }
        let isTold = entries[index].findings.contains { $0.rule == finding.rule }
        if isUnmet, !isTold { entries[index].shared.append((number, finding)) }
    }

    @discardableResult
    private mutating func note(_ range: TextRange, entry: Int, covers: Bool) -> Int {
        if let known = placeIndex[range] {
            if places[known].entries.last != entry { places[known].entries.append(entry) }
            places[known].covers = places[known].covers || covers
            return known
        }
        placeIndex[range] = places.count
        places.append(Place(range: range, entries: [entry], covers: covers))
        return places.count - 1
    }
}

extension Ledger.Entry {
    /// Points at something else, once for all findings that say the same of it.
    fileprivate mutating func relate(_ target: Ledger.Target, _ message: String) {
        if !related.contains(where: { $0.target == target && $0.message == message }) {
            related.append((target, message))
        }
    }

    /// Whether a rule lets nobody say this, so that no disclosure is asked for.
    func isProhibited(by rule: String) -> Bool {
        (findings + shared.map(\.finding)).contains { $0.rule == rule && $0.problem == .prohibited }
    }

    /// How the draft stands to it: the gravest of its findings and obligations.
    var standing: Ledger.Standing {
        let all = findings + shared.map(\.finding)
        let counting = all.filter { $0.suppression == nil }.map(\.severity).max()
        if let counting { return .unmet(counting) }
        if !all.isEmpty { return .letStand }
        if obligations.contains(where: { $0.state == .unmet }) { return .uncovered }
        if obligations.contains(where: { $0.state == .notChecked }) { return .notChecked }
        return obligations.isEmpty ? .unbound : .met
    }
}
