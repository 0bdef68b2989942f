import AdlintCore

/// Judges whether a claim is the most prominent feature of its advertisement, as a past result may not be (FCA COBS
/// 4.6.2R(1)): the largest words, the words of its highest heading, the subject of the mail.
struct FeatureJudge {
    /// Words must be this much larger than most of the text to stand out; emphasis by a pixel or two does not count.
    static let leastShare = 1.15

    let survey: Survey

    /// The verdict on one claim, with the two figures that were compared.
    func verdict(on claim: ClaimSighting) -> Verdict {
        guard let reason = reason(claim) else { return Verdict(.met) }
        return Verdict(.unmet(.obscured), reason: reason)
    }

    private func reason(_ claim: ClaimSighting) -> String? {
        let document = survey.document
        if document.blocks[claim.block].kind == .subject {
            // The title of a page is shown on its tab; the subject of a mail is read before the mail.
            return document.format == .html ? nil : "it stands in the subject, which is read before all else"
        }
        if let own = survey.size(of: claim.range), let body = survey.predominantSize() {
            return own > body * Self.leastShare ? largest(claim, own: own) : nil
        }
        guard case .heading(let level) = document.blocks[claim.block].kind else { return nil }
        let others = rest(besides: claim).compactMap { block in
            if case .heading(let level) = document.blocks[block].kind { level } else { nil }
        }
        guard others.allSatisfy({ $0 > level }) else { return nil }
        let next = others.min().map { "the next heading is of level \($0)" } ?? "there is no other heading"
        return "it stands in the heading of level \(level) of the advertisement, and \(next)"
    }

    private func largest(_ claim: ClaimSighting, own: Double) -> String? {
        let next = rest(besides: claim).flatMap { survey.styleRuns(in: survey.document.blocks[$0].prose) }
            .compactMap { survey.document.styles[$0.style].size }.max()
        guard let next, next < own else { return nil }
        return "it is set in \(Look.decimal(own)) px, and nothing else in the advertisement is larger than "
            + "\(Look.decimal(next)) px"
    }

    /// The other blocks of the claim's region that a reader sees.
    private func rest(besides claim: ClaimSighting) -> [Int] {
        survey.visibleOfRegion[survey.regionOfBlock[claim.block]].filter { $0 != claim.block }
    }
}
