/// A publisher's own rule, as `rule-paths` names it.
enum House {
    static let pagePath = "house/any/house-sure-thing.md"

    /// The rule's files, with a given first example.
    static func files(flagged: String) -> [String: String] {
        [
            "house/claims/sure-thing.yml": claim, "house/any/house-sure-thing.yml": rule,
            pagePath: page(flagged: flagged),
        ]
    }

    static let claim = """
        title: a sure thing
        topic: guarantee
        detect: ['\\bsure thing\\b']
        """

    static let rule = """
        title: Nothing is a sure thing
        topic: guarantee
        severity: warning
        authority: [{cite: House style 7, as-of: 2026-11, verified: seen}]
        when: {claim: sure-thing, in: [ad, editorial]}
        prohibit: true
        say: {prohibited: "{claim} is not so."}
        since: "0.1"
        status: stable
        """

    static func page(flagged: String) -> String {
        """
        # Nothing is a sure thing

        Nothing is sure.

        ```text flagged
        \(flagged)
        ```

        ```text flagged
        A ⟦sure thing⟧ for our friends.
        ```

        ```text fine
        She is sure of it.
        ```

        ```text fine
        The thing is open on Sundays.
        ```
        """
    }
}
