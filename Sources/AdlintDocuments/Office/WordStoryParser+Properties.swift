internal import AdlintCore

/// Formatting: which properties an element sets.
extension WordStoryParser {
    /// Takes an element that says how something looks.
    ///
    /// - Returns: whether it is such an element.
    func takeProperty(_ tag: OfficeTag, _ attributes: XMLAttributes, within parent: OfficeTag?) -> Bool {
        switch parent {
        case .runProperties?, .textFill?: runProperties.take(tag, attributes, in: context.formats)
        case .paragraphProperties?, .numbering?, .paragraphBorders?:
            if tag == .sectionProperties { return false }
            paragraphProperties.take(tag, attributes, in: context.formats)
        case .tableProperties?, .tableBorders?: tableProperties.take(tag, attributes, in: context.formats)
        case .cellProperties?, .cellBorders?: cellProperties.take(tag, attributes, in: context.formats)
        case .rowProperties?: takeRowProperty(tag, attributes)
        default: return beginProperties(tag)
        }
        return true
    }

    /// Whether the run properties are those of the paragraph mark, which has no words.
    func isMark(_ path: [OfficeTag?]) -> Bool {
        path.last == .paragraphProperties
    }

    private func beginProperties(_ tag: OfficeTag) -> Bool {
        switch tag {
        case .runProperties: runProperties = OfficeRunProperties()
        case .paragraphProperties: paragraphProperties = WordParagraphProperties()
        case .tableProperties, .tableExceptions: tableProperties = WordTableProperties()
        case .cellProperties: cellProperties = WordCellProperties()
        case .rowProperties, .sectionProperties: break
        default: return false
        }
        return true
    }
}
