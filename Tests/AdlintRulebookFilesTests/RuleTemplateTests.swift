import AdlintRulebookFiles
import Testing

struct RuleTemplateTests {
    @Test(arguments: [
        ("uk-exit-fees", "uk/uk-exit-fees.yml"), ("claims/exit-fee", "claims/exit-fee.yml"),
        ("disclosures/exit-fee", "disclosures/exit-fee.yml"), ("us/exit-fee", "us/exit-fee.yml"),
    ])
    func aNameTellsItsFolder(name: String, path: String) throws {
        let files = try #require(RuleTemplate.files(for: name))
        #expect(files.map(\.path) == [path, path.dropLast(4) + ".md"])
    }

    @Test(arguments: ["", "exit", "UK-exit", "claims/Exit", "labels/exit", "terms/exit", "a/b/c", "uk-"])
    func aNameWithoutFolderIsRefused(_ name: String) {
        #expect(RuleTemplate.files(for: name) == nil)
    }

    /// What a template says must load, but for the names and terms that its writer has to put in.
    @Test func theTemplatesAreSound() throws {
        let files = ["uk-new", "claims/past-performance", "disclosures/past-performance"].flatMap {
            RuleTemplate.files(for: $0) ?? []
        }
        #expect(files.count == 6)
        let term = RuleFile(path: "terms/t.yml", text: "terms: {terms: a}")
        #expect(diagnostics(of: files + [term]) == [])
    }

    @Test func theirPagesHaveTwoExamplesOfEach() throws {
        for name in ["uk-new", "claims/new", "disclosures/new"] {
            let file = try #require(RuleTemplate.files(for: name)?.last)
            let page = ExamplePage(file, root: "rules")
            #expect(page.faults == [])
            #expect(page.examples.count { $0.verdict == .flagged } == 2)
            #expect(page.examples.count { $0.verdict == .fine } == 2)
        }
    }
}
