import AdlintRulebookFiles
import AdlintRules

/// A small rulebook that has no fault; tests change a file of it.
enum Samples {
    static let term = """
        terms:
          money: ['[£$€]\\s?\\d+', '\\d+ (?:pounds|dollars)']
        """
    static let claim = """
        title: a past return
        topic: past-performance
        detect:
          - 'returned {money}'
          - match: ['gained \\d+%', 'rose \\d+%']
            needs: {sentence: ['our picks', 'shares'], block: [[fund], [since, over]]}
            unless: {context: inflation}
            blocks: [heading, cell]
        unless: {sentence: 'was up'}
        """
    static let disclosure = """
        title: the warning on past performance
        elements:
          past:
            says: that the figures are of the past
            match: ['past performance']
          unreliable:
            says: that the past is no guide
            match: [{match: 'not a reliable (?:indicator|guide)', unless: {sentence: 'who says'}}]
            may-label-claim: true
            optional: true
        texts:
          - {id: T-1, text: Past performance is no guide.}
          - {id: T-2, text: Shares fall., why: it says nothing of the past}
        near-misses: [{match: no guarantee, why: "'no guarantee' says less"}]
        undone-by: [{match: but do not worry, why: it is taken back}]
        placeholders: '\\{\\{risk_warning\\}\\}'
        suggest: Past performance is not a reliable indicator of future results.
        """
    static let labels = """
        labels:
          - {name: advertisement, match: [advertisement, '#ad'], standing: {uk: accepted, any: accepted}}
          - {name: partner, match: from our partner, standing: unclear, why: a partner may be anyone}
        """
    static let cues = """
        boilerplate: [unsubscribe]
        selling: [{name: click-here, weight: 60, match: click here, blocks: [button]}]
        affiliate-targets: ['[?&]aff=']
        affiliate-marks: [commission]
        """
    static let rule = """
        title: A past return needs its warning
        topic: past-performance
        severity: error
        authority: [{cite: COBS 4.6.2R, url: 'https://example.org/cobs', as-of: 2026-11, verified: seen}]
        when: {claim: past-return, in: [ad, editorial], unless: {block: past-warning}, per: region}
        require: {disclosure: past-warning, place: adjacent, style: body}
        say:
          missing: "{claim} is a past return. Write {disclosure} beside it."
          altered: "{disclosure} does not do: {reason}."
        facts: {readers: {is: [retail], untold: apply}}
        """

    /// Every file by its path.
    static let files = [
        "terms/common.yml": term, "claims/past-return.yml": claim, "disclosures/past-warning.yml": disclosure,
        "labels/uk.yml": labels, "labels/regions.yml": cues, "uk/uk-past-return.yml": rule,
    ]

    /// The rulebook with some of its files changed; nil takes a file away.
    static func files(changing changes: [String: String?] = [:]) -> [RuleFile] {
        var files: [String: String] = files
        for path in Array(files.keys) where !path.hasPrefix("terms/") { files[path.dropLast(4) + ".md"] = "# Page" }
        for (path, text) in changes { files[path] = text }
        return files.sorted { $0.key < $1.key }.map { RuleFile(path: $0.key, text: $0.value) }
    }
}

/// What loading says: one string a diagnostic; empty where all is well.
func diagnostics(of files: [RuleFile], upon base: RulebookBase = RulebookBase()) -> [String] {
    do {
        return try RulebookLoader(base: base).load(files: files, root: "rules").warnings.map(\.description)
    } catch {
        return error.diagnostics.map(\.description)
    }
}
