internal import AdlintRules

extension DefinitionReader {
    /// A file of `labels`, other than `regions.yml`.
    func labels(in fields: inout YAMLFields) -> [Located<LabelDefinition>] {
        fields.require("labels")?.items().compactMap { item in
            item.mapping("a label") { Located(label(in: &$0), at: item.position) }
        } ?? []
    }

    private func label(in fields: inout YAMLFields) -> LabelDefinition {
        let name = fields.require("name")?.name()?.value ?? ""
        let patterns = fields.require("match").map(patterns.patterns) ?? []
        let late = fields.take("late").map(self.patterns.patterns) ?? []
        let standing = fields.require("standing").map(standing) ?? [:]
        let isAlwaysGood = !standing.values.contains(.unclear)
        let why = isAlwaysGood ? fields.take("why")?.text() ?? "" : fields.text("why")
        return LabelDefinition(name: name, patterns: patterns, latePatterns: late, standing: standing, why: why)
    }

    /// One standing everywhere, or one by jurisdiction.
    private func standing(of value: YAMLValue) -> [String: LabelDefinition.Standing] {
        guard value.isMapping else {
            return value.choice(of: LabelDefinition.Standing.self, called: "standing").map { ["any": $0] } ?? [:]
        }
        var standings: [String: LabelDefinition.Standing] = [:]
        for (jurisdiction, value) in value.entries("standings by jurisdiction") {
            references.note(jurisdiction, of: .jurisdiction)
            standings[jurisdiction.value] = value.choice(of: LabelDefinition.Standing.self, called: "standing")
        }
        return standings
    }

    /// The file `labels/regions.yml`: adds to the cues that are there.
    func addCues(to cues: inout RegionCues, from fields: inout YAMLFields) {
        cues.boilerplate += detectors(of: fields.take("boilerplate"))
        cues.comments += detectors(of: fields.take("comments"))
        cues.selling += fields.take("selling")?.items().compactMap(sellingCue) ?? []
        cues.affiliateTargets += fields.take("affiliate-targets").map(patterns.patterns) ?? []
        cues.affiliateNotices += fields.take("affiliate-notices").map(patterns.patterns) ?? []
        cues.affiliateMarks += fields.take("affiliate-marks").map(patterns.patterns) ?? []
    }

    private func sellingCue(of value: YAMLValue) -> WeightedCue? {
        value.mapping("a selling cue") { fields in
            WeightedCue(
                name: fields.require("name")?.name()?.value ?? "",
                detector: detector(in: &fields),
                weight: fields.require("weight")?.number() ?? 0)
        }
    }
}
