public import AdlintRegex

/// All law and vocabulary that drafts are checked by.
public struct Rulebook: Sendable {
    /// Every pattern once.
    public var patterns: [PatternText]
    private var makePackedLiterals: (@Sendable () -> PackedStages)?
    /// The prefilter of all patterns; nil where nobody has made it.
    public var prefilter: StagedPrefilter?
    /// Wordings that mark ads.
    public var labels: [LabelDefinition]
    /// Cues by which a draft is divided.
    public var cues: RegionCues
    /// Claims, by name in order.
    public var claims: [ClaimDefinition]
    /// Disclosures, by name in order.
    public var disclosures: [DisclosureDefinition]
    /// Obligations, by id in order.
    public var rules: [Rule]

    /// Makes a rulebook.
    public init(
        patterns: [PatternText] = [], labels: [LabelDefinition] = [], cues: RegionCues = RegionCues(),
        claims: [ClaimDefinition] = [], disclosures: [DisclosureDefinition] = [], rules: [Rule] = []
    ) {
        self.patterns = patterns
        self.labels = labels
        self.cues = cues
        self.claims = claims
        self.disclosures = disclosures
        self.rules = rules
    }

    /// The literals of all patterns by their stages (``PatternStage``); nil where nobody has packed them.
    public var packedLiterals: PackedStages? { makePackedLiterals?() }

    /// The prefilter, made of the packed literals where nobody has made it; nil where there are none.
    var madePrefilter: StagedPrefilter? { prefilter ?? packedLiterals.map { StagedPrefilter($0) } }

    /// Makes the prefilter of the packed literals, if there are any and nobody has made it.
    public mutating func makePrefilter() {
        prefilter = madePrefilter
    }

    /// Tells how to get the packed literals, which a ready prefilter makes superfluous.
    public mutating func packLiterals(_ make: @escaping @Sendable () -> PackedStages) {
        makePackedLiterals = make
    }
}

/// Wordings of one standing as labels of ads: an entry of a file of `rules/labels`.
public struct LabelDefinition: Sendable {
    /// How a wording stands.
    public enum Standing: String, Sendable, CaseIterable {
        /// It marks an ad.
        case accepted
        /// It says something, and not enough.
        case unclear
        /// It ends an ad.
        case end
    }
    /// Its name, for messages and tests ("sponsored").
    public var name: String
    /// How it is recognised, at the start of a block; one is enough.
    public var patterns: PatternList
    /// How it is recognised where it comes too late: at the end of a block, in a row of hashtags.
    public var latePatterns: PatternList
    /// Standing by jurisdiction; `any` for those not named.
    public var standing: [String: Standing]
    /// Why it does not do where it does not, as a clause.
    public var why: String

    /// Makes a definition.
    public init(
        name: String, patterns: PatternList, latePatterns: PatternList = [], standing: [String: Standing],
        why: String
    ) {
        self.name = name
        self.patterns = patterns
        self.latePatterns = latePatterns
        self.standing = standing
        self.why = why
    }

    /// The standing under one law.
    public func standing(in jurisdiction: String) -> Standing {
        standing[jurisdiction] ?? standing["any"] ?? .unclear
    }
}

/// Cues by which a draft is divided: the file `rules/labels/regions.yml`.
public struct RegionCues: Sendable {
    /// Blocks that open the closing matter of a draft (imprint, legal, unsubscribe).
    public var boilerplate: [Detector]
    /// Blocks that open readers' comments.
    public var comments: [Detector]
    /// Signs that a stretch sells, with their weight; a stretch of 100 or more sells.
    public var selling: [WeightedCue]
    /// Signs that a link pays the publisher, matched on the link's target.
    public var affiliateTargets: PatternList
    /// Words that mark a link or a sentence as paid for, near an affiliate link.
    public var affiliateMarks: PatternList
    /// Sentences that tell of commission, wherever they stand.
    public var affiliateNotices: PatternList

    /// Makes cues.
    public init(
        boilerplate: [Detector] = [], comments: [Detector] = [], selling: [WeightedCue] = [],
        affiliateTargets: PatternList = [], affiliateMarks: PatternList = [],
        affiliateNotices: PatternList = []
    ) {
        self.boilerplate = boilerplate
        self.comments = comments
        self.selling = selling
        self.affiliateTargets = affiliateTargets
        self.affiliateMarks = affiliateMarks
        self.affiliateNotices = affiliateNotices
    }
}

/// A sign that a stretch of text sells.
public struct WeightedCue: Sendable {
    /// Its name, for tests and messages.
    public var name: String
    /// How it is recognised.
    public var detector: Detector
    /// Points; 100 make an ad. Negative points speak against.
    public var weight: Int

    /// Makes a cue.
    public init(name: String, detector: Detector, weight: Int) {
        self.name = name
        self.detector = detector
        self.weight = weight
    }
}
