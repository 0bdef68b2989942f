/// Eight bytes of a text, looked at in one go.
///
/// What is told of single bytes is a mask: the highest bit of each byte that it holds for, the first byte lowest. No
/// answer is a guess.
public struct EightBytes: Sendable {
    @usableFromInline let word: UInt64

    /// Loads the bytes from `index` on. All eight must be within the buffer.
    @inlinable @inline(__always)
    public init(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    }

    /// Takes fewer than eight bytes at the end of a text; blanks stand for those that are not there.
    @inlinable
    public init(last bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var word = Self.filled(with: 0x20)
        for byte in bytes.reversed() { word = word &<< 8 | UInt64(byte) }
        self.word = word
    }

    /// The places of what is not ASCII.
    @inlinable public var beyondASCII: UInt64 {
        @inline(__always) get { word & Self.highest }
    }

    /// Whether all are ASCII, and none a control character: blanks, letters, digits and signs.
    @inlinable public var arePrintableASCII: Bool {
        @inline(__always) get {
            // With the highest bits clear, no addition reaches the next byte: below a blank it leaves the highest bit
            // clear, and at DEL it sets it.
            let isBlankOrAbove = word &+ Self.filled(with: 0x80 - 0x20)
            return (word | ~isBlankOrAbove | (word &+ Self.filled(with: 1))) & Self.highest == 0
        }
    }

    /// The places of one byte.
    @inlinable @inline(__always)
    public func places(of byte: UInt8) -> UInt64 { places(of: byte, besides: 0) }

    /// The places of one byte, and of those that differ from it in these bits alone.
    @inlinable @inline(__always)
    public func places(of byte: UInt8, besides bits: UInt8) -> UInt64 {
        let different = (word ^ Self.filled(with: byte)) & ~Self.filled(with: bits)
        return ~((different & ~Self.highest) &+ ~Self.highest | different) & Self.highest
    }

    /// The first place in a mask, from 0; 8 where there is none.
    @inlinable @inline(__always)
    public static func first(in mask: UInt64) -> Int { mask.trailingZeroBitCount / 8 }

    /// The places of a mask whose next byte is in the mask as well.
    @inlinable @inline(__always)
    public static func doubled(in mask: UInt64) -> UInt64 { mask & mask &>> 8 }

    /// Whether the last byte is in a mask.
    @inlinable @inline(__always)
    public static func hasLast(_ mask: UInt64) -> Bool { mask &>> 63 != 0 }

    /// The highest bit of each byte.
    @usableFromInline static let highest: UInt64 = 0x8080_8080_8080_8080

    @inlinable @inline(__always)
    static func filled(with byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
