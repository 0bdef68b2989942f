import AdlintCore
import AdlintRules

/// A prescribed text cut into words and slots.
struct PrescribedWords: Sendable {
    enum Item: Sendable, Equatable {
        case word([UInt8])
        /// A number from 1 to 100 with up to two decimals, per cent sign included.
        case percentage
        /// Up to so many words of any kind.
        case anything(Int)
    }
    let items: [Item]

    /// Cuts a text at its brackets: `[percentage]`, `[a / b]`, `[name of tool]`.
    init(_ text: String) {
        var items: [Item] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            items += Tokens(String(rest[..<open])).words.map(Item.word)
            items.append(rest[open...close] == "[percentage]" ? .percentage : .anything(12))
            rest = rest[rest.index(after: close)...]
            if items.last == .percentage, rest.hasPrefix("%") { rest = rest.dropFirst() }
        }
        items += Tokens(String(rest)).words.map(Item.word)
        self.items = items
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

    /// Aligns by longest common subsequence. The written words must be few (a window around the text).
    init?(_ prescribed: PrescribedWords, tokens: Tokens, window: Range<Int>) {
        let items = prescribed.items
        let written = Array(window)
        guard !items.isEmpty, !written.isEmpty else { return nil }
        var lengths = [[Int32]](
            repeating: [Int32](repeating: 0, count: written.count + 1), count: items.count + 1)
        for item in stride(from: items.count - 1, through: 0, by: -1) {
            for word in stride(from: written.count - 1, through: 0, by: -1) {
                lengths[item][word] =
                    Self.matches(items[item], tokens.words[written[word]])
                    ? lengths[item + 1][word + 1] + 1 : max(lengths[item + 1][word], lengths[item][word + 1])
            }
        }
        var pairs: [(item: Int, word: Int)] = []
        var item = 0
        var word = 0
        while item < items.count, word < written.count {
            if Self.matches(items[item], tokens.words[written[word]]) {
                pairs.append((item, word))
                item += 1
                word += 1
            } else if lengths[item + 1][word] >= lengths[item][word + 1] {
                item += 1
            } else {
                word += 1
            }
        }
        pairs = Self.compact(pairs, itemCount: items.count)
        guard let first = pairs.first, let last = pairs.last else { return nil }
        let start = Self.start(of: first, in: tokens, written: written)
        range = tokens.ranges[written[start]].union(tokens.ranges[written[last.word]])
        likeness = Double(pairs.count) / Double(max(1, items.filter { !Self.isFree($0) }.count))
        steps = Self.steps(items, pairs: pairs, words: written.map { tokens.words[$0] }, start: start)
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

    /// Leaves out stray matches at either end, far from the rest.
    private static func compact(_ pairs: [(item: Int, word: Int)], itemCount: Int) -> [(item: Int, word: Int)] {
        var pairs = pairs[...]
        while pairs.count > 3, let first = pairs.first, let second = pairs.dropFirst().first,
            second.word - first.word > 6 + (second.item - first.item)
        { pairs = pairs.dropFirst() }
        while pairs.count > 3, let last = pairs.last, let previous = pairs.dropLast().last,
            last.word - previous.word > 6 + (last.item - previous.item)
        { pairs = pairs.dropLast() }
        return Array(pairs)
    }

    private static func steps(
        _ items: [PrescribedWords.Item], pairs: [(item: Int, word: Int)], words: [[UInt8]], start: Int
    ) -> [Step] {
        var steps: [Step] = []
        var item = 0
        var word = start
        for pair in pairs {
            let isAfterSlot = pair.item > 0 && isFree(items[pair.item - 1])
            for index in item..<pair.item where !isFree(items[index]) { steps.append(.dropped(text(items[index]))) }
            for index in word..<pair.word where !isAfterSlot && words[index] != [0x25] {
                steps.append(.added(text(words[index])))
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
        case .word(let word): text(word)
        case .percentage: "the provider's own percentage"
        case .anything: "..."
        }
    }

    private static func text(_ word: [UInt8]) -> String {
        String(decoding: word, as: UTF8.self)
    }

    static func matches(_ item: PrescribedWords.Item, _ word: [UInt8]) -> Bool {
        switch item {
        case .word(let expected): expected == word
        case .percentage: isPercentage(word)
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
