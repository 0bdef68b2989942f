import Foundation
import Testing

/// Where ads begin and end in whole issues: as a reader would say, not a block more.
struct DivisionTests {
    /// First and last line of each ad in a draft.
    private func ads(_ draft: String, name: String) throws -> [ClosedRange<Int>] {
        let bench = try Workbench([name: draft])
        let outcome = try bench.adlint("check", "--no-config", "--format", "json", name)
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let review = try #require((report?["drafts"] as? [[String: Any]])?.first)
        return try #require(review["regions"] as? [[String: Any]]).filter { $0["kind"] as? String == "ad" }.map {
            let range = try #require($0["range"] as? [String: [String: Int]])
            return (range["start"]?["line"] ?? 0)...(range["end"]?["line"] ?? 0)
        }
    }

    private static let news = (1...6).map {
        "The council met on the \($0)th to talk of drains, and rents in the high street rose 6% while nobody looked at them."
    }.joined(separator: "\n\n")

    @Test("An offer in the middle of a letter is an ad, and the letter around it is none")
    func offerInALetter() throws {
        let draft = """
            \(Self.news)

            My colleague Ann has written a special report on five shares that she thinks could double.

            You can get the names here when you take a free trial of her service. Claim your copy today.

            \(Self.news)
            """
        #expect(try ads(draft, name: "a.txt") == [13...15])
    }

    @Test("A paragraph that is label and ad in one ends before the heading right after it")
    func adOfOneParagraph() throws {
        let draft = """
            # The letter

            \(Self.news)

            ## Something for your savings

            **Ad:** Snakewater Savings pays 3.85% on its easy account, with no fee and no minimum, to anybody who walks in.

            ## Letters

            Freight rates went up 31% in eleven weeks, writes Hal, and came all the way back.

            \(Self.news)
            """
        #expect(try ads(draft, name: "a.md") == [15...17])
    }

    @Test("An offer in a postscript leaves the letter above it alone")
    func postscript() throws {
        let draft = """
            Canal tolls go up 3% in April. The trust says that traffic has fallen by a tenth.

            Next week: who pays for the towpath?

            P.S. Our sister letter Deep Lock opens to new members today. Use code LOCK20 for a fifth off.
            """
        #expect(try ads(draft, name: "a.txt") == [5...5])
    }

    @Test("An entry of a table of contents marks no ad")
    func contents() throws {
        let draft = """
            In this issue

            1. A talk with a bishop
            2. Our sponsor
            3. Corrections

            \(Self.news)
            """
        #expect(try ads(draft, name: "a.md").isEmpty)
    }

    @Test("A sentence that says what an ad is opens no second one")
    func marketingCommunication() throws {
        let draft = """
            \(Self.news)

            Advertisement

            Nordhafen Income Fund

            Invest from €1,000 in wind parks from Portugal to Finland.

            This is a marketing communication. Please refer to the prospectus and to the KID before making any final
            investment decisions.

            End of advertisement

            \(Self.news)
            """
        #expect(try ads(draft, name: "a.txt").count == 1)
    }

    @Test("An ad in a mail of boxes reaches over all the boxes of its row, and no further")
    func boxes() throws {
        func row(_ cells: [String]) -> String {
            "<table><tr><td><table>\n" + cells.map { "<tr><td><div>\($0)</div></td></tr>" }.joined(separator: "\n")
                + "\n</table></td></tr></table>"
        }
        let editorial = Self.news.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
        let draft = [
            row(["<h2>The drains</h2>\(editorial)"]),
            row(["<p><b>AD</b></p><h2>Poppit</h2><p>Put it into a Poppit ISA.</p>", "<p>£98,400</p>", "<p>Try it</p>"]),
            row(["<h2>The towpath</h2>\(editorial)"]),
        ].joined(separator: "\n")
        #expect(try ads(draft, name: "a.html") == [5...7])
    }
}
