import AdlintCore

/// How a place is called in reports for people.
enum PlaceName {
    /// "line 9, character 201"; in the file of a word processor "paragraph 3, character 11", with the text that it is
    /// counted in where that is not the body.
    static func words(for offset: Int, in source: SourceText) -> String {
        if let place = source.paragraph(of: offset) {
            return "\(paragraph(place)), character \(place.character)"
        }
        return words(for: source.position(of: offset))
    }

    /// "line 9, character 201".
    static func words(for position: SourcePosition) -> String {
        "line \(position.line), character \(position.column)"
    }

    /// Path and place as a terminal knows them, `path:line:column`. A file whose text was taken out of it has no such
    /// lines, and an editor would be sent astray: there it is "path, paragraph 41, characters 12 to 57".
    static func reference(to range: TextRange, in review: Review) -> String {
        guard review.source.encoding != .extracted else {
            return "\(review.path), \(characters(of: range, in: review.source))"
        }
        let position = review.source.position(of: range.start)
        return "\(review.path):\(position.line):\(position.column)"
    }

    /// "paragraph 41, characters 12 to 57", both counted in; the end names its paragraph where that is another.
    private static func characters(of range: TextRange, in source: SourceText) -> String {
        guard let start = source.paragraph(of: range.start), let end = source.paragraph(of: range.end) else {
            return words(for: range.start, in: source)
        }
        let isInOne = start.story == end.story && start.paragraph == end.paragraph
        guard isInOne else {
            return
                "\(paragraph(start)), character \(start.character) to \(paragraph(end)), character \(end.character - 1)"
        }
        return end.character - start.character < 2
            ? "\(paragraph(start)), character \(start.character)"
            : "\(paragraph(start)), characters \(start.character) to \(end.character - 1)"
    }

    private static func paragraph(_ place: ParagraphIndex.Place) -> String {
        let story = place.story == .body ? "" : "\(place.story.rawValue), "
        return "\(story)\(place.story.unit) \(place.paragraph)"
    }
}
