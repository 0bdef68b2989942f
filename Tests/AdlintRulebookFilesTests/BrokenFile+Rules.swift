extension BrokenFile {
    static let patterns = [
        BrokenFile(
            "an open group", in: claim, "'returned {money}'", "'returned ({money}'",
            says:
                #"claims/past-return.yml:4:23: error: The pattern cannot be read at byte 51, after `...|\d+ (?:pounds|dollars))`: missing closing parenthesis. Close every `(` with `)`, or write `\(` for a parenthesis."#
        ),
        BrokenFile(
            "a wrong range behind a term", in: claim, "'returned {money}'", "'{money} [z-a]'",
            says:
                "claims/past-return.yml:4:17: error: The pattern cannot be read at byte 45, after `... (?:pounds|dollars)) [z-`: range out of order in character class. Write the smaller character first, or put the hyphen at the end of the class."
        ),
        BrokenFile(
            "a fault after a doubled quotation mark", in: claim, "'returned {money}'", "'it''s [z-a]'",
            says:
                "claims/past-return.yml:4:15: error: The pattern cannot be read at byte 8, after `it's [z-`: range out of order in character class. Write the smaller character first, or put the hyphen at the end of the class."
        ),
        BrokenFile(
            "a fault after an escape", in: claim, "'returned {money}'", #""\\d+ [z-a]""#,
            says:
                #"claims/past-return.yml:4:14: error: The pattern cannot be read at byte 7, after `\d+ [z-`: range out of order in character class. Write the smaller character first, or put the hyphen at the end of the class."#
        ),
        BrokenFile(
            "a fault in a block", in: claim, "'returned {money}'", "|\n      é [z-a]",
            says:
                "claims/past-return.yml:5:12: error: The pattern cannot be read at byte 6, after `é [z-`: range out of order in character class. Write the smaller character first, or put the hyphen at the end of the class."
        ),
        BrokenFile(
            "a fault in a folded text", in: claim, "'returned {money}'", "it\n      is [z-a]",
            says:
                "claims/past-return.yml:5:13: error: The pattern cannot be read at byte 9, after `it is [z-`: range out of order in character class. Write the smaller character first, or put the hyphen at the end of the class."
        ),
        BrokenFile(
            "a pattern of several lines", in: claim, "'returned {money}'", "|\n      a\n      b",
            says:
                "claims/past-return.yml:4:5: error: A pattern is one line. Write alternatives as a list, and shared parts as terms."
        ),
        BrokenFile(
            "a pattern that matches nothing", in: claim, "'returned {money}'", "'(?:returned)?'",
            says:
                "claims/past-return.yml:4:5: error: This pattern matches the empty text too, and would be found everywhere. Make a part of it obligatory."
        ),
        BrokenFile(
            "an empty alternative", in: claim, "'returned {money}'", "'a||b'",
            says:
                "claims/past-return.yml:4:5: error: This pattern matches the empty text too, and would be found everywhere. Make a part of it obligatory."
        ),
        BrokenFile(
            "a curly quotation mark", in: claim, "'returned {money}'", "'it’s up'",
            says:
                "claims/past-return.yml:4:8: error: This character never stands in the prose that patterns see: quotation marks are straight there, hyphens are -, an ellipsis is three dots, every blank is an ordinary one. Write it so, or the pattern never matches."
        ),
        BrokenFile(
            "an unknown term", in: claim, "returned {money}", "returned {mony}",
            says:
                #"claims/past-return.yml:4:15: error: There is no term {mony}. Did you mean {money}? Terms stand in the folder 'terms'; a brace itself is written \{."#
        ),
        BrokenFile(
            "an unused term", in: claim, "returned {money}", "returned money",
            says: "terms/common.yml:2:3: warning: No pattern uses the term 'money'. Use it or delete it."),
        BrokenFile(
            "a term of itself", in: term, "pounds", "{money}",
            says: "terms/common.yml:2:34: error: A term may not use itself: {money} uses {money}. Break the circle."),
        BrokenFile(
            "terms in a circle", in: term, "pounds|dollars)']", "{coin})']\n  coin: ['penny', '{money}']",
            says:
                "terms/common.yml:2:34: error: A term may not use itself: {coin} uses {money} uses {coin}. Break the circle."
        ),
        BrokenFile(
            "a broken term", in: term, "pounds", "[z-a]",
            says:
                #"terms/common.yml:2:37: error: The pattern cannot be read at byte 10, after `\d+ (?:[z-`: range out of order in character class. Write the smaller character first, or put the hyphen at the end of the class."#
        ),
        BrokenFile(
            "a term in capitals", in: term, "money:", "Money:",
            says:
                #"claims/past-return.yml:4:15: error: There is no term {money}. Terms stand in the folder 'terms'; a brace itself is written \{."#,
            "terms/common.yml:2:3: error: A term's name has lower-case letters, digits and hyphens, and here stands 'Money'."
        ),
        BrokenFile(
            "lists and single values", in: claim, "[[fund], [since, over]]", "[[fund], since]",
            says:
                "claims/past-return.yml:6:64: error: Lists and single values do not mix here: write one list, or a list of lists."
        ),
    ]

    static let rules = [
        BrokenFile(
            "no demand", in: rule, "require: {disclosure: past-warning, place: adjacent, style: body}\n", "",
            says:
                "uk/uk-past-return.yml:1:1: error: A rule wants one thing: exactly one of 'require', 'prohibit' and 'label', and here stand none."
        ),
        BrokenFile(
            "two demands", in: rule, "require:", "prohibit: true\nrequire:",
            says:
                "uk/uk-past-return.yml:1:1: error: A rule wants one thing: exactly one of 'require', 'prohibit' and 'label', and here stand 2."
        ),
        BrokenFile(
            "no claim", in: rule, "claim: past-return, ", "",
            says:
                "uk/uk-past-return.yml:5:1: error: This rule can never fire: it names no claim. Write 'when: {claim: NAME}'."
        ),
        BrokenFile(
            "a claim for a label", labelRule,
            says: [
                "uk/uk-ad-label.yml:5:1: error: A rule about labels is about the region and has no claim. Leave 'claim' out.",
                "uk/uk-ad-label.yml:7:1: error: A rule of this kind never finds the problem 'prohibited'. Leave the sentence out.",
            ]),
        BrokenFile(
            "no sentence for a ban", banRule,
            says: [
                "uk/uk-ban.yml:7:1: error: A rule of this kind needs a sentence for 'prohibited' under 'say'.",
                "uk/uk-ban.yml:7:1: error: A rule of this kind never finds the problem 'missing'. Leave the sentence out.",
            ]),
        BrokenFile(
            "no sentence for absence", in: rule, "missing:", "distant:",
            says: "uk/uk-past-return.yml:7:1: error: A rule of this kind needs a sentence for 'missing' under 'say'."),
        BrokenFile(
            "no detectors", in: claim, "detect:", "detected:",
            says: "claims/past-return.yml:1:1: error: A claim needs the key 'detect'. Add it.",
            "claims/past-return.yml:3:1: error: A claim has no key 'detected'. Did you mean 'detect'?"),
        BrokenFile(
            "a disclosure that nothing meets", [disclosure: "title: a\nsuggest: b"],
            says: [
                "disclosures/past-warning.yml:1:1: error: Nothing can meet this disclosure. Give it 'elements' of which one is not optional, or 'texts' of which one has no 'why'."
            ]),
        BrokenFile(
            "an untold fact without a reason", in: rule, "untold: apply", "untold: skip",
            says: "uk/uk-past-return.yml:10:18: error: A fact needs the key 'why'. Add it."),
        BrokenFile(
            "no authority", in: rule, "authority:", "authorities:",
            says: "uk/uk-past-return.yml:1:1: error: A rule needs the key 'authority'. Add it.",
            "uk/uk-past-return.yml:4:1: error: A rule has no key 'authorities'. Did you mean 'authority'?"),
        BrokenFile(
            "a ban that does not ban", in: rule, "require: {disclosure: past-warning, place: adjacent, style: body}",
            "prohibit: false",
            says:
                "uk/uk-past-return.yml:6:11: error: A rule that does not prohibit wants nothing. Leave 'prohibit' out, or write true or most-prominent.",
            "uk/uk-past-return.yml:7:1: error: A rule of this kind needs a sentence for 'prohibited' under 'say'.",
            "uk/uk-past-return.yml:7:1: error: A rule of this kind never finds the problem 'altered'. Leave the sentence out.",
            "uk/uk-past-return.yml:7:1: error: A rule of this kind never finds the problem 'missing'. Leave the sentence out."
        ),
    ]

    private static let labelRule: [String: String?] = [
        "uk/uk-ad-label.md": "# Page",
        "uk/uk-ad-label.yml": """
        title: An ad opens with its label
        topic: ad-label
        severity: error
        authority: [{cite: CAP 2.1, as-of: 2026-11, verified: seen}]
        when: {claim: past-return}
        label: opens-ad
        say: {missing: Label it., prohibited: Never.}
        """,
    ]
    private static let banRule: [String: String?] = [
        "uk/uk-ban.md": "# Page",
        "uk/uk-ban.yml": """
        title: No promise
        topic: guarantee
        severity: error
        authority: [{cite: CAP 2.1, as-of: 2026-11, verified: seen}]
        when: {claim: past-return}
        prohibit: true
        say: {missing: Promise nothing.}
        """,
    ]

    static let folders = [
        BrokenFile(
            "a folder's name", ["claim/x.yml": Samples.claim],
            says: [
                "claim:1:1: error: A folder of rules is a jurisdiction or one of the vocabulary. Did you mean 'claims'?"
            ]),
        BrokenFile(
            "a jurisdiction in capitals", ["UK/x.yml": Samples.rule],
            says: ["UK:1:1: error: A jurisdiction's folder has a name in lower case, such as 'uk'."]),
        BrokenFile(
            "the other ending", ["uk/x.yaml": ""],
            says: ["uk/x.yaml:1:1: error: Rule files end in .yml. Rename this file."]),
        BrokenFile(
            "a file at the root", ["x.yml": ""],
            says: [
                "x.yml:1:1: error: A rule stands in the folder of its jurisdiction, such as 'uk', and claims, disclosures, labels and terms in theirs. Move this file there."
            ]),
        BrokenFile(
            "a file's name", ["uk/Rule.yml": Samples.rule],
            says: [
                "uk/Rule.yml:1:1: error: The name of a rule file has lower-case letters, digits and hyphens. Rename this file."
            ]),
        BrokenFile(
            "a page alone", ["uk/x.md": "# X"],
            says: ["uk/x.md:1:1: warning: This page has no x.yml beside it. Add it, or delete the page."]),
        BrokenFile(
            "no page", ["uk/uk-past-return.md": nil],
            says: [
                "uk/uk-past-return.yml:1:1: warning: There is no page uk-past-return.md beside this file. Write one: what it is, why, and examples that test it."
            ]),
    ]
}
