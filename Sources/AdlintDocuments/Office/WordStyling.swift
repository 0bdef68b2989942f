internal import AdlintCore

/// Resolves the looks of a Word file: direct formatting on styles on table styles on defaults (ECMA-376 part 1, 17.7.2).
final class WordStyling: OfficeStyling {
    private let formats: WordFormats
    private let page: Colour?
    private var tableRuns = [OfficeRunProperties()]
    private var tableRunNumbers = [OfficeRunProperties(): 0]
    private var runLooks: [RunKey: OfficeRunLook] = [:]
    private var lastRun: (key: RunKey, look: OfficeRunLook)?
    private var lastTable: (format: Int, resolver: WordTableResolver)?
    private var paragraphChains: [Int: WordChain] = [:]

    private struct RunKey: Hashable {
        let run: Int
        let paragraph: Int
        let setting: OfficeSetting
    }

    /// Resolves by `formats`, on pages painted in `page`, or white.
    init(_ formats: WordFormats, page: Colour?) {
        self.formats = formats
        self.page = page
    }

    // MARK: Paragraphs

    func look(ofParagraph format: Int, in setting: OfficeSetting) -> OfficeParagraphLook {
        let direct = formats.paragraphs[format]
        let chain = paragraphChain(direct.style)
        let all = direct.over(chain.paragraph)
        return OfficeParagraphLook(
            kind: WordParagraphKind.kind(direct: direct, chain: chain), isRuled: all.borders.isRule,
            isCollapsed: all.isCollapsed ?? false, isColumnHeading: chain.names.first == "table heading")
    }

    private func paragraphChain(_ style: Int?) -> WordChain {
        guard let style = style ?? formats.defaultParagraphStyle else { return WordChain() }
        if let known = paragraphChains[style] { return known }
        let chain = WordChain(of: style, in: formats)
        paragraphChains[style] = chain
        return chain
    }

    // MARK: Runs

    func look(ofRun format: Int, paragraph: Int, in setting: OfficeSetting) -> OfficeRunLook {
        let key = RunKey(run: format, paragraph: paragraph, setting: setting)
        if let lastRun, lastRun.key == key { return lastRun.look }
        let look = runLooks[key] ?? resolve(key)
        runLooks[key] = look
        lastRun = (key, look)
        return look
    }

    private func resolve(_ key: RunKey) -> OfficeRunLook {
        let directParagraph = formats.paragraphs[key.paragraph]
        let chain = paragraphChain(directParagraph.style)
        let direct = formats.runs[key.run]
        var run = chain.run.over(tableRuns[key.setting.tableFormat]).over(formats.defaults)
        if let style = direct.style { run = paragraphChain(style).run.toggled(over: run) }
        run = direct.over(run)
        let paragraph = directParagraph.over(chain.paragraph)
        var look = OfficeRunLook(
            run, fill: paragraph.fill, isBoxed: paragraph.borders.isBox, in: key.setting, page: page)
        if paragraph.isFlattened == true { look.hiding = .notDisplayed }
        return look
    }

    // MARK: Tables

    func setting(of cell: OfficeCellPlace, in table: OfficeTable, around: OfficeSetting) -> OfficeSetting {
        let look = resolver(for: table.format).look(of: cell)
        var setting = around
        if case .plain(let colour)? = look.fill { setting.backdrop = .colour(colour) }
        setting.hasBorder = look.hasBorder
        setting.tableFormat = number(look.run)
        return setting
    }

    private func resolver(for table: Int) -> WordTableResolver {
        if let lastTable, lastTable.format == table { return lastTable.resolver }
        let resolver = WordTableResolver(formats.tables[table], formats)
        lastTable = (table, resolver)
        return resolver
    }

    private func number(_ run: OfficeRunProperties) -> Int {
        if let known = tableRunNumbers[run] { return known }
        tableRuns.append(run)
        tableRunNumbers[run] = tableRuns.count - 1
        return tableRuns.count - 1
    }
}

/// A style with all that it is based on, the nearest winning.
struct WordChain {
    var names: [String] = []
    var run = OfficeRunProperties()
    var paragraph = WordParagraphProperties()
    /// Innermost first.
    var styles: [Int] = []

    /// What applies without a style.
    init() {}

    /// Follows `basedOn`, no more than a hundred steps, since a file may lead in a circle.
    init(of style: Int, in formats: WordFormats) {
        var next: Int? = style
        while let index = next, styles.count < 100, !styles.contains(index) {
            let style = formats.styles[index]
            names.append(style.name)
            run = run.over(style.run)
            paragraph = paragraph.over(style.paragraph)
            styles.append(index)
            next = style.basedOn
        }
        run.style = nil
    }
}

/// What a paragraph is taken for, by outline level, numbering and the names of its styles.
enum WordParagraphKind {
    /// The kind of a paragraph.
    static func kind(direct: WordParagraphProperties, chain: WordChain) -> BlockKind {
        if let level = direct.outlineLevel ?? chain.paragraph.outlineLevel {
            if (0...8).contains(level) { return .heading(level: min(level + 1, 6)) }
        } else if let level = chain.names.lazy.compactMap(headingLevel).first {
            return .heading(level: level)
        }
        // Not by inheritance: a subtitle may be based on the title.
        if chain.names.first == "title" { return .heading(level: 1) }
        let all = direct.over(chain.paragraph)
        if let list = all.numberingID, list != 0 {
            return .listItem(depth: min(max(0, all.numberingLevel ?? 0), 8) + 1)
        }
        return chain.names.lazy.compactMap(namedKind).first ?? .paragraph
    }

    /// The level that a built-in heading style's name gives.
    static func headingLevel(_ name: String) -> Int? {
        guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), level > 0 else { return nil }
        return min(level, 6)
    }

    /// What a built-in style's name says of its paragraphs; nil for names that say nothing.
    static func namedKind(_ name: String) -> BlockKind? {
        switch name {
        case "quote", "intense quote", "block text", "quotations": .quote
        case "caption", "table caption", "image caption": .caption
        case "source code", "html preformatted", "preformatted text": .code
        default: nil
        }
    }
}
