import AdlintCore
internal import CMD4C

/// A block of CommonMark or of GitHub's tables.
enum MarkdownBlock {
    case document, quote, list, item, rule, code, html, paragraph
    case heading(level: Int)
    case table, tableHead, tableBody, tableRow
    case cell(isHeader: Bool)
}

/// A stretch of text within a block.
enum MarkdownSpan {
    case emphasis, strong, code, struck, other
    case link(target: MarkdownAttribute, title: MarkdownAttribute)
    case image(source: MarkdownAttribute, title: MarkdownAttribute)
}

/// What a piece of text is; only some stand in the source as they are.
enum MarkdownText {
    case normal, code, html, entity, softBreak, hardBreak, null
}

/// The target or the title of a link or picture.
struct MarkdownAttribute {
    /// Decoded: entities and escapes resolved.
    let text: String
    /// Where it stands in the source; nil when decoding made a copy of it.
    let range: TextRange?
}

/// What takes the parser's reports, in the order of the source.
protocol MarkdownEvents: AnyObject {
    func enter(_ block: MarkdownBlock)
    func leave(_ block: MarkdownBlock)
    func enter(_ span: MarkdownSpan)
    func leave(_ span: MarkdownSpan)
    /// `range` is nil where the parser made the text up: a line end.
    func text(_ kind: MarkdownText, _ range: TextRange?)
}

/// MD4C behind a Swift face; nothing else in the module sees C.
enum MarkdownParser {
    /// Parses the input from `start` on. Ranges reported are places in the draft that the input was made from.
    ///
    /// MD4C does not recurse, and reports text as pointers into its input, so that places are exact.
    ///
    /// - Throws: ``ReadingError`` when the reports grow out of all proportion to the draft (a table of thousands of
    ///   columns with thousands of empty rows, one long link used over and over), or memory runs out.
    static func parse(_ input: MarkdownInput, from start: Int, events: any MarkdownEvents) throws(ReadingError) {
        guard start < input.count else { return }
        let status = input.bytes.withUnsafeBufferPointer { buffer -> Int32 in
            guard let base = buffer.baseAddress else { return 0 }
            let context = ParseContext(input, base: base, events: events)
            var parser = MD_PARSER()
            parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
            parser.enter_block = { type, detail, context in ParseContext.of(context).enterBlock(type, detail) }
            parser.leave_block = { type, detail, context in ParseContext.of(context).leaveBlock(type, detail) }
            parser.enter_span = { type, detail, context in ParseContext.of(context).enterSpan(type, detail) }
            parser.leave_span = { type, detail, context in ParseContext.of(context).leaveSpan(type, detail) }
            parser.text = { type, text, size, context in ParseContext.of(context).text(type, text, size) }
            // Unsafe: the buffer and the context outlive the call, which keeps neither.
            return withExtendedLifetime(context) {
                base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { text in
                    md_parse(
                        text + start, MD_SIZE(input.count - start), &parser,
                        Unmanaged.passUnretained(context).toOpaque())
                }
            }
        }
        if status != 0 { throw .tooManyMarkdownParts(isMemory: status < 0) }
    }
}

/// What the C callbacks get as their user data.
private final class ParseContext {
    private let base: UnsafePointer<UInt8>
    private let input: MarkdownInput
    private let events: any MarkdownEvents
    /// Reports left. Any honest draft gives fewer than three a byte.
    private var reportsLeft: Int
    /// Bytes of link targets and titles left, which reference links can multiply.
    private var attributeBytesLeft: Int

    init(_ input: MarkdownInput, base: UnsafePointer<UInt8>, events: any MarkdownEvents) {
        self.base = base
        self.input = input
        self.events = events
        let count = input.count
        reportsLeft = 6 * count + 10_000
        attributeBytesLeft = 4 * count + 1_000_000
    }

    /// Unsafe: MD4C hands back the pointer that ``MarkdownParser`` gave it, while the context is alive.
    static func of(_ pointer: UnsafeMutableRawPointer?) -> ParseContext {
        Unmanaged<ParseContext>.fromOpaque(pointer.unsafelyUnwrapped).takeUnretainedValue()
    }

    // MARK: Reports

    func enterBlock(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        events.enter(block(type, detail))
        return spend()
    }

    func leaveBlock(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        events.leave(block(type, detail))
        return spend()
    }

    func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        events.enter(span(type, detail))
        return spend()
    }

    func leaveSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        events.leave(span(type, detail))
        return spend()
    }

    func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>?, _ size: MD_SIZE) -> Int32 {
        let range = range(of: text, Int(size))
        // The indents of code and HTML come out of a string of blanks; they have no place and no meaning.
        if range != nil || text?.pointee != 0x20 { events.text(kind(of: type), range) }
        return spend()
    }

    private func spend() -> Int32 {
        reportsLeft -= 1
        return reportsLeft < 0 || attributeBytesLeft < 0 ? 1 : 0
    }

    // MARK: From C

    private func block(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> MarkdownBlock {
        switch type {
        case MD_BLOCK_QUOTE: .quote
        case MD_BLOCK_UL, MD_BLOCK_OL: .list
        case MD_BLOCK_LI: .item
        case MD_BLOCK_HR: .rule
        // Unsafe: md4c.h says which structure `detail` points to for each type.
        case MD_BLOCK_H: .heading(level: Int(detail?.load(as: MD_BLOCK_H_DETAIL.self).level ?? 1))
        case MD_BLOCK_CODE: .code
        case MD_BLOCK_HTML: .html
        case MD_BLOCK_P: .paragraph
        case MD_BLOCK_TABLE: .table
        case MD_BLOCK_THEAD: .tableHead
        case MD_BLOCK_TBODY: .tableBody
        case MD_BLOCK_TR: .tableRow
        case MD_BLOCK_TH: .cell(isHeader: true)
        case MD_BLOCK_TD: .cell(isHeader: false)
        default: .document
        }
    }

    private func span(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> MarkdownSpan {
        switch type {
        case MD_SPAN_EM: return .emphasis
        case MD_SPAN_STRONG: return .strong
        case MD_SPAN_CODE: return .code
        case MD_SPAN_DEL: return .struck
        case MD_SPAN_A:
            // Unsafe: as above.
            guard let link = detail?.load(as: MD_SPAN_A_DETAIL.self) else { return .other }
            return .link(target: attribute(link.href), title: attribute(link.title))
        case MD_SPAN_IMG:
            guard let image = detail?.load(as: MD_SPAN_IMG_DETAIL.self) else { return .other }
            return .image(source: attribute(image.src), title: attribute(image.title))
        default: return .other
        }
    }

    private func kind(of type: MD_TEXTTYPE) -> MarkdownText {
        switch type {
        case MD_TEXT_NULLCHAR: .null
        case MD_TEXT_BR: .hardBreak
        case MD_TEXT_SOFTBR: .softBreak
        case MD_TEXT_ENTITY: .entity
        case MD_TEXT_CODE: .code
        case MD_TEXT_HTML: .html
        default: .normal
        }
    }

    private func range(of text: UnsafePointer<CChar>?, _ size: Int) -> TextRange? {
        guard let text else { return nil }
        let offset = UnsafeRawPointer(text) - UnsafeRawPointer(base)
        guard offset >= 0, offset + size <= input.count else { return nil }
        return input.source(of: TextRange(offset, offset + size))
    }

    private func attribute(_ attribute: MD_ATTRIBUTE) -> MarkdownAttribute {
        let size = Int(attribute.size)
        attributeBytesLeft -= size
        guard size > 0, let text = attribute.text else { return MarkdownAttribute(text: "", range: nil) }
        // Unsafe: md4c.h promises `size` bytes at `text`.
        let bytes = Array(UnsafeRawBufferPointer(start: text, count: size))
        return MarkdownAttribute(text: CharacterReferences.decoded(bytes), range: range(of: attribute.text, size))
    }
}
