internal import AdlintCore

/// Puts the tree of an office file together from what its parser comes upon, in order and however disordered.
///
/// Text is never dropped for standing in an odd place: outside a paragraph it begins one.
final class OfficeTreeBuilder {
    /// The bytes of all text so far.
    private(set) var arena: [UInt8] = []
    /// Targets of all links so far.
    private(set) var links: [String] = []
    /// The innermost flow, and those around it.
    private var flow = Flow()
    private var outerFlows: [Flow] = []

    /// Paragraphs that follow each other: a story, or a text box within it.
    private struct Flow {
        /// Finished nodes of the innermost cell, or of the flow.
        var nodes: [OfficeNode] = []
        /// Tables that are open, outermost first.
        var tables: [OpenTable] = []
        var paragraph: OfficeParagraph?
        /// The box that the flow fills.
        var box: OfficeBox?
    }

    /// A table that is being read.
    struct OpenTable {
        let table = OfficeTable()
        /// What stood before the table in the flow.
        fileprivate var before: [OfficeNode]
        var row = OfficeRow()
        var column = 0
        var cell = OfficeCell()
        var isRowDeleted = false
    }

    /// How a run stands in its paragraph.
    struct RunPlace {
        var format: Int
        var link: Int?
        var isDeleted = false
    }

    /// Makes room for text.
    func reserve(_ count: Int) {
        arena.reserveCapacity(arena.count + count)
    }

    /// The nodes of the outermost flow, which is empty afterwards.
    func takeNodes() -> [OfficeNode] {
        while !outerFlows.isEmpty { endBox() }
        while !flow.tables.isEmpty { endTable() }
        endParagraph()
        let nodes = flow.nodes
        flow.nodes = []
        return nodes
    }

    /// The number of a link to a target.
    func link(to target: String) -> Int {
        links.append(target)
        return links.count - 1
    }

    // MARK: Paragraphs

    /// Whether a paragraph is open.
    var isInParagraph: Bool { flow.paragraph != nil }

    /// Begins a paragraph; an open one is ended first.
    func beginParagraph() {
        endParagraph()
        flow.paragraph = OfficeParagraph()
    }

    /// Finishes the open paragraph, if any.
    func endParagraph() {
        guard let paragraph = flow.paragraph else { return }
        flow.paragraph = nil
        flow.nodes.append(.paragraph(paragraph))
    }

    /// The open paragraph; one is begun where there is none.
    var paragraph: OfficeParagraph {
        if let paragraph = flow.paragraph { return paragraph }
        let paragraph = OfficeParagraph()
        flow.paragraph = paragraph
        return paragraph
    }

    /// Adds characters; text of the same run is joined.
    func add(_ content: OfficeSpan.Content, _ bytes: some Collection<UInt8>, _ place: RunPlace) {
        let start = arena.count
        arena.append(contentsOf: bytes)
        let paragraph = paragraph
        let last = paragraph.spans.count - 1
        if last >= 0, case .text = content, Self.continues(paragraph.spans[last], place, at: start) {
            paragraph.spans[last].range = paragraph.spans[last].range.lowerBound..<arena.count
        } else {
            paragraph.spans.append(
                OfficeSpan(
                    content: content, range: start..<arena.count, format: place.format, link: place.link,
                    isDeleted: place.isDeleted))
        }
    }

    /// Begins a new span, so that what follows is not joined to what stands before.
    func beginSpan(_ place: RunPlace) {
        let end = arena.count
        paragraph.spans.append(
            OfficeSpan(
                content: .text, range: end..<end, format: place.format, link: place.link, isDeleted: place.isDeleted))
    }

    private static func continues(_ span: OfficeSpan, _ place: RunPlace, at start: Int) -> Bool {
        guard case .text = span.content, span.range.upperBound == start else { return false }
        return span.format == place.format && span.link == place.link && span.isDeleted == place.isDeleted
    }

    /// Anchors something at the current place.
    func anchor(_ aside: OfficeAside, _ place: RunPlace) {
        paragraph.anchor(aside, format: place.format, isDeleted: place.isDeleted)
    }

    // MARK: Boxes

    /// Begins the content of a box that is anchored already, or will be.
    func beginBox(_ box: OfficeBox) {
        outerFlows.append(flow)
        flow = Flow(box: box)
    }

    /// Ends the content of the innermost box and gives it.
    @discardableResult
    func endBox() -> [OfficeNode] {
        guard let outer = outerFlows.popLast() else { return [] }
        while !flow.tables.isEmpty { endTable() }
        endParagraph()
        let nodes = flow.nodes
        flow.box?.nodes = nodes
        flow = outer
        return nodes
    }

    /// Adds a box that stands by itself, between paragraphs.
    func addBox(_ box: OfficeBox) {
        endParagraph()
        flow.nodes.append(.box(box))
    }

    // MARK: Tables

    /// Begins a table.
    func beginTable() {
        endParagraph()
        let nodes = flow.nodes
        flow.nodes = []
        flow.tables.append(OpenTable(before: nodes))
    }

    /// Begins a row.
    func beginRow() {
        endParagraph()
        withTable { table in
            table.row = OfficeRow()
            table.column = 0
            table.isRowDeleted = false
        }
    }

    /// Begins a cell.
    func beginCell() {
        endParagraph()
        withTable { $0.cell = OfficeCell() }
    }

    /// Ends a cell. One outside any table keeps its words where they are.
    func endCell() {
        endParagraph()
        guard !flow.tables.isEmpty else { return }
        let nodes = flow.nodes
        flow.nodes = []
        withTable { table in
            table.cell.column = table.column
            table.cell.nodes = nodes
            table.column += table.cell.span
            table.row.cells.append(table.cell)
            table.cell = OfficeCell()
        }
    }

    /// Ends a row.
    func endRow() {
        withTable { $0.table.rows.append($0.row) }
    }

    /// Ends the innermost table.
    func endTable() {
        endParagraph()
        guard var open = flow.tables.popLast() else { return }
        var nodes: [OfficeNode] = []
        // Swapped rather than copied: a long draft may hold thousands of tables.
        swap(&nodes, &open.before)
        nodes.append(.table(open.table))
        // Text that a damaged file puts between cells follows the table.
        nodes.append(contentsOf: flow.nodes)
        flow.nodes = nodes
    }

    /// Changes the innermost table, if there is one.
    func withTable(_ change: (inout OpenTable) -> Void) {
        guard !flow.tables.isEmpty else { return }
        change(&flow.tables[flow.tables.count - 1])
    }
}
