/// What `adlint init` writes.
enum ConfigurationTemplate {
    /// Every key, most of them commented out.
    static let text = """
        # adlint's configuration for the drafts of this folder and of those in it.

        # Whose law: the countries that your readers live in. 'adlint rules' lists the rules of all.
        jurisdictions: [uk]

        # The lowest severity that makes adlint fail: error, warning, info, never.
        fail-on: warning

        # Files that are no drafts, as in .gitignore. (A file .adlintignore does the same.)
        # exclude:
        #   - archive/
        #   - '*.draft.md'

        # What no draft can show; README.md lists the facts.
        # facts:
        #   readers: retail               # or: professional
        #   adviser: none                 # or: registered, exempt (US)
        #   firm: authorised              # or: unauthorised, exempt (UK)
        #   product: [crypto]             # what every ad is for, where its words keep it back

        # How to tell ads from the rest, beside the usual labels.
        # regions:
        #   ad-marks: ['Partner content']
        #   end-marks: ['End of partner content']
        #   whole-draft: auto             # or: ad, where every draft is one ad

        # Rules that weigh otherwise, or not at all: error, warning, info, off.
        # severities:
        #   uk-pressure-urgency: error

        # Only these rules, or all but these; where no rule is called so, the beginning of an id stands for all
        # rules that begin so.
        # select: [uk-past-performance, uk-simulated-performance]
        # ignore: [uk-affiliate-link]

        # Findings that may stand, with the reason. In a draft, before the block:
        # <!-- adlint-ignore uk-past-performance: "index level" by J. Smith until 2027-01-31 -->
        # waivers:
        #   - rule: uk-past-performance
        #     drafts: ['2019/*']
        #     reason: published before the rule
        #     by: J. Smith
        #     until: 2027-01-31

        # Findings that were there before, as 'adlint baseline' writes them down; this file is looked for unless another is named.
        # baseline: .adlint-baseline.yml

        # Folders with rules of your own.
        # rule-paths: [house-rules]

        """
}
