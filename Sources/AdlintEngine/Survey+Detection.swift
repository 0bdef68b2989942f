import AdlintCore
import AdlintRegex
import AdlintRules

/// A match of a detector, with its company.
struct Detection: Hashable {
    let block: Int
    let range: TextRange
}

extension Survey {
    /// Every match of a detector in the blocks for which `isWanted` holds, pattern by pattern.
    func detections(of detector: Detector, where isWanted: (Int) -> Bool) throws(CheckError) -> [Detection] {
        var found: [Detection] = []
        try detect(detector, unless: [], &found, where: isWanted)
        return found
    }

    /// Adds every match of a detector in the blocks for which `isWanted` holds, pattern by pattern.
    func detect(
        _ detector: Detector, unless: [Company], _ found: inout [Detection], where isWanted: (Int) -> Bool
    ) throws(CheckError) {
        for pattern in detector.patterns where mayMatch(pattern) {
            for block in candidateBlocks(of: pattern) {
                guard isWanted(block), admits(detector, block), mayHaveCompany(block, of: detector) else { continue }
                for range in try matches(of: pattern, inBlock: block) {
                    let detection = Detection(block: block, range: range)
                    if try isInCompany(detection, of: detector, unless: unless) { found.append(detection) }
                }
            }
        }
    }

    /// Whether any pattern of a detector can match anywhere.
    func mayMatch(_ detector: Detector) -> Bool {
        detector.patterns.contains { mayMatch($0) }
    }

    /// The first match of a detector in one block.
    func detection(of detector: Detector, inBlock block: Int) throws(CheckError) -> Detection? {
        guard admits(detector, block), mayHaveCompany(block, of: detector) else { return nil }
        for pattern in detector.patterns {
            for range in try matches(of: pattern, inBlock: block) {
                let detection = Detection(block: block, range: range)
                if try isInCompany(detection, of: detector, unless: []) { return detection }
            }
        }
        return nil
    }

    private func isInCompany(
        _ detection: Detection, of detector: Detector, unless: [Company]
    ) throws(CheckError) -> Bool {
        for company in detector.needs where try !holds(company, for: detection) { return false }
        for company in detector.unless where try holds(company, for: detection) { return false }
        for company in unless where try holds(company, for: detection) { return false }
        return true
    }

    /// Whether a detector counts in the kind of block that this one is.
    private func admits(_ detector: Detector, _ block: Int) -> Bool {
        detector.blocks.isEmpty || detector.blocks.contains { isBlock(block, ofKind: $0) }
    }

    private func isBlock(_ block: Int, ofKind name: String) -> Bool {
        switch (name, document.blocks[block].kind) {
        case ("heading", .heading), ("list", .listItem), ("cell", .tableCell), ("quote", .quote), ("button", .button),
            ("subject", .subject), ("caption", .caption):
            true
        case ("link", _): document.links.contains { $0.prose.overlaps(document.blocks[block].prose) }
        default: false
        }
    }
}
