/// Writes one book of packed literals (``PackedLiterals``).
struct LiteralPacker {
    private var literals: [[UInt8]] = []
    private var numberOfLiteral: [[UInt8]: Int] = [:]
    private var sets: [[Int]] = []
    private var numberOfSet: [[Int]: Int] = [:]
    private var patterns: [[Int]] = []

    /// Adds a pattern; a set that is empty or holds an empty literal says nothing and is left out.
    mutating func add(_ requirement: [[String]]) {
        let folded = requirement.map { $0.map { $0.utf8.map(ASCIIFolding.folded) } }
        var numbers: [Int] = []
        for set in folded where !set.isEmpty && !set.contains([]) { numbers.append(number(ofSet: set)) }
        patterns.append(numbers)
    }

    /// The book.
    var text: String {
        var lines: [[UInt8]] = literals.map { [PackedLiterals.mark(of: $0)] + $0 } + [[]]
        lines += sets.map { Array(Self.runs($0).utf8) } + [[]]
        lines += patterns.map { $0.isEmpty ? [PackedLiterals.unconditional] : Array(Self.list($0).utf8) } + [[]]
        return String(decoding: lines.flatMap { $0 + [0x0A] }, as: UTF8.self)
    }

    private mutating func number(ofSet set: [[UInt8]]) -> Int {
        let members = Set(set.map { number(of: $0) }).sorted()
        if let known = numberOfSet[members] { return known }
        numberOfSet[members] = sets.count
        sets.append(members)
        return sets.count - 1
    }

    private mutating func number(of literal: [UInt8]) -> Int {
        if let known = numberOfLiteral[literal] { return known }
        numberOfLiteral[literal] = literals.count
        literals.append(literal)
        return literals.count - 1
    }

    private static func list(_ numbers: [Int]) -> String {
        numbers.map(String.init).joined(separator: " ")
    }

    /// Ascending numbers, neighbouring ones as `3-17`.
    private static func runs(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: " ")
    }
}
