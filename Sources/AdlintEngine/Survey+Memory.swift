import AdlintCore
import AdlintRegex
import AdlintRules

extension Survey {
    /// What blocks of the same words in the drafts before have told already; none for the first draft.
    static func knownBlocks(of document: Document, _ library: PatternLibrary, _ workspace: Workspace) -> [KnownBlock?] {
        let memory = workspace.memory
        memory.begin(library)
        guard memory.isWorthWhile else { return [] }
        return document.blocks.map { block in
            memory.block(of: document.prose.span.extracting(block.prose.start..<block.prose.end))
        }
    }

    /// What is remembered of a block before a stage is looked for in it; nil where nothing is to be.
    func memory(ofBlock block: Int, before stage: Int) -> KnownBlock? {
        guard !knownBlocks.isEmpty else { return nil }
        if let known = knownBlocks[block] { return known }
        guard stage == PatternStage.claims.rawValue else { return nil }
        let (text, words) = (document.prose, document.blocks[block].prose)
        let new = workspace.memory.newBlock(of: text.span.extracting(words.start..<words.end))
        knownBlocks[block] = new
        return new
    }
}
