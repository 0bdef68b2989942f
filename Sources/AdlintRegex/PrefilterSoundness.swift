// What must hold of a prefilter that was read from a file before anything is searched by it: the search looks at no bounds.
// A file that passes may name wrong patterns, as any file may that somebody forged; it cannot lead outside its own tables, nor
// round in a circle.

extension Prefilter {
    /// Whether every number in it is one of something that there is.
    var isSound: Bool { books.allSatisfy(\.isSound) }
}

extension PrefilterBook {
    var isSound: Bool {
        // 16 million are more than anybody has, and few enough that no sum of two numbers is too large.
        let limit = 1 << 24
        guard (0..<limit).contains(patternCount), (0..<limit).contains(setCount), table.isSound else { return false }
        return startsOfPattern.isSound(count: patternCount, below: setCount)
            && rarestOfPattern.isSound(count: patternCount, below: setCount)
            && reachesOfPattern.count == patternCount
            && reachesOfPattern.values.allSatisfy { $0.ahead < 0 || $0.runs >= 0 && $0.behind >= 0 }
            && setsOfLiteral.isSound(count: table.entries.count, below: setCount)
            && literalsOfSet.isSound(count: setCount, below: table.entries.count)
            && furtherSets.isSound(count: patternCount, below: setCount)
            && patternsOfSet.isSound(count: setCount, below: patternCount)
            && hasEachPatternOnce && finders?.isSound(count: setCount) ?? true
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

extension FlatArray<Int32> {
    /// Whether these are so many numbers below another, or -1 for none.
    fileprivate func isSound(count: Int, below end: Int) -> Bool {
        self.count == count && values.allSatisfy { $0 >= -1 && $0 < end }
    }
}

extension IndexLists {
    /// Whether these are so many lists of numbers below another.
    fileprivate func isSound(count: Int, below end: Int) -> Bool {
        guard starts.count == count + 1, starts[0] == 0, starts[count] == items.count else { return false }
        return starts.isAscending && items.values.allSatisfy { $0 >= 0 && $0 < end }
    }
}

extension FlatArray<Int32> {
    fileprivate var isAscending: Bool {
        var last = Int32.min
        for value in values {
            if value < last { return false }
            last = value
        }
        return true
    }
}

extension LiteralTable {
    fileprivate var isSound: Bool {
        for (index, entry) in entries.values.enumerated() {
            let mark = entry.has(Entry.startsWord) ? 1 : 0
            // What follows in a slot was put in before.
            guard entry.start >= mark, entry.count >= 0, Int(entry.start) + Int(entry.count) <= bytes.count,
                entry.next >= 0, entry.next <= index
            else { return false }
        }
        return [starts, ends, others].allSatisfy { $0.isSound(entries: entries.count) }
    }
}

extension KeyTable {
    fileprivate func isSound(entries: Int) -> Bool {
        let allSizes = UInt8(1) << UInt8(KeyHash.sizes.count) - 1
        return Self.filterSizes.contains(sizesOfFour.count) && sizesOfFour.count.nonzeroBitCount == 1
            && sizesOfTwo.count == 1 << 16 && hashes.count == KeyHash.sizes.count
            && sizesOfFour.values.reduce(0, |) <= allSizes && sizesOfTwo.values.reduce(0, |) <= allSizes
            && slots.values.allSatisfy { $0 >= 0 && $0 <= entries }
            && hashes.values.allSatisfy { $0.isSound(slots: slots.count) }
    }
}

extension KeyHash {
    fileprivate func isSound(slots: Int) -> Bool {
        (40..<64).contains(slotShift) && (0...slots).contains(firstSlot) && 1 << (64 - slotShift) <= slots - firstSlot
    }
}

extension FlatStartFinders {
    fileprivate func isSound(count: Int) -> Bool {
        guard places.count == count else { return false }
        return places.values.allSatisfy { place in
            place == -1
                || place >= 0 && place < bytes.count && Int(place) % FlatWriter.alignment == 0
                    && StartFinder.isSound(bytes.reader(from: Int(place)))
        }
    }
}

extension StartFinder {
    /// A ``Start`` of any bytes.
    private struct AnyStart: BitwiseCopyable {
        let bytes: UInt64
        let shift: UInt8
        let isWord: UInt8
    }

    /// Whether a finder comes next that ``write(to:)`` may have written.
    fileprivate static func isSound(_ reader: FlatReader) -> Bool {
        var reader = reader
        let first = reader.array(of: UInt8.self)
        let isPair = reader.array(of: UInt64.self)
        let starts = reader.array(of: AnyStart.self)
        let groupStarts = reader.array(of: Int32.self)
        let isAtWordsOnly = reader.array(of: UInt8.self)
        return !reader.isDamaged && first.count == 256 && isPair.count == 16 && groupStarts.count == groups + 1
            && groupStarts[0] == 0 && Int(groupStarts[groups]) == starts.count && groupStarts.isAscending
            && starts.values.allSatisfy { $0.isWord <= 1 }
            && isAtWordsOnly.count == 1 && isAtWordsOnly[0] <= 1
    }
}
