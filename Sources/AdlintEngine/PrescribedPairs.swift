import AdlintRules

/// Prescribed texts cut into words, and the texts of each pair of neighbouring words.
final class PrescribedPairs: Sendable {
    /// The words of each text.
    let words: [PrescribedWords]
    private let pairCounts: [Int]
    /// Pairs by their hash, in the first free place from it on; 0 where a place is free.
    private let pairs: [UInt64]
    /// The texts that the pair of each place stands in.
    private let textsOfPlace: [[Int]]

    /// Cuts texts into words.
    init(_ texts: [PrescribedText]) {
        words = texts.map { PrescribedWords($0.text) }
        let pairsOfText = words.map { words in
            Set(zip(words.items, words.items.dropFirst()).compactMap(Self.pair))
        }
        pairCounts = pairsOfText.map(\.count)
        var size = 64
        while size < 3 * pairCounts.reduce(0, +) { size *= 2 }
        var pairs = [UInt64](repeating: 0, count: size)
        var textsOfPlace = [[Int]](repeating: [], count: size)
        for (text, found) in pairsOfText.enumerated() {
            for pair in found {
                let place = Self.place(of: pair, in: pairs)
                pairs[place] = pair
                textsOfPlace[place].append(text)
            }
        }
        self.pairs = pairs
        self.textsOfPlace = textsOfPlace
    }

    /// The texts, by place and in order, that two neighbouring words with this pair stand in.
    func texts(with pair: UInt64) -> [Int] {
        textsOfPlace[Self.place(of: pair, in: pairs)]
    }

    /// How many pairs near each other make a stretch worth comparing.
    func needed(of text: Int) -> Int {
        max(2, pairCounts[text] / 3)
    }

    /// Two words as one number, never 0.
    static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
        max(1, left &* 0x9E37_79B9_7F4A_7C15 &+ right)
    }

    private static func pair(_ first: PrescribedWords.Item, _ second: PrescribedWords.Item) -> UInt64? {
        guard case .word(_, let left) = first, case .word(_, let right) = second else { return nil }
        return pair(left, right)
    }

    /// Where a pair stands, or would. A third of the places at most is taken.
    private static func place(of pair: UInt64, in pairs: [UInt64]) -> Int {
        var place = Int(truncatingIfNeeded: pair >> 32) & (pairs.count - 1)
        while pairs[place] != 0, pairs[place] != pair { place = (place + 1) & (pairs.count - 1) }
        return place
    }
}
