internal import AdlintCore

/// Tells a file that the disk or a crash has damaged, and nothing more: a hash of 64 bits, eight bytes at a time.
enum Checksum {
    /// The sum of some bytes.
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes(WordHash.of)
    }
}
