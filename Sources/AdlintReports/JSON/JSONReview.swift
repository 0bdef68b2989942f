import AdlintCore

/// The objects of the contract. The order of the keys is part of it.
extension JSONWriter {
    /// Writes a draft.
    mutating func write(_ review: Review) {
        let source = review.source
        object { json in
            json.member("path", review.path)
            if let id = review.id { json.member("id", id) }
            json.member("format", review.format.rawValue)
            json.member("sha256", review.digest)
            json.member("jurisdictions", review.jurisdictions, inline: true) { $0.string($1) }
            json.member("regions", review.regions) { $0.write($1, source) }
            json.member("claims", review.claims) { $0.write($1, source) }
            json.member("findings", review.findings) { $0.write($1, source) }
            json.member("notChecked", review.notChecked) { $0.write($1) }
        }
    }

    /// Writes a draft that could not be reviewed.
    mutating func write(_ failure: DraftFailure) {
        object { json in
            json.member("path", failure.path)
            if let id = failure.id { json.member("id", id) }
            json.member("error", inline: true) { error in
                error.member("message", failure.message)
                error.member("offset", failure.position?.offset)
                error.member("line", failure.position?.line)
                error.member("column", failure.position?.column)
            }
        }
    }

    /// Writes the counts of a run.
    mutating func write(_ summary: RunSummary) {
        object(inline: true) {
            $0.member("drafts", summary.drafts)
            $0.member("errors", summary.errors)
            $0.member("warnings", summary.warnings)
            $0.member("infos", summary.infos)
            $0.member("failed", summary.failed)
            $0.member("suppressed", summary.suppressed)
            $0.member("covered", summary.covered)
            $0.member("fixable", summary.fixable)
            $0.member("unsafelyFixable", summary.unsafelyFixable)
            $0.member("fixed", summary.fixed)
        }
    }

    private mutating func write(_ region: Region, _ source: SourceText) {
        object {
            $0.member("kind", region.kind.rawValue)
            $0.write(range: region.range, source)
            $0.member("labelled", region.isLabelled)
        }
    }

    private mutating func write(_ item: NotChecked) {
        object {
            $0.member("rule", item.rule)
            $0.member("why", item.why)
        }
    }

    // MARK: Claims

    private mutating func write(_ claim: Claim, _ source: SourceText) {
        object { json in
            json.member("topic", claim.topic.rawValue)
            json.member("claim", claim.name)
            json.write(range: claim.range, source)
            json.member("excerpt", source, in: claim.range)
            json.member("obligations", claim.obligations) { $0.write($1, source) }
        }
    }

    private mutating func write(_ obligation: ClaimObligation, _ source: SourceText) {
        object { json in
            json.member("rule", obligation.rule)
            json.member("state", obligation.state.rawValue)
            json.key("disclosure")
            guard let disclosure = obligation.disclosure else { return json.null() }
            json.object {
                $0.write(range: disclosure.range, source)
                $0.member("blocks", disclosure.blocks)
                $0.member("words", disclosure.words)
                $0.member("excerpt", source, in: disclosure.range)
            }
        }
    }

    // MARK: Findings

    private mutating func write(_ finding: Finding, _ source: SourceText) {
        object { json in
            json.member("rule", finding.rule)
            json.member("topic", finding.topic.rawValue)
            json.member("problem", finding.problem.rawValue)
            json.member("severity", finding.severity.rawValue)
            json.member("message", finding.message)
            json.write(range: finding.range, source)
            json.member("excerpt", source, in: finding.range)
            json.member("related", finding.related) { json, related in
                json.object {
                    $0.member("message", related.message)
                    $0.write(range: related.range, source)
                }
            }
            json.member("authority", finding.authority) { $0.write($1) }
            json.member("fixes", finding.fixes) { $0.write($1, source) }
            json.member("fingerprint", finding.fingerprint)
            json.member("suggestion", finding.suggestion)
            json.write(finding.suppression)
        }
    }

    private mutating func write(_ authority: Authority) {
        object {
            $0.member("cite", authority.cite)
            $0.member("url", authority.url)
            $0.member("asOf", authority.asOf)
            $0.member("verified", authority.verified)
        }
    }

    private mutating func write(_ fix: Fix, _ source: SourceText) {
        object { json in
            json.member("description", fix.description)
            json.member("safe", fix.isSafe)
            json.member("edits", fix.edits) { json, edit in
                json.object {
                    $0.write(range: edit.range, source)
                    $0.member("replacement", edit.replacement)
                }
            }
        }
    }

    private mutating func write(_ suppression: Suppression?) {
        key("suppression")
        guard let suppression else { return null() }
        object {
            $0.member("kind", suppression.kind.rawValue)
            $0.member("reason", suppression.reason)
            $0.member("by", suppression.by)
            $0.member("until", suppression.until)
            $0.member("since", suppression.since)
        }
    }

    // MARK: Places

    private mutating func write(range: TextRange, _ source: SourceText) {
        let places = source.positions(of: range)
        member("range", inline: true) { json in
            json.key("start")
            json.write(places.start, source.paragraph(of: range.start))
            json.key("end")
            json.write(places.end, source.paragraph(of: range.end))
        }
    }

    private mutating func write(_ position: SourcePosition, _ place: ParagraphIndex.Place?) {
        object {
            $0.member("offset", position.offset)
            $0.member("line", position.line)
            $0.member("column", position.column)
            guard let place else { return }
            $0.member("story", place.story.rawValue)
            $0.member("paragraph", place.paragraph)
            $0.member("character", place.character)
        }
    }
}
