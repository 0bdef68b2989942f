import AdlintCore
import AdlintRegex
import AdlintRules

/// The patterns of a rulebook, each made when it is first asked for: most drafts need one in ten.
///
/// `@unchecked Sendable`: the references are set up before anybody else sees them, and may then be used by any thread.
final class LazyPatterns: @unchecked Sendable {
    private let texts: [PatternText]
    private let references: UnsafeMutablePointer<LazyReference<Pattern>>

    init(_ texts: [PatternText]) {
        self.texts = texts
        references = .allocate(capacity: texts.count)
        // There is room for one reference for each text.
        for place in texts.indices { (references + place).initialize(to: LazyReference()) }
    }

    deinit {
        references.deinitialize(count: texts.count).deallocate()
    }

    /// The pattern at a place.
    subscript(place: Int) -> Pattern {
        precondition(texts.indices.contains(place))
        return references[place].load() ?? references[place].storeIfNil(texts[place].pattern)
    }
}
