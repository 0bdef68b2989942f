import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// Stands for the readers of text and HTML: a paragraph a line, tags left out, a title taken for a subject.
struct LineReader: DocumentReader {
    static let format = DraftFormat.text

    func read(_ source: SourceText) throws(ReadingError) -> Document {
        var builder = DocumentBuilder(format: .text, source: source)
        builder.openContainer(.section, source: TextRange(0, source.bytes.count))
        for number in 1...source.lineCount {
            let line = source.line(number)
            let isTitle = source.string(in: line).contains("<title>")
            builder.beginBlock(isTitle ? .subject : .paragraph, sourceStart: line.start)
            builder.setStyle(Style(size: 16))
            var start = line.start
            for offset in line.start..<line.end {
                if source.bytes[offset] == UInt8(ascii: "<") { builder.append(source: TextRange(start, offset)) }
                if source.bytes[offset] == UInt8(ascii: ">") { start = offset + 1 }
            }
            builder.append(source: TextRange(start, max(start, line.end)))
            builder.endBlock(sourceEnd: line.end)
        }
        return builder.finish()
    }
}

let mailReader = MailReader(html: LineReader(), text: LineReader())

/// A mail of one part.
func mail(_ headers: String, _ body: String = "Words.") -> [UInt8] {
    Array("From: a@b.example\r\nSubject: S\r\n\(headers)\r\n\r\n\(body)".utf8)
}

@Suite("Mail", .enabled(if: isMailLibraryInstalled, "libgmime-3.0-0 is not installed"))
struct MailReaderTests {
    @Test("subject and sender are decoded, and stand first")
    func headers() throws {
        let document = try mailReader.read(fixture("mail/alternative.eml"))
        #expect(document.format == .email)
        #expect(document.blocks[0].kind == .subject)
        #expect(
            document.words(in: document.blocks[0].prose)
                == "Ad: twelve pounds forty — and a half-price offer for Zoë")
        #expect(document.blocks[1].kind == .sender)
        #expect(document.words(in: document.blocks[1].prose) == "Zoë at Acme Investor <news@acme.example>")
    }

    @Test("of two parts that say the same the HTML part is the draft, the text part an alternative beside it")
    func alternatives() throws {
        let document = try mailReader.read(fixture("mail/alternative.eml"))
        let kinds = document.blocks.map { outermost($0.container, in: document) }
        #expect(
            Array(zip(document.outline, kinds)).dropFirst(2).map { "\($0.1): \($0.0)" } == [
                "draft: (outside the page) Not the subject",
                "draft: Dear reader — our fund made £12.40 a share, says Zoë.",
                "draft: Past performance is not a reliable indicator of future results.",
                "alternative: Dear reader — our fund made £12.40 a share, says Zoë.",
                "alternative: Join us today.",
            ])
        expectSound(document, "alternative.eml")
    }

    /// The kind of the outermost box around a container, the draft itself if there is none but the reader's own.
    private func outermost(_ index: Int, in document: Document) -> Container.Kind {
        var index = index
        while let parent = document.containers[index].parent, parent != 0 { index = parent }
        let kind = document.containers[index].kind
        return kind == .section ? .draft : kind
    }

    @Test("every block maps to its own words in the decoded source")
    func positions() throws {
        let document = try mailReader.read(fixture("mail/alternative.eml"))
        for block in document.blocks {
            let source = document.source.string(in: document.map.source(of: block.prose))
            #expect(source == document.words(in: block.prose))
        }
        let block = try document.block("Past performance")
        #expect(
            document.source.paragraph(of: document.map.source(of: block.prose).start)
                == ParagraphIndex.Place(story: .htmlPart, paragraph: 3, character: 4))
        let text = try document.block("Join us")
        #expect(
            document.source.paragraph(of: text.source.start)
                == ParagraphIndex.Place(story: .textPart, paragraph: 3, character: 1))
    }

    @Test("styles, tables and links of both parts keep their own places")
    func splicedStyles() throws {
        let document = try mailReader.read(fixture("mail/alternative.eml"))
        for run in document.styleRuns { #expect(document.styles[run.style].size == 16) }
        let unstyled = document.blocks.filter { $0.style == nil }
        #expect(unstyled.map(\.kind) == [.subject, .sender])
    }

    @Test("files that hang on a mail are named, not read; a picture in the text is neither")
    func attachments() throws {
        let document = try mailReader.read(fixture("mail/mixed.eml"))
        #expect(document.unread == ["the attachment Terms – November.pdf", "the attachment page.html"])
        #expect(!document.outline.contains("attached page"))
        #expect(document.outline.contains("Dear reader — our fund made £12.40 a share, says Zoë."))
    }

    @Test("old character sets are decoded")
    func latin() throws {
        let document = try mailReader.read(fixture("mail/plain-latin.eml"))
        #expect(document.outline[2] == "Dear reader - our fund made £12.40 a share, says Zoë.")
        #expect(document.unread.isEmpty)
    }

    @Test("a mail within a mail is read with its own header lines")
    func forwarded() throws {
        let document = try mailReader.read(fixture("mail/forwarded.eml"))
        #expect(
            document.outline == [
                "Fwd: look at this", "Acme Investor <news@acme.example>", "Outer words.", "The inner mail",
                "Other House <other@house.example>", "Inner words.",
            ])
        #expect(document.blocks.map(\.kind).prefix(5) == [.subject, .sender, .paragraph, .header, .header])
    }

    @Test(
        "characters are decoded as mail programs do it",
        arguments: [
            ("charset=windows-1252", [0x93, 0x80, 0x94], "\"€\"", nil),
            ("charset=iso-8859-1", [0x80], "€", nil),
            ("charset=us-ascii", [0xC2, 0xA3], "£", nil),
            ("charset=us-ascii", [0xA3], "£", nil),
            ("", [0xA3], "£", nil),
            ("charset=utf-8", [0x61, 0xFF, 0x62], "a\u{FFFD}b", "1"),
            ("charset=utf-16", [0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20], "a€", nil),
            ("charset=koi8-r", [0xF2], "Р", nil),
            ("charset=\"shift_jis\"", [0x82, 0xA0], "あ", nil),
            ("charset=iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], "あ", nil),
            ("charset=windows-1252", [0x61, 0x81, 0x62], "a\u{FFFD}b", "1"),
            ("charset=utf-16", [0xFF, 0xFE, 0x61, 0x00, 0xAC], "a\u{FFFD}", "1"),
        ] as [(String, [UInt8], String, String?)])
    func charsets(parameter: String, bytes: [UInt8], text: String, undecoded: String?) throws {
        let header = "Content-Type: text/plain; \(parameter)\r\nContent-Transfer-Encoding: base64"
        let document = try mailReader.read(mail(header, Data(bytes).base64EncodedString()))
        #expect(document.outline.last == text)
        #expect(document.unread == (undecoded.map { ["\($0) character that cannot be decoded"] } ?? []))
    }

    @Test("what is no mail, or cannot be read, is refused in a sentence")
    func refusals() throws {
        func refusal(_ bytes: [UInt8]) throws -> String {
            try #require(#expect(throws: ReadingError.self) { try mailReader.read(bytes) }).description
        }
        #expect(try refusal([]).contains("not a mail"))
        #expect(try refusal(Array("Dear reader, all is well.".utf8)).contains("not a mail"))
        #expect(try refusal([0xD0, 0xCF, 0x11, 0xE0]).contains("Outlook"))
        #expect(try refusal(mail("Content-Type: text/plain; charset=klingon-8")).contains("klingon-8"))
        #expect(try refusal(mail("Content-Type: text/plain; charset=\"utf-8//IGNORE\"")).contains("not known"))
        #expect(
            try refusal(mail("Content-Type: application/pkcs7-mime; smime-type=enveloped-data")).contains("encrypted"))
        #expect(
            try refusal(mail("Content-Type: multipart/encrypted; boundary=b", "--b\r\n\r\nx\r\n--b--")).contains(
                "encrypted"))
        let picture = "Content-Type: image/png; name=ad.png\r\nContent-Transfer-Encoding: base64"
        #expect(try refusal(mail(picture, "iVBORw0KGgo=")).contains("only attachments: ad.png"))
    }

    @Test("a text part that is only one of several is joined to the rest, in order")
    func severalParts() throws {
        let body =
            "--b\r\n\r\nFirst.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Second.</p>\r\n--b\r\n\r\nThird.\r\n--b--"
        let document = try mailReader.read(mail("Content-Type: multipart/mixed; boundary=b", body))
        #expect(document.outline.suffix(3) == ["First.", "Second.", "Third."])
        #expect(!document.containers.contains { $0.kind == .alternative })
    }

    @Test("the root of related parts is the one that is named")
    func relatedStart() throws {
        let body =
            "--b\r\nContent-Type: text/html\r\n\r\n<p>Frame.</p>\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <root>"
            + "\r\n\r\n<p>Root.</p>\r\n--b--"
        let related = "Content-Type: multipart/related; boundary=b"
        #expect(try mailReader.read(mail("\(related); start=\"<root>\"", body)).outline.last == "Root.")
        #expect(try mailReader.read(mail(related, body)).outline.last == "Frame.")
    }

    @Test("parts in each other without end are refused")
    func nesting() throws {
        for depth in [30, 20_000] {
            var body = ""
            for level in 1...depth {
                body += "--b\(level - 1)\r\nContent-Type: multipart/mixed; boundary=b\(level)\r\n\r\n"
            }
            let bytes = mail("Content-Type: multipart/mixed; boundary=b0", body)
            #expect(throws: ReadingError.self, "\(depth) levels") { try mailReader.read(bytes) }
        }
        let forwards = String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: 20_000)
        #expect(throws: ReadingError.self) { try mailReader.read(Array("From: a@b.example\r\n\(forwards)x".utf8)) }
    }

    @Test("what would exhaust the library is refused before it comes to it")
    func bounds() throws {
        let many = "Content-Type: multipart/mixed; boundary=b"
        let hostile: [(String, [UInt8])] = [
            ("groups in each other", Array("From: \(String(repeating: "a:", count: 500_000))\r\n\r\nx".utf8)),
            ("folded groups", Array("To :\(String(repeating: " a:\r\n", count: 500_000))\r\n\r\nx".utf8)),
            ("header lines", mail(String(repeating: "X-A: b\r\n", count: 150_000))),
            ("parts", mail(many, String(repeating: "--b\r\n\r\n\r\n", count: 30_000))),
            ("boundaries", mail(String(repeating: "Content-Type: multipart/mixed; BOUNDARY=b\r\n\r\n", count: 300))),
        ]
        for (what, bytes) in hostile {
            let error = #expect(throws: ReadingError.self, "\(what)") { try mailReader.read(bytes) }
            #expect(error?.description.contains("which no mail program writes") == true, "\(what)")
        }
        let manyReaders = (0..<5_000).map { "r\($0)@home.example" }.joined(separator: ",\r\n ")
        #expect(try mailReader.read(mail("To: \(manyReaders)")).outline.last == "Words.")
    }

    @Test(
        "spoiled mails are read or refused, never more",
        arguments: ["alternative", "mixed", "forwarded", "plain-latin"])
    func mutations(_ name: String) throws {
        let bytes = try fixture("mail/\(name).eml")
        var random = FixedRandom(state: UInt64(bytes.count))
        var readCount = 0
        for round in 0..<200 {
            do throws(ReadingError) {
                expectSound(try mailReader.read(mutated(bytes, by: &random)), "\(name), round \(round)")
                readCount += 1
            } catch {
                #expect(error.description.hasSuffix("."))
            }
        }
        #expect(readCount > 50, "so few are read that the test shows little")
    }

    @Test("what is declared of GMime is what GMime declares", .enabled(if: hasMailHeaders, "no headers of GMime"))
    func agreesWithHeaders() throws {
        let flags = try output("pkg-config", ["--cflags", "gmime-3.0"]).text.split { $0.isWhitespace }.map(String.init)
        let root = fixtureRoot.deletingLastPathComponent().deletingLastPathComponent()
        let file = fixtureRoot.appendingPathComponent("mail/gmime-agreement.c").path
        let include = "-I" + root.appendingPathComponent("Sources/CGMime").path
        let result = try output("cc", ["-std=c11", "-fsyntax-only", include] + flags + [file])
        #expect(result.status == 0, "\(result.text)")
    }
}

let isMailLibraryInstalled: Bool = {
    do {
        _ = try mailReader.read(mail(""))
        return true
    } catch { return false }
}()

private let hasMailHeaders = (try? output("pkg-config", ["--exists", "gmime-3.0"]).status) == 0

/// Runs a program and gives what it writes.
private func output(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}
