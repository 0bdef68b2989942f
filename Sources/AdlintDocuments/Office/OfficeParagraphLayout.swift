internal import AdlintCore

/// Lays one paragraph out: what is seen of it, then what is not, then what is anchored in it.
struct OfficeParagraphLayout {
    let paragraph: OfficeParagraph
    let look: OfficeParagraphLook
    let context: OfficeLayout.Context

    private struct HiddenStretch {
        let hiding: Hiding
        var spans: [OfficeSpan]
    }

    /// The paragraph's spans, those that are seen apart from those that are not.
    private struct Parts {
        var seen: [OfficeSpan] = []
        var hidden: [HiddenStretch] = []
        var hasWords = false
    }

    /// Adds the paragraph's blocks.
    func add(to layout: inout OfficeLayout) {
        let parts = divide(layout)
        let leading = leadingImageCount()
        for index in 0..<leading { addAside(index, to: &layout) }
        if parts.hasWords {
            addBlock(kind, parts.seen, source: paragraph.source, hiding: nil, to: &layout)
        } else if look.isRuled {
            addRule(to: &layout)
        }
        for stretch in parts.hidden { add(stretch, isWhole: !parts.hasWords, to: &layout) }
        for index in leading..<paragraph.asides.count { addAside(index, to: &layout) }
    }

    // MARK: Text

    /// What the paragraph is taken for where it stands.
    private var kind: BlockKind {
        guard let kind = context.kind else { return look.kind }
        if look.isColumnHeading, case .tableCell(let row, let column, _) = kind {
            return .tableCell(row: row, column: column, isHeader: true)
        }
        return kind
    }

    private func divide(_ layout: OfficeLayout) -> Parts {
        var parts = Parts()
        for span in paragraph.spans {
            let isText = if case .text = span.content { true } else { false }
            if case .anchor = span.content { continue }
            if isText, span.range.isEmpty { continue }
            let hiding = hiding(of: span, layout)
            if let hiding {
                if parts.hidden.last?.hiding == hiding {
                    parts.hidden[parts.hidden.count - 1].spans.append(span)
                } else {
                    parts.hidden.append(HiddenStretch(hiding: hiding, spans: [span]))
                }
            } else {
                parts.seen.append(span)
                parts.hasWords = parts.hasWords || isText
            }
        }
        return parts
    }

    private func hiding(of span: OfficeSpan, _ layout: OfficeLayout) -> Hiding? {
        if span.isDeleted { return .deleted }
        return context.hiding ?? runLook(of: span, layout).hiding
    }

    private func runLook(of span: OfficeSpan, _ layout: OfficeLayout) -> OfficeRunLook {
        layout.styling.look(ofRun: span.format, paragraph: paragraph.format, in: context.setting)
    }

    private func add(_ stretch: HiddenStretch, isWhole: Bool, to layout: inout OfficeLayout) {
        let kind = isWhole ? kind : context.kind ?? .paragraph
        let source = source(of: stretch.spans[0]).union(source(of: stretch.spans[stretch.spans.count - 1]))
        addBlock(kind, stretch.spans, source: source, hiding: stretch.hiding, to: &layout)
    }

    private func addBlock(
        _ kind: BlockKind, _ spans: [OfficeSpan], source: TextRange, hiding: Hiding?, to layout: inout OfficeLayout
    ) {
        layout.builder.beginBlock(kind, sourceStart: source.start, hiding: hiding, table: context.table)
        var link: Int?
        for (index, span) in spans.enumerated() {
            if span.link != link {
                if link != nil { layout.builder.endLink() }
                if let next = span.link { beginLink(next, spans[index...], &layout) }
                link = span.link
            }
            append(span, to: &layout)
        }
        if link != nil { layout.builder.endLink() }
        layout.builder.endBlock(sourceEnd: source.end)
    }

    private func append(_ span: OfficeSpan, to layout: inout OfficeLayout) {
        let source = source(of: span)
        switch span.content {
        case .anchor: break
        case .blank: layout.builder.appendSpace(source: source)
        case .text:
            layout.builder.setStyle(runLook(of: span, layout).style)
            if span.isDeleted {
                let words = String(decoding: layout.draft.arena[span.range], as: UTF8.self)
                layout.builder.append(words, source: source)
            } else {
                layout.builder.append(source: source)
            }
        }
    }

    /// A target has no place in the text, so the link's words stand for it.
    private func beginLink(_ link: Int, _ rest: ArraySlice<OfficeSpan>, _ layout: inout OfficeLayout) {
        var words = TextRange(rest[rest.startIndex].source, rest[rest.startIndex].source)
        for span in rest {
            guard span.link == link else { break }
            words = words.union(source(of: span))
        }
        layout.builder.beginLink(target: layout.draft.links[link], targetSource: words)
    }

    private func source(of span: OfficeSpan) -> TextRange {
        TextRange(span.source, span.source + (span.isDeleted ? 0 : span.range.count))
    }

    // MARK: Asides

    /// The number of pictures that stand before the first word and any other aside.
    private func leadingImageCount() -> Int {
        var count = 0
        for span in paragraph.spans {
            switch span.content {
            case .text: if !span.range.isEmpty { return count }
            case .blank: continue
            case .anchor(let index):
                guard case .image = paragraph.asides[index] else { return count }
                count += 1
            }
        }
        return count
    }

    private func addAside(_ index: Int, to layout: inout OfficeLayout) {
        let anchor = paragraph.spans[paragraph.anchors[index]]
        let place = anchor.source
        let hiding = anchor.isDeleted ? .deleted : context.hiding
        switch paragraph.asides[index] {
        case .image(let alternative):
            addImage(alternative, at: place, hiding: hiding, to: &layout)
        case .remark(let words, let reason, let span):
            let start = span < paragraph.spans.count ? min(paragraph.spans[span].source, place) : place
            addWords(words, reason, source: TextRange(start, place), to: &layout)
        case .box(let box):
            var inner = context
            inner.hiding = hiding
            inner.kind = nil
            inner.table = nil
            layout.add(box, inner)
        case .rule: addRule(to: &layout)
        }
    }

    private func addImage(_ alternative: String?, at place: Int, hiding: Hiding?, to layout: inout OfficeLayout) {
        layout.builder.beginBlock(.image, sourceStart: place, hiding: hiding)
        layout.builder.endBlock(sourceEnd: place)
        guard let alternative else { return }
        addWords(alternative, hiding ?? .alternativeText, source: TextRange(place, place), to: &layout)
    }

    private func addWords(_ words: String, _ hiding: Hiding, source: TextRange, to layout: inout OfficeLayout) {
        layout.builder.beginBlock(.paragraph, sourceStart: source.start, hiding: hiding)
        layout.builder.setStyle(nil)
        layout.builder.append(words, source: source)
        layout.builder.endBlock(sourceEnd: source.end)
    }

    private func addRule(to layout: inout OfficeLayout) {
        layout.builder.beginBlock(.thematicBreak, sourceStart: paragraph.source.start, hiding: context.hiding)
        layout.builder.endBlock(sourceEnd: paragraph.source.end)
    }
}
