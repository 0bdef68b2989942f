import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Markdown: the head of a mail")
struct MarkdownMailHeadTests {
    @Test(
        "Lines of a head are sender, subject and header, whatever the mark-up of their keys",
        arguments: [
            "From: A <a@b.example>\nSubject: Two *stars*\n",
            "**From:** A <a@b.example>  \n**Subject:** Two *stars*\\\n",
        ])
    func lines(head: String) throws {
        let document = try readMarkdown(head + "**Date**: Monday\n\nOne\n")
        #expect(
            document.blocks.map(\.kind) == [.sender, .subject, .header, .paragraph])
        let words = document.blocks.map { document.words(in: $0.prose) }
        #expect(words == ["A <a@b.example>", "Two *stars*", "Monday", "One"])
        #expect(document.source.string(in: document.map.source(of: document.blocks[1].prose)) == "Two *stars*")
    }

    @Test("A blank line or a rule may stand in a head and after it; front matter may stand before")
    func blanks() throws {
        let text = "---\nissue: 7\n---\n\n**From:** A\n\n**Subject:** B\n---\nOne\n"
        #expect(try readMarkdown(text).blocks.map(\.kind) == [.sender, .subject, .thematicBreak, .paragraph])
    }

    @Test(
        "A draft that does not begin with a sender or a subject has no head",
        arguments: ["Date: Monday\n\nOne\n", "One\n\nFrom: A\n"])
    func none(text: String) throws {
        #expect(try readMarkdown(text).blocks.allSatisfy { $0.kind == .paragraph })
    }
}
