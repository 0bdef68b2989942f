import AdlintCore

/// A finding as a result of SARIF (section 3.27).
struct SARIFResult {
    let finding: Finding
    let review: Review
    let ruleIndex: Int

    /// SARIF's word for a severity (section 3.27.10).
    static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}

extension JSONWriter {
    /// Writes a result.
    mutating func write(_ result: SARIFResult) {
        let finding = result.finding
        object { json in
            json.member("ruleId", finding.rule)
            json.member("ruleIndex", result.ruleIndex)
            json.member("level", SARIFResult.level(finding.severity))
            json.text("message", finding.message)
            json.member("locations", [finding.range]) { json, range in
                json.object { $0.physicalLocation(range, of: result.review) }
            }
            json.relatedLocations(result)
            if !finding.fingerprint.isEmpty {
                json.member("partialFingerprints", inline: true) { $0.member("adlint/v1", finding.fingerprint) }
            }
            // An empty array says: looked at, and not suppressed (section 3.27.23).
            json.member("suppressions", [finding.suppression].compactMap { $0 }) { $0.write($1) }
            json.fixes(result)
            json.properties(of: finding)
        }
    }

    /// Writes a message or a description (section 3.11).
    mutating func text(_ name: StaticString, _ text: String) {
        member(name, inline: true) { $0.member("text", text) }
    }

    /// Writes the place of a file (section 3.4).
    mutating func artifact(named name: StaticString, _ path: String) {
        member(name, inline: true) { $0.member("uri", PathURI.uri(of: path)) }
    }

    // MARK: Parts of a result

    private mutating func relatedLocations(_ result: SARIFResult) {
        guard !result.finding.related.isEmpty else { return }
        member("relatedLocations", result.finding.related.enumerated()) { json, item in
            json.object {
                $0.member("id", item.offset + 1)
                $0.physicalLocation(item.element.range, of: result.review)
                $0.text("message", item.element.message)
            }
        }
    }

    private mutating func write(_ suppression: Suppression) {
        object { json in
            json.member("kind", suppression.kind == .inDraft ? "inSource" : "external")
            json.member("status", "accepted")
            json.member("justification", suppression.reason ?? "No reason was given.")
            json.member("properties", inline: true) {
                $0.member("origin", suppression.kind.rawValue)
                if let by = suppression.by { $0.member("by", by) }
                if let until = suppression.until { $0.member("until", until) }
            }
        }
    }

    private mutating func fixes(_ result: SARIFResult) {
        let review = result.review
        // Edits of extracted text cannot be made in the file.
        guard !result.finding.fixes.isEmpty, review.source.encoding != .extracted else { return }
        member("fixes", result.finding.fixes) { json, fix in
            json.object { json in
                json.text("description", fix.description)
                json.member("artifactChanges", [fix.edits]) { json, edits in
                    json.object { json in
                        json.artifact(named: "artifactLocation", review.path)
                        json.member("replacements", edits) { json, edit in
                            json.object {
                                $0.region("deletedRegion", edit.range, of: review, withSnippet: false)
                                $0.text("insertedContent", edit.replacement)
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func properties(of finding: Finding) {
        member("properties") { json in
            json.member("topic", finding.topic.rawValue)
            json.member("problem", finding.problem.rawValue)
            if let suggestion = finding.suggestion { json.member("suggestion", suggestion) }
            json.member("authority", finding.authority.map(\.cite), inline: true) { $0.string($1) }
        }
    }

    // MARK: Places

    private mutating func physicalLocation(_ range: TextRange, of review: Review) {
        member("physicalLocation") {
            $0.artifact(named: "artifactLocation", review.path)
            $0.region("region", range, of: review, withSnippet: true)
        }
    }

    private mutating func region(_ name: StaticString, _ range: TextRange, of review: Review, withSnippet: Bool) {
        let start = review.source.position(of: range.start)
        let end = review.source.position(of: range.end)
        member(name) { json in
            json.member("startLine", start.line)
            json.member("startColumn", start.column)
            json.member("endLine", end.line)
            json.member("endColumn", end.column)
            if review.source.encoding != .extracted {
                json.member("byteOffset", start.offset)
                json.member("byteLength", end.offset - start.offset)
            }
            if withSnippet { json.text("snippet", review.source.string(in: range)) }
        }
    }
}
