public import AdlintCore

/// An entry of a configuration that lets findings stand, and should not be there any more.
public struct WaiverFault: Sendable {
    /// What is wrong with it.
    public enum Kind: Sendable {
        /// Its last day is over.
        case expired(String)
        /// It lets nothing stand.
        case unused
    }
    /// The rule that it is for.
    public let rule: String
    /// The rule's name in the configuration's text.
    public let range: TextRange
    /// What is wrong with it.
    public let kind: Kind

    /// Makes it.
    public init(rule: String, range: TextRange, kind: Kind) {
        self.rule = rule
        self.range = range
        self.kind = kind
    }
}

extension Review {
    /// A review of a configuration: its faults as findings, so that every report and the exit status know of them.
    public init(
        ofConfiguration source: SourceText, path: String, digest: String, jurisdictions: [String],
        faults: [WaiverFault]
    ) {
        self.init(
            path: path, format: .text, digest: digest, jurisdictions: jurisdictions, source: source,
            findings: faults.map(Self.finding))
        Fingerprints.stamp(&findings, source: source)
        isConfiguration = true
    }

    private static func finding(_ fault: WaiverFault) -> Finding {
        let (rule, severity, message): (String, Severity, String)
        switch fault.kind {
        case .expired(let until):
            (rule, severity) = ("adlint-expired-waiver", .error)
            message = """
                The waiver for \(fault.rule) held until \(until) and lets nothing stand any more. Mend the drafts, or decide \
                anew and date it.
                """
        case .unused:
            (rule, severity) = ("adlint-unused-waiver", .warning)
            message = """
                The waiver for \(fault.rule) lets nothing stand: the rule finds nothing in the drafts that it names. \
                Delete it.
                """
        }
        return Finding(
            rule: rule, topic: .suppression, problem: .altered, severity: severity, message: message,
            range: fault.range)
    }
}
