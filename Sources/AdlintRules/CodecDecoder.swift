internal import AdlintCore
internal import AdlintRegex

/// Reads what ``RulebookEncoder`` wrote.
public struct RulebookDecoder {
    let storage: CodecStorage
    var reader: CodecReader
    var patterns: [PatternText] = []
    var lists = PatternListBuilder(capacity: 4096)
    let words = Vocabulary()
    /// Jurisdictions whose rules are decoded; nil for all.
    private let wanted: [String]?

    /// The rulebook of these bytes; nil where they are not an encoded rulebook.
    public static func decode(_ bytes: [UInt8]) -> Rulebook? {
        decode(CodecStorage(copying: bytes))
    }

    /// The rulebook of a constant of the program, whose patterns are not copied.
    ///
    /// - Parameters:
    ///   - jurisdictions: Whose rules to decode besides those of `any`; nil for all.
    ///   - image: The compiled patterns, if there are any.
    static func decode(
        _ text: StaticString, jurisdictions: [String]? = nil, image: PatternImage? = nil
    ) -> Rulebook? {
        decode(CodecStorage(text, image: image), jurisdictions: jurisdictions)
    }

    /// The terms of an encoded rulebook, expanded.
    static func terms(of text: StaticString) -> [String: String] {
        storageWithTerms(text, image: nil).expandedTerms()
    }

    /// The bytes of an encoded rulebook of which nothing but the terms is decoded.
    static func storageWithTerms(_ text: StaticString, image: PatternImage?) -> CodecStorage {
        let storage = CodecStorage(text, image: image)
        var decoder = RulebookDecoder(storage, jurisdictions: nil)
        decoder.readTerms()
        return storage
    }

    /// The rulebook that ``RulebookEncoder/encode(_:after:terms:)`` wrote upon some patterns.
    static func decode(_ storage: CodecStorage, upon patterns: [PatternText]) -> Rulebook? {
        var decoder = RulebookDecoder(storage, jurisdictions: nil)
        decoder.patterns = patterns
        decoder.readTerms()
        while decoder.reader.isAt(.pattern) { decoder.readPattern() }
        let rulebook = decoder.rulebook()
        return decoder.reader.isDamaged || !decoder.reader.isAtEnd ? nil : rulebook
    }

    private static func decode(_ storage: CodecStorage, jurisdictions: [String]? = nil) -> Rulebook? {
        var decoder = RulebookDecoder(storage, jurisdictions: jurisdictions)
        let rulebook = decoder.rulebook()
        return decoder.reader.isDamaged || !decoder.reader.isAtEnd ? nil : rulebook
    }

    private init(_ storage: CodecStorage, jurisdictions: [String]?) {
        wanted = jurisdictions.map { $0 + ["any"] }
        self.storage = storage
        reader = CodecReader(storage.bytes)
        patterns.reserveCapacity(2048)
    }

    private mutating func rulebook() -> Rulebook {
        var book = Rulebook()
        readTerms()
        while reader.isAt(.label) { book.labels.append(label()) }
        book.cues = cues()
        while reader.isAt(.claim) { book.claims.append(claim()) }
        while reader.isAt(.disclosure) { book.disclosures.append(disclosure()) }
        while reader.isAt(.rule) { rule().map { book.rules.append($0) } }
        book.patterns = patterns
        return book
    }

    private mutating func readTerms() {
        while reader.isAt(.term) { reader.line { [storage] in storage.add(term: $0.bytes(), text: $0.bytes()) } }
    }

    /// The words of fields that take one of a few.
    final class Vocabulary {
        let topics = CodecWords(Topic.self)
        let severities = CodecWords(Severity.self)
        let scopes = CodecWords(Scope.self)
        let regions = CodecWords(Region.Kind.self)
        let units = CodecWords(Trigger.Unit.self)
        let places = CodecWords(Place.self)
        let prominences = CodecWords(Prominence.self)
        let labels = CodecWords(LabelDemand.self)
    }

    /// A word, or damage and a stand-in.
    mutating func checked<Word>(_ word: Word?, or standIn: Word) -> Word {
        if word == nil { reader.damage() }
        return word ?? standIn
    }

    /// Passes over a line that only opens a list.
    private mutating func open(_ tag: CodecTag) {
        guard reader.isAt(tag) else { return reader.damage() }
        reader.line { _ in }
    }
}

// MARK: - Vocabulary

extension RulebookDecoder {
    private mutating func label() -> LabelDefinition {
        var label = reader.line { fields in
            let name = fields.string()
            let why = fields.string()
            return LabelDefinition(name: name, patterns: [], standing: Self.standing(&fields), why: why)
        }
        label.patterns = patternList()
        if reader.isAt(.late) {
            open(.late)
            label.latePatterns = patternList()
        }
        return label
    }

    private static func standing(_ fields: inout CodecFields) -> [String: LabelDefinition.Standing] {
        var standing: [String: LabelDefinition.Standing] = [:]
        while fields.hasMore {
            let field = fields.bytes()
            guard let sign = field.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let jurisdiction = String(decoding: field[..<sign], as: UTF8.self)
            let word = String(decoding: field[(sign + 1)...], as: UTF8.self)
            standing[jurisdiction] = LabelDefinition.Standing(rawValue: word)
        }
        return standing
    }

    private mutating func cues() -> RegionCues {
        var cues = RegionCues()
        open(.boilerplate)
        cues.boilerplate = detectors()
        open(.comments)
        cues.comments = detectors()
        while reader.isAt(.selling) {
            let (name, weight) = reader.line { ($0.string(), $0.number()) }
            cues.selling.append(WeightedCue(name: name, detector: detector(), weight: weight))
        }
        open(.affiliateTargets)
        cues.affiliateTargets = patternList()
        open(.affiliateMarks)
        cues.affiliateMarks = patternList()
        open(.affiliateNotices)
        cues.affiliateNotices = patternList()
        return cues
    }

    private mutating func claim() -> ClaimDefinition {
        let (name, title, topic, yieldsTo) = reader.line { [words] in
            ($0.string(), $0.string(), $0.word(of: words.topics), $0.strings())
        }
        var toldBy: [TellingFact] = []
        while reader.isAt(.tells) {
            toldBy.append(reader.line { TellingFact(fact: $0.string(), values: $0.strings()) })
        }
        let unless = company(.unless)
        return ClaimDefinition(
            name: name, title: title, topic: checked(topic, or: .exaggeration), yieldsTo: yieldsTo,
            detectors: detectors(), unless: unless, toldBy: toldBy)
    }

    private mutating func disclosure() -> DisclosureDefinition {
        var disclosure = reader.line {
            DisclosureDefinition(name: $0.string(), title: $0.string(), suggestion: $0.string())
        }
        while reader.isAt(.element) { disclosure.elements.append(element()) }
        while reader.isAt(.text) { disclosure.texts.append(reader.line(Self.text)) }
        disclosure.nearMisses = wordings(.nearMiss)
        disclosure.undoneBy = wordings(.undoneBy)
        if reader.isAt(.placeholders) {
            open(.placeholders)
            disclosure.placeholders = patternList()
        }
        return disclosure
    }

    private mutating func element() -> Element {
        var element = reader.line { fields in
            let name = fields.string()
            let flags = fields.string().utf8
            return Element(
                name: name, says: fields.string(), detectors: [], mayLabelClaim: flags.contains(UInt8(ascii: "l")),
                isOptional: flags.contains(UInt8(ascii: "o")), leastMonths: fields.hasMore ? fields.number() : nil)
        }
        element.detectors = detectors()
        return element
    }

    private static func text(_ fields: inout CodecFields) -> PrescribedText {
        PrescribedText(id: fields.string(), text: fields.string(), why: fields.hasMore ? fields.string() : nil)
    }

    private mutating func wordings(_ tag: CodecTag) -> [RefusedWording] {
        var list: [RefusedWording] = []
        while reader.isAt(tag) {
            let why = reader.line { $0.string() }
            list.append(RefusedWording(patterns: patternList(), why: why))
        }
        return list
    }
}

// MARK: - Rules

extension RulebookDecoder {
    /// A rule; nil where its jurisdiction is not wanted.
    private mutating func rule() -> Rule? {
        guard isWanted(reader.peek(Self.jurisdiction)) else { return skipRule() }
        let (id, jurisdiction, topic, severity) = reader.line { [words] in
            ($0.string(), $0.string(), $0.word(of: words.topics), $0.word(of: words.severities))
        }
        let trigger = trigger()
        let demand = demand()
        var facts: [FactCondition] = []
        while reader.isAt(.fact) { facts.append(reader.line(Self.fact)) }
        return Rule(
            id: id, topic: checked(topic, or: .exaggeration), severity: checked(severity, or: .error),
            jurisdiction: jurisdiction, trigger: trigger, demand: demand, facts: facts, prose: prose())
    }

    private mutating func prose() -> RuleProse {
        if let encoded = EncodedProse.skip(in: &reader, of: storage) { return RuleProse(encoded) }
        reader.damage()
        return RuleProse(RuleProse.Words(title: "", authority: [], say: [:], since: "", status: ""))
    }

    private static func jurisdiction(_ fields: inout CodecFields) -> String {
        _ = fields.bytes()
        return fields.string()
    }

    private func isWanted(_ jurisdiction: String) -> Bool {
        wanted?.contains(jurisdiction) ?? true
    }

    /// Rules come last and hold no patterns, so that nothing else depends on what is passed over.
    private mutating func skipRule() -> Rule? {
        repeat { reader.line { _ in } } while !reader.isAtEnd && !reader.isAt(.rule)
        return nil
    }

    private mutating func trigger() -> Trigger {
        guard reader.isAt(.claims) else {
            reader.damage()
            return Trigger(claims: [])
        }
        let (unit, claims) = reader.line { [words] in ($0.word(of: words.units), $0.strings()) }
        let regions = reader.isAt(.regions) ? reader.line { [words] in Self.regions(&$0, words) } : []
        return Trigger(
            claims: claims, regions: regions, with: claimCompany(.with), unless: claimCompany(.without),
            unit: checked(unit, or: .claim))
    }

    private static func regions(_ fields: inout CodecFields, _ words: Vocabulary) -> [Region.Kind] {
        var regions: [Region.Kind] = []
        while fields.hasMore { fields.word(of: words.regions).map { regions.append($0) } }
        return regions
    }

    private mutating func claimCompany(_ tag: CodecTag) -> [ClaimCompany] {
        var list: [ClaimCompany] = []
        while reader.isAt(tag) {
            let (scope, names) = reader.line { [words] in ($0.word(of: words.scopes), $0.strings()) }
            list.append(ClaimCompany(names: names, scope: checked(scope, or: .block)))
        }
        return list
    }

    private mutating func demand() -> Demand {
        if reader.isAt(.wantsDisclosure) { return disclosureDemand() }
        if reader.isAt(.wantsLabel) {
            return .label(checked(reader.line { [words] in $0.word(of: words.labels) }, or: .opensAd))
        }
        if reader.isAt(.wantsNotMostProminent) {
            open(.wantsNotMostProminent)
            return .notMostProminent
        }
        open(.wantsNothing)
        return .nothing
    }

    private mutating func disclosureDemand() -> Demand {
        let (place, prominence, names) = reader.line { [words] in
            ($0.word(of: words.places), $0.word(of: words.prominences), $0.strings())
        }
        return .disclosure(
            names: names, place: checked(place, or: .block), prominence: checked(prominence, or: .claim))
    }

    private static func fact(_ fields: inout CodecFields) -> FactCondition {
        let name = fields.string()
        let applies = fields.string() == "apply"
        let why = fields.string()
        return FactCondition(fact: name, values: fields.strings(), appliesUntold: applies, why: why)
    }
}
