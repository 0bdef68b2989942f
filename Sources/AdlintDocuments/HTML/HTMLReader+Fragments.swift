import AdlintCore

extension HTMLReader: HTMLFragmentReader {
    /// Reads a block of HTML in Markdown; one that passes a limit is read as the words between its tags.
    func read(_ fragment: TextRange, into builder: inout DocumentBuilder) {
        let bytes = builder.document.source.bytes
        do {
            try Self.read(fragment: fragment, of: bytes, into: &builder)
        } catch {
            // Nothing has been written yet, and no word may be lost.
            builder.beginBlock(.paragraph, sourceStart: fragment.start)
            for run in HTMLCommentText.textRuns(in: fragment, of: bytes) {
                builder.append(source: run)
                builder.appendSpace(source: TextRange(run.end, run.end))
            }
            builder.endBlock(sourceEnd: fragment.end)
        }
    }
}
