import AdlintCore
import AdlintRules

/// Makes the fixes of one draft's findings: which words, where, written in the draft's own manner.
///
/// A fix is safe where the law leaves nothing to decide: it gives the words, the words say nothing that only the publisher
/// knows, and the rule says where they must stand. Whatever else mends a finding is left for a person to look at.
final class Mender {
    let survey: Survey
    let rulebook: SharedRulebook
    let index: RulebookIndex
    /// The rules that hold.
    let rules: [RuleInForce]
    let division: Division
    let finder: DisclosureFinder
    /// Every judgement of the draft: what is covered must stay so.
    let judgements: [Judgement]
    private lazy var handwriting = Handwriting(survey.document)

    init(_ judge: Judge, judgements: [Judgement]) {
        survey = judge.survey
        rulebook = judge.rulebook
        index = judge.index
        rules = judge.rules
        division = judge.division
        finder = judge.finder
        self.judgements = judgements
    }

    /// The fixes of one finding: claims of one region that fail one rule alike.
    func fixes(of problem: Problem, for group: [Judgement]) throws(CheckError) -> [Fix] {
        guard isWritable, problem != .prohibited, let first = group.first else { return [] }
        if problem == .altered, let site = first.verdict.site, !isCutOff(site) {
            if let repair = try repair(site) { return [repair] }
            if let rewriting = try rewriting(site, for: group) { return [rewriting] }
        }
        guard let remedy = try remedy(for: first, problem), let edits = try insertions(of: remedy, for: group),
            let fix = try completed(
                Fix(description: remedy.description, isSafe: remedy.isSafe, edits: edits), bringing: remedy.disclosure,
                words: remedy.words, in: survey.regionOfBlock[first.claim.block])
        else { return [] }
        return [fix]
    }

    /// More than any newsletter claims: each fix looks at all of them.
    private static let mostJudgements = 2_000

    /// Only drafts whose bytes are their text can be edited.
    var isWritable: Bool {
        guard judgements.count <= Self.mostJudgements else { return false }
        switch survey.document.format {
        case .text, .markdown, .html: return true
        case .docx, .odt, .email: return false
        }
    }

    /// What writes into a block: a Markdown draft may hold HTML.
    func pen(for block: Int) -> any Pen {
        switch survey.document.format {
        case .html: return HTMLPen(handwriting: handwriting)
        case .markdown:
            let source = survey.document.source.bytes
            let tag = HTMLTags.tag(in: source, at: survey.document.blocks[block].source.start)
            if let tag, !HTMLTags.isInline(tag.name) { return HTMLPen(handwriting: handwriting) }
            return LinePen(handwriting: handwriting, isMarkdown: true)
        default: return LinePen(handwriting: handwriting, isMarkdown: false)
        }
    }

    func block(_ index: Int) -> Block { survey.document.blocks[index] }

    /// The disclosure that a rule names first, whose wording is proposed.
    func definition(for applied: RuleInForce) -> DisclosureDefinition? {
        applied.disclosures.first.map { rulebook.disclosures[$0] }
    }

    /// The fix with the edits that the new words call for: a prescribed warning brings the rule into force that wants a
    /// link beside it. Nil where those words are not there, since only the publisher knows where the link leads.
    func completed(
        _ fix: Fix, bringing disclosure: String, words: String, in region: Int
    ) throws(CheckError) -> Fix? {
        var fix = fix
        for applied in rules where applied.rule.trigger.with.contains(where: { $0.names.contains(disclosure) }) {
            guard case .disclosure = applied.rule.demand else { continue }
            let places = applied.disclosures
            if places.contains(where: { rulebook.disclosures[$0].suggestion == words }) { continue }
            var sites: [DisclosureSite] = []
            for place in places { sites += try finder.index(of: place).sites(inRegion: region) }
            sites = sites.filter { $0.hiding == nil }
            if sites.contains(where: { $0.standing == .right }) { continue }
            guard let site = sites.first, let repair = try repair(site) else { return nil }
            fix.edits = (fix.edits + repair.edits).sorted { $0.range < $1.range }
            fix.isSafe = fix.isSafe && repair.isSafe
        }
        return fix
    }

    /// Whether the end of the words is not shown: they may be right, and more of them would be cut off too.
    private func isCutOff(_ site: DisclosureSite) -> Bool {
        let next = site.lastBlock + 1
        return survey.document.blocks.indices.contains(next) && block(next).hiding == .truncated
    }
}
