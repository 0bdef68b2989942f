internal import AdlintCore

extension Packing {
    mutating func add(_ review: Review) {
        add(word: review.format)
        add(list: review.jurisdictions) { $0.add($1) }
        add(review.source)
        add(list: review.regions) { packing, region in
            packing.add(word: region.kind)
            packing.add(region.range)
            packing.add(region.isLabelled)
        }
        add(list: review.claims) { $0.add($1) }
        add(list: review.findings) { $0.add($1) }
        add(list: review.notChecked) { packing, reason in
            packing.add(reason.rule)
            packing.add(reason.why)
        }
    }

    /// The text itself where it was taken out of a container, which takes long; else its length alone.
    private mutating func add(_ source: SourceText) {
        add(source.encoding == .extracted)
        guard source.encoding == .extracted else { return add(source.bytes.count) }
        add(raw: source.bytes)
        add(source.paragraphs != nil)
        add(list: source.paragraphs?.starts ?? []) { packing, paragraph in
            packing.add(paragraph.start)
            packing.add(word: paragraph.story)
        }
    }

    private mutating func add(_ claim: Claim) {
        add(word: claim.topic)
        add(claim.name)
        add(claim.range)
        add(list: claim.obligations) { packing, obligation in
            packing.add(obligation.rule)
            packing.add(word: obligation.state)
            packing.add(obligation.disclosure != nil)
            if let place = obligation.disclosure { packing.add(place) }
        }
    }

    private mutating func add(_ place: DisclosurePlace) {
        add(place.range)
        add(place.blocks)
        add(place.words)
        add(word: place.apart)
    }

    private mutating func add(_ finding: Finding) {
        add(finding.rule)
        add(word: finding.topic)
        add(word: finding.problem)
        add(word: finding.severity)
        add(finding.message)
        add(finding.suggestion)
        add(finding.range)
        add(list: finding.related) { packing, related in
            packing.add(related.message)
            packing.add(related.range)
        }
        add(list: finding.authority) { $0.add($1) }
        add(list: finding.fixes) { $0.add($1) }
        add(finding.fingerprint)
        add(list: finding.parts) { packing, part in
            packing.add(part.range)
            packing.add(part.message)
            packing.add(part.fingerprint)
        }
        add(list: finding.alsoRules) { $0.add($1) }
        add(finding.suppression != nil)
        if let suppression = finding.suppression { add(suppression) }
    }

    private mutating func add(_ authority: Authority) {
        add(authority.cite)
        add(authority.url)
        add(authority.asOf)
        add(authority.verified)
        add(word: authority.problem)
    }

    private mutating func add(_ fix: Fix) {
        add(fix.description)
        add(fix.isSafe)
        add(list: fix.edits) { packing, edit in
            packing.add(edit.range)
            packing.add(edit.replacement)
        }
    }

    private mutating func add(_ suppression: Suppression) {
        add(word: suppression.kind)
        add(suppression.reason)
        add(suppression.by)
        add(suppression.until)
        add(suppression.since)
    }
}
