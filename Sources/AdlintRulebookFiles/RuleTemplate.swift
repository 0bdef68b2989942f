/// The pair of files that a new rule, claim or disclosure starts from.
public enum RuleTemplate {
    /// The files for a name such as `uk-exit-fees`, `claims/exit-fee` or `disclosures/exit-fee-notice`; nil where the name
    /// tells no folder. A rule's folder is the part of its name before the first hyphen.
    public static func files(for name: String) -> [RuleFile]? {
        let parts = name.split(separator: "/").map(String.init)
        guard let last = parts.last, Names.isName(last) else { return nil }
        if parts.count == 2 {
            switch parts[0] {
            case "claims": return pair(name, claim, claimPage)
            case "disclosures": return pair(name, disclosure, disclosurePage)
            case let folder where Names.isName(folder) && !RuleFileKind.vocabulary.contains(folder):
                return pair(name, rule, rulePage)
            default: return nil
            }
        }
        guard parts.count == 1, let hyphen = name.firstIndex(of: "-") else { return nil }
        return pair("\(name[..<hyphen])/\(name)", rule, rulePage)
    }

    private static func pair(_ path: String, _ definition: String, _ page: String) -> [RuleFile] {
        [RuleFile(path: "\(path).yml", text: definition), RuleFile(path: "\(path).md", text: page)]
    }

    private static let rule = """
        # yaml-language-server: $schema=../schema/rule.json
        title: WHAT IT WANTS, as a sentence without full stop
        topic: past-performance
        severity: error
        authority:
          - {cite: THE LAW, url: 'https://example.org', as-of: 2026-11, verified: from-memory}
        when: {claim: past-performance, in: [ad]}
        require: {disclosure: past-performance, place: adjacent, style: body}
        # Or, in place of require, one of these:
        # prohibit: true
        # label: opens-ad
        say:
          missing: '{claim} WHAT IS WRONG, WHY IT MATTERS, AND WHAT TO DO.'

        """

    private static let rulePage = """
        # WHAT IT WANTS

        What the rule wants, in plain words, and why the law wants it.

        ## Source

        THE LAW, and where it was read.

        ## Examples

        The marks show the words that are found, and must be exact.

        ```text flagged missing
        #AD

        A draft in which ⟦these words⟧ are found.
        ```

        ```text flagged missing
        #AD

        Another one, in which ⟦other words⟧ are.
        ```

        ```text fine
        #AD

        A draft that does what the rule wants.
        ```

        ```text fine
        A draft that looks alike, and that the rule is not about.
        ```

        """

    private static let claim = """
        # yaml-language-server: $schema=../schema/claim.json
        title: a WHAT IT IS, as a noun phrase
        topic: past-performance
        detect:
          - 'a pattern, with \\bword ends\\b and {terms}'
          - match: ['one way to put it', 'another way']
            needs: {sentence: 'what must stand beside it'}
            unless: {sentence: 'what must not'}

        """

    private static let claimPage = """
        # A WHAT IT IS

        What counts as this claim, and what only looks like it.

        ## Examples

        ```text flagged
        A sentence with ⟦the words of the claim⟧ in it.
        ```

        ```text flagged
        Another way to ⟦put it⟧.
        ```

        ```text fine
        A sentence that looks alike.
        ```

        ```text fine
        Another one.
        ```

        """

    private static let disclosure = """
        # yaml-language-server: $schema=../schema/disclosure.json
        title: the WARNING ON SOMETHING, as a noun phrase
        elements:
          first:
            says: that SOMETHING IS SO, as a clause
            match: ['one way to say it', 'another way']
        near-misses:
          - {match: 'what looks right and is not', why: WHY IT DOES NOT DO}
        suggest: The words to write, ready to paste.

        """

    private static let disclosurePage = """
        # The WARNING ON SOMETHING

        What must be said, and what is often written in its place and does not do.

        ## Examples

        A fine example holds the whole disclosure. A flagged one holds words that fall short of it.

        ```text fine
        The words to write, ready to paste.
        ```

        ```text fine
        Another way to say all of it.
        ```

        ```text flagged
        ⟦Words that look right and are not.⟧
        ```

        ```text flagged
        ⟦Half of the words.⟧
        ```

        """
}
