/// The bytes by which a literal is found, and where they stand in it.
///
/// Most literals have a whole word, by which they are found: a text has one key at each of its words. A word of which only one
/// end is known is found by its first bytes, or by its last ones from the end on, so that a text needs to be looked at where
/// its words begin and end only; a literal of which it is not known where its words do, by bytes that may stand anywhere.
struct LiteralKey {
    /// Where a key stands.
    enum Kind: Int, CaseIterable {
        /// After the start of a word.
        case start
        /// Before the end of a word, read backwards.
        case end
        case anywhere
        /// A whole word, of a longer one its first eight bytes.
        case word
    }

    /// Where the literal's own bytes stand in the packed text, its marks left out.
    let literal: Range<Int>
    let kind: Kind
    /// How many bytes of the literal stand before the start or end of the word, or before the key.
    let offset: Int
    /// The key's bytes, the first one lowest.
    let bytes: UInt64
    let size: Int
    /// ``LiteralTable/Entry/traits``.
    let traits: UInt8

    /// The key of the literal at a place of a packed text; the mark before it tells where the key stands.
    init(of place: Range<Int32>, in packed: UnsafeBufferPointer<UInt8>) {
        let whole = packed[Int(place.lowerBound)..<Int(place.upperBound)]
        let edges = LiteralEdges(whole)
        let offset = PackedLiterals.keyOffset(packed[Int(place.lowerBound) - 1])
        let key = edges.key(at: offset) ?? edges.key(at: 0)
        literal = edges.bare.startIndex..<edges.bare.endIndex
        kind = key?.kind ?? .anywhere
        self.offset = key?.offset ?? 0
        bytes = key?.bytes ?? 0
        size = key?.size ?? 0
        let isWhole = key.map { $0.kind == .end ? $0.size == $0.offset : $0.offset == 0 } ?? false
        traits =
            (edges.startsWord ? LiteralTable.Entry.startsWord : 0) | (edges.endsWord ? LiteralTable.Entry.endsWord : 0)
            | (isWhole && size == literal.count ? LiteralTable.Entry.isWhole : 0)
    }
}

/// A folded literal with what is known of the edges of its words.
struct LiteralEdges<Bytes: RandomAccessCollection> where Bytes.Element == UInt8, Bytes.Index == Int {
    /// A key of the literal.
    struct Key {
        let kind: LiteralKey.Kind
        let offset: Int
        let bytes: UInt64
        let size: Int
    }

    /// The literal's own bytes.
    let bare: Bytes.SubSequence
    /// Whether it stands at the start of a word only.
    let startsWord: Bool
    /// Whether it stands at the end of a word only.
    let endsWord: Bool

    /// Takes the marks off a literal (``WordEdge``).
    init(_ literal: Bytes) {
        var bare = literal[...]
        startsWord = bare.first == WordEdge.mark
        if startsWord { bare = bare.dropFirst() }
        endsWord = bare.last == WordEdge.mark
        if endsWord { bare = bare.dropLast() }
        self.bare = bare
    }

    /// The key at an offset: of the word that begins there, else of the one that ends there, else of the bytes there; nil
    /// where there are none.
    func key(at offset: Int) -> Key? {
        guard offset <= bare.count else { return nil }
        if startsWord(at: offset) { return wordKey(at: offset) ?? key(.start, offset) }
        if endsWord(at: offset) { return key(.end, offset) }
        return key(.anywhere, offset)
    }

    /// The key of the whole word at an offset; nil where its end is not known, or where it is so short, and so common, that
    /// the words after it tell more.
    private func wordKey(at offset: Int) -> Key? {
        var count = 0
        while offset + count < bare.count, isWord(offset + count) { count += 1 }
        let rest = bare.count - offset
        guard count < rest || endsWord, count >= 4 || rest < 6 else { return nil }
        let size = min(8, count)
        return Key(kind: .word, offset: offset, bytes: number(size, at: offset, isBackward: false), size: size)
    }

    private func key(_ kind: LiteralKey.Kind, _ offset: Int) -> Key? {
        let isBackward = kind == .end
        guard let size = KeyHash.size(among: isBackward ? offset : bare.count - offset) else { return nil }
        return Key(kind: kind, offset: offset, bytes: number(size, at: offset, isBackward: isBackward), size: size)
    }

    /// So many bytes after an offset, or before it from there on, as a number, the first one lowest.
    private func number(_ size: Int, at offset: Int, isBackward: Bool) -> UInt64 {
        var number: UInt64 = 0
        for place in 0..<size {
            let byte = bare[bare.startIndex + (isBackward ? offset - 1 - place : offset + place)]
            number |= UInt64(byte) << UInt64(8 * place)
        }
        return number
    }

    /// Whether a word begins at an offset wherever the literal stands.
    private func startsWord(at offset: Int) -> Bool {
        guard offset < bare.count, isWord(offset) else { return false }
        return offset == 0 ? startsWord : !isWord(offset - 1)
    }

    /// Whether a word ends before an offset wherever the literal stands.
    private func endsWord(at offset: Int) -> Bool {
        guard offset > 0, isWord(offset - 1) else { return false }
        return offset == bare.count ? endsWord : !isWord(offset)
    }

    private func isWord(_ offset: Int) -> Bool {
        ASCIIFolding.isWord(bare[bare.startIndex + offset])
    }
}
