import Foundation

/// A page taken apart without mercy: every `<` must open a tag of the shape that the writer makes.
struct HTMLPage {
    struct Tag: Equatable {
        let name: String
        let isEnd: Bool
        let attributes: [String: String]
    }

    let tags: [Tag]
    let text: String

    /// - Throws: a sentence, where a `<` opens nothing known.
    init(_ page: String) throws(Malformed) {
        var tags: [Tag] = []
        var text = ""
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            text += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix("<!DOCTYPE html>") {
                rest = rest.dropFirst(15)
                continue
            }
            guard let match = try? #/<(/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/#.prefixMatch(in: rest) else {
                throw Malformed(at: String(rest.prefix(80)))
            }
            var attributes: [String: String] = [:]
            for attribute in match.3.matches(of: #/ ([a-z-]+)="([^"]*)"/#) {
                attributes[String(attribute.1)] = String(attribute.2)
            }
            tags.append(Tag(name: String(match.2), isEnd: !match.1.isEmpty, attributes: attributes))
            rest = rest[match.range.upperBound...]
            if match.2 == "style", match.1.isEmpty {
                rest = rest.range(of: "</style>").map { rest[$0.lowerBound...] } ?? rest
            }
        }
        self.tags = tags
        self.text = text + rest
    }

    struct Malformed: Error {
        let at: String
    }
}
