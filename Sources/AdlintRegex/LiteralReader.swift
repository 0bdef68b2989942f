/// Reads packed literals (``PackedLiterals``): notes where literals stand, and which sets and patterns are made of them.
///
/// Books follow each other, and the numbers of each are its own; what is read counts on. A number that a book does not
/// have is passed over.
struct LiteralReader {
    /// Where a literal stands in the packed text, its mark not counted.
    private(set) var literals: [Range<Int32>] = []
    /// The literals of each set.
    private(set) var literalsOfSet = IndexLists()
    /// The sets of each pattern.
    private(set) var setsOfPattern = IndexLists()
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

    /// The sets of each pattern, the literals of a set in alphabetical order.
    func sets(in packed: UnsafeBufferPointer<UInt8>) -> [[[String]]] {
        (0..<setsOfPattern.count).map { pattern in
            setsOfPattern.places(of: pattern).map { place in
                literalsOfSet.places(of: setsOfPattern[place]).map { place in
                    let literal = literals[literalsOfSet[place]]
                    let bytes = packed[Int(literal.lowerBound)..<Int(literal.upperBound)]
                    return String(decoding: bytes, as: UTF8.self)
                }.sorted()
            }
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
            Self.forEachNumber(packed, line, below: literals.count - first) { literalsOfSet.append(first + $0) }
            literalsOfSet.endList()
        default:
            let first = firstSet
            if packed[line.lowerBound] != PackedLiterals.unconditional {
                Self.forEachNumber(packed, line, below: literalsOfSet.count - first) {
                    setsOfPattern.append(first + $0)
                }
            }
            setsOfPattern.endList()
        }
    }

    private mutating func beginBook() {
        firstLiteral = literals.count
        firstSet = literalsOfSet.count
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
