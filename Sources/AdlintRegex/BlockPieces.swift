public import AdlintCore

/// Where in a long block the literals of each set stand, piece by piece of the block.
///
/// A block is what a search looks through, and most are a few lines. In one of many kilobytes (a page without paragraphs)
/// nearly every pattern finds its literals somewhere: there a pattern is tried near them only.
public struct BlockPieces: Sendable {
    /// Bytes from which on a block is long.
    public static let least = 4_096
    /// Bytes of a piece.
    private static let size = 128
    /// Bytes by which a piece reaches into the next one, so that no literal is cut.
    private static let overlap = 72

    /// The block.
    let block: TextRange
    private let text: UTF8Text
    /// Where each piece begins, and where the last one ends.
    private let bounds: [Int]
    /// How many characters stand before each of these.
    private let charactersBefore: [Int]
    /// Bytes of the longest run without a blank.
    private let longestRun: Int
    /// The pieces that hold each set, by book.
    private let piecesOfSet: [IndexLists]

    init(of text: UTF8Text, block: TextRange, books: [PrefilterBook], scratch: inout PrefilterScratch) {
        let block = TextRange(max(0, block.start), min(block.end, text.bytes.count))
        var bounds = stride(from: block.start, to: block.end, by: Self.size).map {
            Self.boundary(text, before: $0, block)
        }
        bounds.append(block.end)
        var builders = books.map { _ in IndexLists.Builder() }
        for piece in 0..<bounds.count - 1 {
            let end = Self.boundary(text, before: min(bounds[piece + 1] + Self.overlap, block.end), block)
            scratch.block.fold(text.bytes, block: TextRange(bounds[piece], max(end, bounds[piece])))
            for (place, book) in books.enumerated() {
                book.findSets(&scratch)
                for index in 0..<scratch.sets.count { builders[place].append(scratch.sets[index]) }
                builders[place].endList()
            }
        }
        self.block = block
        self.text = text
        self.bounds = bounds
        charactersBefore = zip(bounds, bounds.dropFirst()).reduce(into: [0]) { before, piece in
            let count = text.bytes[piece.0..<piece.1].count { $0 & 0xC0 != 0x80 }
            before.append(before[before.count - 1] + count)
        }
        longestRun =
            text.bytes[block.start..<block.end].split { ASCIIFolding.folded($0) == 0x20 }.map(\.count).max() ?? 0
        piecesOfSet = zip(builders, books).map { $0.lists.inverted(count: $1.setCount) }
    }

    /// The start positions from which a literal of a set is within reach, in order, none beside another; as if all pieces
    /// between were within reach, too.
    func starts(near set: Int, ofBook book: Int, reach: PatternReach) -> [TextRange] {
        let ahead = reach.ahead + reach.runs * longestRun
        var starts: [TextRange] = []
        for piece in piecesOfSet[book][list: set] {
            let first = bounds[self.piece(charactersBefore[Int(piece)] - ahead)]
            // The next piece is begun, and the end of the block is a position, too.
            let last = self.piece(charactersBefore[Int(piece) + 1] + Self.overlap + reach.behind) + 1
            let end = last < bounds.count ? bounds[last] : block.end + 1
            if let last = starts.last, first <= last.end {
                starts[starts.count - 1] = TextRange(last.start, max(last.end, end))
            } else {
                starts.append(TextRange(first, end))
            }
        }
        return starts
    }

    /// The piece with a character of the block, the first or the last one where there is none.
    private func piece(_ character: Int) -> Int {
        var low = 0
        var high = charactersBefore.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if charactersBefore[middle] <= character { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// What two lists of ranges have in common.
    static func common(_ left: [TextRange], _ right: [TextRange]) -> [TextRange] {
        var common: [TextRange] = []
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            let start = max(left[first].start, right[second].start)
            let end = min(left[first].end, right[second].end)
            if start < end { common.append(TextRange(start, end)) }
            if left[first].end < right[second].end { first += 1 } else { second += 1 }
        }
        return common
    }

    /// The last boundary of a character at a position of a block or before it.
    private static func boundary(_ text: UTF8Text, before position: Int, _ block: TextRange) -> Int {
        var boundary = position
        while boundary > block.start, !text.isBoundary(boundary) { boundary -= 1 }
        return boundary
    }
}

extension Prefilter {
    /// Looks once more through a long block, and notes where in it the literals stand.
    public func pieces(of text: UTF8Text, block: TextRange, scratch: inout PrefilterScratch) -> BlockPieces {
        BlockPieces(of: text, block: block, books: books, scratch: &scratch)
    }

    /// The start positions in a long block at which a match of a pattern can begin, in bytes of the text; nil where it can
    /// begin anywhere.
    public func starts(of pattern: Int, in pieces: BlockPieces) -> [TextRange]? {
        guard let book = book(of: pattern) else { return nil }
        let number = pattern - starts[book]
        guard let reach = books[book].reach(of: number) else { return nil }
        return books[book].sets(of: number).reduce(nil) { starts, set in
            let near = pieces.starts(near: set, ofBook: book, reach: reach)
            return starts.map { BlockPieces.common($0, near) } ?? near
        }
    }
}
