import AdlintCore

/// A block's bytes, folded, in memory that is used again for the next one.
struct FoldedBlock {
    /// Zeros before and after the text, so that its first and last positions can be read with what stands around them.
    private static let before = 8
    private static let after = 80

    private var bytes: [UInt8] = []
    private var count = 0
    /// Whether the text may hold digits that were not folded to `0`.
    private(set) var mayHoldForeignDigits = false

    /// Folds the part of a text that a block covers; what lies outside the text is left out.
    mutating func fold(_ text: [UInt8], block: TextRange) {
        let start = min(max(0, block.start), text.count)
        count = max(0, min(block.end, text.count) - start)
        let needed = Self.before + count + Self.after
        if bytes.count < needed { bytes = Array(repeating: 0, count: max(4_096, needed + needed / 2)) }
        let count = count
        mayHoldForeignDigits = text.withUnsafeBytes { text in
            bytes.withUnsafeMutableBytes { folded in
                let text = UnsafeRawBufferPointer(rebasing: text[start..<start + count])
                let inner = UnsafeMutableRawBufferPointer(rebasing: folded[Self.before...])
                return !Self.fold(text, into: inner) && ForeignDigits.mayStand(in: text)
            }
        }
    }

    /// Folds `text` and puts zeros after it, for which `folded` has room; tells whether all of it is ASCII.
    private static func fold(_ text: UnsafeRawBufferPointer, into folded: UnsafeMutableRawBufferPointer) -> Bool {
        let count = text.count
        var index = 0
        var all: UInt64 = 0
        while index + 8 <= count {
            // Eight bytes from `index` on are within both buffers.
            let eight = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            all |= eight
            folded.storeBytes(of: ASCIIFolding.folded(eight), toByteOffset: index, as: UInt64.self)
            index += 8
        }
        while index < count {
            all |= UInt64(text[index])
            folded[index] = ASCIIFolding.folded(text[index])
            index += 1
        }
        for step in stride(from: 0, to: after, by: 8) {
            folded.storeBytes(of: 0, toByteOffset: count + step, as: UInt64.self)
        }
        return all & 0x8080_8080_8080_8080 == 0
    }

    /// Calls `body` with the folded bytes; 8 zeros may be read before them, and 80 after.
    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[Self.before..<Self.before + count])) }
    }
}
