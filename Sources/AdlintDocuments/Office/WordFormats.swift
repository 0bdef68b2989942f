internal import AdlintCore

/// Everything about looks that is known before a part with text is read: styles, theme, settings.
///
/// Also numbers the combinations of direct formatting that the text uses, so that spans carry a number only.
final class WordFormats {
    /// Colours of the theme.
    var palette = WordPalette()
    /// Styles by index; ``styleIndex`` gives the index of an id.
    private(set) var styles: [WordStyle] = []
    /// Indices of the styles by their ids.
    private(set) var styleIndex: [String: Int] = [:]
    /// Formatting of runs that nothing else sets.
    var defaults = OfficeRunProperties()
    /// The style of paragraphs and tables that name none.
    var defaultParagraphStyle: Int?
    var defaultTableStyle: Int?
    /// Whether pages are painted in the colour that the document names.
    var showsPageBackground = false
    /// Whether even pages have headers of their own.
    var hasEvenHeaders = false

    private(set) var runs = [OfficeRunProperties()]
    private(set) var paragraphs = [WordParagraphProperties()]
    private(set) var tables = [WordTableProperties()]
    private(set) var cells = [WordCellProperties()]
    private var runNumbers = [OfficeRunProperties(): 0]
    private var paragraphNumbers = [WordParagraphProperties(): 0]

    /// The index of a style's id, which may be asked for before the style is defined.
    func index(ofStyle id: String) -> Int {
        if let known = styleIndex[id] { return known }
        styles.append(WordStyle())
        styleIndex[id] = styles.count - 1
        return styles.count - 1
    }

    /// Sets what a style says.
    func define(_ style: WordStyle, at index: Int) {
        styles[index] = style
    }

    /// The number of a run's formatting.
    func number(_ properties: OfficeRunProperties) -> Int {
        if let known = runNumbers[properties] { return known }
        runs.append(properties)
        runNumbers[properties] = runs.count - 1
        return runs.count - 1
    }

    /// The number of a paragraph's formatting.
    func number(_ properties: WordParagraphProperties) -> Int {
        if let known = paragraphNumbers[properties] { return known }
        paragraphs.append(properties)
        paragraphNumbers[properties] = paragraphs.count - 1
        return paragraphs.count - 1
    }

    /// The number of a table's formatting.
    func number(_ properties: WordTableProperties) -> Int {
        tables.append(properties)
        return tables.count - 1
    }

    /// The number of a cell's formatting.
    func number(_ properties: WordCellProperties) -> Int {
        if properties == cells[0] { return 0 }
        cells.append(properties)
        return cells.count - 1
    }
}

/// A style of any kind; what it does not say comes from the one that it is based on.
struct WordStyle {
    /// Its name in lower case; built-in styles have English names in every language of Word.
    var name = ""
    var basedOn: Int?
    var run = OfficeRunProperties()
    var paragraph = WordParagraphProperties()
    var table = WordTableProperties()
    var cellFill: OfficeFill?
    /// What a table style says about parts of the table: `firstRow`, `band1Horz`, ...
    var parts: [String: WordTablePart] = [:]
}

/// What a table style says about a part of the table.
struct WordTablePart {
    var run = OfficeRunProperties()
    var fill: OfficeFill?
}
