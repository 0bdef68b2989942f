/// FNV-1a of 64 bits: tells a file that the disk or a crash has damaged, and nothing more.
///
/// Source: RFC 9923, section 5.
enum Checksum {
    /// The sum of some bytes.
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
