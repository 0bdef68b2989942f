internal import CDigest

/// SHA-256 (FIPS 180-4) by nettle, which uses the processor's own instructions for it where there are any.
public enum SHA256Digest {
    /// The digest of some bytes, in lower-case hexadecimal: 64 characters.
    public static func hex(of bytes: [UInt8]) -> String {
        hex(of: bytes, bytes: 32)
    }

    /// The first so many bytes of the digest, 32 at most, two characters each.
    public static func hex(of bytes: [UInt8], bytes count: Int) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
            // Unsafe: the wrapper writes 32 bytes, which are all of the buffer.
            adlint_sha256(bytes, bytes.count, digest.baseAddress)
            return String(unsafeUninitializedCapacity: 2 * count) { text in
                for index in 0..<count {
                    text[2 * index] = digit(digest[index] >> 4)
                    text[2 * index + 1] = digit(digest[index] & 15)
                }
                return 2 * count
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
}
