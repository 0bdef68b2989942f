internal import AdlintCore

extension Unpacking {
    mutating func review(_ givenSource: () -> SourceText?) throws(DamagedEntry) -> Review {
        let format: DraftFormat = try word()
        let jurisdictions = try list { unpacking throws(DamagedEntry) in try unpacking.text() }
        let source = try source(givenSource)
        var review = Review(path: "", format: format, digest: "", jurisdictions: jurisdictions, source: source)
        review.regions = try list { unpacking throws(DamagedEntry) in
            Region(kind: try unpacking.word(), range: try unpacking.range(), isLabelled: try unpacking.flag())
        }
        review.claims = try list { unpacking throws(DamagedEntry) in try unpacking.claim() }
        review.findings = try list { unpacking throws(DamagedEntry) in try unpacking.finding() }
        review.notChecked = try list { unpacking throws(DamagedEntry) in
            NotChecked(rule: try unpacking.text(), why: try unpacking.text())
        }
        return review
    }

    private mutating func source(_ given: () -> SourceText?) throws(DamagedEntry) -> SourceText {
        guard try flag() else {
            let count = try number()
            guard let source = given(), source.bytes.count == count else { throw DamagedEntry() }
            sourceSize = count
            return source
        }
        let bytes = Array(try raw())
        guard String(validating: bytes, as: UTF8.self) != nil else { throw DamagedEntry() }
        sourceSize = bytes.count
        let hasParagraphs = try flag()
        var paragraphs = ParagraphIndex()
        var last = 0
        for paragraph in try list({ unpacking throws(DamagedEntry) in try unpacking.paragraph() }) {
            guard (last...sourceSize).contains(paragraph.start) else { throw DamagedEntry() }
            last = paragraph.start
            paragraphs.append(start: paragraph.start, story: paragraph.story)
        }
        return SourceText(bytes: bytes, encoding: .extracted, paragraphs: hasParagraphs ? paragraphs : nil)
    }

    private mutating func paragraph() throws(DamagedEntry) -> (start: Int, story: ParagraphIndex.Story) {
        (try number(), try word())
    }

    private mutating func claim() throws(DamagedEntry) -> Claim {
        Claim(
            topic: try word(), name: try text(), range: try range(),
            obligations: try list { unpacking throws(DamagedEntry) in
                ClaimObligation(
                    rule: try unpacking.text(), state: try unpacking.word(),
                    disclosure: try unpacking.flag() ? try unpacking.place() : nil)
            })
    }

    private mutating func place() throws(DamagedEntry) -> DisclosurePlace {
        DisclosurePlace(range: try range(), blocks: try number(), words: try number(), apart: try wordIfAny())
    }

    private mutating func finding() throws(DamagedEntry) -> Finding {
        var finding = Finding(
            rule: try text(), topic: try word(), problem: try word(), severity: try word(), message: try text(),
            suggestion: try textIfAny(), range: try range(),
            related: try list { unpacking throws(DamagedEntry) in
                Related(message: try unpacking.text(), range: try unpacking.range())
            },
            authority: try list { unpacking throws(DamagedEntry) in try unpacking.authority() },
            fixes: try list { unpacking throws(DamagedEntry) in try unpacking.fix() }, fingerprint: try text())
        finding.parts = try list { unpacking throws(DamagedEntry) in
            FindingPart(
                range: try unpacking.range(), message: try unpacking.text(), fingerprint: try unpacking.text())
        }
        finding.alsoRules = try list { unpacking throws(DamagedEntry) in try unpacking.text() }
        finding.suppression = try flag() ? try suppression() : nil
        return finding
    }

    private mutating func authority() throws(DamagedEntry) -> Authority {
        Authority(
            cite: try text(), url: try textIfAny(), asOf: try text(), verified: try text(), problem: try wordIfAny())
    }

    private mutating func fix() throws(DamagedEntry) -> Fix {
        Fix(
            description: try text(), isSafe: try flag(),
            edits: try list { unpacking throws(DamagedEntry) in
                Edit(range: try unpacking.range(), replacement: try unpacking.text())
            })
    }

    private mutating func suppression() throws(DamagedEntry) -> Suppression {
        Suppression(
            kind: try word(), reason: try textIfAny(), by: try textIfAny(), until: try textIfAny(),
            since: try textIfAny())
    }
}
