import AdlintRules

/// The rulebook as all parts of a check share it: to hand it on is to count one reference, not one for each of its arrays.
final class SharedRulebook: Sendable {
    let labels: [LabelDefinition]
    let cues: RegionCues
    let claims: [ClaimDefinition]
    let disclosures: [DisclosureDefinition]
    let rules: [Rule]

    init(_ rulebook: Rulebook) {
        labels = rulebook.labels
        cues = rulebook.cues
        claims = rulebook.claims
        disclosures = rulebook.disclosures
        rules = rulebook.rules
    }
}
