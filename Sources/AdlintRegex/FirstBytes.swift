internal import CPCRE2

/// The bytes that a match of a pattern can begin with, as PCRE2 worked them out.
///
/// PCRE2 looks for them itself within one call; a search in windows uses them so that it need not make a call for
/// every window that holds none.
struct FirstBytes: Sendable {
    /// 256 flags, a byte's flag at `byte >> 6`, `byte & 63`.
    private var flags: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// Nil where nothing is known, or where the pattern can match the empty string.
    init?(of code: OpaquePointer) {
        guard CompiledCode.number(code, PCRE2_INFO_MATCHEMPTY) == 0 else { return nil }
        if CompiledCode.number(code, PCRE2_INFO_FIRSTCODETYPE) == 1 {
            let byte = UInt8(truncatingIfNeeded: CompiledCode.number(code, PCRE2_INFO_FIRSTCODEUNIT))
            // PCRE2 does not tell whether the byte's case matters, and outside ASCII that is more than one bit.
            guard byte < 0x80 else { return nil }
            insert(byte)
            if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { insert(byte ^ 0x20) }
        } else {
            var bitmap: UnsafePointer<UInt8>?
            pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_FIRSTBITMAP), &bitmap)
            guard let bitmap else { return nil }
            // The bitmap has 32 bytes, the flag of the lowest byte lowest, and lives as long as the compiled pattern.
            let bytes = UnsafeRawPointer(bitmap)
            func word(_ place: Int) -> UInt64 {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self))
            }
            flags = (word(0), word(1), word(2), word(3))
        }
    }

    /// Whether a match can begin with `byte`.
    func contains(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: flags.0
            case 1: flags.1
            case 2: flags.2
            default: flags.3
            }
        return word & 1 << UInt64(byte & 63) != 0
    }

    private mutating func insert(_ byte: UInt8) {
        let flag = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: flags.0 |= flag
        case 1: flags.1 |= flag
        case 2: flags.2 |= flag
        default: flags.3 |= flag
        }
    }
}
