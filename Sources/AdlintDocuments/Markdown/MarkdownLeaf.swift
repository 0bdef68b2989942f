import AdlintCore

/// Words within a block that its reader does not see; they become a block of their own after it.
struct HiddenRun {
    let hiding: Hiding
    var pieces: [ProsePiece] = []
    var extent: TextRange?
    var style: Style?

    mutating func cover(_ range: TextRange) {
        extent = extent?.union(range) ?? range
    }
}

/// A picture among the words of a block.
struct MarkdownImage {
    let extent: TextRange
    /// Its alternative text.
    let text: HiddenRun
}

/// The block that is being read: it is begun in the document with its first words.
///
/// A class, because it grows in place: hostile drafts have blocks of millions of pieces.
final class MarkdownLeaf {
    /// Why words within the block are hidden.
    enum Cause { case struck, element, image }

    var kind: BlockKind
    let table: Int?
    let hiding: Hiding?
    /// HTML elements that were open when it began.
    let elementBase: Int
    var isBegun = false
    private(set) var extent: TextRange?
    /// Runs of hidden words, in order; the last one is open while a cause holds.
    var hidden: [HiddenRun] = []
    /// What only attributes and comments say.
    var asides: [HiddenRun] = []
    /// Pictures behind the last words; once more words follow they count as part of the line.
    var images: [MarkdownImage] = []
    private var causes: [Cause] = []

    init(kind: BlockKind, table: Int?, hiding: Hiding?, elementBase: Int) {
        self.kind = kind
        self.table = table
        self.hiding = hiding
        self.elementBase = elementBase
    }

    /// The run that takes what is written now; nil if it is seen.
    var openRun: Int? { causes.isEmpty ? nil : hidden.count - 1 }

    /// Hides what follows. Within a block that is hidden as a whole nothing changes, but for pictures.
    func hide(_ hiding: Hiding, because cause: Cause) {
        guard self.hiding == nil || cause == .image else { return }
        if causes.isEmpty { hidden.append(HiddenRun(hiding: hiding)) }
        causes.append(cause)
    }

    /// Ends what ``hide(_:because:)`` began.
    func unhide(because cause: Cause) {
        if let index = causes.lastIndex(of: cause) { causes.remove(at: index) }
    }

    /// Whether a cause holds.
    func isHiding(because cause: Cause) -> Bool { causes.contains(cause) }

    func cover(_ range: TextRange) {
        extent = extent?.union(range) ?? range
    }
}
