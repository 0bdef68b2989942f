public import AdlintCore
import AdlintRegex
public import AdlintRules

/// Judges documents by a rulebook. Shared by threads; each brings its own ``Workspace``.
public struct Checker: Sendable {
    /// The law.
    public let rulebook: Rulebook
    /// What it was told.
    public let options: CheckOptions
    private let book: SharedRulebook
    private let library: PatternLibrary
    private let index: RulebookIndex
    private let verbatim: VerbatimFinder
    private let gate: RuleGate
    private let rules: [RuleInForce]
    private let reach: ClaimReach
    private let patterns: ClaimPatterns

    /// Makes a checker. Nothing is compiled yet: a pattern is compiled when it is first needed.
    public init(rulebook: Rulebook, options: CheckOptions) {
        self.rulebook = rulebook
        self.options = options
        book = SharedRulebook(rulebook)
        library = PatternLibrary(rulebook)
        let index = RulebookIndex(rulebook)
        self.index = index
        verbatim = VerbatimFinder(rulebook.disclosures.map(\.texts))
        gate = RuleGate(options: options)
        let rules = gate.rules(of: rulebook)
        self.rules = rules.map { RuleInForce($0, index: index) }
        reach = ClaimReach(rulebook: rulebook, rules: rules, index: index) { [library] pattern in
            library.prefilter.place(of: pattern.value).stage == Int(PatternStage.claims.rawValue)
        }
        patterns = ClaimPatterns(rulebook.claims, isWanted: reach.isLookedFor)
    }

    /// Divides, matches and judges one document.
    ///
    /// - Parameters:
    ///   - document: What a reader made of the draft.
    ///   - path: For the review, as the user named it.
    ///   - digest: SHA-256 of the file, hexadecimal.
    ///   - workspace: The thread's own.
    /// - Throws: ``CheckError`` when a pattern fails; the draft then has no review at all.
    public func review(
        of document: Document, path: String, digest: String, workspace: Workspace
    ) throws(CheckError) -> Review {
        workspace.memory.keepsAtOnce = document.forms.count > 1
        var reviews: [Review] = []
        for form in document.forms { reviews.append(try judge(form, path: path, digest: digest, workspace: workspace)) }
        // The only review of a draft of one form is handed on, not copied.
        var review =
            reviews.count == 1
            ? reviews.removeLast() : RenditionMerge(document: document, reviews: reviews).merged()
        review.findings.sort { ($0.range, $0.rule) < ($1.range, $1.rule) }
        Fingerprints.stamp(&review.findings, source: document.source)
        review.notChecked = unique(
            review.notChecked + document.unread.map { NotChecked(rule: "adlint-unread", why: "\($0) is not read") })
        review.document = document
        return review
    }

    /// The review of a draft of one form; its findings are in no order and have no names yet.
    private func judge(
        _ document: Document, path: String, digest: String, workspace: Workspace
    ) throws(CheckError) -> Review {
        let survey = Survey(document: document, library: library, workspace: workspace)
        let division = try divide(survey)
        let sightings = try claims(in: survey, division, reach, patterns)
        let judge = Judge(
            survey: survey, rulebook: book, index: index, division: division, gate: gate, rules: rules,
            sightings: sightings, sightingsOfClaim: Dictionary(grouping: sightings, by: \.definition),
            finder: DisclosureFinder(survey: survey, rulebook: book, verbatim: verbatim))
        let judgements = try judge.judge()
        let suppressor = Suppressor(survey: survey, rulebook: book, options: options)
        let writer = ReviewWriter(
            survey: survey, rulebook: book, gate: gate, mender: Mender(judge, judgements: judgements.claims),
            suppressor: suppressor)
        let findings = try writer.findings(judgements.claims) + judgements.labels.compactMap(writer.finding(of:))
        var review = Review(
            path: path, format: document.format, digest: digest, jurisdictions: options.jurisdictions.sorted(),
            source: document.source, regions: regions(division, in: survey),
            claims: writer.claims(judgements.claims),
            // What is let stand under one law may not stand under another.
            findings: JurisdictionMerge.merge(suppressor.apply(to: findings, path: path)),
            notChecked: judgements.notChecked + pictures(division, in: survey))
        review.dependsOnDay = suppressor.dependsOnDay
        return review
    }

    /// What the vocabulary recognises in a document, apart from any rule: for the examples of claims, disclosures and
    /// labels.
    public func recognitions(in document: Document, workspace: Workspace) throws(CheckError) -> [Recognition] {
        let survey = Survey(document: document, library: library, workspace: workspace)
        let division = try divide(survey)
        let everywhere = ClaimReach(everywhereIn: rulebook)
        let patterns = ClaimPatterns(rulebook.claims) { _ in true }
        var found = try claims(in: survey, division, everywhere, patterns).map { claim in
            Recognition(
                kind: .claim, name: rulebook.claims[claim.definition].name, isComplete: true,
                range: document.map.source(of: claim.range), why: nil)
        }
        let finder = DisclosureFinder(survey: survey, rulebook: book, verbatim: verbatim)
        for disclosure in rulebook.disclosures.indices {
            found += try finder.sites(of: disclosure).map { recognition($0, in: document) }
        }
        for label in try LabelSighting.all(in: survey, rulebook: book, options: options) {
            guard let definition = label.definition else { continue }
            found.append(
                Recognition(
                    kind: .label, name: rulebook.labels[definition].name, isComplete: true,
                    range: document.map.source(of: label.range), why: nil))
        }
        return found
    }

    private func recognition(_ site: DisclosureSite, in document: Document) -> Recognition {
        var why: String?
        switch site.standing {
        case .wrong(let reason): why = reason
        case .incomplete(let elements): why = "it lacks: " + elements.joined(separator: ", ")
        case .right, .placeholder: break
        }
        let isComplete = site.standing == .right && site.labelElements.isEmpty
        return Recognition(
            kind: .disclosure, name: rulebook.disclosures[site.disclosure].name, isComplete: isComplete,
            range: document.map.source(of: site.range), why: why)
    }

    private func claims(
        in survey: Survey, _ division: Division, _ reach: ClaimReach, _ patterns: ClaimPatterns
    ) throws(CheckError) -> [ClaimSighting] {
        guard !division.parts.isEmpty else { return [] }
        let wanted = division.parts.map { reach.seeksPatterns(inKind: $0.nature) }
        survey.look(for: .claims) { wanted[survey.regionOfBlock[$0]] }
        return try ClaimFinder(
            survey: survey, rulebook: book, reach: reach, patterns: patterns, division: division, facts: options.facts
        ).find()
    }

    private func divide(_ survey: Survey) throws(CheckError) -> Division {
        let division = try Divider(survey: survey, rulebook: book, options: options).divide()
        survey.regionOfBlock = division.partOfBlock(count: survey.document.blocks.count)
        return division
    }

    private func regions(_ division: Division, in survey: Survey) -> [Region] {
        division.parts.compactMap { part in
            // What all forms of a draft share is told of the first form.
            let own = survey.document.renditions.first?.firstNew ?? 0
            guard let first = part.blocks.first(where: { $0 >= own }), let last = part.blocks.last else { return nil }
            let range = survey.document.blocks[first].source.union(survey.document.blocks[last].source)
            return Region(kind: part.kind, range: range, isLabelled: part.label != nil)
        }
    }

    /// Pictures of ads, whose words nobody has looked at.
    private func pictures(_ division: Division, in survey: Survey) -> [NotChecked] {
        let isInAd = division.parts.contains { part in
            part.kind == .ad
                && part.blocks.contains {
                    survey.document.blocks[$0].kind == .image && survey.document.blocks[$0].hiding == nil
                }
        }
        return isInAd
            ? [NotChecked(rule: "adlint-unread", why: "words in pictures of advertisements are not read")] : []
    }

    private func unique(_ reasons: [NotChecked]) -> [NotChecked] {
        var seen: Set<NotChecked> = []
        return reasons.filter { seen.insert($0).inserted }
    }
}
