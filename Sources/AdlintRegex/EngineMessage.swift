internal import CPCRE2

/// PCRE2's own words for its error numbers and itself.
enum EngineMessage {
    /// The release in use, with its date ("10.42 2022-12-11").
    static func release() -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
            // pcre2api: a version takes 24 bytes, its closing zero counted.
            let count = pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), buffer.baseAddress)
            return String(decoding: buffer.prefix(max(0, Int(count) - 1)), as: UTF8.self)
        }
    }

    static func text(of code: Int32) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
            // The call writes at most `count` bytes and returns how many, or a negative number.
            let count = pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
            guard count > 0 else { return "unknown error" }
            return String(decoding: buffer[..<Int(count)], as: UTF8.self)
        }
    }
}
