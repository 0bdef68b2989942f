extension BrokenFile {
    static let all = yaml + keys + words + names + patterns + rules + folders

    static let claim = "claims/past-return.yml"
    static let disclosure = "disclosures/past-warning.yml"
    static let rule = "uk/uk-past-return.yml"
    static let term = "terms/common.yml"
    static let labels = "labels/uk.yml"
    static let cues = "labels/regions.yml"

    private static let yaml = [
        BrokenFile(
            "an empty file", [claim: ""],
            says: ["claims/past-return.yml:1:1: error: This file is empty. Write the definition, or delete the file."]),
        BrokenFile(
            "a list at the top", [claim: "- a"],
            says: [
                "claims/past-return.yml:1:1: error: The file must be a claim, written as keys and values, and here stands a list."
            ]),
        BrokenFile(
            "a bracket left open", in: claim, "[heading, cell]", "[heading, cell",
            says: "claims/past-return.yml:9:7: error: This is not YAML: did not find expected ',' or ']'."),
        BrokenFile(
            "a key twice", in: claim, "topic:", "title: b\ntopic:",
            says: "claims/past-return.yml:2:1: error: The key 'title' stands here a second time. Keep one of the two."),
        BrokenFile(
            "a brace at the start of a plain text", in: claim, "- 'returned {money}'", "- {money} a day",
            says:
                "claims/past-return.yml:4:13: error: This is not YAML: did not find expected '-' indicator. A text that begins with one of { [ * % @ ` must stand in quotation marks."
        ),
        BrokenFile(
            "an alias of what it stands in", in: claim, "'returned {money}'", "&money [*money]",
            says: "claims/past-return.yml:4:5: error: This is not YAML: an alias stands within what it names."),
        BrokenFile(
            "an anchor twice", in: claim, "'returned {money}'", "[&money a, &money b]",
            says: "claims/past-return.yml:4:16: error: This is not YAML: found duplicate anchor, second occurrence."),
        BrokenFile(
            "a brace alone", in: claim, "- 'returned {money}'", "- {money}",
            says: "claims/past-return.yml:4:5: error: A detector needs the key 'match'. Add it.",
            "claims/past-return.yml:4:6: error: A detector has no key 'money'. A text that begins with { must stand in quotation marks."
        ),
        BrokenFile(
            "a tab as indent", in: claim, "  - 'returned", "\t- 'returned",
            says:
                "claims/past-return.yml:4:1: error: This is not YAML: found character that cannot start any token. Indent with blanks, not with tabs."
        ),
        BrokenFile(
            "an unknown alias", in: claim, "'returned {money}'", "*money",
            says:
                "claims/past-return.yml:4:5: error: This is not YAML: found undefined alias. A text that begins with one of { [ * % @ ` must stand in quotation marks."
        ),
    ]

    private static let keys = [
        BrokenFile(
            "an unknown key", in: claim, "title:", "titel:",
            says: "claims/past-return.yml:1:1: error: A claim has no key 'titel'. Did you mean 'title'?",
            "claims/past-return.yml:1:1: error: A claim needs the key 'title'. Add it."),
        BrokenFile(
            "an unknown key with no near name", in: claim, "topic:", "colour: red\ntopic:",
            says:
                "claims/past-return.yml:2:1: error: A claim has no key 'colour'. It may be: detect, extends, replaces, title, told-by, topic, unless, yields-to."
        ),
        BrokenFile(
            "a list for a text", in: claim, "a past return", "[a]",
            says: "claims/past-return.yml:1:8: error: 'title' must be text, and here stands a list."),
        BrokenFile(
            "a text for a mapping", in: claim, "{sentence: 'was up'}", "was up",
            says:
                "claims/past-return.yml:9:9: error: 'unless' must be a set of scopes, written as keys and values, and here stands text."
        ),
        BrokenFile(
            "no value", in: claim, "a past return", "",
            says: "claims/past-return.yml:1:7: error: 'title' has no value. Write one, or leave the key out."),
        BrokenFile(
            "an empty text", in: claim, "a past return", "''",
            says: "claims/past-return.yml:1:8: error: 'title' has no words. Write some, or leave the key out."),
        BrokenFile(
            "an empty list", in: claim, "['gained \\d+%', 'rose \\d+%']", "[]",
            says: "claims/past-return.yml:5:12: error: 'match' is an empty list. Write an item, or leave the key out."),
        BrokenFile(
            "a mapping for a word", in: disclosure, "text: Past performance is no guide.", "text: {a: b}",
            says:
                "disclosures/past-warning.yml:12:21: error: 'text' must be text, and here stands a mapping. A text that begins with { must stand in quotation marks."
        ),
        BrokenFile(
            "yes for true", in: disclosure, "may-label-claim: true", "may-label-claim: yes",
            says: "disclosures/past-warning.yml:9:22: error: 'may-label-claim' must be true or false."),
        BrokenFile(
            "a weight in words", in: cues, "60", "sixty",
            says: "labels/regions.yml:2:38: error: 'weight' must be a whole number."),
        BrokenFile(
            "a control character", in: claim, "a past return", #""a\tpast return""#,
            says:
                "claims/past-return.yml:1:8: error: 'title' holds a tab or another control character. Write it as a blank or an escape."
        ),
        BrokenFile(
            "no why of an unclear label", in: labels, ", why: a partner may be anyone", "",
            says: "labels/uk.yml:3:5: error: A label needs the key 'why'. Add it."),
    ]

    private static let words = [
        BrokenFile(
            "a topic", in: claim, "past-performance", "past-perfomance",
            says:
                "claims/past-return.yml:2:8: error: There is no topic 'past-perfomance'. Did you mean 'past-performance'?"
        ),
        BrokenFile(
            "a severity", in: rule, "severity: error", "severity: fatal",
            says: "uk/uk-past-return.yml:3:11: error: There is no severity 'fatal'. It may be: error, info, warning."),
        BrokenFile(
            "a place", in: rule, "place: adjacent", "place: adjacnt",
            says: "uk/uk-past-return.yml:6:44: error: There is no place 'adjacnt'. Did you mean 'adjacent'?"),
        BrokenFile(
            "a style", in: rule, "style: body", "style: bold",
            says:
                "uk/uk-past-return.yml:6:61: error: There is no style 'bold'. It may be: body, claim, legible, visible."
        ),
        BrokenFile(
            "a scope", in: claim, "{sentence: 'was up'}", "{sentance: 'was up'}",
            says: "claims/past-return.yml:9:10: error: A set of scopes has no key 'sentance'. Did you mean 'sentence'?"),
        BrokenFile(
            "a standing", in: labels, "uk: accepted", "uk: good",
            says: "labels/uk.yml:2:73: error: There is no standing 'good'. It may be: accepted, end, unclear."),
        BrokenFile(
            "a kind of block", in: claim, "[heading, cell]", "[heading, cel]",
            says: "claims/past-return.yml:8:23: error: There is no kind of block 'cel'. Did you mean 'cell'?"),
        BrokenFile(
            "a region", in: rule, "[ad, editorial]", "[ad, editorials]",
            says:
                "uk/uk-past-return.yml:5:37: error: There is no kind of region 'editorials'. Did you mean 'editorial'?"),
        BrokenFile(
            "a unit", in: rule, "per: region", "per: page",
            says: "uk/uk-past-return.yml:5:85: error: There is no unit 'page'. It may be: claim, draft, region."),
        BrokenFile(
            "a month", in: rule, "2026-11", "2026-13",
            says:
                "uk/uk-past-return.yml:4:73: error: 'as-of' must be a month such as 2026-11 (year, hyphen, month), and here stands '2026-13'."
        ),
        BrokenFile(
            "a day", in: rule, "2026-11", "2026-11-02",
            says:
                "uk/uk-past-return.yml:4:73: error: 'as-of' must be a month such as 2026-11 (year, hyphen, month), and here stands '2026-11-02'."
        ),
        BrokenFile(
            "a verification", in: rule, "verified: seen", "verified: yes",
            says:
                "uk/uk-past-return.yml:4:92: error: There is no way to verify 'yes'. It may be: from-memory, second-hand, seen."
        ),
        BrokenFile(
            "an address", in: rule, "https://example.org/cobs", "example.org",
            says:
                "uk/uk-past-return.yml:4:38: error: 'url' must be a web address that begins with https://, and here stands 'example.org'."
        ),
        BrokenFile(
            "a placeholder", in: rule, "{reason}", "{raeson}",
            says: "uk/uk-past-return.yml:9:12: error: A sentence has no placeholder {raeson}. Did you mean 'reason'?"),
        BrokenFile(
            "a brace of a sentence left open", in: rule, "{reason}", "{reason",
            says: "uk/uk-past-return.yml:9:12: error: A brace is opened in this sentence and not closed."),
        BrokenFile(
            "a status", in: rule, "severity: error", "severity: error\nstatus: beta",
            says: "uk/uk-past-return.yml:4:9: error: There is no status 'beta'. It may be: deprecated, preview, stable."
        ),
    ]

    private static let names = [
        BrokenFile(
            "a claim", in: rule, "claim: past-return", "claim: past-retrun",
            says: "uk/uk-past-return.yml:5:15: error: There is no claim 'past-retrun'. Did you mean 'past-return'?"),
        BrokenFile(
            "a disclosure", in: rule, "disclosure: past-warning", "disclosure: warning",
            says: "uk/uk-past-return.yml:6:23: error: There is no disclosure 'warning'. It may be: past-warning."),
        BrokenFile(
            "company", in: rule, "{block: past-warning}", "{block: past-warnings}",
            says:
                "uk/uk-past-return.yml:5:65: error: There is no claim or disclosure 'past-warnings'. Did you mean 'past-warning'?"
        ),
        BrokenFile(
            "a claim to yield to", in: claim, "topic:", "yields-to: simulated\ntopic:",
            says: "claims/past-return.yml:2:12: error: There is no claim 'simulated'. It may be: past-return."),
        BrokenFile(
            "a claim that yields to itself", in: claim, "topic:", "yields-to: past-return\ntopic:",
            says: "claims/past-return.yml:2:1: error: A claim cannot yield to itself. Name a more specific one."),
        BrokenFile(
            "a jurisdiction", in: labels, "uk: accepted", "ku: accepted",
            says: "labels/uk.yml:2:69: warning: No folder of rules is called 'ku'. Did you mean 'uk'?"),
        BrokenFile(
            "a name in capitals", in: labels, "name: partner", "name: Partner",
            says:
                "labels/uk.yml:3:12: error: 'name' must be a name of lower-case letters, digits and hyphens, and here stands 'Partner'."
        ),
        BrokenFile(
            "a label twice", in: labels, "name: partner", "name: advertisement",
            says:
                "labels/uk.yml:3:5: error: There is a label 'advertisement' already, in rules/labels/uk.yml. Give this one another name."
        ),
        BrokenFile(
            "an element's name", in: disclosure, "past:", "Past:",
            says:
                "disclosures/past-warning.yml:3:3: error: An element's name has lower-case letters, digits and hyphens, and here stands 'Past'."
        ),
        BrokenFile(
            "circling claims", circle,
            says: [
                "claims/other.yml:1:1: error: The claim 'other' yields to claims that yield to it, so that none of them counts where they meet. Break the circle.",
                "claims/past-return.yml:1:1: error: The claim 'past-return' yields to claims that yield to it, so that none of them counts where they meet. Break the circle.",
            ]),
        BrokenFile(
            "a claim and a disclosure of one name, used as either",
            [
                "claims/past-warning.yml": Samples.claim, "claims/past-warning.md": "# Page",
            ],
            says: [
                "uk/uk-past-return.yml:5:65: error: 'past-warning' is the name of a claim and of a disclosure, and either could be meant. Rename one of them."
            ]),
        BrokenFile(
            "a rule in two folders", ["us/uk-past-return.yml": Samples.rule],
            says: [
                "us/uk-past-return.yml:1:1: error: There is a rule 'uk-past-return' already, in rules/uk/uk-past-return.yml. Give this one another name."
            ]),
        BrokenFile(
            "nothing to replace", in: claim, "title:", "replaces: true\ntitle:",
            says: "claims/past-return.yml:1:1: error: There is no built-in claim 'past-return' to replace."),
        BrokenFile(
            "nothing to extend", in: claim, "title:", "extends: past\ntitle:",
            says: "claims/past-return.yml:1:10: error: There is no built-in claim 'past' to extend."),
        BrokenFile(
            "nothing to switch off", ["uk/uk-x.yml": "off: true"],
            says: ["uk/uk-x.yml:1:1: error: There is no built-in rule 'uk-x' to switch off."]),
    ]

    private static let circle: [String: String?] = [
        "claims/past-return.yml": "yields-to: other\n" + Samples.claim,
        "claims/other.yml": "title: a\ntopic: costs\nyields-to: past-return\ndetect: b",
        "claims/other.md": "# Other",
    ]
}
