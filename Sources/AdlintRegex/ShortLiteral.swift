/// The first bytes of a literal in one number, eight at most, so that sets of them are made without an array each.
struct ShortLiteral: Hashable, Sendable {
    /// A search compares no more bytes than these at once.
    static let longest = 8

    /// The bytes, the first one lowest; zeros above them.
    private let bits: UInt64
    let count: Int

    private init(bits: UInt64, count: Int) {
        self.bits = count < 8 ? bits & ((1 << UInt64(8 * count)) - 1) : bits
        self.count = count
    }

    /// No bytes.
    init() {
        self.init(bits: 0, count: 0)
    }

    /// The first bytes of a literal, so many that no character is cut.
    init(_ literal: [UInt8]) {
        var bits: UInt64 = 0
        for byte in literal.prefix(Self.longest).reversed() { bits = bits << 8 | UInt64(byte) }
        let next = literal.count > Self.longest ? literal[Self.longest] : nil
        self = ShortLiteral(bits: bits, count: min(literal.count, Self.longest)).withoutHalfCharacter(before: next)
    }

    var isEmpty: Bool { count == 0 }

    /// For a ``HashIndex``.
    var hash: UInt64 { HashIndex.mixed(UInt64(count), bits) }

    var bytes: [UInt8] { (0..<count).map(byte) }

    var first: UInt8? { isEmpty ? nil : byte(0) }

    /// This one and then another, as much as there is room for.
    func followed(by next: ShortLiteral) -> ShortLiteral {
        let total = count + next.count
        guard count < Self.longest else { return self }
        let joined = bits | next.bits << UInt64(8 * count)
        guard total > Self.longest else { return ShortLiteral(bits: joined, count: total) }
        return ShortLiteral(bits: joined, count: Self.longest)
            .withoutHalfCharacter(before: next.byte(Self.longest - count))
    }

    /// The first bytes, so many at most that no character is cut; all of the first character at least.
    func prefix(_ length: Int) -> ShortLiteral {
        guard count > length else { return self }
        var end = length
        while end > 0, Self.isWithinCharacter(byte(end)) { end -= 1 }
        if end == 0 { end = (length..<count).first { !Self.isWithinCharacter(byte($0)) } ?? count }
        return ShortLiteral(bits: bits, count: end)
    }

    /// The same without the start of a character whose rest was left out: `next` is the first byte that was.
    private func withoutHalfCharacter(before next: UInt8?) -> ShortLiteral {
        guard let next, Self.isWithinCharacter(next) else { return self }
        var end = count - 1
        while end > 0, Self.isWithinCharacter(byte(end)) { end -= 1 }
        return end > 0 ? ShortLiteral(bits: bits, count: end) : self
    }

    private func byte(_ index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits >> UInt64(8 * index))
    }

    private static func isWithinCharacter(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }
}
