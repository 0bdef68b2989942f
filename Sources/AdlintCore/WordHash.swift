/// A hash of bytes: FNV-1a over words of eight bytes, mixed. For tables, where bytes of the same hash are still to be compared,
/// and as the checksum of what one program keeps between its runs on one machine, against damage and not against forgers.
public enum WordHash {
    /// The hash of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
        var index = 0
        while index + 8 <= bytes.count {
            // Unsafe: eight bytes from `index` on are within the buffer.
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 32
            index += 8
        }
        while index < bytes.count {
            hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
            index += 1
        }
        return hash ^ hash &>> 29
    }
}
