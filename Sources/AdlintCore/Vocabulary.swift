/// What a finding or a claim is about.
public enum Topic: String, Sendable, CaseIterable {
    case adLabel = "ad-label"
    case pastPerformance = "past-performance"
    case simulatedPerformance = "simulated-performance"
    case forecast
    case capitalRisk = "capital-risk"
    case productRisk = "product-risk"
    case guarantee
    case pressure
    case incentive
    case testimonial
    case conflictOfInterest = "conflict-of-interest"
    case performancePeriod = "performance-period"
    case costs
    case tax
    case personalAdvice = "personal-advice"
    case exaggeration
    /// A note in the draft that waves findings through, itself at fault.
    case suppression
}

/// What is wrong.
public enum Problem: String, Sendable, CaseIterable {
    /// Nowhere in the draft.
    case missing
    /// In the draft, not adjacent.
    case distant
    /// Stands there, wrongly worded, diluted, negated, of the wrong class or superseded.
    case altered
    /// Hidden or played down.
    case obscured
    /// May not be said, whatever stands beside it.
    case prohibited
}

/// How grave a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, warning, error

    /// Orders from `info` to `error`.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
