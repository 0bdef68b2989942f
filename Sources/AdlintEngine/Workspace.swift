import AdlintRegex

/// What one thread needs to judge drafts, kept from draft to draft. Not shared.
public final class Workspace {
    var scratch: MatchScratch
    var prefilterScratch = PrefilterScratch()
    let memory = BlockMemory()

    /// Makes a workspace with the default limits.
    public init() {
        scratch = MatchScratch()
    }
}
