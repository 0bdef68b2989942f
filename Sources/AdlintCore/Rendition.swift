/// One form of a draft that comes in several: a mail program shows the HTML part of a mail or its text part, never both.
public struct Rendition: Sendable, Equatable {
    /// What the form is called ("HTML part").
    public var name: String
    /// Its blocks, in order: those that all forms share, and those that stand in it alone.
    public var blocks: [Int]
    /// Place in ``blocks`` of the first one that no form before it has; 0 for the first form.
    public var firstNew: Int

    /// Makes a form.
    public init(name: String, blocks: [Int], firstNew: Int) {
        self.name = name
        self.blocks = blocks
        self.firstNew = firstNew
    }
}

extension Document {
    /// The forms of the draft, each as a document of its own; the draft itself where there is but one.
    ///
    /// Prose, source and map are those of the whole, so that ranges of a form are ranges of the whole.
    public var forms: [Document] {
        renditions.isEmpty ? [self] : renditions.map(form)
    }

    private func form(_ rendition: Rendition) -> Document {
        var form = self
        form.renditions = [rendition]
        form.blocks = rendition.blocks.map { blocks[$0] }
        form.links = links.filter { form.holds($0.prose.start) }
        form.styleRuns = styleRuns.filter { form.holds($0.prose.start) }
        if form.styleRuns.isEmpty { form.styles = [] }
        return form
    }

    /// Whether a byte of the prose stands in one of the blocks.
    private func holds(_ offset: Int) -> Bool {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].prose.end < offset { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].prose.start <= offset
    }
}
