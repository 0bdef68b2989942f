import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// Mails with the mark-up habits of the large senders, read as a whole.
@Suite("HTML: mails of the large senders") struct HTMLFixtureTests {
    /// With `ADLINT_RECORD` set, what is read now becomes what is expected; the test fails all the same.
    private static let records = ProcessInfo.processInfo.environment["ADLINT_RECORD"] != nil

    @Test("The mail reads as its .blocks file says", arguments: HTMLSamples.fixtures)
    func blocks(file: URL) throws {
        let expectedFile = file.deletingPathExtension().appendingPathExtension("blocks")
        let read = describe(try readHTML(String(contentsOf: file, encoding: .utf8)))
        if Self.records { try read.write(to: expectedFile, atomically: true, encoding: .utf8) }
        #expect(!Self.records, "recorded; read the changes and run again")
        #expect(read == (try String(contentsOf: expectedFile, encoding: .utf8)))
    }

    @Test("All mails are there")
    func count() {
        #expect(HTMLSamples.fixtures.count == 10)
    }

    @Test(
        "Every mail has an advertisement, and its warning is where a reader can read it",
        arguments: HTMLSamples.fixtures)
    func warnings(file: URL) throws {
        let document = try readHTML(String(contentsOf: file, encoding: .utf8))
        let seen = document.blocks.filter { $0.hiding == nil }.map { document.words(in: $0.prose).lowercased() }
        #expect(seen.contains { $0.contains("advert") || $0 == "ad" || $0.hasPrefix("[ad]") })
        #expect(
            seen.contains { $0.contains("past performance") || $0.contains("lose") || $0.contains("get back less") })
    }

    private func describe(_ document: Document) -> String {
        let blocks = zip(outlineOfHTML(document), document.blocks).map { line, block in
            line + (block.style.map { "  {" + describe(document.styles[$0]) + "}" } ?? "")
        }
        let links = document.links.map { "link: \(words(of: $0, in: document)) -> \($0.target)" }
        return (blocks + links).joined(separator: "\n") + "\n"
    }

    private func words(of link: Link, in document: Document) -> String {
        document.words(in: link.prose).replacing("\n", with: " ").trimmingCharacters(in: .whitespaces)
    }

    private func describe(_ style: Style) -> String {
        var parts = [String(format: "%.4gpx %d", style.size ?? -1, style.weight)]
        if let colour = style.colour { parts.append(describe(colour)) }
        if let background = style.background { parts.append("on " + describe(background)) }
        if style.hasBorder { parts.append("boxed") }
        if style.isRaisedOrLowered { parts.append("raised") }
        if style.isFixed { parts.append("fixed") }
        return parts.joined(separator: " ")
    }

    private func describe(_ colour: Colour) -> String {
        String(format: "#%02x%02x%02x", Int(colour.red), Int(colour.green), Int(colour.blue))
    }
}
