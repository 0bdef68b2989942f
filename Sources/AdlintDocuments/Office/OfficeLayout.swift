internal import AdlintCore

/// Lays the tree of a word processor's file out as blocks.
///
/// What a reader does not see of a paragraph (deleted, hidden, struck through) follows it as a block of its own, so that
/// the words that are seen stand together as he reads them.
struct OfficeLayout {
    let draft: OfficeDraft
    let styling: any OfficeStyling
    var builder: DocumentBuilder
    var tableCount = 0
    /// Level of the collapsed heading that hides what is being laid out.
    private var collapsedLevel: Int?

    private init(draft: OfficeDraft, styling: any OfficeStyling, format: DraftFormat, source: SourceText) {
        self.draft = draft
        self.styling = styling
        builder = DocumentBuilder(format: format, source: source)
    }

    /// The document of a draft.
    static func document(of draft: OfficeDraft, format: DraftFormat, styling: any OfficeStyling) -> Document {
        let source = OfficeExtraction.text(of: draft)
        var layout = OfficeLayout(draft: draft, styling: styling, format: format, source: source)
        for story in draft.stories { layout.add(story) }
        return layout.builder.finish()
    }

    /// What the blocks of some nodes have in common.
    struct Context {
        var setting = OfficeSetting()
        var hiding: Hiding?
        /// The kind of every block, where it is not the paragraph's own.
        var kind: BlockKind?
        var table: Int?
    }

    private mutating func add(_ story: OfficeStory) {
        collapsedLevel = nil
        var context = Context()
        context.hiding = story.hiding
        switch story.place {
        case .footnote, .endnote: context.kind = .footnote
        case .pageMargin: return addBoxed(story.nodes, kind: .pageMargin, context)
        default: break
        }
        add(story.nodes, context)
    }

    mutating func add(_ nodes: [OfficeNode], _ context: Context) {
        var group: Container.Kind?
        var end = 0
        for node in nodes {
            let range = Self.source(of: [node])
            let next = groupKind(of: node, context)
            if next != group {
                if group != nil { builder.closeContainer(sourceEnd: end) }
                if let next { builder.openContainer(next, source: range) }
                group = next
            }
            end = range.end
            switch node {
            case .paragraph(let paragraph): add(paragraph, context)
            case .table(let table): add(table, context)
            case .box(let box): add(box, context)
            }
        }
        if group != nil { builder.closeContainer(sourceEnd: end) }
    }

    /// The container that a paragraph shares with its neighbours of the same kind: a list, a quotation.
    private func groupKind(of node: OfficeNode, _ context: Context) -> Container.Kind? {
        guard context.kind == nil, case .paragraph(let paragraph) = node else { return nil }
        switch styling.look(ofParagraph: paragraph.format, in: context.setting).kind {
        case .listItem: return .list
        case .quote: return .quote
        default: return nil
        }
    }

    mutating func add(_ box: OfficeBox, _ context: Context) {
        var inner = context
        inner.setting.backdrop = box.backdrop ?? context.setting.backdrop
        inner.setting.hasBorder = box.hasBorder
        addBoxed(box.nodes, kind: box.kind, inner)
    }

    mutating func addBoxed(_ nodes: [OfficeNode], kind: Container.Kind, _ context: Context) {
        let range = Self.source(of: nodes)
        builder.openContainer(kind, source: range)
        add(nodes, context)
        builder.closeContainer(sourceEnd: range.end)
    }

    private mutating func add(_ paragraph: OfficeParagraph, _ context: Context) {
        let look = styling.look(ofParagraph: paragraph.format, in: context.setting)
        let hiding = context.hiding ?? collapse(look)
        var inner = context
        inner.hiding = hiding
        OfficeParagraphLayout(paragraph: paragraph, look: look, context: inner).add(to: &self)
    }

    /// Follows collapsed headings: gives `.collapsed` for what stands under one.
    private mutating func collapse(_ look: OfficeParagraphLook) -> Hiding? {
        if case .heading(let level) = look.kind {
            if let collapsed = collapsedLevel, level <= collapsed { collapsedLevel = nil }
            let hiding: Hiding? = collapsedLevel == nil ? nil : .collapsed
            if look.isCollapsed, collapsedLevel == nil { collapsedLevel = level }
            return hiding
        }
        return collapsedLevel == nil ? nil : .collapsed
    }

    /// The source of all paragraphs of some nodes.
    static func source(of nodes: [OfficeNode]) -> TextRange {
        var result: TextRange?
        for node in nodes {
            let range: TextRange
            switch node {
            case .paragraph(let paragraph): range = paragraph.source
            case .table(let table): range = source(of: table.rows.flatMap { $0.cells.flatMap(\.nodes) })
            case .box(let box): range = source(of: box.nodes)
            }
            result = result?.union(range) ?? range
        }
        return result ?? TextRange(0, 0)
    }
}
