/// Reads packed literals (``PackedLiterals``): notes where literals stand, and which sets and patterns are made of them.
///
/// Books follow each other, and the numbers of each are its own; what is read counts on. A number that a book does not
/// have is passed over.
struct LiteralReader {
    /// A ``PatternReach`` as an image holds it.
    struct Reach: BitwiseCopyable {
        /// -1 where nothing is known.
        let ahead: Int32
        let runs: Int32
        let behind: Int32

        var known: PatternReach? {
            ahead < 0 ? nil : PatternReach(ahead: Int(ahead), runs: Int(runs), behind: Int(behind))
        }
    }

    /// Where a literal stands in the packed text, its mark not counted.
    private(set) var literals: [Range<Int32>] = []
    /// The literals of each set.
    var literalsOfSet: IndexLists { setBuilder.lists }
    /// The sets of each pattern.
    var setsOfPattern: IndexLists { patternBuilder.lists }
    /// The set that holds what the matches of each pattern begin with; -1 where that is not known.
    private(set) var startsOfPattern: [Int32] = []
    /// The reach of each pattern; with -1 ahead where that is not known.
    private(set) var reachesOfPattern: [Reach] = []
    private var setBuilder = IndexLists.Builder()
    private var patternBuilder = IndexLists.Builder()
    private var firstLiteral = 0
    private var firstSet = 0

    /// Reads all books of a text.
    init(_ packed: UnsafeBufferPointer<UInt8>) {
        literals.reserveCapacity(packed.count / 12)
        var part = 0
        var start = 0
        for (index, byte) in packed.enumerated() where byte == 0x0A {
            read(packed, start..<index, &part)
            start = index + 1
        }
        if start < packed.count { read(packed, start..<packed.count, &part) }
    }

    /// What was packed for each pattern, the literals of a set in alphabetical order.
    func requiredLiterals(in packed: UnsafeBufferPointer<UInt8>) -> [RequiredLiterals] {
        let literalsOfSet = literalsOfSet
        let setsOfPattern = setsOfPattern
        func strings(_ set: Int) -> [String] {
            literalsOfSet.places(of: set).map { place in
                let literal = literals[literalsOfSet[place]]
                let bytes = packed[Int(literal.lowerBound)..<Int(literal.upperBound)]
                return String(decoding: bytes, as: UTF8.self)
            }.sorted()
        }
        return (0..<setsOfPattern.count).map { pattern in
            RequiredLiterals(
                sets: setsOfPattern.places(of: pattern).map { strings(setsOfPattern[$0]) },
                starts: startsOfPattern[pattern] < 0 ? [] : strings(Int(startsOfPattern[pattern])),
                reach: reach(of: pattern))
        }
    }

    private mutating func read(_ packed: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ part: inout Int) {
        if line.isEmpty {
            part = (part + 1) % 3
            if part == 0 { beginBook() }
            return
        }
        switch part {
        case 0: literals.append(Int32(line.lowerBound + 1)..<Int32(line.upperBound))
        case 1:
            let first = firstLiteral
            Self.forEachNumber(packed, line, below: literals.count - first) { setBuilder.append(first + $0) }
            setBuilder.endList()
        default:
            readPattern(packed, line)
        }
    }

    private func reach(of pattern: Int) -> PatternReach? {
        reachesOfPattern[pattern].known
    }

    private mutating func readPattern(_ packed: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) {
        let end = packed[whole].firstIndex(of: PackedLiterals.reachMark)
        readReach(packed, from: end, to: whole.upperBound)
        let line = whole.lowerBound..<(end.map { max(whole.lowerBound, $0 - 1) } ?? whole.upperBound)
        guard !line.isEmpty else {
            patternBuilder.endList()
            startsOfPattern.append(-1)
            return
        }
        let first = firstSet
        let count = setBuilder.count - first
        let mark = packed[line].firstIndex(of: PackedLiterals.startsMark) ?? line.upperBound
        let sets = line.lowerBound..<max(line.lowerBound, mark < line.upperBound ? mark - 1 : mark)
        if packed[line.lowerBound] != PackedLiterals.unconditional, !sets.isEmpty {
            Self.forEachNumber(packed, sets, below: count) { patternBuilder.append(first + $0) }
        }
        patternBuilder.endList()
        var starts = -1
        if mark + 1 < line.upperBound {
            Self.forEachNumber(packed, mark + 1..<line.upperBound, below: count) { starts = first + $0 }
        }
        startsOfPattern.append(Int32(truncatingIfNeeded: starts))
    }

    /// Three numbers after their mark.
    private mutating func readReach(_ packed: UnsafeBufferPointer<UInt8>, from mark: Int?, to end: Int) {
        var reach: [Int32] = []
        if let mark, mark + 1 < end {
            Self.forEachNumber(packed, mark + 1..<end, below: Int(Int32.max)) {
                reach.append(Int32(truncatingIfNeeded: $0))
            }
        }
        reachesOfPattern.append(
            reach.count == 3
                ? Reach(ahead: reach[0], runs: reach[1], behind: reach[2]) : Reach(ahead: -1, runs: 0, behind: 0))
    }

    private mutating func beginBook() {
        firstLiteral = literals.count
        firstSet = setBuilder.count
    }

    /// Every number of a line that is below `count`, those of a run (`3-17`) one by one.
    private static func forEachNumber(
        _ packed: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, below count: Int, _ body: (Int) -> Void
    ) {
        var number = 0
        var runStart: Int?
        for index in line.lowerBound...line.upperBound {
            let byte = index < line.upperBound ? packed[index] : 0x20
            switch byte {
            case 0x30...0x39: number = min(number * 10 + Int(byte - 0x30), Int(Int32.max))
            case UInt8(ascii: "-"):
                runStart = number
                number = 0
            default:
                let last = min(number, count - 1)
                let first = runStart ?? number
                if first <= last { for value in first...last { body(value) } }
                runStart = nil
                number = 0
            }
        }
    }
}
