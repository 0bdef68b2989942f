/// Writes one book of packed literals (``PackedLiterals``).
struct LiteralPacker {
    private var literals: [[UInt8]] = []
    private var index = HashIndex(capacity: 1_024)
    private var sets: [[Int]] = []
    private var numberOfSet: [[Int]: Int] = [:]
    private var patterns: [(sets: [Int], starts: Int?, reach: PatternReach?)] = []

    /// Adds a pattern; a set that is empty or holds an empty literal says nothing and is left out.
    mutating func add(_ literals: RequiredLiterals) {
        var sets: [Int] = []
        for set in literals.sets { number(ofSet: set).map { sets.append($0) } }
        patterns.append((sets, number(ofFolded: literals.starts.map { Array($0.utf8) }), literals.reach))
    }

    /// The book.
    var text: String {
        var lines: [[UInt8]] = zip(PackedLiterals.marks(of: literals), literals).map { [$0] + $1 } + [[]]
        lines += sets.map { Array(Self.runs($0).utf8) } + [[]]
        lines += patterns.map(Self.line) + [[]]
        return String(decoding: lines.flatMap { $0 + [0x0A] }, as: UTF8.self)
    }

    private static func line(of pattern: (sets: [Int], starts: Int?, reach: PatternReach?)) -> [UInt8] {
        let sets = pattern.sets.isEmpty ? "-" : pattern.sets.map(String.init).joined(separator: " ")
        let starts = pattern.starts.map { " <\($0)" } ?? ""
        return Array((sets + starts + (pattern.reach.map { " >\($0.ahead) \($0.runs) \($0.behind)" } ?? "")).utf8)
    }

    private mutating func number(ofSet set: [String]) -> Int? {
        number(ofFolded: set.map(WordEdge.folded))
    }

    private mutating func number(ofFolded folded: [[UInt8]]) -> Int? {
        guard !folded.isEmpty, !folded.contains(where: { WordEdge.bare($0).isEmpty }) else { return nil }
        let members = Set(folded.map { number(of: $0) }).sorted()
        if let known = numberOfSet[members] { return known }
        numberOfSet[members] = sets.count
        sets.append(members)
        return sets.count - 1
    }

    private mutating func number(of literal: [UInt8]) -> Int {
        let number = index.number(of: HashIndex.hash(of: literal)) { literals[$0] == literal }
        if number == literals.count { literals.append(literal) }
        return number
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
