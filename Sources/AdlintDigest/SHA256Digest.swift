internal import CDigest

/// SHA-256 (FIPS 180-4) by the system's libmd.
public enum SHA256Digest {
    /// The digest of some bytes, in lower-case hexadecimal: 64 characters.
    public static func hex(of bytes: [UInt8]) -> String {
        var context = SHA2_CTX()
        var digest = [UInt8](repeating: 0, count: 32)
        SHA256Init(&context)
        SHA256Update(&context, bytes, bytes.count)
        SHA256Final(&digest, &context)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
