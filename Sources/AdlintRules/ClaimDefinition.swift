public import AdlintCore

/// Words that bring obligations into force, and the ways to put them: a file of `rules/claims`.
public struct ClaimDefinition: Sendable {
    /// Its name: the file's.
    public var name: String
    /// What it is, in a noun phrase ("a simulated result").
    public var title: String
    /// What it is about.
    public var topic: Topic
    /// Claims that are more specific: where one of them stands in the same sentence, this one does not count.
    public var yieldsTo: [String]
    /// Every way to put it.
    public var detectors: [Detector]
    /// Company that rules every detector out.
    public var unless: [Company]
    /// Facts by which every ad of a draft makes the claim, in whatever words: one is enough.
    public var toldBy: [TellingFact]

    /// Makes a definition.
    public init(
        name: String, title: String, topic: Topic, yieldsTo: [String] = [], detectors: [Detector],
        unless: [Company] = [], toldBy: [TellingFact] = []
    ) {
        self.name = name
        self.title = title
        self.topic = topic
        self.yieldsTo = yieldsTo
        self.detectors = detectors
        self.unless = unless
        self.toldBy = toldBy
    }
}

/// A fact that tells what the words of a draft keep to themselves.
public struct TellingFact: Sendable, Hashable {
    /// Its name (`product`).
    public var fact: String
    /// The values that tell it; one is enough.
    public var values: [String]

    /// Makes it.
    public init(fact: String, values: [String]) {
        self.fact = fact
        self.values = values
    }
}
