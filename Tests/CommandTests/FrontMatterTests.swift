import Testing

/// What a draft may say of itself in its front matter, and what it may not.
struct FrontMatterTests {
    private static func draft(_ settings: String, _ body: String = Drafts.atFault) -> String {
        "---\ntitle: A letter\nadlint:\n\(settings)\n---\n\n\(body)\n"
    }

    @Test("A law of the draft's own is added to those of the configuration, and takes the place of none")
    func jurisdictions() throws {
        let bench = try Workbench(["a.md": Self.draft("  jurisdictions: [us]")])
        let alone = try bench.adlint("check", "a.md", "--format", "compact").output
        #expect(alone.contains("uk-past-performance"))
        #expect(alone.contains("us-ad-label") || alone.contains("us-past-performance"))
        try bench.write("jurisdictions: [ie]", to: ".adlint.yml")
        let added = try bench.adlint("check", "a.md", "--format", "json").output
        #expect(added.contains(#""jurisdictions":["ie","us"]"#))
    }

    @Test("The command line asks for its own laws alone")
    func commandLine() throws {
        let bench = try Workbench(["a.md": Self.draft("  jurisdictions: [us]")])
        let output = try bench.adlint("check", "a.md", "--jurisdiction", "uk", "--format", "json").output
        #expect(output.contains(#""jurisdictions":["uk"]"#))
    }

    @Test("A fact of the draft's own counts, and the report says which rules fell away by it")
    func facts() throws {
        let bench = try Workbench(["a.md": Self.draft("  facts:\n    readers: professional")])
        let result = try bench.adlint("check", "a.md", "--format", "json")
        #expect(!result.output.contains(#""problem":"missing""#))
        #expect(result.output.contains("the draft says of itself 'readers: professional'"))
    }

    @Test("A draft that says so is one ad")
    func wholeDraft() throws {
        let body = "# Our fund\n\nIt returned 214% last year.\n\n## The team\n\nTen people in Leeds."
        let bench = try Workbench(["a.md": Self.draft("  whole-draft: ad", body), "b.md": body])
        #expect(try bench.adlint("check", "a.md", "--format", "compact").output.contains("uk-past-performance"))
        #expect(try bench.adlint("check", "b.md").status == 0)
    }

    @Test(
        "A fault is told with its place in the draft, and the other drafts are checked",
        arguments: [
            ("  jurisdiction: us", "a.md:4:3: Settings of a draft has no key 'jurisdiction'."),
            ("  jurisdictions: [atlantis]", "a.md:4:19: There are no rules for the jurisdiction 'atlantis'."),
            ("  facts: {reeders: retail}", "a.md:4:11: No rule asks for the fact 'reeders'. Did you mean 'readers'?"),
            ("  facts: {readers: professionals}", "a.md:4:20: The fact 'readers' cannot be 'professionals'."),
            ("  whole-draft: yes", "a.md:4:16: There is no way to read a draft 'yes'."),
            ("  ignore: uk-past-performance", "a.md:4:3: A draft cannot set 'ignore': only the file .adlint.yml can."),
            ("  severities: {uk-ad-label: off}", "a.md:4:3: A draft cannot set 'severities'"),
            ("  facts: [", "This is not YAML"),
        ])
    func faults(_ settings: String, _ sentence: String) throws {
        let bench = try Workbench(["a.md": Self.draft(settings), "z.md": Drafts.atFault])
        let result = try bench.adlint("check", "a.md", "z.md")
        #expect(result.status == 2)
        #expect(result.errors.contains(sentence), "\(result.errors)")
        #expect(result.output.contains("z.md:5:"))
    }

    @Test("A draft cannot tell a fact otherwise than the configuration")
    func contradiction() throws {
        let bench = try Workbench([
            ".adlint.yml": "facts: {readers: retail}", "a.md": Self.draft("  facts: {readers: professional}"),
        ])
        let result = try bench.adlint("check", "a.md")
        #expect(result.status == 2)
        #expect(result.errors.contains("a.md:4:20: The configuration tells the fact 'readers' otherwise"))
    }

    @Test("A misspelt value of a fact in the configuration is an error")
    func configuredValue() throws {
        let bench = try Workbench([".adlint.yml": "facts:\n  readers: retial", "a.md": Drafts.atFault])
        let result = try bench.adlint("check", "a.md")
        #expect(result.status == 2)
        #expect(result.errors.contains(".adlint.yml:2:12: The fact 'readers' cannot be 'retial'."))
    }
}
