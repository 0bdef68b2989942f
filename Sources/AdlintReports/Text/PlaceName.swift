import AdlintCore

/// How a place is called in reports for people.
enum PlaceName {
    /// "line 9, character 201"; in the file of a word processor "paragraph 3, character 11", with the text that it is
    /// counted in where that is not the body.
    static func words(for offset: Int, in source: SourceText) -> String {
        if let place = source.paragraph(of: offset) {
            let story = place.story == .body ? "" : "\(place.story.rawValue), "
            return "\(story)\(place.story.unit) \(place.paragraph), character \(place.character)"
        }
        return words(for: source.position(of: offset))
    }

    /// "line 9, character 201".
    static func words(for position: SourcePosition) -> String {
        "line \(position.line), character \(position.column)"
    }

    /// Path and place as a terminal knows them, `path:line:column`. A file whose text was taken out of it has no such
    /// lines: an editor would be sent astray.
    static func reference(to offset: Int, in review: Review) -> String {
        guard review.source.encoding != .extracted else {
            return "\(review.path), \(words(for: offset, in: review.source))"
        }
        let position = review.source.position(of: offset)
        return "\(review.path):\(position.line):\(position.column)"
    }
}
