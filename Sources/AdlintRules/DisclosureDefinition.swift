/// Words that meet an obligation: a file of `rules/disclosures`.
public struct DisclosureDefinition: Sendable {
    /// Its name: the file's.
    public var name: String
    /// What it is, in a noun phrase ("the warning on simulated past performance").
    public var title: String
    /// What must be said, where the wording is free. All of them; empty where ``texts`` holds the wording.
    public var elements: [Element]
    /// The words that the law prescribes. One of them; empty where the wording is free.
    public var texts: [PrescribedText]
    /// Wordings that look right and are not.
    public var nearMisses: [RefusedWording]
    /// Surroundings that undo it: negation, mockery, condition, quotation. Looked for in the sentence of each element and
    /// in the sentences before and after it in the same block.
    public var undoneBy: [RefusedWording]
    /// Marks that stand for a text which is put in later (`{{risk_warning}}`): neither met nor unmet.
    public var placeholders: PatternList
    /// The words to write, ready to paste.
    public var suggestion: String

    /// Makes a definition.
    public init(
        name: String, title: String, elements: [Element] = [], texts: [PrescribedText] = [],
        nearMisses: [RefusedWording] = [], undoneBy: [RefusedWording] = [], placeholders: PatternList = [],
        suggestion: String
    ) {
        self.name = name
        self.title = title
        self.elements = elements
        self.texts = texts
        self.nearMisses = nearMisses
        self.undoneBy = undoneBy
        self.placeholders = placeholders
        self.suggestion = suggestion
    }
}

/// One thing that a disclosure must say.
public struct Element: Sendable {
    /// Its name ("simulated").
    public var name: String
    /// What it says, in a clause ("that the figures are simulated"), for messages.
    public var says: String
    /// The ways to say it.
    public var detectors: [Detector]
    /// Whether it may also stand at the claim itself, as a label in the claim's block, apart from the rest.
    public var mayLabelClaim: Bool
    /// Whether the disclosure does without it, and its absence is only noted.
    public var isOptional: Bool
    /// For a period: the least length in months that does.
    public var leastMonths: Int?

    /// Makes an element.
    public init(
        name: String, says: String, detectors: [Detector], mayLabelClaim: Bool = false, isOptional: Bool = false,
        leastMonths: Int? = nil
    ) {
        self.name = name
        self.says = says
        self.detectors = detectors
        self.mayLabelClaim = mayLabelClaim
        self.isOptional = isOptional
        self.leastMonths = leastMonths
    }
}

/// A wording given by law, compared after normalising (obligations.md, A.0).
public struct PrescribedText: Sendable {
    /// Its name in the catalogue ("T-UK-4").
    public var id: String
    /// The words. `[percentage]` is a slot for a number from 1 to 100 with up to two decimals; any other bracketed part a
    /// slot for up to twelve words; `[a / b]` one of the alternatives.
    public var text: String
    /// Nil for a wording that meets the obligation; else why this one does not (superseded, another class, too short).
    public var why: String?

    /// Makes a prescribed text.
    public init(id: String, text: String, why: String? = nil) {
        self.id = id
        self.text = text
        self.why = why
    }
}
