import AdlintCore
import AdlintRules

/// A prescribed text cut into words and slots.
struct PrescribedWords: Sendable {
    enum Item: Sendable, Equatable {
        case word(String, hash: UInt64)
        /// A number from 1 to 100 with up to two decimals, per cent sign included.
        case percentage
        /// Up to so many words of any kind.
        case anything(Int)
    }
    let items: [Item]

    /// A part of a text: its bytes, which hold words, or a slot between them.
    enum Part {
        case words(TextRange)
        case slot(Item)
    }

    /// Cuts a text into words and slots.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        items = Self.parts(of: bytes).flatMap { part in
            switch part {
            case .words(let range): Self.words(Tokens(bytes, in: range))
            case .slot(let slot): [slot]
            }
        }
    }

    /// Cuts a text at its brackets: `[percentage]`, `[a / b]`, `[name of tool]`.
    static func parts(of text: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var rest = 0
        while let open = text[rest...].firstIndex(of: UInt8(ascii: "[")),
            let close = text[open...].firstIndex(of: UInt8(ascii: "]"))
        {
            parts.append(.words(TextRange(rest, open)))
            let isPercentage = text[open...close].elementsEqual("[percentage]".utf8)
            parts.append(.slot(isPercentage ? .percentage : .anything(12)))
            rest = close + 1
            if isPercentage, rest < text.count, text[rest] == UInt8(ascii: "%") { rest += 1 }
        }
        parts.append(.words(TextRange(rest, text.count)))
        return parts
    }

    private static func words(_ tokens: Tokens) -> [Item] {
        (0..<tokens.count).map { .word(tokens.text($0), hash: tokens.hashes[$0]) }
    }
}

/// Compares a stretch of prose with a prescribed text, word by word.
struct TextComparison {
    /// One step of the way from the prescribed to the written words.
    enum Step: Equatable {
        case same
        /// Prescribed, not written.
        case dropped(String)
        /// Written, not prescribed.
        case added(String)
    }
    let range: TextRange
    let steps: [Step]
    /// Share of the prescribed words that stand there, 0 to 1.
    let likeness: Double

    /// Whether every prescribed word stands there, in order, with nothing between.
    var isVerbatim: Bool { steps.allSatisfy { $0 == .same } }

    /// Aligns with the least change: a dropped word costs more than an added one, so that a word is rather taken for changed
    /// than the start of the text for missing; what stands before and after the attempt costs nothing. The written words must be few (a window around the text).
    init?(_ prescribed: PrescribedWords, tokens: Tokens, window: Range<Int>) {
        let items = prescribed.items
        let written = Array(window)
        guard !items.isEmpty, !written.isEmpty else { return nil }
        let pairs = Self.pairs(items, written: written, tokens: tokens)
        guard let first = pairs.first, let last = pairs.last else { return nil }
        let start = Self.start(of: first, in: tokens, written: written)
        range = tokens.ranges[written[start]].union(tokens.ranges[written[last.word]])
        likeness = Double(pairs.count) / Double(max(1, items.filter { !Self.isFree($0) }.count))
        steps = Self.steps(items, pairs: pairs, words: written.map(tokens.text), start: start)
    }

    /// Which written word stands for which prescribed one, by the cheapest way through the table of costs.
    static func pairs(
        _ items: [PrescribedWords.Item], written: [Int], tokens: Tokens
    ) -> [(item: Int, word: Int)] {
        // costs[item][word]: the least cost of the prescribed words from `item` on, read from written `word` on.
        var costs = [[Int32]](repeating: [Int32](repeating: 0, count: written.count + 1), count: items.count + 1)
        for item in stride(from: items.count - 1, through: 0, by: -1) {
            let drop: Int32 = isFree(items[item]) ? 0 : 3
            costs[item][written.count] = costs[item + 1][written.count] + drop
            for word in stride(from: written.count - 1, through: 0, by: -1) {
                let add: Int32 = isFree(items[item]) || item > 0 && isFree(items[item - 1]) ? 0 : 2
                var cost = min(costs[item + 1][word] + drop, costs[item][word + 1] + add)
                if matches(items[item], tokens, written[word]) { cost = min(cost, costs[item + 1][word + 1]) }
                costs[item][word] = cost
            }
        }
        var item = 0
        var word = written.indices.min { (costs[0][$0], -$0) < (costs[0][$1], -$1) } ?? 0
        var pairs: [(item: Int, word: Int)] = []
        while item < items.count, word < written.count {
            if matches(items[item], tokens, written[word]), costs[item][word] == costs[item + 1][word + 1] {
                pairs.append((item, word))
                item += 1
                word += 1
            } else if costs[item][word] == costs[item + 1][word] + (isFree(items[item]) ? 0 : 3) {
                item += 1
            } else {
                word += 1
            }
        }
        return pairs
    }

    /// Where the attempt begins: before its first right word stand, with only blanks between, the words written in place
    /// of what is missing at the start.
    private static func start(of first: (item: Int, word: Int), in tokens: Tokens, written: [Int]) -> Int {
        var start = first.word
        let least = max(0, first.word - (first.item == 0 ? 0 : first.item + 1))
        while start > least, tokens.ranges[written[start]].start - tokens.ranges[written[start - 1]].end == 1 {
            start -= 1
        }
        return start
    }

    private static func steps(
        _ items: [PrescribedWords.Item], pairs: [(item: Int, word: Int)], words: [String], start: Int
    ) -> [Step] {
        var steps: [Step] = []
        var item = 0
        var word = start
        for pair in pairs {
            let isAfterSlot = pair.item > 0 && isFree(items[pair.item - 1])
            for index in item..<pair.item where !isFree(items[index]) { steps.append(.dropped(text(items[index]))) }
            for index in word..<pair.word where !isAfterSlot && words[index] != "%" {
                steps.append(.added(words[index]))
            }
            steps.append(.same)
            item = pair.item + 1
            word = pair.word + 1
        }
        for index in item..<max(item, items.count) where !isFree(items[index]) {
            steps.append(.dropped(text(items[index])))
        }
        return steps
    }

    private static func isFree(_ item: PrescribedWords.Item) -> Bool {
        if case .anything = item { true } else { false }
    }

    private static func text(_ item: PrescribedWords.Item) -> String {
        switch item {
        case .word(let word, _): word
        case .percentage: "the provider's own percentage"
        case .anything: "..."
        }
    }

    private static func matches(_ item: PrescribedWords.Item, _ tokens: Tokens, _ word: Int) -> Bool {
        switch item {
        case .word(_, let hash): hash == tokens.hashes[word]
        case .percentage: isPercentage(tokens.word(word))
        case .anything: false
        }
    }

    /// A number from 1 to 100 with up to two decimals and a per cent sign (which may stand as a word of its own).
    private static func isPercentage(_ word: [UInt8]) -> Bool {
        let digits = word.last == 0x25 ? word.dropLast() : word[...]
        let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, (1...3).contains(whole.count),
            whole.allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        if parts.count == 2, !(1...2).contains(parts[1].count) { return false }
        let value = whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1...100).contains(value)
    }
}
