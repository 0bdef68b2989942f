import AdlintCore

/// Names that the parts of the page share: identifiers, classes, words for a standing.
enum HTMLNames {
    /// The section of a draft.
    static func draft(_ draft: Int) -> String { "d\(draft)" }

    /// An entry in the ledger.
    static func entry(_ draft: Int, _ number: Int) -> String { "d\(draft)-e\(number)" }

    /// The words of an entry in the draft.
    static func words(_ draft: Int, entry number: Int) -> String { "d\(draft)-w\(number)" }

    /// The words of a place in the draft.
    static func words(_ draft: Int, place index: Int) -> String { "d\(draft)-p\(Ledger.Place.letter(index))" }

    /// Class of a standing.
    static func style(of standing: Ledger.Standing) -> String {
        switch standing {
        case .unmet(.error): "bad"
        case .unmet(.warning), .uncovered: "warn"
        case .unmet(.info): "note"
        case .letStand, .notChecked, .unbound: "open"
        case .met: "good"
        }
    }

    /// A standing in a word or two, as the marker of a claim says it.
    static func word(for standing: Ledger.Standing) -> String {
        switch standing {
        case .unmet(let severity): severity == .info ? "note" : severity.rawValue
        case .uncovered: "not covered"
        case .letStand: "let stand"
        case .notChecked: "not checked"
        case .met: "covered"
        case .unbound: "no rule applies"
        }
    }

    /// A sign for a standing; never alone, always beside the word.
    static func sign(for standing: Ledger.Standing) -> String {
        switch standing {
        case .unmet(.error): "✕"
        case .unmet(.warning), .uncovered: "!"
        case .unmet(.info): "i"
        case .letStand: "–"
        case .notChecked: "?"
        case .met: "✓"
        case .unbound: "·"
        }
    }
}
