extension LiteralTable {
    /// Notes every literal of a folded text, which eight zeros precede and 80 follow, by its number.
    func search(_ text: UnsafeRawBufferPointer, _ finds: inout NumberSet) {
        guard !entries.isEmpty, let base = text.baseAddress else { return }
        let text = FoldedText(base: base, count: text.count)
        searchWords(text, &finds)
        searchAnywhere(text, &finds)
    }

    /// A folded text with the zeros around it.
    private struct FoldedText {
        let base: UnsafeRawPointer
        let count: Int

        /// The eight bytes from a place of the text on; from eight bytes before it up to its end.
        @inline(__always)
        func eight(at place: Int) -> UInt64 {
            UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }

        /// Which of the 64 bytes from a place on are of words, a bit for each.
        @inline(__always)
        func words(from place: Int) -> UInt64 {
            var words: UInt64 = 0
            var step = 0
            while step < 64, place &+ step <= count {
                words |= ASCIIFolding.bits(ofOnes: ASCIIFolding.words(eight(at: place &+ step))) &<< UInt64(step)
                step &+= 8
            }
            return words
        }

        /// Whether a byte of the text, or one of the zeros beside it, is one of a word.
        @inline(__always)
        func isWord(_ place: Int) -> Bool {
            ASCIIFolding.isWord(base.load(fromByteOffset: place, as: UInt8.self))
        }
    }

    /// Looks where words begin and end, 64 bytes at a time: first at all that begin, so that the same is done again and again.
    private func searchWords(_ text: FoldedText, _ finds: inout NumberSet) {
        var position = 0
        // Whether the byte before is one of a word: 1 or 0.
        var isWithin: UInt64 = 0
        // The last word may end where the text does.
        while position <= text.count {
            // Zeros after the text are no words.
            let words = text.words(from: position)
            let before = words &<< 1 | isWithin
            isWithin = words &>> 63
            lookAfter(words & ~before, from: position, in: text, &finds)
            lookBefore(before & ~words, from: position, in: text, &finds)
            position &+= 64
        }
    }

    /// Looks at the starts of words, a bit for each of 64 places.
    @inline(__always)
    private func lookAfter(_ places: UInt64, from position: Int, in text: FoldedText, _ finds: inout NumberSet) {
        let (words, filter) = (WordTable.Lookup(words), KeyTable.Filter(starts))
        var places = places
        while places != 0 {
            let place = position &+ places.trailingZeroBitCount
            places &= places &- 1
            let eight = text.eight(at: place)
            let word = ASCIIFolding.word(atStartOf: eight)
            follow(words.first(of: word), word, at: place, in: text, &finds)
            let sizes = filter.sizes(eight, filter.beginnings(eight))
            if sizes != 0 { follow(starts, sizes, eight, at: place, in: text, &finds) }
        }
    }

    /// Looks at the ends of words, a bit for each of 64 places.
    @inline(__always)
    private func lookBefore(_ places: UInt64, from position: Int, in text: FoldedText, _ finds: inout NumberSet) {
        let filter = KeyTable.Filter(ends)
        var places = places
        while places != 0 {
            let place = position &+ places.trailingZeroBitCount
            places &= places &- 1
            let eight = text.eight(at: place &- 8).byteSwapped
            let sizes = filter.sizes(eight, filter.beginnings(eight))
            if sizes != 0 { follow(ends, sizes, eight, at: place, in: text, &finds) }
        }
    }

    /// Looks at every byte.
    private func searchAnywhere(_ text: FoldedText, _ finds: inout NumberSet) {
        let filter = KeyTable.Filter(others)
        var position = 0
        while position < text.count {
            let eight = text.eight(at: position)
            // Seven positions have both their bytes among the eight.
            var beginnings = (0..<7).reduce(UInt64(0)) { beginnings, step in
                beginnings | UInt64(filter.beginnings(eight &>> UInt64(8 &* step))) &<< UInt64(8 &* step)
            }
            while beginnings != 0 {
                let step = beginnings.trailingZeroBitCount &>> 3
                let own = UInt8(truncatingIfNeeded: beginnings &>> UInt64(8 &* step))
                beginnings &= ~(0xFF &<< UInt64(8 &* step))
                let place = position &+ step
                let eight = text.eight(at: place)
                let sizes = filter.sizes(eight, own)
                if sizes != 0 { follow(others, sizes, eight, at: place, in: text, &finds) }
            }
            position &+= 7
        }
    }

    /// Notes the entries of a table whose key of one of some sizes begins `eight`, and that stand whole where it does.
    private func follow(
        _ table: KeyTable, _ sizes: UInt8, _ eight: UInt64, at place: Int, in text: FoldedText,
        _ finds: inout NumberSet
    ) {
        var sizes = sizes
        while sizes != 0 {
            // Unsafe: slots are those that the table was made with.
            let hash = table.hashes.base[sizes.trailingZeroBitCount]
            sizes &= sizes &- 1
            let key = hash.key(of: eight)
            follow(Int(table.slots.base[hash.slot(of: key)]), key, at: place, in: text, &finds)
        }
    }

    /// Notes the entries of a slot, by the number of its first one plus 1, that have a key and stand whole where it does.
    @inline(__always)
    private func follow(_ first: Int, _ key: UInt64, at place: Int, in text: FoldedText, _ finds: inout NumberSet) {
        // Unsafe: numbers of entries are those that the tables were made with.
        let entries = entries.base
        var next = first
        while next != 0 {
            let number = next &- 1
            let entry = entries + number
            next = Int(entry.pointee.next)
            guard entry.pointee.key == key, !finds.holds(number) else { continue }
            if stands(entry.pointee, at: place &- Int(entry.pointee.offset), in: text) { finds.insert(number) }
        }
    }

    /// Whether the whole literal stands at `start`, within the text, at the edges of words that it wants.
    @inline(__always)
    private func stands(_ entry: Entry, at start: Int, in text: FoldedText) -> Bool {
        let end = start &+ Int(entry.count)
        guard start >= 0, end <= text.count else { return false }
        if entry.has(Entry.endsWord), text.isWord(end) { return false }
        if entry.has(Entry.startsWord), text.isWord(start &- 1) { return false }
        return entry.has(Entry.isWhole) || isEqual(entry, at: start, in: text)
    }

    private func isEqual(_ entry: Entry, at start: Int, in text: FoldedText) -> Bool {
        // Unsafe: the entry lies within `bytes`, and was seen to lie within the text.
        let literal = UnsafeRawPointer(bytes.base + Int(entry.start))
        let count = Int(entry.count)
        var index = 0
        while index &+ 8 <= count {
            let eight = UInt64(littleEndian: literal.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if eight != text.eight(at: start &+ index) { return false }
            index &+= 8
        }
        while index < count {
            let byte = literal.load(fromByteOffset: index, as: UInt8.self)
            if byte != UInt8(truncatingIfNeeded: text.eight(at: start &+ index)) { return false }
            index &+= 1
        }
        return true
    }
}
