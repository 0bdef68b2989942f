import AdlintCore
import AdlintRegex
import AdlintRules

/// What stands around a match.
extension Survey {
    /// Whether any pattern of the company matches within its scope of a detection.
    func holds(_ company: Company, for detection: Detection) throws(CheckError) -> Bool {
        switch company.scope {
        case .sentence:
            let sentence = sentence(of: detection.range, inBlock: detection.block)
            for pattern in company.patterns {
                if try matches(of: pattern, inBlock: detection.block).overlap(sentence) { return true }
            }
        case .block: return try hasMatch(ofAny: company.patterns, inBlock: detection.block)
        case .context:
            for block in context(of: detection.block) where try hasMatch(ofAny: company.patterns, inBlock: block) {
                return true
            }
        case .region:
            let region = regionOfBlock[detection.block]
            for pattern in company.patterns where try stands(pattern, inRegion: region) { return true }
        case .draft:
            for pattern in company.patterns where try stands(pattern, inRegion: nil) { return true }
        }
        return false
    }

    /// Whether the literals of all company that a detector needs stand near a block: told without running a pattern, so
    /// that most patterns which lack their company need not run themselves.
    func mayHaveCompany(_ block: Int, of detector: Detector) -> Bool {
        detector.needs.allSatisfy { company in
            switch company.scope {
            case .sentence, .block: mayMatch(company.patterns, inBlock: block)
            case .context: context(of: block).contains { mayMatch(company.patterns, inBlock: $0) }
            case .region: mayMatch(company.patterns, within: visibleOfRegion[regionOfBlock[block]])
            case .draft: mayMatch(company.patterns, within: visible)
            }
        }
    }

    private func hasMatch(ofAny patterns: PatternList, inBlock block: Int) throws(CheckError) -> Bool {
        for pattern in patterns where try hasMatch(of: pattern, inBlock: block) { return true }
        return false
    }

    private func mayMatch(_ patterns: PatternList, inBlock block: Int) -> Bool {
        patterns.contains { mayMatch($0, inBlock: block) }
    }

    /// Whether any of the patterns can match from the first of some blocks to the last.
    private func mayMatch(_ patterns: PatternList, within blocks: [Int]) -> Bool {
        guard let first = blocks.first, let last = blocks.last else { return false }
        return patterns.contains { pattern in
            guard mayMatch(pattern) else { return false }
            let (hits, number) = hits(of: pattern)
            return hits.block(of: number, from: first).map { $0 <= last } ?? false
        }
    }

    /// Whether a pattern matches in a visible block of a region, or of the draft for nil. Worked out once: a long draft
    /// asks for each of its claims.
    private func stands(_ pattern: PatternIndex, inRegion region: Int?) throws(CheckError) -> Bool {
        // The draft as a whole comes after all regions.
        let place = region ?? visibleOfRegion.count
        if companyOfRegion.isEmpty {
            companyOfRegion = Array(repeating: [], count: visibleOfRegion.count + 1)
        }
        // Few are asked for.
        if let known = companyOfRegion[place].first(where: { $0.pattern == pattern }) { return known.stands }
        let blocks = region.map { visibleOfRegion[$0] } ?? visible
        var answer = false
        if let first = blocks.first, let last = blocks.last {
            for block in candidateBlocks(of: pattern, from: first) {
                guard block <= last, !answer else { break }
                guard isVisible[block], region == nil || regionOfBlock[block] == region else { continue }
                answer = try hasMatch(of: pattern, inBlock: block)
            }
        }
        companyOfRegion[place].append((pattern, answer))
        return answer
    }
}
