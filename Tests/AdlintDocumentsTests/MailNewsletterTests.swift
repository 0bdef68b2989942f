import AdlintCore
import AdlintDocuments
import Testing

@Suite("Mail: a newsletter as it is sent", .enabled(if: isMailLibraryInstalled, "libgmime-3.0-0 is not installed"))
struct MailNewsletterTests {
    private let document: Document

    init() throws {
        document = try MailReader().read(fixture("mail/newsletter.eml"))
    }

    @Test("header lines, preheader, HTML part and text part follow each other")
    func order() {
        #expect(
            document.outline == [
                "The Quay Letter: up 61%", "The Quay Letter <letter@quay.example>", "(outside the page) Weekly",
                "(preheader) Up 61% last year — see how", "The Quay Letter", "Advertisement",
                "Our picks rose by 61% last year. Join now",
                "Past performance is not a reliable indicator of future results.", "THE QUAY LETTER", "Advertisement",
                "Our picks rose by 61% last year. Join now: https://quay.example/join",
            ])
        expectSound(document, "newsletter.eml")
    }

    @Test("the text part is a box of its own, the HTML part is not in it")
    func parts() throws {
        let boxes = document.containers.indices.filter { document.containers[$0].kind == .alternative }
        #expect(boxes.count == 1)
        let inside = document.blocks.filter { block in
            sequence(first: block.container) { document.containers[$0].parent }.contains { boxes.contains($0) }
        }
        #expect(inside.count == 3)
        let box = try #require(boxes.first)
        #expect(document.source.string(in: document.containers[box].source).hasPrefix("THE QUAY LETTER"))
    }

    @Test("styles, links and places are those of the HTML part's source")
    func details() throws {
        let warning = try document.style("Past performance")
        #expect(warning.size == 9 && warning.colour == Colour(red: 0xBB, green: 0xBB, blue: 0xBB))
        let link = try #require(document.links.first)
        #expect(document.words(in: link.prose) == "Join now")
        #expect(document.source.string(in: link.targetSource) == "https://quay.example/join?utm_source=mail")
        let claim = try document.block("Our picks")
        let place = document.source.paragraph(of: document.map.source(of: claim.prose).start)
        #expect(place == ParagraphIndex.Place(story: .htmlPart, paragraph: 8, character: 4))
        #expect(place?.story.unit == "line")
    }

    @Test("words of the prose are found again in the decoded source")
    func mapping() throws {
        let claim = try document.block("Our picks")
        let prose = TextRange(claim.prose.end - "Join now".utf8.count, claim.prose.end)
        #expect(document.source.string(in: document.map.source(of: prose)) == "Join&nbsp;now")
    }
}
