import AdlintCore
import AdlintRegex

extension Survey {
    /// What blocks of the same words in the drafts before have told already; none for the first draft.
    static func knownBlocks(of document: Document, _ library: PatternLibrary, _ workspace: Workspace) -> [KnownBlock] {
        let memory = workspace.memory
        memory.begin(library)
        guard memory.isWorthWhile else { return [] }
        return document.blocks.map { block in
            memory.block(of: document.prose.span.extracting(block.prose.start..<block.prose.end))
        }
    }
}
