internal import AdlintCore
internal import AdlintRegex

/// Writes a rulebook as lines of text: the form in which it is compiled in, and of which its digest is taken.
///
/// The same law gives the same bytes, whatever the order of its patterns. Text that holds a tab or a line break is written
/// with a blank in its place; rule files give no such text.
public struct RulebookEncoder {
    private var bytes: [UInt8] = []
    private let patterns: [PatternText]
    private let terms: CodecTerms
    private var numbers: [PatternIndex: Int] = [:]
    /// Whether every text was written as it is.
    private var isExact = true

    /// The bytes of a rulebook.
    ///
    /// - Parameter terms: Parts that many patterns have in common, by name, to be written once. They change the bytes and
    ///   not what they mean.
    public static func encode(_ rulebook: Rulebook, terms: [String: String] = [:]) -> [UInt8] {
        var encoder = RulebookEncoder(patterns: rulebook.patterns, terms: CodecTerms(terms))
        for (name, text) in terms.sorted(by: { $0.key < $1.key }) {
            encoder.line(.term, [name, encoder.terms.shorten(text, except: name)])
        }
        encoder.write(rulebook)
        return encoder.bytes
    }

    /// The bytes of a rulebook whose first patterns are known to whoever reads them: terms, the other patterns, and then the
    /// rest with each pattern by its number. After a pattern stands what it is compiled as, with terms that are factored, too,
    /// and have an exclamation mark after their names. Nil where a text holds a tab or a line break, and would be read as
    /// another.
    static func encode(_ rulebook: Rulebook, after known: Int, terms: [String: String]) -> [UInt8]? {
        var encoder = RulebookEncoder(patterns: rulebook.patterns, terms: CodecTerms(terms))
        for (name, text) in terms.sorted(by: { $0.key < $1.key }) {
            encoder.line(.term, [name, encoder.terms.shorten(text, except: name)])
        }
        let factoredTerms = CodecTerms(
            Dictionary(terms.map { ($0.key + "!", Pattern.factored($0.value)) }) { first, _ in first })
        for (name, text) in factoredTerms.all {
            encoder.line(.term, [name, factoredTerms.shorten(text, except: name)])
        }
        for number in rulebook.patterns.indices { encoder.numbers[PatternIndex(number)] = number }
        for pattern in rulebook.patterns.dropFirst(known) {
            let factored = pattern.factored.map { [factoredTerms.shorten($0)] } ?? []
            encoder.line(.pattern, [encoder.terms.shorten(pattern.source)] + factored)
        }
        encoder.write(rulebook)
        return encoder.isExact ? encoder.bytes : nil
    }

    private init(patterns: [PatternText], terms: CodecTerms) {
        self.patterns = patterns
        self.terms = terms
    }

    private mutating func line(_ tag: CodecTag, _ fields: [String] = []) {
        bytes.append(tag.rawValue)
        for field in fields {
            bytes.append(0x09)
            if field.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) { isExact = false }
            bytes.append(contentsOf: field.utf8.lazy.map { $0 == 0x09 || $0 == 0x0A ? 0x20 : $0 })
        }
        bytes.append(0x0A)
    }

    private mutating func write(_ rulebook: Rulebook) {
        for label in rulebook.labels { write(label) }
        write(rulebook.cues)
        for claim in rulebook.claims { write(claim) }
        for disclosure in rulebook.disclosures { write(disclosure) }
        for rule in rulebook.rules { write(rule) }
    }
}

// MARK: - Patterns

extension RulebookEncoder {
    private mutating func write(_ indices: PatternList) {
        for index in indices {
            if let number = numbers[index] {
                line(.repeated, [String(number)])
            } else {
                numbers[index] = numbers.count
                let pattern = patterns[index.value]
                line(.pattern, [terms.shorten(pattern.source)])
            }
        }
    }

    private mutating func write(_ company: some Sequence<Company>, _ tag: CodecTag) {
        for company in company {
            line(tag, [company.scope.rawValue])
            write(company.patterns)
        }
    }

    private mutating func write(_ detectors: [Detector]) {
        for detector in detectors {
            line(.detector, detector.blocks)
            write(detector.patterns)
            write(detector.needs, .needs)
            write(detector.unless, .unless)
        }
    }
}

// MARK: - Vocabulary

extension RulebookEncoder {
    private mutating func write(_ label: LabelDefinition) {
        let standing = label.standing.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }
        line(.label, [label.name, label.why] + standing)
        write(label.patterns)
        guard !label.latePatterns.isEmpty else { return }
        line(.late)
        write(label.latePatterns)
    }

    private mutating func write(_ cues: RegionCues) {
        line(.boilerplate)
        write(cues.boilerplate)
        line(.comments)
        write(cues.comments)
        for cue in cues.selling {
            line(.selling, [cue.name, String(cue.weight)])
            write([cue.detector])
        }
        line(.affiliateTargets)
        write(cues.affiliateTargets)
        line(.affiliateMarks)
        write(cues.affiliateMarks)
        line(.affiliateNotices)
        write(cues.affiliateNotices)
    }

    private mutating func write(_ claim: ClaimDefinition) {
        line(.claim, [claim.name, claim.title, claim.topic.rawValue] + claim.yieldsTo)
        for told in claim.toldBy { line(.tells, [told.fact] + told.values) }
        write(claim.unless, .unless)
        write(claim.detectors)
    }

    private mutating func write(_ disclosure: DisclosureDefinition) {
        line(.disclosure, [disclosure.name, disclosure.title, disclosure.suggestion])
        for element in disclosure.elements {
            let flags = (element.mayLabelClaim ? "l" : "") + (element.isOptional ? "o" : "")
            let months = element.leastMonths.map { [String($0)] } ?? []
            line(.element, [element.name, flags, element.says] + months)
            write(element.detectors)
        }
        for text in disclosure.texts { line(.text, [text.id, text.text] + (text.why.map { [$0] } ?? [])) }
        write(disclosure.nearMisses, .nearMiss)
        write(disclosure.undoneBy, .undoneBy)
        guard !disclosure.placeholders.isEmpty else { return }
        line(.placeholders)
        write(disclosure.placeholders)
    }

    private mutating func write(_ wordings: [RefusedWording], _ tag: CodecTag) {
        for wording in wordings {
            line(tag, [wording.why])
            write(wording.patterns)
        }
    }
}

// MARK: - Rules

extension RulebookEncoder {
    private mutating func write(_ rule: Rule) {
        line(.rule, [rule.id, rule.jurisdiction, rule.topic.rawValue, rule.severity.rawValue])
        write(rule.trigger)
        write(rule.demand)
        for fact in rule.facts {
            line(.fact, [fact.fact, fact.appliesUntold ? "apply" : "skip", fact.why] + fact.values)
        }
        line(.title, [rule.title, rule.since, rule.status])
        for source in rule.authority {
            line(
                .authority,
                [source.cite, source.url ?? "", source.asOf, source.verified, source.problem?.rawValue ?? ""])
        }
        let say = rule.say
        for problem in Problem.allCases { say[problem].map { line(.say, [problem.rawValue, $0]) } }
    }

    private mutating func write(_ trigger: Trigger) {
        line(.claims, [trigger.unit.rawValue] + trigger.claims)
        line(.regions, trigger.regions.map(\.rawValue))
        for company in trigger.with { line(.with, [company.scope.rawValue] + company.names) }
        for company in trigger.unless { line(.without, [company.scope.rawValue] + company.names) }
    }

    private mutating func write(_ demand: Demand) {
        switch demand {
        case .disclosure(let names, let place, let prominence):
            line(.wantsDisclosure, [place.rawValue, prominence.rawValue] + names)
        case .nothing: line(.wantsNothing)
        case .notMostProminent: line(.wantsNotMostProminent)
        case .label(let label): line(.wantsLabel, [label.rawValue])
        }
    }
}
