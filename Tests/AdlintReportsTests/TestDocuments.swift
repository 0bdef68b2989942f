import AdlintCore
import AdlintDocuments

/// Documents that ``Draft`` cannot make.
enum TestDocuments {
    /// One block whose `&amp;` is read as an entity.
    static func withEntity(_ source: SourceText) -> Document {
        var builder = DocumentBuilder(format: .html, source: source)
        let entity = Array("&amp;".utf8)
        let start = source.bytes.indices.first { source.bytes[$0...].starts(with: entity) } ?? 0
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, start))
        builder.append("&", source: TextRange(start, start + entity.count))
        builder.append(source: TextRange(start + entity.count, source.bytes.count))
        return builder.finish()
    }

    /// The same paragraph many times.
    static func repeated(_ paragraph: String, _ count: Int) -> Draft {
        Draft(String(repeating: paragraph, count: count), format: .text)
    }

    /// A mail with everything that a block can be, in HTML with styles.
    static var mail: Review {
        var mail = Mail()
        mail.block(.subject, "📈 Your Tuesday letter")
        mail.block(.sender, "Mill Lane Letters <letters@mill.example>")
        mail.block(.paragraph, "Seven stocks inside", hiding: .preheader)
        mail.block(.heading(level: 1), "The Tuesday Letter", size: 28)
        mail.block(.image, "")
        mail.block(.paragraph, "A windmill at dusk", hiding: .alternativeText)
        mail.block(.paragraph, "Advertisement", size: 11)
        mail.block(.heading(level: 3), "Seven shares for the next decade", size: 20)
        mail.block(.listItem(depth: 1), "Up 312% since 2019")
        mail.block(.listItem(depth: 1), "No fees, ever")
        for (row, cells) in [["Year", "Return"], ["2024", "+18%"], ["2025", "+22%"]].enumerated() {
            for (column, text) in cells.enumerated() {
                mail.block(.tableCell(row: row, column: column, isHeader: row == 0), text, table: 0)
            }
        }
        mail.block(.caption, "Returns of the model portfolio")
        mail.block(.quote, "I retired at forty.")
        mail.block(.button, "Show me the seven")
        mail.block(.code, "code SEVEN")
        mail.block(.thematicBreak, "")
        mail.block(.footnote, "Past performance is no guide to the future.", size: 8)
        mail.block(.paragraph, "The terms apply.", hiding: .collapsed)
        return mail.review()
    }

    private struct Mail {
        private var text = ""
        private var blocks: [(kind: BlockKind, range: TextRange, hiding: Hiding?, size: Double?, table: Int?)] = []

        mutating func block(
            _ kind: BlockKind, _ words: String, hiding: Hiding? = nil, size: Double? = 16, table: Int? = nil
        ) {
            let start = text.utf8.count
            text += words
            blocks.append((kind, TextRange(start, text.utf8.count), hiding, size, table))
            text += "\n"
        }

        func review() -> Review {
            let source = SourceText(bytes: Array(text.utf8))
            var builder = DocumentBuilder(format: .html, source: source)
            for block in blocks {
                builder.beginBlock(
                    block.kind, sourceStart: block.range.start, hiding: block.hiding, table: block.table)
                builder.setStyle(block.size.map { Style(size: $0) })
                builder.append(source: block.range)
                builder.endBlock(sourceEnd: block.range.end)
            }
            let draft = Draft(text)
            let end = draft.range("Past performance").start
            let claims = ["Up 312% since 2019", "No fees, ever", "+22%", "I retired at forty."].map {
                Claim(
                    topic: .pastPerformance, name: "x", range: draft.range($0),
                    obligations: [
                        ClaimObligation(
                            rule: "uk-past-performance", state: .unmet,
                            disclosure: DisclosurePlace(
                                range: draft.range("Past performance is no guide to the future."), blocks: 9, words: 40)
                        )
                    ])
            }
            return Review(
                path: "mail.html", format: .email, digest: "", jurisdictions: ["uk"], source: source,
                regions: [
                    Region(
                        kind: .ad, range: TextRange(draft.range("Advertisement").start, end), isLabelled: true),
                    Region(kind: .boilerplate, range: TextRange(end, source.bytes.count)),
                ], claims: claims, document: builder.finish())
        }
    }
}
