public import AdlintCore

/// What reports tell about a rule beside what its findings say.
public struct RuleDescriptor: Sendable, Equatable {
    /// Id of the rule (`uk-simulated-performance`).
    public var id: String
    /// What it wants, in a line.
    public var title: String
    /// What it is about.
    public var topic: Topic
    /// How grave its findings are.
    public var severity: Severity
    /// Where it is explained; nil where it has no page.
    public var url: String?
    /// The law behind it.
    public var authority: [Authority]

    /// Makes it.
    public init(
        id: String, title: String, topic: Topic, severity: Severity, url: String? = nil, authority: [Authority] = []
    ) {
        self.id = id
        self.title = title
        self.topic = topic
        self.severity = severity
        self.url = url
        self.authority = authority
    }
}
