import Testing

/// What no text can show, as the configuration tells it: which rules it brings into force, and which stay open without it.
struct FactTests {
    /// Words in which nothing says who the adviser is.
    private static let adviserAd = """
        Advertisement

        Our portfolio returned 11% in 2025. Past performance is no guarantee of future results, and you can lose money.

        Our model would have returned 19% a year since 2001. These results are hypothetical and guarantee nothing.

        We aim for 15% a year.

        """

    private static func rules(_ facts: String, _ draft: String, _ jurisdiction: String = "us") throws -> String {
        let bench = try Workbench([".adlint.yml": facts, "a.md": draft])
        return try bench.adlint("check", "a.md", "--jurisdiction", jurisdiction, "--format", "compact").output
    }

    @Test("A registered adviser is under the Marketing Rule, whether its words say so or not")
    func registered() throws {
        let found = try Self.rules("facts: {adviser: registered}", Self.adviserAd)
        for rule in ["us-sec-hypothetical", "us-sec-target", "us-sec-periods"] {
            #expect(found.contains(rule), "\(found)")
        }
    }

    @Test("Nobody else is, and an untold fact leaves the rules open with the reason")
    func unregistered() throws {
        #expect(try !Self.rules("facts: {adviser: none}", Self.adviserAd).contains("us-sec"))
        let bench = try Workbench(["a.md": Self.adviserAd])
        let result = try bench.adlint("check", "a.md", "--jurisdiction", "us", "--format", "json").output
        #expect(result.contains("tell adlint 'adviser: registered' or 'adviser: none'"))
        #expect(!result.contains("\"rule\":\"us-sec-hypothetical\",\"topic\""))
    }

    @Test("Words that say so still do without the fact")
    func said() throws {
        let said = Self.adviserAd.replacing("Our model", with: "As a registered investment adviser, our model")
        #expect(try Self.rules("fail-on: error", said).contains("us-sec-hypothetical"))
        #expect(try !Self.rules("facts: {adviser: exempt}", said).contains("us-sec"))
    }

    @Test("A member of FINRA predicts nothing")
    func finra() throws {
        #expect(try Self.rules("facts: {finra: member}", Self.adviserAd).contains("us-finra-projection"))
        #expect(try !Self.rules("facts: {finra: none}", Self.adviserAd).contains("us-finra-projection"))
    }

    @Test("A product that the words keep back is the product all the same; there may be several")
    func products() throws {
        let coy = "Ad\n\nThe smartest thing you can do with a spare tenner. Tap the app and pick your first.\n"
        #expect(try !Self.rules("fail-on: error", coy, "uk").contains("product-risk"))
        let found = try Self.rules("facts: {product: [crypto, cfd]}", coy, "uk")
        #expect(found.contains("uk-rmmi-warning-crypto"), "\(found)")
        #expect(found.contains("uk-cfd-warning"), "\(found)")
    }

    @Test("A promotion by an unauthorised firm names its approver; who communicates it is asked for")
    func approver() throws {
        let offer = "Ad\n\nOwn a slice of our brewery. The shares are unlisted.\n"
        #expect(try Self.rules("facts: {firm: unauthorised}", offer, "uk").contains("uk-s21-approver"))
        #expect(try !Self.rules("facts: {firm: authorised}", offer, "uk").contains("uk-s21-approver"))
        let bench = try Workbench(["a.md": offer])
        #expect(try bench.adlint("check", "a.md", "--format", "json").output.contains("'firm: unauthorised'"))
    }

    @Test("An editorial text that an issuer paid for tells the payment")
    func paid() throws {
        let profile = "Gannet Copper Corp. (OTCQB: GNTC) drills on two claims in Arizona.\n"
        #expect(try Self.rules("facts: {paid-by: issuer}", profile).contains("us-paid-editorial"))
        #expect(try !Self.rules("facts: {paid-by: nobody}", profile).contains("us-paid-editorial"))
    }

    @Test("A value that there is not is an error with its place, in a list too")
    func misspelt() throws {
        let bench = try Workbench([".adlint.yml": "facts: {product: [crypto, cdf]}", "a.md": Drafts.clean])
        let result = try bench.adlint("check", "a.md")
        #expect(result.status == 2)
        #expect(result.errors.contains(".adlint.yml:1:27: The fact 'product' cannot be 'cdf'. Did you mean 'cfd'?"))
    }
}
