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

    /// Makes a definition.
    public init(
        name: String, title: String, topic: Topic, yieldsTo: [String] = [], detectors: [Detector],
        unless: [Company] = []
    ) {
        self.name = name
        self.title = title
        self.topic = topic
        self.yieldsTo = yieldsTo
        self.detectors = detectors
        self.unless = unless
    }
}
