internal import CPCRE2

/// What PCRE2 made of a pattern, as it lies in memory, and where in it pointers are: all that is needed to put it elsewhere.
///
/// How PCRE2 lays its code out is its own affair, so it is found out and not taken for granted: a pattern is compiled twice, with
/// tables of characters at two addresses. A word that has the address of its tables, or of the functions that memory came from,
/// is a pointer to these; and beside the tables' nothing may differ, or the code has pointers that are not known here.
struct CodeBlock {
    /// What a pointer in the code points to.
    enum Pointee {
        /// The function that copies of the code take memory from, and the one that gives it back.
        case allocate, free
        /// The tables of characters that the code was compiled with.
        case tables
    }

    let bytes: [UInt8]
    /// Their places are in bytes from the start of the code.
    let pointers: [(place: Int, pointee: Pointee)]

    /// Compiles a pattern as ``CompiledCode`` does.
    ///
    /// - Throws: ``PatternError`` where the pattern does not compile, ``UnknownLayout`` where its code cannot be moved.
    init(compiling source: String, with tables: CharacterTables, and others: CharacterTables) throws {
        let words = try Self.words(of: source, tables)
        let again = try Self.words(of: source, others)
        pointers = words.indices.compactMap { place in
            Self.pointee(of: words[place], tables).map { (place * MemoryLayout<UInt>.size, $0) }
        }
        // Both functions, and the tables.
        guard words.count == again.count, pointers.count == 3,
            words.indices.allSatisfy({ words[$0] == again[$0] || Self.isPair(words[$0], again[$0], tables, others) })
        else { throw UnknownLayout(pattern: source) }
        bytes = words.withUnsafeBytes { Array($0) }
    }

    private static func isPair(_ word: UInt, _ other: UInt, _ tables: CharacterTables, _ others: CharacterTables)
        -> Bool
    {
        word == UInt(bitPattern: tables.pointer) && other == UInt(bitPattern: others.pointer)
    }

    private static func pointee(of word: UInt, _ tables: CharacterTables) -> Pointee? {
        switch word {
        case address(of: CodeMemory.allocate): .allocate
        case address(of: CodeMemory.free): .free
        case UInt(bitPattern: tables.pointer): .tables
        default: nil
        }
    }

    /// The address of a C function.
    private static func address<Function>(of function: Function) -> UInt {
        // A C function is a pointer to its code.
        unsafeBitCast(function, to: UInt.self)
    }

    private static func words(of source: String, _ tables: CharacterTables) throws(PatternError) -> [UInt] {
        let memory = pcre2_general_context_create_8(CodeMemory.allocate, CodeMemory.free, nil)
        defer { pcre2_general_context_free_8(memory) }
        let context = CompiledCode.context(memory)
        defer { pcre2_compile_context_free_8(context) }
        if let context { pcre2_set_character_tables_8(context, tables.pointer) }
        let code = try CompiledCode.compile(factoring: source, options: PCRE2_CASELESS, context)
        defer { pcre2_code_free_8(code) }
        let count = (CompiledCode.size(code) + MemoryLayout<UInt>.size - 1) / MemoryLayout<UInt>.size
        return Array(unsafeUninitializedCapacity: count) { words, filled in
            words.initialize(repeating: 0)
            // PCRE2's code is one piece of memory of the size that it tells.
            UnsafeMutableRawPointer(words.baseAddress)?.copyMemory(
                from: UnsafeRawPointer(code), byteCount: CompiledCode.size(code))
            filled = count
        }
    }
}

/// Code of a PCRE2 that has other pointers in it than those that are known.
struct UnknownLayout: Error, CustomStringConvertible {
    let pattern: String

    var description: String {
        "This release of PCRE2 lays out compiled patterns in a way that is not known, so they cannot be linked in: `\(pattern)`."
    }
}

/// PCRE2's tables of characters, in memory of its own.
final class CharacterTables {
    let pointer: UnsafePointer<UInt8>?

    init() {
        pointer = pcre2_maketables_8(nil)
    }

    deinit {
        pcre2_maketables_free_8(nil, pointer)
    }

    var bytes: [UInt8] {
        var count: UInt32 = 0
        pcre2_config_8(UInt32(PCRE2_CONFIG_TABLES_LENGTH), &count)
        // PCRE2 tells how long the tables are that it makes.
        return Array(UnsafeBufferPointer(start: pointer, count: Int(count)))
    }
}

/// Where code in an image that is not linked takes memory from for its copies.
enum CodeMemory {
    static let allocate: @convention(c) (Int, UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { size, _ in
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        // So that bytes that PCRE2 leaves alone are the same in every image.
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        return memory.baseAddress
    }
    static let free: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void = { memory, _ in
        memory?.deallocate()
    }
}
