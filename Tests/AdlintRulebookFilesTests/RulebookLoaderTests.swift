import AdlintRulebookFiles
import AdlintRules
import Testing

struct RulebookLoaderTests {
    @Test func aSoundRulebookHasNoFault() {
        #expect(diagnostics(of: Samples.files()) == [])
    }
}
