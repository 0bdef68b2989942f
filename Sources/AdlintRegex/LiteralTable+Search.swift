extension LiteralTable {
    /// Notes every literal of a folded text, which eight zeros precede and 16 follow, by its number.
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

        /// Whether a byte of the text, or one of the zeros beside it, is one of a word.
        @inline(__always)
        func isWord(_ place: Int) -> Bool {
            ASCIIFolding.isWord(base.load(fromByteOffset: place, as: UInt8.self))
        }
    }

    /// Looks where words begin and end.
    private func searchWords(_ text: FoldedText, _ finds: inout NumberSet) {
        let startFilter = KeyTable.Filter(starts)
        let endFilter = KeyTable.Filter(ends)
        var position = 0
        // Whether the byte before is one of a word: 1 or 0.
        var isWithin: UInt64 = 0
        // The last word may end where the text does.
        while position <= text.count {
            // Zeros after the text are no words.
            let isWord = ASCIIFolding.words(text.eight(at: position))
            var edges = isWord ^ (isWord &<< 8 | isWithin)
            isWithin = isWord &>> 56
            while edges != 0 {
                let place = position &+ edges.trailingZeroBitCount &>> 3
                if isWord & edges & (0 &- edges) != 0 {
                    let eight = text.eight(at: place)
                    follow(starts, startFilter.sizes(eight), eight, at: place, in: text, &finds)
                } else {
                    let eight = text.eight(at: place &- 8).byteSwapped
                    follow(ends, endFilter.sizes(eight), eight, at: place, in: text, &finds)
                }
                edges &= edges &- 1
            }
            position &+= 8
        }
    }

    /// Looks at every byte.
    private func searchAnywhere(_ text: FoldedText, _ finds: inout NumberSet) {
        let filter = KeyTable.Filter(others)
        var position = 0
        while position < text.count {
            let eight = text.eight(at: position)
            let sizes = (0..<4).reduce(UInt32(0)) { sizes, step in
                sizes | UInt32(filter.sizes(eight &>> UInt64(8 &* step))) &<< UInt32(8 &* step)
            }
            if sizes != 0 {
                for step in 0..<4 {
                    let own = UInt8(truncatingIfNeeded: sizes &>> UInt32(8 &* step))
                    guard own != 0 else { continue }
                    let place = position &+ step
                    follow(others, own, text.eight(at: place), at: place, in: text, &finds)
                }
            }
            position &+= 4
        }
    }

    /// Notes the entries of a table whose key of one of some sizes begins `eight`, and that stand whole where it does.
    private func follow(
        _ table: KeyTable, _ sizes: UInt8, _ eight: UInt64, at place: Int, in text: FoldedText,
        _ finds: inout NumberSet
    ) {
        // Unsafe: slots and numbers of entries are those that the tables were made with.
        let entries = entries.base
        var sizes = sizes
        while sizes != 0 {
            let hash = table.hashes.base[sizes.trailingZeroBitCount]
            sizes &= sizes &- 1
            let key = hash.key(of: eight)
            var next = Int(table.slots.base[hash.slot(of: key)])
            while next != 0 {
                let number = next &- 1
                let entry = entries + number
                next = Int(entry.pointee.next)
                guard entry.pointee.key == key, !finds.holds(number) else { continue }
                if stands(entry.pointee, at: place &- Int(entry.pointee.offset), in: text) { finds.insert(number) }
            }
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
