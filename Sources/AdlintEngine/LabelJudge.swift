import AdlintCore
import AdlintRules

/// A fault of labelling.
struct LabelFault {
    let applied: RuleInForce
    let problem: Problem
    /// The words at fault, in the prose.
    let range: TextRange
    /// Why, as a clause.
    let reason: String
    /// A label that stands elsewhere.
    let other: TextRange?

    var rule: Rule { applied.rule }
}

/// Judges whether ads can be recognised as such.
struct LabelJudge {
    let survey: Survey
    let rulebook: SharedRulebook
    let division: Division
    let gate: RuleGate

    func faults(of applied: RuleInForce, demand: LabelDemand) throws(CheckError) -> [LabelFault] {
        guard gate.obstacle(to: applied.rule) == nil else { return [] }
        switch demand {
        case .opensAd:
            return try division.parts.filter { $0.kind == .ad }.compactMapThrowing { part throws(CheckError) in
                try fault(of: applied, in: part)
            }
        case .marksLink:
            return try AffiliateLinks(survey: survey, cues: rulebook.cues, division: division)
                .unmarked().map {
                    LabelFault(
                        applied: applied, problem: $0.problem, range: $0.range, reason: $0.reason, other: $0.other)
                }
        case .subject: return []
        }
    }

    // MARK: The label of an ad

    private func fault(of applied: RuleInForce, in part: Division.Part) throws(CheckError) -> LabelFault? {
        guard let label = part.label else { return try unlabelled(applied, part) }
        let standing = standing(of: label, applied.rule.jurisdiction)
        if standing == .accepted { return obscured(label, applied) }
        if let better = try acceptedLabel(in: part, applied.rule), better.block <= label.block + 1 { return nil }
        let why = label.definition.map { rulebook.labels[$0].why } ?? ""
        return LabelFault(applied: applied, problem: .altered, range: label.range, reason: why, other: nil)
    }

    private func obscured(_ label: LabelSighting, _ applied: RuleInForce) -> LabelFault? {
        Self.playedDown(label.range, in: survey).map {
            LabelFault(applied: applied, problem: .obscured, range: label.range, reason: $0, other: nil)
        }
    }

    /// Why a label is too small or too pale, if it is.
    static func playedDown(_ label: TextRange, in survey: Survey) -> String? {
        let look = Look(survey: survey)
        let isSmall = (survey.size(of: label) ?? 16) < 0.7 * (survey.predominantSize() ?? 16)
        return look.faintness(of: label) ?? (isSmall ? look.smallness(of: label) : nil)
    }

    private func unlabelled(_ applied: RuleInForce, _ part: Division.Part) throws(CheckError) -> LabelFault? {
        let range = extent(of: part)
        if let late = try lateLabel(in: part, applied.rule) {
            let look = Look(survey: survey)
            if let reason = look.faintness(of: late.range) ?? look.smallness(of: late.range) {
                return LabelFault(applied: applied, problem: .obscured, range: range, reason: reason, other: late.range)
            }
            let reason = late.isAccepted ? "the label does not stand at the start" : late.why
            return LabelFault(
                applied: applied, problem: late.isAccepted ? .distant : .altered, range: range, reason: reason,
                other: late.range)
        }
        guard !isRecognisable(part) else { return nil }
        return LabelFault(applied: applied, problem: .missing, range: range, reason: "", other: nil)
    }

    /// A mail or a page of its own, sent by the one who sells, shows by its sender what it is.
    private func isRecognisable(_ part: Division.Part) -> Bool {
        let isWhole = division.parts.allSatisfy { $0.kind == .ad || $0.kind == .boilerplate || wordCount(of: $0) <= 30 }
        guard isWhole else { return false }
        return survey.hasMailHead.sender || survey.hasMailHead.subject
    }

    private func wordCount(of part: Division.Part) -> Int {
        survey.wordCount(ofBlocks: part.blocks)
    }

    /// The first words of an ad, up to three blocks.
    private func extent(of part: Division.Part) -> TextRange {
        let blocks = part.blocks.filter { block in
            guard survey.document.blocks[block].hiding == nil, !survey.document.blocks[block].prose.isEmpty else {
                return false
            }
            switch survey.document.blocks[block].kind {
            case .sender, .header: return false
            default: return true
            }
        }
        guard let first = blocks.first else { return TextRange(0, 0) }
        let last = blocks.dropFirst().prefix(2).last ?? first
        return survey.document.blocks[first].prose.union(survey.document.blocks[last].prose)
    }

    /// A label that stands after the start: at the foot, at the end of a block, in a row of hashtags.
    private func lateLabel(
        in part: Division.Part, _ rule: Rule
    ) throws(CheckError) -> (range: TextRange, isAccepted: Bool, why: String)? {
        var found: (range: TextRange, isAccepted: Bool, why: String)?
        for definition in rulebook.labels where definition.standing(in: rule.jurisdiction) != .end {
            let isAccepted = definition.standing(in: rule.jurisdiction) == .accepted
            for pattern in definition.patterns + definition.latePatterns {
                for block in survey.candidateBlocks(of: pattern)
                where part.blocks.contains(block) && survey.document.blocks[block].hiding == nil {
                    guard let range = try survey.matches(of: pattern, inBlock: block).last else { continue }
                    if found == nil || isAccepted && found?.isAccepted == false {
                        found = (range, isAccepted, definition.why)
                    }
                }
            }
        }
        return found
    }

    private func acceptedLabel(in part: Division.Part, _ rule: Rule) throws(CheckError) -> LabelSighting? {
        for (index, definition) in rulebook.labels.enumerated()
        where definition.standing(in: rule.jurisdiction) == .accepted {
            for pattern in definition.patterns {
                for block in survey.candidateBlocks(of: pattern) where part.blocks.contains(block) {
                    if let range = try survey.matches(of: pattern, inBlock: block).first {
                        return LabelSighting(block: block, range: range, definition: index, isEnd: false)
                    }
                }
            }
        }
        return nil
    }

    private func standing(of label: LabelSighting, _ jurisdiction: String) -> LabelDefinition.Standing {
        label.definition.map { rulebook.labels[$0].standing(in: jurisdiction) } ?? .accepted
    }
}

extension Array {
    /// `compactMap` for a closure with a typed error.
    func compactMapThrowing<Result, Failure: Error>(
        _ transform: (Element) throws(Failure) -> Result?
    ) throws(Failure) -> [Result] {
        var results: [Result] = []
        for element in self {
            if let result = try transform(element) { results.append(result) }
        }
        return results
    }
}
