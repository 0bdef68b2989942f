internal import AdlintCore
internal import AdlintRegex
internal import AdlintRules

/// A rulebook while its files are read one after the other, upon a base.
struct RulebookDraft {
    private let root: String
    private let log: DiagnosticLog
    private let patterns: PatternBook
    private let references = ReferenceBook()
    private let reader: DefinitionReader
    private var claims: [String: ClaimDefinition]
    private var disclosures: [String: DisclosureDefinition]
    private var rules: [String: Rule]
    private var labels: [LabelDefinition]
    private var cues: RegionCues
    private var names = Namespace()
    private var jurisdictions: Set<String> = ["any"]
    private let pages: Set<String>
    private let base: Rulebook
    /// The names of claims that are new or extended.
    private var changedClaims: Set<String> = []
    /// Names of files by what they hold, broken ones too: what they define is not missing besides.
    private var attempted: [String: Set<String>] = [:]

    init(base: RulebookBase, terms: TermBook, pages: Set<String>, root: String, log: DiagnosticLog) {
        self.pages = pages
        self.base = base.rulebook
        self.root = root
        self.log = log
        let base = base.rulebook
        patterns = PatternBook(patterns: base.patterns, terms: terms, log: log)
        reader = DefinitionReader(log: log, patterns: patterns, references: references)
        claims = Dictionary(base.claims.map { ($0.name, $0) }) { $1 }
        disclosures = Dictionary(base.disclosures.map { ($0.name, $0) }) { $1 }
        rules = Dictionary(base.rules.map { ($0.id, $0) }) { $1 }
        labels = base.labels
        cues = base.cues
        names.seed(claims.keys, as: "claim")
        names.seed(disclosures.keys, as: "disclosure")
        names.seed(rules.keys, as: "rule")
        names.seed(labels.map(\.name), as: "label")
        jurisdictions.formUnion(rules.values.map(\.jurisdiction))
    }

    /// Reads one file into the draft.
    mutating func read(_ file: RuleFile) {
        let kind = RuleFileKind(of: file)
        guard kind != .terms else { return }
        attempted[kind.noun, default: []].insert(file.name)
        patterns.stage = kind.stage
        let document = YAMLDocument(path: "\(root)/\(file.path)", text: file.text, log: log)
        document.root()?.mapping(kind.noun) { read(file, of: kind, in: &$0) }
    }

    /// The rulebook, in order of names, once every name that is used has been looked up.
    func finish() -> Rulebook {
        references.check(against: known, in: log)
        refuseCircles()
        if !log.hasErrors { warnOfUnused() }
        var rulebook = Rulebook(
            patterns: patterns.patterns, labels: labels, cues: cues,
            claims: claims.values.sorted { $0.name < $1.name },
            disclosures: disclosures.values.sorted { $0.name < $1.name },
            rules: rules.values.sorted { $0.id < $1.id })
        seekAtOnce(rulebook)
        // What is known of the base's patterns is not worked out again.
        if let prefilter = base.prefilter {
            rulebook.prefilter = prefilter.followed(by: patterns.packedLiterals)
        } else if let packed = base.packedLiterals?.followed(by: patterns.packedLiterals) {
            rulebook.packLiterals { packed }
        }
        return rulebook
    }
}

extension RulebookDraft {
    /// Has the patterns of short claims that rules ask for elsewhere than in ads looked for at once.
    private func seekAtOnce(_ rulebook: Rulebook) {
        let atOnce = changedClaims.isEmpty ? [] : rulebook.claimsSoughtAtOnce()
        for name in changedClaims where atOnce.contains(name) {
            for pattern in (claims[name]?.patterns ?? []).joined() { patterns.seekAtOnce(pattern) }
        }
    }
}

// MARK: - Reading

extension RulebookDraft {
    private mutating func read(_ file: RuleFile, of kind: RuleFileKind, in fields: inout YAMLFields) {
        switch kind {
        case .terms: return
        case .cues:
            reader.addCues(to: &cues, from: &fields)
            wantPage(for: file)
        case .labels:
            for label in reader.labels(in: &fields) { add(label) }
            wantPage(for: file)
        case .claim: readClaim(file, in: &fields)
        case .disclosure: readDisclosure(file, in: &fields)
        case .rule(let jurisdiction): readRule(file, of: jurisdiction, in: &fields)
        }
    }

    private mutating func readClaim(_ file: RuleFile, in fields: inout YAMLFields) {
        if let target = fields.take("extends") {
            guard var claim = definition(called: target, among: claims, noun: "claim") else { return fields.takeAll() }
            reader.extend(&claim, with: &fields)
            claims[claim.name] = claim
            changedClaims.insert(claim.name)
        } else {
            take(file, as: "claim", in: &fields)
            claims[file.name] = reader.claim(file.name, in: &fields)
            changedClaims.insert(file.name)
        }
    }

    private mutating func readDisclosure(_ file: RuleFile, in fields: inout YAMLFields) {
        if let target = fields.take("extends") {
            guard var disclosure = definition(called: target, among: disclosures, noun: "disclosure") else {
                return fields.takeAll()
            }
            reader.extend(&disclosure, with: &fields)
            disclosures[disclosure.name] = disclosure
        } else {
            take(file, as: "disclosure", in: &fields)
            disclosures[file.name] = reader.disclosure(file.name, in: &fields)
        }
    }

    private mutating func readRule(_ file: RuleFile, of jurisdiction: String, in fields: inout YAMLFields) {
        if let off = fields.take("off") { return switchOff(file.name, off, in: &fields) }
        jurisdictions.insert(jurisdiction)
        take(file, as: "rule", in: &fields)
        rules[file.name] = reader.rule(file.name, jurisdiction: jurisdiction, in: &fields)
    }

    private mutating func switchOff(_ id: String, _ value: YAMLValue, in fields: inout YAMLFields) {
        _ = fields.take("why")?.text()
        if value.flag() == false { value.error("Leave 'off' out, or write true to switch the rule off.") }
        guard names.inherited("rule").contains(id) else {
            let hint = NearNames.hint(for: id, among: names.inherited("rule"))
            return log.error("There is no built-in rule '\(id)' to switch off.\(hint)", at: fields.position(of: "off"))
        }
        rules[id] = nil
    }

    private func definition<Definition>(
        called target: YAMLValue, among known: [String: Definition], noun: String
    ) -> Definition? {
        guard let name = target.name() else { return nil }
        let inherited = names.inherited(noun)
        if inherited.contains(name.value), let definition = known[name.value] { return definition }
        let hint = NearNames.hint(for: name.value, among: inherited)
        log.error("There is no built-in \(noun) '\(name.value)' to extend.\(hint)", at: name.position)
        return nil
    }

    private mutating func take(_ file: RuleFile, as noun: String, in fields: inout YAMLFields) {
        wantPage(for: file)
        let replaces = fields.take("replaces")?.flag() ?? false
        names.take(Located(file.name, at: fields.position), as: noun, replaces: replaces, log)
    }

    private func wantPage(for file: RuleFile) {
        guard !pages.contains("\(file.folder)/\(file.name).md") else { return }
        log.warning(
            "There is no page \(file.name).md beside this file. Write one: what it is, why, and examples that test it.",
            at: Position(path: "\(root)/\(file.path)"))
    }

    private mutating func add(_ label: Located<LabelDefinition>) {
        names.take(Located(label.value.name, at: label.position), as: "label", replaces: false, log)
        labels.append(label.value)
    }
}

// MARK: - Checks over all files

extension RulebookDraft {
    private func known(_ kind: ReferenceBook.Kind) -> Set<String> {
        switch kind {
        case .claim: attempted[RuleFileKind.claim.noun, default: []].union(claims.keys)
        case .disclosure: attempted[RuleFileKind.disclosure.noun, default: []].union(disclosures.keys)
        case .claimOrDisclosure: known(.claim).union(known(.disclosure))
        case .jurisdiction: jurisdictions
        }
    }

    private func warnOfUnused() {
        patterns.warnOfUnusedTerms()
        let used = references.names(of: [.claim, .disclosure, .claimOrDisclosure])
        for noun in ["claim", "disclosure"] {
            for name in names.defined(noun) where !used.contains(name.value) && !isUsedByBase(name.value) {
                log.warning("No rule uses the \(noun) '\(name.value)'. Use it or delete it.", at: name.position)
            }
        }
    }

    private func isUsedByBase(_ name: String) -> Bool {
        rules.values.contains { rule in
            guard case .disclosure(let names, _, _) = rule.demand, names.contains(name) else {
                return rule.trigger.claims.contains(name)
            }
            return true
        }
    }

    /// Claims that yield to one another in a circle would all vanish where they meet.
    private func refuseCircles() {
        for name in names.defined("claim") {
            var reached: Set<String> = []
            var open = claims[name.value]?.yieldsTo ?? []
            while let next = open.popLast() {
                if reached.insert(next).inserted { open += claims[next]?.yieldsTo ?? [] }
            }
            guard reached.contains(name.value), claims[name.value]?.yieldsTo.contains(name.value) == false else {
                continue
            }
            log.error(
                "The claim '\(name.value)' yields to claims that yield to it, so that none of them counts where they meet."
                    + " Break the circle.",
                at: name.position)
        }
    }
}
