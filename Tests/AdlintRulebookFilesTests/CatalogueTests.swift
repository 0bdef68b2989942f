import AdlintCore
import AdlintExamples
import AdlintRegex
import AdlintRulebookFiles
import AdlintRules
import Testing

/// What must hold for every rule of the project.
struct CatalogueTests {
    private let loaded: LoadedRulebook
    private let pages: [ExamplePage]

    init() throws {
        loaded = try Catalogue.loaded.get()
        pages = loaded.pages.map { ExamplePage($0, root: "rules") }
    }

    @Test func idsAreUniqueAndNameTheirJurisdiction() {
        let ids = loaded.rulebook.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
        for rule in loaded.rulebook.rules { #expect(rule.id.hasPrefix("\(rule.jurisdiction)-"), "\(rule.id)") }
    }

    @Test func everyPatternCompiles() {
        for pattern in loaded.rulebook.patterns {
            #expect(throws: Never.self, "\(pattern.source)") { try Pattern(pattern.source).validate() }
        }
    }

    @Test func noPatternRunsAway() {
        #expect(PatternStress.runaways(in: loaded.rulebook) == [])
    }

    @Test func everyNameExists() {
        let claims = Set(loaded.rulebook.claims.map(\.name))
        let disclosures = Set(loaded.rulebook.disclosures.map(\.name))
        for rule in loaded.rulebook.rules {
            #expect(claims.isSuperset(of: rule.trigger.claims), "\(rule.id)")
            let company = (rule.trigger.with + rule.trigger.unless).flatMap(\.names)
            #expect(claims.union(disclosures).isSuperset(of: company), "\(rule.id)")
            if case .disclosure(let names, _, _) = rule.demand {
                #expect(disclosures.isSuperset(of: names), "\(rule.id)")
            }
        }
        for claim in loaded.rulebook.claims { #expect(claims.isSuperset(of: claim.yieldsTo), "\(claim.name)") }
    }

    @Test func sentencesAreSentences() {
        for rule in loaded.rulebook.rules {
            for (problem, sentence) in rule.say {
                let place = "\(rule.id), \(problem.rawValue): \(sentence)"
                #expect(sentence.first?.isLowercase == false, "begins with a capital or a placeholder: \(place)")
                #expect(".!?".contains(sentence.last ?? " "), "ends with a full stop: \(place)")
                #expect(!sentence.contains("..") && !sentence.contains(" ."), "\(place)")
            }
            #expect(rule.title.first?.isUppercase == true && rule.title.last != ".", "\(rule.title)")
        }
    }

    @Test func reasonsAreClauses() {
        let disclosures = loaded.rulebook.disclosures
        let reasons = disclosures.flatMap { ($0.nearMisses + $0.undoneBy).map(\.why) + $0.texts.compactMap(\.why) }
        for reason in reasons + loaded.rulebook.labels.map(\.why) where !reason.isEmpty {
            #expect(reason.last != ".", "\(reason)")
        }
    }

    @Test func titlesOfTheVocabularyAreNounPhrases() {
        for title in loaded.rulebook.claims.map(\.title) + loaded.rulebook.disclosures.map(\.title) {
            #expect(title.last != "." && !title.isEmpty, "\(title)")
        }
    }

    @Test func pagesAreSound() {
        #expect(pages.flatMap(\.faults).map(\.description) == [])
    }

    @Test func everyPageHasTwoExamplesOfEach() {
        for page in pages where page.subject != .regions && !page.examples.isEmpty {
            #expect(page.examples.count { $0.verdict == .flagged && !$0.isTodo } >= 2, "\(page.path)")
            #expect(page.examples.count { $0.verdict == .fine && !$0.isTodo } >= 2, "\(page.path)")
        }
    }

    @Test(.enabled(if: Catalogue.isMostlyWritten, "fewer than half of the rules have a page yet"))
    func everythingHasAPageWithExamplesAndIsUsed() {
        #expect(loaded.warnings.map(\.description) == [])
        // Terms are put into the patterns of others, whose examples test them.
        let withExamples = pages.filter { !$0.path.contains("/terms/") }
        #expect(withExamples.filter(\.examples.isEmpty).map(\.path) == [])
    }

    @Test func theExamplesShowWhatTheirPagesSay() {
        let checker = ExampleChecker(rulebook: loaded.rulebook)
        for page in pages {
            for failure in checker.failures(of: page) where !failure.isTodo {
                Issue.record("\(failure.diagnostic)")
            }
        }
    }
}

/// How far the catalogue is.
enum Catalogue {
    /// The folder rules, read once for all tests.
    static let loaded = Result { try RulebookLoader().load(folder: Checkout.path("rules")) }

    /// Whether most rules have their page; rules are tried out before their pages are written.
    static var isMostlyWritten: Bool {
        guard let files = try? RuleFolder.files(at: Checkout.path("rules")) else { return false }
        let isRule = { (path: String) in !["terms/", "labels/", "README"].contains { path.hasPrefix($0) } }
        let pages = files.count { $0.path.hasSuffix(".md") && isRule($0.path) }
        let definitions = files.count { $0.path.hasSuffix(".yml") && isRule($0.path) }
        return pages * 2 >= definitions
    }
}
