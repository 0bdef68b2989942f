public import AdlintCore

/// One obligation: this claim, in this region, under this law, needs this disclosure, there. A file of `rules/uk`, ...
public struct Rule: Sendable {
    /// Its id: the file's name ("uk-simulated-performance").
    public var id: String
    /// What its findings are about.
    public var topic: Topic
    /// How grave a finding is, unless the configuration says otherwise.
    public var severity: Severity
    /// Whose law it is: the folder's name ("uk"); `any` for house rules of every jurisdiction.
    public var jurisdiction: String
    /// When it applies.
    public var trigger: Trigger
    /// What it wants.
    public var demand: Demand
    /// Conditions on what only the publisher knows.
    public var facts: [FactCondition]
    /// What it says to people; judging does without.
    public var prose: RuleProse

    /// Makes a rule.
    public init(
        id: String, title: String, topic: Topic, severity: Severity, jurisdiction: String, authority: [Authority],
        trigger: Trigger, demand: Demand, say: [Problem: String], facts: [FactCondition] = [], since: String = "1.0",
        status: String = "stable"
    ) {
        self.init(
            id: id, topic: topic, severity: severity, jurisdiction: jurisdiction, trigger: trigger, demand: demand,
            facts: facts,
            prose: RuleProse(
                RuleProse.Words(title: title, authority: authority, say: say, since: since, status: status)))
    }

    init(
        id: String, topic: Topic, severity: Severity, jurisdiction: String, trigger: Trigger, demand: Demand,
        facts: [FactCondition], prose: RuleProse
    ) {
        self.id = id
        self.topic = topic
        self.severity = severity
        self.jurisdiction = jurisdiction
        self.trigger = trigger
        self.demand = demand
        self.facts = facts
        self.prose = prose
    }
}

/// When a rule applies.
public struct Trigger: Sendable {
    /// How many findings one fault makes.
    public enum Unit: String, Sendable, CaseIterable {
        /// One for the claims of an ad that fail alike.
        case claim
        /// One for each region that holds a claim.
        case region
        /// One for the draft.
        case draft
    }
    /// Names of claims; one is enough. Empty where the rule is about the region itself (labels).
    public var claims: [String]
    /// Natures of region in which claims count.
    public var regions: [Region.Kind]
    /// Claims that must stand in the same scope as well; all of these.
    public var with: [ClaimCompany]
    /// Claims or disclosures that stop the rule in their scope.
    public var unless: [ClaimCompany]
    /// One finding for what.
    public var unit: Unit

    /// Makes a trigger.
    public init(
        claims: [String], regions: [Region.Kind] = [.ad], with: [ClaimCompany] = [], unless: [ClaimCompany] = [],
        unit: Unit = .claim
    ) {
        self.claims = claims
        self.regions = regions
        self.with = with
        self.unless = unless
        self.unit = unit
    }
}

/// A claim or disclosure near another claim.
public struct ClaimCompany: Sendable {
    /// Names of claims or disclosures; one is enough.
    public var names: [String]
    /// How near.
    public var scope: Scope

    /// Makes it.
    public init(names: [String], scope: Scope) {
        self.names = names
        self.scope = scope
    }
}

/// What a rule wants.
public enum Demand: Sendable {
    /// One of these disclosures at this place.
    case disclosure(names: [String], place: Place, prominence: Prominence)
    /// The claim may not be made at all.
    case nothing
    /// The claim may not be the most prominent feature of its region.
    case notMostProminent
    /// The region must open with an accepted label.
    case label(LabelDemand)
}

/// Where a disclosure must stand.
public enum Place: String, Sendable, CaseIterable {
    /// In the claim's block.
    case block
    /// In the claim's block or the next or the one before, with no heading, rule, picture or other ad between; or closing
    /// the same ad with at most 120 words between.
    case adjacent
    /// As `adjacent`, or opening the ad or the page.
    case boxed
    /// In the claim's block or the one before.
    case before
    /// In the blocks directly before or after, nothing else between (NFA).
    case touching
    /// In the same piece: under the same heading, or where no other such claim stands (at the foot of the draft).
    case piece
    /// Anywhere in the same region.
    case region
    /// Anywhere in the draft that a reader sees.
    case draft
}

/// How a disclosure must look.
public enum Prominence: String, Sendable, CaseIterable {
    /// Seen at all.
    case visible
    /// Neither faint nor far smaller than most of the text.
    case legible
    /// Not smaller than most of the text, and not faint.
    case body
    /// Not smaller than the claim either.
    case claim
}

/// What is asked of a label.
public enum LabelDemand: String, Sendable, CaseIterable {
    /// Every ad opens with an accepted label.
    case opensAd = "opens-ad"
    /// Every affiliate link is marked where it stands.
    case marksLink = "marks-link"
    /// A mail is recognisable from sender and subject.
    case subject
}

/// A condition on a fact that no text can show.
public struct FactCondition: Sendable {
    /// Name of the fact ("readers").
    public var fact: String
    /// Values under which the rule applies.
    public var values: [String]
    /// Whether it applies while the fact is not told.
    public var appliesUntold: Bool
    /// What to say of the rule while the fact is not told, if it then does not apply.
    public var why: String

    /// Makes a condition.
    public init(fact: String, values: [String], appliesUntold: Bool, why: String) {
        self.fact = fact
        self.values = values
        self.appliesUntold = appliesUntold
        self.why = why
    }
}
