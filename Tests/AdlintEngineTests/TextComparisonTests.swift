import AdlintCore
import AdlintRules
import Testing

@testable import AdlintEngine

/// Prescribed texts are compared word by word (obligations.md, A.0).
@Suite struct TextComparisonTests {
    private let crypto = PrescribedText(
        id: "T-UK-4",
        text: """
            Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you \
            should not expect to be protected if something goes wrong.
            """)
    private let securities = PrescribedText(
        id: "T-UK-1",
        text: """
            Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you \
            are unlikely to be protected if something goes wrong.
            """, why: "this is the text for unlisted securities")
    private let short = PrescribedText(
        id: "T-UK-6a", text: "Don't invest unless you're prepared to lose all the money you invest.",
        why: "this is the short form")
    private let cfd = PrescribedText(
        id: "T-UK-7a",
        text: """
            CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. \
            [percentage]% of retail investor accounts lose money when trading CFDs with this provider.
            """)

    private func best(_ written: String, among texts: [PrescribedText]) -> VerbatimSighting? {
        let finder = VerbatimFinder([texts])
        let words = TokenRuns(Tokens(written))
        return finder.find(0, in: words).first?.sighting
    }

    @Test(arguments: [
        "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you "
            + "should not expect to be protected if something goes wrong.",
        "DON'T INVEST UNLESS YOU'RE PREPARED TO LOSE ALL THE MONEY YOU INVEST. THIS IS A HIGH RISK INVESTMENT AND YOU "
            + "SHOULD NOT EXPECT TO BE PROTECTED IF SOMETHING GOES WRONG",
        "Buy now! Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment "
            + "and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.",
    ])
    func caseHyphensAndSurroundingsDoNotAlterAText(written: String) throws {
        let sighting = try #require(best(written, among: [crypto, securities, short]))
        #expect(sighting.text.id == "T-UK-4")
        #expect(sighting.comparison.isVerbatim)
    }

    @Test func anotherClassIsRecognisedAsItself() throws {
        let sighting = try #require(best(securities.text, among: [crypto, securities, short]))
        #expect(sighting.text.id == "T-UK-1")
        #expect(sighting.comparison.isVerbatim)
    }

    @Test func theShortFormAloneIsTheShortForm() throws {
        let sighting = try #require(best(short.text, among: [crypto, securities, short]))
        #expect(sighting.text.id == "T-UK-6a")
    }

    @Test func anEditIsShownWordByWord() throws {
        let written = """
            Do not invest unless you are prepared to lose all your money. This is a high-risk investment and you should \
            not expect to be protected if something goes wrong.
            """
        let sighting = try #require(best(written, among: [crypto, securities, short]))
        #expect(sighting.text.id == "T-UK-4")
        #expect(!sighting.comparison.isVerbatim)
        let difference = Wording.difference(sighting)
        #expect(difference.contains("\"do not\" stands for \"dont\""))
    }

    @Test(arguments: ["68.4%", "70 %", "5%", "100%"])
    func aSlotTakesARealPercentage(figure: String) throws {
        let written = cfd.text.replacing("[percentage]%", with: figure)
        #expect(try #require(best(written, among: [cfd])).comparison.isVerbatim)
    }

    @Test(arguments: ["XX%", "[insert percentage]%", "70-80%", "0%", "101%", "68.423%", "most"])
    func aSlotRefusesWhatIsNoPercentage(figure: String) throws {
        let written = cfd.text.replacing("[percentage]%", with: figure)
        #expect(try !#require(best(written, among: [cfd])).comparison.isVerbatim)
    }

    @Test func unrelatedProseIsNoAttempt() {
        #expect(
            best("You can lose money when you invest in shares, and we would not have it otherwise.", among: [crypto])
                == nil)
    }
}
