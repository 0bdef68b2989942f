import AdlintCore
import AdlintRules

/// A match of a detector, with its company.
struct Detection: Hashable {
    let block: Int
    let range: TextRange
}

extension Survey {
    /// Every match of a detector in the blocks for which `isWanted` holds, in order.
    func detections(
        of detector: Detector, unless: [Company] = [], where isWanted: (Int) -> Bool
    ) throws(CheckError) -> [Detection] {
        var found: [Detection] = []
        for pattern in detector.patterns {
            for block in candidateBlocks(of: pattern) where isWanted(block) && admits(detector, block) {
                for range in try matches(of: pattern, inBlock: block) {
                    let detection = Detection(block: block, range: range)
                    if try isInCompany(detection, of: detector, unless: unless) { found.append(detection) }
                }
            }
        }
        return found
    }

    /// The first match of a detector in one block.
    func detection(of detector: Detector, inBlock block: Int) throws(CheckError) -> Detection? {
        guard admits(detector, block) else { return nil }
        for pattern in detector.patterns {
            for range in try matches(of: pattern, inBlock: block) {
                let detection = Detection(block: block, range: range)
                if try isInCompany(detection, of: detector, unless: []) { return detection }
            }
        }
        return nil
    }

    /// Whether any pattern of the company matches within its scope of a detection.
    func holds(_ company: Company, for detection: Detection) throws(CheckError) -> Bool {
        if company.scope == .sentence {
            let sentence = sentence(of: detection.range, inBlock: detection.block)
            for pattern in company.patterns {
                let found = try matches(of: pattern, inBlock: detection.block)
                if found.contains(where: { $0.overlaps(sentence) }) { return true }
            }
            return false
        }
        for block in blocks(in: company.scope, of: detection.block) {
            for pattern in company.patterns where try !matches(of: pattern, inBlock: block).isEmpty { return true }
        }
        return false
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
