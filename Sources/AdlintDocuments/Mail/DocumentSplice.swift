internal import AdlintCore

extension Document {
    /// Appends a document that was read from a piece of this one's source.
    ///
    /// - Parameters:
    ///   - other: the document of the piece.
    ///   - sourceOffset: where the piece begins in this document's source.
    ///   - box: the box that its blocks are put into; nil puts them into the draft itself.
    mutating func splice(_ other: Document, sourceOffset: Int, in box: Container.Kind? = nil) {
        let proseOffset = prose.count
        let styleOffset = styles.count
        let tableOffset = (blocks.compactMap(\.table).max() ?? -1) + 1
        let root =
            box.map { openBox($0, source: TextRange(sourceOffset, sourceOffset + other.source.bytes.count)) } ?? 0
        let containerOffset = containers.count - 1
        // The first container of `other` is the draft that it was; its place is taken by the box.
        let place = { (index: Int) in index == 0 ? root : index + containerOffset }

        prose += other.prose
        map.append(other.map, sourceOffset: sourceOffset)
        containers += other.containers.dropFirst().map {
            Container(
                kind: $0.kind, parent: place($0.parent ?? 0), source: $0.source.shifted(by: sourceOffset))
        }
        blocks += other.blocks.map { block in
            var block = block
            block.prose = block.prose.shifted(by: proseOffset)
            block.source = block.source.shifted(by: sourceOffset)
            block.container = place(block.container)
            block.style = block.style.map { $0 + styleOffset }
            block.table = block.table.map { $0 + tableOffset }
            return block
        }
        links += other.links.map { link in
            Link(
                prose: link.prose.shifted(by: proseOffset), target: link.target,
                targetSource: link.targetSource.shifted(by: sourceOffset))
        }
        unread += other.unread
        styles += other.styles
        styleRuns += other.styleRuns.map {
            StyleRun(prose: $0.prose.shifted(by: proseOffset), style: $0.style + styleOffset)
        }
    }

    private mutating func openBox(_ kind: Container.Kind, source: TextRange) -> Int {
        containers.append(Container(kind: kind, parent: 0, source: source))
        return containers.count - 1
    }
}
