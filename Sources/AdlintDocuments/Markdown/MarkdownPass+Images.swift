import AdlintCore

/// Pictures: one that stands alone, or at an edge of its paragraph, is a block; one amid words is part of the line.
extension MarkdownPass {
    func enterImage() {
        imageDepth += 1
        if imageDepth == 1 { leaf?.hide(.alternativeText, because: .image) }
    }

    func leaveImage(_ source: MarkdownAttribute, _ title: MarkdownAttribute) {
        imageDepth = max(0, imageDepth - 1)
        guard imageDepth == 0, let leaf else { return }
        leaf.unhide(because: .image)
        // Within words that are hidden anyway the alternative text stays with them.
        guard leaf.openRun == nil, let text = leaf.hidden.popLast() else { return }
        let extent = imageExtent(text.extent, source)
        cover(extent)
        place(MarkdownImage(extent: extent, text: text))
        addAside(title, .attribute)
    }

    /// Takes in a picture of raw HTML.
    func place(_ image: MarkdownImage) {
        guard let leaf else { return }
        if leaf.hiding != nil {
            leaf.asides.append(image.text)
        } else if leaf.isBegun, builder.hasProse {
            leaf.images.append(image)
        } else {
            if leaf.isBegun { builder.endBlock(source: image.extent) }
            leaf.isBegun = false
            write(image, in: leaf)
        }
    }

    /// Words follow the pictures: they stand amid the line.
    func settleImages() {
        guard let leaf else { return }
        leaf.asides += leaf.images.map(\.text)
        leaf.images = []
    }

    /// From `![` to the closing parenthesis, as far as they can be made out.
    private func imageExtent(_ words: TextRange?, _ source: MarkdownAttribute) -> TextRange {
        var start = words?.start ?? source.range?.start ?? lastOffset
        let earliest = max(cursor, start - 8)
        var index = start
        while index > earliest, bytes[index - 1] != 0x0A {
            index -= 1
            guard index + 1 < bytes.count, bytes[index] == 0x21, bytes[index + 1] == 0x5B else { continue }
            start = index
            break
        }
        let behind = words?.end ?? start + 2
        let target = MarkdownLinkPlace.target(source, words: words, after: behind, in: bytes)
        var end = max(behind, target.start > start ? target.end : behind)
        let limit = min(bytes.count, end + 256)
        index = end
        while index < limit, bytes[index] != 0x0A, bytes[index] != 0x5B {
            if bytes[index] == 0x29 {
                end = index + 1
                break
            }
            index += 1
        }
        return TextRange(start, max(start, min(end, bytes.count)))
    }
}
