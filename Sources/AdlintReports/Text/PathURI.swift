/// Paths as references of RFC 3986.
enum PathURI {
    /// A relative path as a relative reference, an absolute one as a `file` URI; all but unreserved characters and `/` is
    /// percent-encoded, so that a path never gains a scheme, a query or a host.
    static func uri(of path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        // "//host/share" would be taken for a host.
        let path = path.hasPrefix("//") ? "/" + path.drop { $0 == "/" } : path[...]
        for byte in path.utf8 {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                uri += "%" + hexadecimal(byte >> 4) + hexadecimal(byte & 0xF)
            }
        }
        return uri
    }

    private static func hexadecimal(_ digit: UInt8) -> String {
        String(digit, radix: 16, uppercase: true)
    }
}
