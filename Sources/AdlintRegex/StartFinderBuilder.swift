/// The tables of a ``StartFinder`` while they are made.
struct StartFinderBuilder {
    private typealias First = StartFinder.First

    /// What each byte of a text says, by byte, not folded.
    private(set) var first = [UInt8](repeating: First.none, count: 256)
    /// A bit for each hash of the first two bytes of a literal.
    private(set) var isPair = [UInt64](repeating: 0, count: 16)
    private var starts: [StartFinder.Start] = []
    /// Whether all literals stand at the start of a word only.
    private(set) var isAtWordsOnly = true

    /// Makes room for so many literals.
    init(count: Int) {
        starts.reserveCapacity(count)
    }

    /// Adds a literal; false where looking for it is not worth while.
    mutating func add(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        let isWord = literal.first == WordEdge.mark
        let start = isWord ? 1 : 0
        let count = Self.known(literal, from: start)
        guard count > 0 else { return false }
        if !isWord { isAtWordsOnly = false }
        let byte = literal[start]
        if count > 1 {
            mark(byte, isWord ? First.partAtWord : First.part)
            var bytes: UInt64 = 0
            for index in (start..<start + count).reversed() { bytes = bytes << 8 | UInt64(literal[index]) }
            add(bytes, count: count, isWord: isWord)
        } else if isWord || !Self.isFrequent(byte) {
            mark(byte, isWord ? First.wholeAtWord : First.whole)
            if byte == 0x30 { markForeignDigits() }
        } else {
            // A letter alone says nothing, a letter with a digit right after it ("x2") does.
            guard literal.count > 1 else { return false }
            mark(byte, First.part)
            for next in [0x30] + ForeignDigits.firstBytes {
                add(UInt64(next) << 8 | UInt64(byte), count: 2, isWord: false)
            }
        }
        return true
    }

    /// The starts, group by group, and where each group begins, and where the last one ends.
    func grouped() -> ([StartFinder.Start], [Int32]) {
        func group(_ start: StartFinder.Start) -> Int { Int(start.bytes & UInt64(StartFinder.groups - 1)) }
        var groupStarts = [Int32](repeating: 0, count: StartFinder.groups + 1)
        for start in starts { groupStarts[group(start) + 1] += 1 }
        for group in 0..<StartFinder.groups { groupStarts[group + 1] += groupStarts[group] }
        var next = groupStarts
        var grouped = starts
        for start in starts {
            grouped[Int(next[group(start)])] = start
            next[group(start)] += 1
        }
        return (grouped, groupStarts)
    }

    /// How many bytes of a literal to look for. Which digits follow the first bytes is for PCRE2 to see: those beyond ASCII
    /// are not folded.
    private static func known(_ literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let end = min(literal.count, start + ShortLiteral.longest)
        if start < end, literal[start] == 0x30 { return 1 }
        return ((start..<end).first { literal[$0] == 0x30 } ?? end) - start
    }

    private mutating func add(_ bytes: UInt64, count: Int, isWord: Bool) {
        let hash = StartFinder.hash(UInt8(truncatingIfNeeded: bytes), UInt8(truncatingIfNeeded: bytes >> 8))
        isPair[hash >> 6] |= 1 << UInt64(hash & 63)
        starts.append(StartFinder.Start(bytes: bytes, shift: UInt8(64 - 8 * count), isWord: isWord))
    }

    private static func isFrequent(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == 0x20
    }

    /// Marks the bytes of a text that a folded byte may stand for.
    private mutating func mark(_ folded: UInt8, _ kind: UInt8) {
        first[Int(folded)] |= kind
        switch folded {
        case 0x30: for digit in 0x31...0x39 { first[digit] |= kind }
        case 0x20: for blank in 0x09...0x0D { first[blank] |= kind }
        case 0x61...0x7A: first[Int(folded & ~0x20)] |= kind
        default: break
        }
    }

    /// A figure may begin with one; it says nothing of what stands before it.
    private mutating func markForeignDigits() {
        for byte in ForeignDigits.firstBytes { first[Int(byte)] |= First.whole }
        isAtWordsOnly = false
    }
}
