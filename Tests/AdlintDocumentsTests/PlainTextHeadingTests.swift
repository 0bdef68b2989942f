import AdlintCore
import Testing

@testable import AdlintDocuments

/// One small draft for each thing that the inference of headings looks at.
@Suite("Plain text: headings")
struct PlainTextHeadingTests {
    /// The headings of a draft in order.
    private func headings(_ lines: String...) -> [String] {
        let text = lines.joined(separator: "\n\n")
        let document = readText(text)
        return document.blocks.compactMap { block in
            guard case .heading = block.kind else { return nil }
            return document.words(in: block.prose)
        }
    }

    private let body = "The shares fell by a third on Tuesday and gave up the rest of the year's gains by Friday noon."

    @Test("A short line in capitals between blank lines is a heading")
    func capitals() {
        #expect(headings("TIN IS NOT TINPOT", body) == ["TIN IS NOT TINPOT"])
        #expect(headings(body, "WIN A \u{A3}500 STARTER POT!", body) == ["WIN A \u{A3}500 STARTER POT!"])
    }

    @Test("An emoji at the end makes a heading")
    func emoji() {
        #expect(
            headings(
                body, "Boomers & Busters \u{1F4B0}", body, "Boom \u{1F4C8}", body, "From the hive mind \u{1F9E0}", body)
                == ["Boomers & Busters \u{1F4B0}", "Boom \u{1F4C8}", "From the hive mind \u{1F9E0}"])
    }

    @Test("A sentence with an emoji after it is none")
    func emojiAfterSentence() {
        #expect(headings(body, "I don't even understand it! \u{1F642}", body) == [])
    }

    @Test("A line in title case is a heading")
    func titleCase() {
        #expect(
            headings(body, "WATCH TODAY: NVIDIA\u{2019}s Next Big Move", body) == [
                "WATCH TODAY: NVIDIA's Next Big Move"
            ])
    }

    @Test("A plain short line without closing punctuation is a heading")
    func sentenceCase() {
        #expect(headings(body, "Why collectors come to us", body) == ["Why collectors come to us"])
    }

    @Test("A line that ends as a sentence does is none", arguments: [".", ";", ":", ",", "\u{2026}", "..."])
    func closingPunctuation(mark: String) {
        #expect(headings(body, "The week in tin\(mark)", body) == [])
        #expect(headings(body, "THE WEEK IN TIN\(mark)", body) == [])
    }

    @Test("A question that a heading would ask is one, other questions are body text")
    func questions() {
        #expect(headings(body, "What about performance?", body) == ["What about performance?"])
        #expect(headings(body, "Tired of paying your broker?", body) == [])
        #expect(headings(body, "What would an extra ten grand a month do for YOUR family?", body) == [])
    }

    @Test("A long line is none, however it is set")
    func longLines() {
        #expect(
            headings(body, "The long and winding road of a tin miner from Redruth to the Alternative market", body)
                == [])
    }

    @Test("The last line of a draft heads nothing")
    func lastLine() {
        #expect(headings(body, "SEE YOU ON MONDAY") == [])
    }

    @Test(
        "Ad labels are none",
        arguments: [
            "#AD", "ADVERTISEMENT", "[Ad]", "Ad", "#ad", "Paid Advertisement", "Sponsored Advertising Content",
            "THIS IS A PAID ADVERTISEMENT", "A message from our sponsor", "#spon", "Advertisement ends", "#ENDAD",
            "Ad: Strathbrae Casks", "** ADVERTISEMENT **", "From our partners - sponsored",
        ])
    func labels(label: String) {
        #expect(headings(body, label, body) == [])
    }

    @Test("Hashtags are none")
    func hashtags() {
        #expect(headings(body, "#savings #investing #tidewater", body) == [])
    }

    @Test(
        "Warnings without a full stop are none",
        arguments: [
            "Capital at risk", "CAPITAL AT RISK", "Back tested results", "Results not typical", "Not financial advice",
            "Past performance is not a guide to the future", "You may lose money", "Terms apply", "General advice only",
        ])
    func warnings(line: String) {
        #expect(headings(body, line, body) == [])
    }

    @Test(
        "A line that heads a warning parts it from no claim",
        arguments: ["Risk warning", "IMPORTANT INFORMATION", "Disclaimer"])
    func warningHeads(line: String) {
        #expect(headings(body, line, body) == [])
    }

    @Test("A word of warning in a headline of capitals does not unmake it")
    func warningInHeadline() {
        #expect(headings(body, "THE ODDEST WARNING OF THE YEAR", body) == ["THE ODDEST WARNING OF THE YEAR"])
        #expect(headings(body, "ZERO-RISK PAYCHECKS EVERY FRIDAY", body) == ["ZERO-RISK PAYCHECKS EVERY FRIDAY"])
    }

    @Test(
        "Prices and figures are none",
        arguments: ["\u{A3}250", "From \u{A3}19 a month", "Minimum investment \u{20AC}5,000", "+14%", "2"])
    func figures(line: String) {
        #expect(headings(body, line, body) == [])
    }

    @Test("A code or figure after a colon is none")
    func codes() {
        #expect(headings(body, "Your code: DAN-4471", body) == [])
        #expect(headings(body, "Copper: the long squeeze", body) == ["Copper: the long squeeze"])
    }

    @Test(
        "Salutations are none",
        arguments: ["Dear reader", "Good morning all", "Hi there", "Morning!", "Welcome to the club"])
    func salutations(line: String) {
        #expect(headings("THE LETTER", line, body) == ["THE LETTER"])
    }

    @Test("A heading may follow a salutation")
    func afterSalutation() {
        #expect(headings("Dear reader,", "The Big Story", body, body) == ["The Big Story"])
    }

    @Test(
        "Bylines and dates are none",
        arguments: [
            "By Nell Achebe", "Written by Sam Volkering", "Thursday 5 November 2026", "November 20, 2026",
            "Hamburg, 18 November 2026", "Issue 88",
        ])
    func bylinesAndDates(line: String) {
        #expect(headings(body, line, body) == [])
    }

    @Test("A signature is none: a name and a title after a farewell")
    func signature() {
        #expect(headings(body, "Until Monday,", "Sam Volkering", "Editor-in-Chief", body) == [])
        #expect(headings(body, "Cheers", "Johnny", body) == [])
    }

    @Test("A heading in capitals may follow a farewell")
    func headingAfterFarewell() {
        #expect(headings(body, "Cheers,", "Sam", "ODDS AND ENDS", body) == ["ODDS AND ENDS"])
    }

    @Test("A name above the small print is a signature, in a draft without headings in title case")
    func nameNearTheEnd() {
        #expect(headings(body, "THE WEEK AHEAD", body, "Gwen Parfitt", body) == ["THE WEEK AHEAD"])
        #expect(headings(body, "The Week Ahead", body, "The Last Word", body) == ["The Week Ahead", "The Last Word"])
    }

    @Test("A first name above the small print is a signature, above other words a heading")
    func firstNameNearTheEnd() {
        #expect(headings(body, "Nell", "This letter is paid for by its readers. Unsubscribe here.") == [])
        #expect(headings(body, "Crypto", body) == ["Crypto"])
    }

    @Test("A ruler ends the signature: below it headings may begin anew")
    func rulerAfterSignature() {
        #expect(headings(body, "Until Monday,", "Nell", "---", "Notices", body) == ["Notices"])
    }

    @Test(
        "Lines that say who paid are none",
        arguments: ["In association with Kelso Income", "Presented by Copperhead Metals Corp", "Partner content"])
    func sponsorships(line: String) {
        #expect(headings(body, line, body) == [])
    }

    @Test("Names of those who comment are none")
    func comments() {
        #expect(headings(body, "2 Comments\nOldest", "Johnny Gallagher", body, "Chris Davies", body) == [])
    }

    @Test("The name below a quotation is none")
    func attribution() {
        #expect(
            headings(body, "\u{201C}Programs must be written for people to read.\u{201D}", "Harold Abelson", body) == []
        )
    }

    @Test(
        "Calls to action and addresses are none",
        arguments: [
            "Show me the name >>", "See how Deal Radar works \u{BB}", ">> TAKE MY SEAT <<", "parapet.example",
            "PASS NUMBER TWELVE IS YOURS: quillvault.example", "Call 1300 555 019 now", "Click here to watch",
            "Book your seat now", "\u{1F449} Take Thursday\u{2019}s trade", "editor@letter.example",
            "https://fund.example/buy", "GET THE NOTE \u{2192}", "Join the club",
        ])
    func callsToAction(line: String) {
        #expect(headings(body, line, body) == [])
    }

    @Test("A noun that looks like a call to action does not unmake a heading")
    func nouns() {
        #expect(headings(body, "Book note", body) == ["Book note"])
    }

    @Test("A sentence without a full stop is none where it starts like one")
    func sentences() {
        #expect(headings(body, "We own no shares in it", body) == [])
        #expect(headings(body, "It might all go wrong", body) == [])
    }

    @Test("A caption in small letters is none")
    func smallLetters() {
        #expect(headings(body, "man in black suit jacket", body) == [])
    }

    @Test("List items, quotations and footnotes are none")
    func otherBlocks() {
        #expect(headings(body, "- A word on supermarkets", body, "> Quoted words", body, "\"Well said\"", body) == [])
    }

    @Test("A numbered line is a heading where no list goes on counting")
    func numberedHeadings() {
        #expect(headings(body, "1. RAIN", body, "2. THE ASHES, AGAIN", body) == ["1. RAIN", "2. THE ASHES, AGAIN"])
        #expect(headings(body, "1. Choose a parcel", "2. Sign the form", body) == [])
    }

    @Test("A line in capitals directly above its text is a heading, capitals that run on are not")
    func capitalsAboveText() {
        #expect(headings(body, "WHAT HAPPENED\n" + body) == ["WHAT HAPPENED"])
        #expect(headings(body, "HYPOTHETICAL RESULTS HAVE MANY LIMITS\nSOME OF WHICH ARE DESCRIBED BELOW.") == [])
    }

    @Test("The name of the letter above its motto is its first heading")
    func masthead() {
        #expect(headings("Fenchurch Flyer\nyour free share letter, no. 212", body) == ["Fenchurch Flyer"])
    }

    @Test("In a draft with headings in capitals plain lines are none")
    func consistentCapitals() {
        #expect(headings(body, "CORN", body, "WHEAT", body, "Nobody calls", body) == ["CORN", "WHEAT"])
    }

    @Test("Many short lines in a row are a list, not headings")
    func runsOfShortLines() {
        let found = headings(body, "Oldest", "Newest", "Most voted", "Inline feedback", "All comments", body)
        #expect(found.count == 3)
    }

    @Test("A line of = or - below underlines a heading")
    func underlines() {
        let first = readText("The week\n========\n\n" + body)
        #expect(outline(first).first == "h1 The week")
        let second = readText(body + "\n\nthe week in tin\n---------------\n" + body)
        #expect(outline(second).contains("h1 the week in tin"))
        #expect(!outline(second).contains("rule"))
    }

    @Test("A ruler much longer than the line above is a break")
    func longRulers() {
        let document = readText(body + "\n\nbuy now\n----------------------------------------\n\n" + body)
        #expect(outline(document).contains("rule"))
    }

    @Test("A ruler below a label frames the label: it would else end the ad at once")
    func framedLabel() {
        let document = readText("==========\nADVERTISEMENT\n==========\n" + body)
        #expect(outline(document) == ["rule", "p ADVERTISEMENT", "p " + body])
    }

    @Test("The first heading and those underlined with = are of level 1, others of level 2")
    func levels() {
        let document = readText("THE LETTER\n\n\(body)\n\nTIN\n\n\(body)\n\nGold\n====\n\n\(body)")
        #expect(outline(document).filter { $0.hasPrefix("h") } == ["h1 THE LETTER", "h2 TIN", "h1 Gold"])
    }

    @Test("Ruler characters around a heading or a label are no part of its words")
    func decorations() {
        #expect(headings(body, "---- MARKETS ----", body) == ["MARKETS"])
        #expect(outline(readText("----- Advertisement -----\n\n" + body)).first == "p Advertisement")
    }
}
