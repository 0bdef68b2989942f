public import AdlintCore

/// Reads mails (.eml) as they are sent: subject and sender, the HTML part, the text part.
///
/// The extracted text is subject, sender, then the decoded source of each part; offsets are of that text, and
/// ``SourceText/paragraph(of:)`` gives the line within the part. Where an HTML part and a text part say the same, a
/// reader sees one or the other: each is one of ``Document/renditions``, and the text part stands in a container of kind
/// ``Container/Kind/alternative``. Attachments, and characters that could not be decoded, are ``Document/unread``.
public struct MailReader: ContainerReader {
    public static let format = DraftFormat.email

    private let html: any DocumentReader
    private let text: any DocumentReader

    /// Makes a reader that reads the parts with these readers.
    public init(html: any DocumentReader = HTMLReader(), text: any DocumentReader = PlainTextReader()) {
        self.html = html
        self.text = text
    }

    public func read(_ file: [UInt8]) throws(ReadingError) -> Document {
        let mail = try parse(file)
        let plan = try MailPlan(mail.message)
        guard plan.hasText else { throw Self.empty(plan.attachments) }
        var document = DocumentBuilder(format: .email, source: Self.source(of: plan)).finish()
        var offset = 0
        var blocks: [Range<Int>] = []
        for piece in plan.pieces {
            let part = try self.document(of: piece)
            let first = document.blocks.count
            document.splice(part, sourceOffset: offset, in: piece.isSecondChoice ? .alternative : nil)
            blocks.append(first..<document.blocks.count)
            offset += piece.text.count + 1
        }
        document.renditions = Self.renditions(of: plan, blocks)
        document.unread = Self.unread(of: plan)
        return document
    }

    // MARK: Inside

    private func parse(_ file: [UInt8]) throws(ReadingError) -> MIMEMail {
        if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw ReadingError("The file is an Outlook message (.msg), not a mail. Save the mail as .eml.")
        }
        try MailBounds.check(file)
        guard MIMEMail.isAvailable else {
            throw ReadingError(
                "Mails are read with the library GMime 3, which is not installed. Install it (on Debian: "
                    + "apt-get install libgmime-3.0-0).")
        }
        guard let mail = MIMEMail(file), mail.message.looksLikeMail else {
            throw ReadingError("The file is not a mail: it has no header lines such as From and Subject.")
        }
        return mail
    }

    /// The forms of the mail, from the blocks of each piece.
    private static func renditions(of plan: MailPlan, _ blocks: [Range<Int>]) -> [Rendition] {
        let forms = plan.renditions
        guard forms.count > 1 else { return [] }
        return forms.enumerated().map { rank, pieces in
            let own = pieces.first { plan.pieces[$0].choice?.rank == rank }
            let before = rank == 0 ? [] : pieces.prefix { $0 != own }
            return Rendition(
                name: own.map { plan.pieces[$0].story.rawValue } ?? "", blocks: pieces.flatMap { Array(blocks[$0]) },
                firstNew: before.reduce(0) { $0 + blocks[$1].count })
        }
    }

    private static func unread(of plan: MailPlan) -> [String] {
        var unread = plan.attachments.map { "the attachment \($0)" }
        if plan.replacedCount > 0 {
            let count = plan.replacedCount == 1 ? "1 character" : "\(plan.replacedCount) characters"
            unread.append("\(count) that cannot be decoded")
        }
        return unread
    }

    private static func empty(_ attachments: [String]) -> ReadingError {
        let names = attachments.isEmpty ? "" : " It has only attachments: \(attachments.joined(separator: ", "))."
        return ReadingError("The mail has no text to judge, in HTML or plain.\(names)")
    }

    private static func source(of plan: MailPlan) -> SourceText {
        var bytes: [UInt8] = []
        var index = ParagraphIndex()
        for piece in plan.pieces {
            let start = bytes.count
            bytes += piece.text
            bytes.append(0x0A)
            let story = piece.story
            index.append(start: start, story: story)
            for offset in start..<bytes.count - 1 where bytes[offset] == 0x0A {
                index.append(start: offset + 1, story: story)
            }
        }
        return SourceText(bytes: bytes, encoding: .extracted, paragraphs: index)
    }

    private func document(of piece: MailPlan.Piece) throws(ReadingError) -> Document {
        let source = SourceText(bytes: piece.text)
        switch piece.kind {
        case .subject: return Self.line(source, .subject)
        case .sender: return Self.line(source, .sender)
        case .innerHeader: return Self.line(source, .header)
        case .text: return try text.read(source)
        case .html:
            var document = try html.read(source)
            // A page's title is shown by no mail program; the mail's subject is the header line.
            for index in document.blocks.indices where document.blocks[index].kind == .subject {
                document.blocks[index].kind = .paragraph
                document.blocks[index].hiding = .outsideBody
            }
            return document
        }
    }

    private static func line(_ source: SourceText, _ kind: BlockKind) -> Document {
        var builder = DocumentBuilder(format: .email, source: source)
        builder.beginBlock(kind, sourceStart: 0)
        builder.append(source: TextRange(0, source.bytes.count))
        builder.endBlock(sourceEnd: source.bytes.count)
        return builder.finish()
    }
}

extension MailPlan.Piece {
    /// Whether most readers see another part in its place.
    fileprivate var isSecondChoice: Bool { choice.map { $0.rank > 0 } ?? false }

    /// How places in it are counted.
    fileprivate var story: ParagraphIndex.Story {
        switch kind {
        case .subject, .sender, .innerHeader: .mailHeader
        case .html: .htmlPart
        case .text: .textPart
        }
    }
}
