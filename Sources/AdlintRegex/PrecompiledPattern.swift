internal import CPCRE2

/// A pattern as PCRE2 wrote it out after compiling, where it lies in a ``PatternImage``.
///
/// `@unchecked Sendable`: the bytes never change, and live as long as the program.
public struct PrecompiledPattern: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    /// As in ``CompiledCode``; it follows from the source text, which need not be made then.
    let isDivisible: Bool

    /// The compiled pattern, owned by the caller; nil where it is of another PCRE2 or another kind of machine.
    func decoded() -> OpaquePointer? {
        var code: OpaquePointer?
        // PCRE2 copies what it keeps; it checks its mark, version and word size, and the image holds whole patterns only.
        let count = pcre2_serialize_decode_8(&code, 1, bytes.bindMemory(to: UInt8.self).baseAddress, nil)
        return count == 1 ? code : nil
    }

    /// The bytes of a compiled pattern.
    static func encode(_ code: CompiledCode) -> [UInt8] {
        var pointer: OpaquePointer? = code.pointer
        var bytes: UnsafeMutablePointer<UInt8>?
        var size = 0
        guard pcre2_serialize_encode_8(&pointer, 1, &bytes, &size, nil) == 1, let bytes else { return [] }
        defer { pcre2_serialize_free_8(bytes) }
        // PCRE2 wrote `size` bytes there.
        return Array(UnsafeBufferPointer(start: bytes, count: size))
    }
}
