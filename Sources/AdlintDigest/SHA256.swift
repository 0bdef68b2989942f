internal import CDigest

/// SHA-256 (FIPS 180-4), fed piece by piece.
public struct SHA256 {
    private var context = SHA2_CTX()

    /// Starts a digest of nothing.
    public init() {
        // Unsafe: the C function writes the whole structure that it is handed.
        SHA256Init(&context)
    }

    /// Feeds further bytes.
    public mutating func update(_ bytes: [UInt8]) {
        // Unsafe: pointer and count are of the same array, which outlives the call.
        bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    }

    /// Feeds the UTF-8 of a text.
    public mutating func update(_ text: String) {
        update(Array(text.utf8))
    }

    /// The digest of all that was fed, in lower-case hexadecimal: 64 digits.
    public func hexadecimal() -> String {
        var ending = context
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        // Unsafe: the buffer has the length that the C function writes.
        SHA256Final(&digest, &ending)
        return String(decoding: digest.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The digest of some bytes, in lower-case hexadecimal.
    public static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = SHA256()
        digest.update(bytes)
        return digest.hexadecimal()
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
