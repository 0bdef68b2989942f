// What must hold of a prefilter that was read from a file before anything is searched by it: the search looks at no bounds.
// A file that passes may name wrong patterns, as any file may that somebody forged; it cannot lead outside its own tables, nor
// round in a circle. No loop here ends early: such loops look at one number at a time, and there are a million.

extension Prefilter {
    /// Whether every number in it is one of something that there is.
    var isSound: Bool { books.allSatisfy(\.isSound) }
}

extension PrefilterBook {
    fileprivate var isSound: Bool {
        // 16 million are more than anybody has, and few enough that no sum of two numbers is too large.
        let limit = 1 << 24
        guard (0..<limit).contains(patternCount), (0..<limit).contains(setCount), table.isSound else { return false }
        return startsOfPattern.isSound(count: patternCount, from: -1, below: setCount)
            && rarestOfPattern.isSound(count: patternCount, from: -1, below: setCount)
            && reachesOfPattern.count == patternCount
            && reachesOfPattern.values.allSatisfy { $0.ahead < 0 || $0.runs >= 0 && $0.behind >= 0 }
            && setsOfLiteral.isSound(count: table.entries.count, below: setCount)
            && literalsOfSet.isSound(count: setCount, below: table.entries.count)
            && furtherSets.isSound(count: patternCount, below: setCount)
            && patternsOfSet.isSound(count: setCount, below: patternCount)
            && hasEachPatternOnce && finders == nil
    }

    /// Whether each pattern is a candidate everywhere, or by its rarest set alone.
    private var hasEachPatternOnce: Bool {
        var everywhere = unconditional[...]
        var conditional = 0
        for (pattern, rarest) in rarestOfPattern.values.enumerated() {
            if rarest >= 0 { conditional += 1 } else if everywhere.popFirst() != pattern { return false }
        }
        guard everywhere.isEmpty else { return false }
        for set in 0..<setCount {
            var last: Int32 = -1
            for pattern in patternsOfSet[list: set] {
                guard pattern > last, rarestOfPattern[Int(pattern)] == Int32(set) else { return false }
                last = pattern
                conditional -= 1
            }
        }
        return conditional == 0
    }
}

extension IndexLists {
    /// Whether these are so many lists of numbers below another.
    fileprivate func isSound(count: Int, below end: Int) -> Bool {
        guard starts.count == count + 1, starts[0] == 0, starts[count] == items.count else { return false }
        var isAscending = true
        // Unsafe: there is one start more than lists.
        for list in 0..<count where starts.base[list] > starts.base[list + 1] { isAscending = false }
        return isAscending && items.isSound(count: items.count, from: 0, below: end)
    }
}

extension FlatArray<Int32> {
    /// Whether these are so many numbers between two others, the first one included.
    fileprivate func isSound(count: Int, from start: Int32, below end: Int) -> Bool {
        var (lowest, highest) = (Int32.max, Int32.min)
        for value in values {
            lowest = Swift.min(lowest, value)
            highest = Swift.max(highest, value)
        }
        return self.count == count && (isEmpty || lowest >= start && highest < end)
    }
}

extension LiteralTable {
    fileprivate var isSound: Bool {
        var isSound = true
        for (index, entry) in entries.values.enumerated() {
            let mark = Int32(entry.traits & Entry.startsWord)
            let end = Int(entry.start) &+ Int(entry.count)
            let isWithin = entry.start >= mark && entry.count >= 0 && end <= bytes.count
            // What follows in a slot was put in before.
            if !isWithin || entry.next < 0 || entry.next > index { isSound = false }
        }
        return isSound && words.isSound(entries: entries.count)
            && [starts, ends, others].allSatisfy { $0.isSound(entries: entries.count) }
    }
}

extension KeyTable {
    fileprivate func isSound(entries: Int) -> Bool {
        let allSizes = UInt8(1) << UInt8(KeyHash.sizes.count) - 1
        return Self.filterSizes.contains(sizesOfFour.count) && sizesOfFour.count.nonzeroBitCount == 1
            && sizesOfTwo.count == 1 << 16 && hashes.count == KeyHash.sizes.count
            && sizesOfFour.values.reduce(0, |) <= allSizes && sizesOfTwo.values.reduce(0, |) & ~Self.long <= allSizes
            && slots.isSound(count: slots.count, from: 0, below: entries + 1)
            && hashes.values.allSatisfy { $0.isSound(slots: slots.count) }
    }
}

extension WordTable {
    fileprivate func isSound(entries: Int) -> Bool {
        slots.count >= 16 && slots.count.nonzeroBitCount == 1 && bits.count == (slots.count + 63) / 64
            && slots.isSound(count: slots.count, from: 0, below: entries + 1)
    }
}

extension KeyHash {
    fileprivate func isSound(slots: Int) -> Bool {
        (40..<64).contains(slotShift) && (0...slots).contains(firstSlot) && 1 << (64 - slotShift) <= slots - firstSlot
    }
}
