/// A pattern as PCRE2 compiled it, where it lies in a ``PatternImage``.
///
/// `@unchecked Sendable`: the code never changes, and lives as long as the program.
public struct PrecompiledPattern: @unchecked Sendable {
    /// PCRE2's code, which is used where it lies and never freed.
    let code: OpaquePointer
    /// As in ``CompiledCode``; it follows from the source text, which need not be made then.
    let isDivisible: Bool
}
