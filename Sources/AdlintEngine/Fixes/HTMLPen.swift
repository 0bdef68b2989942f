import AdlintCore

/// Writes into HTML: paragraphs like those around, or lines after `<br>` where the draft parts its text so.
struct HTMLPen: Pen {
    let handwriting: Handwriting

    private var bytes: [UInt8] { handwriting.bytes }

    func spelled(_ words: String) -> String {
        var result = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                if let references = handwriting.references {
                    let name = references.first { $0.character == scalar }?.name
                    result += "&\(name ?? "#\(scalar.value)");"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return handwriting.withApostrophes(result)
    }

    func append(_ words: String, to block: Block) -> Edit? {
        guard let link = handwriting.link(to: block), isInText(block) else { return nil }
        let end = contentEnd(of: block)
        return Edit(range: TextRange(end, end), replacement: link + spelled(words))
    }

    func insert(_ words: String, after block: Block) -> Edit? {
        guard isInText(block), block.table == nil else { return nil }
        if let tag = openTag(of: block), let end = elementEnd(of: block, tag) {
            let text = newLine(before: block.source.start) + paragraph(words, like: tag)
            return Edit(range: TextRange(end, end), replacement: text)
        }
        let end = HTMLTags.skippingInlineEnds(in: bytes, from: handwriting.wordsEnd(of: block))
        return Edit(range: TextRange(end, end), replacement: "<br><br>" + spelled(words))
    }

    func insert(_ words: String, before block: Block) -> Edit? {
        guard isInText(block), block.table == nil else { return nil }
        let start = block.source.start
        if let tag = openTag(of: block), elementEnd(of: block, tag) != nil {
            let text = paragraph(words, like: tag) + newLine(before: start)
            return Edit(range: TextRange(start, start), replacement: text)
        }
        let first = handwriting.document.map.source(of: TextRange(block.prose.start, block.prose.start + 1)).start
        let begin = HTMLTags.startOfInlineTags(in: bytes, before: first, notBefore: start)
        return Edit(range: TextRange(begin, begin), replacement: spelled(words) + "<br><br>")
    }

    // MARK: Elements

    private func isInText(_ block: Block) -> Bool {
        switch block.kind {
        case .subject, .sender, .header, .code, .image, .thematicBreak: false
        default: !block.prose.isEmpty
        }
    }

    /// After the block's words and the inline elements that end there, but within those that hold all of its words: they
    /// set its size and colour.
    private func contentEnd(of block: Block) -> Int {
        let map = handwriting.document.map
        let first = map.source(of: TextRange(block.prose.start, block.prose.start + 1)).start
        var end = handwriting.wordsEnd(of: block)
        while let tag = HTMLTags.endTag(in: bytes, at: end), HTMLTags.isInline(tag.name) {
            let start = HTMLTags.start(of: tag.name, in: bytes, endingAt: end, notBefore: block.source.start)
            guard let start, tag.name == "a" || start >= first else { break }
            end = tag.range.end
        }
        return end
    }

    /// The tag that opens the block's element.
    private func openTag(of block: Block) -> HTMLTags.Tag? {
        guard let tag = HTMLTags.tag(in: bytes, at: block.source.start), !tag.isEnd else { return nil }
        return tag
    }

    /// The end of the block's element, where it is one that a paragraph may follow.
    private func elementEnd(of block: Block, _ tag: HTMLTags.Tag) -> Int? {
        guard ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6"].contains(tag.name) else { return nil }
        let end = Array("</\(tag.name)>".utf8)
        let inner = bytes[block.source.start..<block.source.end]
        guard inner.count > end.count, inner.suffix(end.count).map(HTMLTags.lowered) == end else { return nil }
        return block.source.end
    }

    /// A paragraph set like an element; beside a heading, like the next paragraph of the draft.
    private func paragraph(_ words: String, like tag: HTMLTags.Tag) -> String {
        let model = tag.name.first == "h" ? nextParagraph(after: tag.range.end) : tag
        guard let model else { return "<p>\(spelled(words))</p>" }
        return HTMLTags.withoutIdentity(model, in: bytes) + spelled(words) + "</\(model.name)>"
    }

    private func nextParagraph(after offset: Int) -> HTMLTags.Tag? {
        let next = handwriting.document.blocks.first { block in
            block.hiding == nil && block.kind == .paragraph && block.source.start > offset
                && HTMLTags.tag(in: bytes, at: block.source.start)?.name == "p"
        }
        return next.flatMap { HTMLTags.tag(in: bytes, at: $0.source.start) }
    }

    /// A line end and the indent of a line, where only blanks stand before the place on its line.
    private func newLine(before start: Int) -> String {
        let before = bytes[..<start].reversed().prefix { $0 == 0x20 || $0 == 0x09 }
        let index = start - before.count
        guard index > 0, bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D else { return "" }
        return handwriting.lineEnd + String(decoding: before.reversed(), as: UTF8.self)
    }
}
