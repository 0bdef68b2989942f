internal import AdlintCore

/// What of a mail is read, and in which order.
struct MailPlan {
    /// A piece of text of the mail.
    struct Piece {
        /// What the piece is.
        enum Kind {
            case subject, sender
            /// Subject or sender of a mail within the mail.
            case innerHeader
            case html, text
        }

        var kind: Kind
        var text: [UInt8]
        /// Which of several parts that say the same it belongs to; nil where every reader sees it.
        var choice: Choice?
    }

    /// One of the parts of which a mail program shows one.
    struct Choice: Equatable {
        /// Which parts say the same, from 0.
        var group: Int
        /// 0 for the part that most readers see.
        var rank: Int
    }

    /// The pieces, the HTML part before the text part that says the same.
    private(set) var pieces: [Piece] = []
    /// Names of files that hang on the mail and are not read.
    private(set) var attachments: [String] = []
    /// The number of characters that could not be decoded.
    private(set) var replacedCount = 0
    /// For each group of parts that say the same the number of them.
    private(set) var choiceCounts: [Int] = []
    private var partCount = 0
    private var byteCount = 0

    /// Bounds: more than any newsletter has.
    static let depthLimit = 20
    static let partLimit = 1_000
    static let byteLimit = 16 << 20

    /// Plans the reading of a mail.
    ///
    /// - Throws: ``ReadingError`` when it is encrypted, in an unknown character set, or passes a bound.
    init(_ message: MIMEMessage) throws(ReadingError) {
        add(header: message.subject, .subject)
        add(header: message.sender, .sender)
        if let content = message.content { pieces += try read(content, depth: 0) }
    }

    /// Whether there is a part to read, and not only a header.
    var hasText: Bool {
        pieces.contains { $0.kind == .html || $0.kind == .text }
    }

    private mutating func add(header: String?, _ kind: Piece.Kind) {
        guard let header, !header.isEmpty else { return }
        pieces.append(Piece(kind: kind, text: Self.line(header)))
    }

    /// One line: header lines that were folded or hold line feeds become blanks.
    private static func line(_ text: String) -> [UInt8] {
        text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }

    // MARK: Parts

    private mutating func read(_ part: MIMEPart, depth: Int) throws(ReadingError) -> [Piece] {
        partCount += 1
        guard depth <= Self.depthLimit, partCount <= Self.partLimit else {
            throw ReadingError(
                "The mail has more than \(Self.partLimit) parts, or parts more than \(Self.depthLimit) deep in each "
                    + "other, and is not read. Send the newsletter by itself, not as a forwarded mail.")
        }
        switch part.content {
        case .leaf: return try readLeaf(part)
        case .mail(let message): return try readInner(message, of: part, depth: depth)
        case .parts(let parts): return try read(parts, of: part, depth: depth)
        }
    }

    private mutating func read(_ parts: [MIMEPart], of whole: MIMEPart, depth: Int) throws(ReadingError) -> [Piece] {
        switch whole.type {
        case "multipart/encrypted": throw Self.encrypted
        case "multipart/alternative": return try choose(parts, depth: depth)
        case "multipart/signed": return try read(Array(parts.prefix(1)), depth: depth)
        case "multipart/related":
            let start = whole.parameter("start")?.trimming { $0 == "<" || $0 == ">" }
            let root = parts.first { start != nil && $0.contentID == start } ?? parts.first
            return try read(root.map { [$0] } ?? [], depth: depth)
        default: return try read(parts, depth: depth)
        }
    }

    private mutating func read(_ parts: [MIMEPart], depth: Int) throws(ReadingError) -> [Piece] {
        var pieces: [Piece] = []
        for part in parts { pieces += try read(part, depth: depth + 1) }
        return pieces
    }

    /// Of parts that say the same, the last with HTML is what most readers see; the others follow, each to be judged.
    private mutating func choose(_ parts: [MIMEPart], depth: Int) throws(ReadingError) -> [Piece] {
        var choices: [[Piece]] = []
        for part in parts {
            let pieces = try read(part, depth: depth + 1)
            if !pieces.isEmpty { choices.append(pieces) }
        }
        let isHTML = { (pieces: [Piece]) in pieces.contains { $0.kind == .html } }
        guard choices.count > 1 else { return choices.first ?? [] }
        choices.insert(choices.remove(at: choices.lastIndex(where: isHTML) ?? choices.count - 1), at: 0)
        let group = choiceCounts.count
        choiceCounts.append(choices.count)
        return choices.enumerated().flatMap { rank, pieces in
            pieces.map { piece in
                var piece = piece
                // Of parts within parts the outermost choice is the one that the reader's program makes first.
                if piece.choice == nil || rank > 0 { piece.choice = Choice(group: group, rank: rank) }
                return piece
            }
        }
    }

    /// The forms of the mail of which each reader sees one, as places of their pieces; one form where there is no choice.
    var renditions: [[Int]] {
        (0..<max(1, choiceCounts.max() ?? 1)).map { rank in
            pieces.indices.filter { index in
                guard let choice = pieces[index].choice else { return true }
                return choice.rank == min(rank, choiceCounts[choice.group] - 1)
            }
        }
    }

    private mutating func readLeaf(_ part: MIMEPart) throws(ReadingError) -> [Piece] {
        if part.type == "application/pkcs7-mime" || part.type == "application/x-pkcs7-mime" { throw Self.encrypted }
        let kind: Piece.Kind? = part.type == "text/html" ? .html : part.type == "text/plain" ? .text : nil
        guard let kind, !part.isAttachment else {
            if let name = part.fileName { attachments.append(name) }
            return []
        }
        let text = try text(of: part)
        return text.isEmpty ? [] : [Piece(kind: kind, text: text)]
    }

    private mutating func readInner(
        _ message: MIMEMessage?, of part: MIMEPart, depth: Int
    ) throws(ReadingError) -> [Piece] {
        guard let message, !part.isAttachment else {
            attachments.append(message?.subject ?? "a mail")
            return []
        }
        let header = [message.subject, message.sender].compactMap { $0 }.filter { !$0.isEmpty }
        let inner = try message.content.map { (content) throws(ReadingError) in try read(content, depth: depth + 1) }
        return header.map { Piece(kind: .innerHeader, text: Self.line($0)) } + (inner ?? [])
    }

    // MARK: Text

    private mutating func text(of part: MIMEPart) throws(ReadingError) -> [UInt8] {
        guard let bytes = part.decoded(limit: Self.byteLimit - byteCount) else {
            throw ReadingError(
                "The text of the mail is larger than \(Self.byteLimit >> 20) MB, or cannot be decoded, and is not read."
            )
        }
        byteCount += bytes.count
        let charset = part.parameter("charset")
        guard let text = Charset.decode(bytes, named: charset) else {
            throw ReadingError(
                "The text of the mail is in a character set that is not known here (\(charset ?? "")), so it cannot be "
                    + "read. Send it in UTF-8.")
        }
        replacedCount += text.replacedCount
        return text.bytes
    }

    private static let encrypted = ReadingError(
        "The mail is encrypted or signed in a closed envelope, so its text cannot be read. Save it decrypted.")
}

extension String {
    /// Without the characters at both ends that match.
    fileprivate func trimming(_ matches: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, matches(first) { rest.removeFirst() }
        while let last = rest.last, matches(last) { rest.removeLast() }
        return String(rest)
    }
}
