import AdlintCore

/// The draft as its reader sees it, with its claims and disclosures marked and tied to the ledger.
struct HTMLReading {
    private let draft: Int
    private let review: Review
    private let ledger: Ledger
    private let reading: Reading
    private var remaining: [Int]
    private var isAnchored: [Bool]
    private var openRegion: Int?
    private var openTable: Int?
    private var openRow: Int?

    init(_ review: Review, _ ledger: Ledger, _ reading: Reading, draft: Int) {
        self.draft = draft
        self.review = review
        self.ledger = ledger
        self.reading = reading
        remaining = reading.shown
        isAnchored = Array(repeating: false, count: remaining.count)
    }

    /// The ranges that a reading marks: those of the entries, then those of the places.
    static func marks(of ledger: Ledger) -> [TextRange] {
        ledger.entries.map(\.range) + ledger.places.map(\.range)
    }

    mutating func write(to html: inout HTMLWriter) {
        for block in reading.blocks {
            enter(block, &html)
            write(block, &html)
        }
        closeTable(&html)
        if openRegion != nil { html.close("div") }
    }

    // MARK: Boxes

    private mutating func enter(_ block: Reading.Block, _ html: inout HTMLWriter) {
        if block.region != openRegion {
            closeTable(&html)
            if openRegion != nil { html.close("div") }
            openRegion = block.region
            if let region = block.region { open(review.regions[region], &html) }
        }
        guard case .tableCell(let row, _, _) = block.kind, block.hiding == nil else { return closeTable(&html) }
        if openTable != block.table ?? -1 {
            closeTable(&html)
            html.open("div", [.class("wide")])
            html.open("table")
            openTable = block.table ?? -1
        }
        guard openRow != row else { return }
        if openRow != nil { html.close("tr") }
        html.open("tr")
        openRow = row
    }

    /// What a region is called; what stands beside the text of a word processor's file goes by its place.
    private func name(of region: Region) -> String {
        switch review.source.paragraph(of: region.range.start)?.story {
        case .pageMargin where region.kind != .ad: return "Header or footer of the pages"
        case .footnote, .endnote: return "Notes"
        default: break
        }
        switch region.kind {
        case .ad: return region.isLabelled ? "Advertisement" : "Advertisement without a label"
        case .editorial: return "Editorial"
        case .boilerplate: return "Footer and legal text"
        case .comments: return "Readers’ letters"
        }
    }

    private func open(_ region: Region, _ html: inout HTMLWriter) {
        let name = name(of: region)
        html.newLine()
        html.open("div", [.class("region \(region.kind.rawValue)"), .role("group"), .label(name)])
        html.element("p", [.class("tab"), .hiddenFromReaders], name)
    }

    private mutating func closeTable(_ html: inout HTMLWriter) {
        guard openTable != nil else { return }
        if openRow != nil { html.close("tr") }
        html.close("table")
        html.close("div")
        openTable = nil
        openRow = nil
    }

    // MARK: Blocks

    private mutating func write(_ block: Reading.Block, _ html: inout HTMLWriter) {
        html.newLine()
        if let hiding = block.hiding {
            html.open("div", [.class("unseen")])
            html.element("p", [.class("tab")], "Not plainly seen: \(Self.name(of: hiding))")
        }
        let (name, style) = Self.element(of: block)
        if block.kind == .thematicBreak {
            html.markup("<hr>")
        } else {
            html.open(name, style)
            content(of: block, &html)
            html.close(name)
        }
        if block.hiding != nil { html.close("div") }
    }

    private mutating func content(of block: Reading.Block, _ html: inout HTMLWriter) {
        for pin in block.pins { self.pin(pin, &html) }
        if block.kind == .image { html.element("span", [.class("picture")], "[picture]") }
        for segment in block.segments { write(segment, &html) }
    }

    private static func element(of block: Reading.Block) -> (StaticString, [HTMLWriter.Attribute]) {
        var attributes: [HTMLWriter.Attribute] = []
        var name: StaticString = "p"
        switch block.kind {
        case .paragraph, .image, .thematicBreak: break
        case .heading(let level): attributes.append(.class("head h\(min(max(1, level), 6))"))
        case .listItem: attributes.append(.class("item"))
        case .tableCell(_, _, let isHeader):
            if block.hiding == nil { name = isHeader ? "th" : "td" }
        case .quote: attributes.append(.class("quote"))
        case .caption: attributes.append(.class("caption"))
        case .button: attributes.append(.class("button"))
        case .code: attributes.append(.class("code"))
        case .footnote: attributes.append(.class("foot"))
        case .subject: attributes.append(.class("line subject"))
        case .sender: attributes.append(.class("line sender"))
        case .header: attributes.append(.class("line"))
        }
        if let size = block.size, size.isFinite, size > 0 {
            // Kept within bounds in which the report itself stays legible.
            let hundredths = Int(min(2, max(0.72, size / 16)) * 100)
            let ems = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)em"
            attributes.append(.init(name: "style", value: "font-size:\(ems)"))
        }
        return (name, attributes)
    }

    private static func name(of hiding: Hiding) -> String {
        switch hiding {
        case .comment: "in a comment"
        case .preheader: "in the preheader"
        case .collapsed: "behind a click"
        case .truncated: "cut off"
        default: hiding.rawValue
        }
    }

    // MARK: Marks

    private mutating func write(_ segment: Reading.Segment, _ html: inout HTMLWriter) {
        guard let main = mainMark(of: segment) else { return html.text(segment.text) }
        for mark in segment.marks where mark != main { anchor(mark, &html) }
        var attributes = [HTMLWriter.Attribute.class(style(of: main))]
        if !isAnchored[main] { attributes.insert(.id(identifier(of: main)), at: 0) }
        isAnchored[main] = true
        html.element("mark", attributes, segment.text)
        for mark in segment.marks {
            remaining[mark] -= 1
            if remaining[mark] == 0 { marker(mark, &html) }
        }
    }

    /// Of marks over the same words the narrowest is drawn; of two as narrow the graver one, a claim before a disclosure.
    private func mainMark(of segment: Reading.Segment) -> Int? {
        segment.marks.min {
            (range(of: $0).count, -gravity(of: $0), $0) < (range(of: $1).count, -gravity(of: $1), $1)
        }
    }

    private func gravity(of mark: Int) -> Int {
        guard mark < ledger.entries.count else { return 0 }
        switch ledger.entries[mark].standing {
        case .unmet(.error): return 5
        case .unmet(.warning), .uncovered: return 4
        case .unmet(.info): return 3
        case .notChecked: return 2
        case .met, .letStand, .unbound: return 1
        }
    }

    private func range(of mark: Int) -> TextRange {
        mark < ledger.entries.count ? ledger.entries[mark].range : ledger.places[mark - ledger.entries.count].range
    }

    private mutating func anchor(_ mark: Int, _ html: inout HTMLWriter) {
        guard !isAnchored[mark] else { return }
        isAnchored[mark] = true
        html.element("span", [.id(identifier(of: mark))]) { _ in }
    }

    private mutating func pin(_ mark: Int, _ html: inout HTMLWriter) {
        anchor(mark, &html)
        marker(mark, &html)
        html.text(" ")
    }

    private func identifier(of mark: Int) -> String {
        mark < ledger.entries.count
            ? HTMLNames.words(draft, entry: ledger.entries[mark].number)
            : HTMLNames.words(draft, place: mark - ledger.entries.count)
    }

    private func style(of mark: Int) -> String {
        mark < ledger.entries.count
            ? HTMLNames.style(of: ledger.entries[mark].standing) : "place"
    }

    /// The number of a claim, or the letter of a disclosure with the numbers that it serves; each leads to the ledger.
    private func marker(_ mark: Int, _ html: inout HTMLWriter) {
        guard mark >= ledger.entries.count else {
            let entry = ledger.entries[mark]
            let label = "\(entry.isClaim ? "Claim" : "Finding") \(entry.number), \(HTMLNames.word(for: entry.standing))"
            html.element(
                "a",
                [
                    .class("pin \(HTMLNames.style(of: entry.standing))"),
                    .href("#" + HTMLNames.entry(draft, entry.number)), .label(label),
                ], String(entry.number))
            return
        }
        let place = ledger.places[mark - ledger.entries.count]
        let letter = Ledger.Place.letter(mark - ledger.entries.count)
        html.element("span", [.class("pin place")]) { html in
            html.element("span", [.class("aside")], "Place ")
            html.text(letter)
            html.element("span", [.class("aside")], " for")
            for number in place.entries.prefix(8) {
                html.text(" ")
                html.element(
                    "a", [.href("#" + HTMLNames.entry(draft, number)), .label("number \(number)")], String(number))
            }
            if place.entries.count > 8 { html.text(" +\(place.entries.count - 8)") }
        }
    }
}
