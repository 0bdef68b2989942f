internal import CPCRE2

/// PCRE2's own words for its error numbers.
enum EngineMessage {
    static func text(of code: Int32) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
            // The call writes at most `count` bytes and returns how many, or a negative number.
            let count = pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
            guard count > 0 else { return "unknown error" }
            return String(decoding: buffer[..<Int(count)], as: UTF8.self)
        }
    }
}
