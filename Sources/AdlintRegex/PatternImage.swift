internal import CPCRE2

/// Patterns and their prefilter, made when the program was built, so that it need not make them when it is started.
///
/// Compiling the built-in patterns that one draft needs takes longer than matching them (39 of 120 million
/// instructions for a draft of 8 kB), and making the prefilter 9 million; an image is used where it lies, and nothing of it is
/// copied. It holds for one text of the rulebook, one release of PCRE2 and one kind of machine; where it does not fit, or where
/// none is linked, patterns are compiled as they are needed.
///
/// `@unchecked Sendable`: the bytes never change, and live as long as the program.
///
/// Layout, in the machine's own byte order: 32 bytes of PCRE2's release and 96 of the owner's name, filled up with zeros; the number
/// of patterns and the place of the prefilter, 8 bytes each; then for each pattern its key, where it begins, how many bytes it has, and 1 where it is
/// divisible, 4 bytes each and ordered by key; PCRE2's tables of characters, once for all; the code of the patterns; and the
/// prefilter, to the end. The tables, each pattern and the prefilter begin at a multiple of 16.
public struct PatternImage: @unchecked Sendable {
    private static let versionSize = 32
    private static let ownerSize = 96
    private static let headSize = versionSize + ownerSize + 16
    private static let entrySize = 16

    private let bytes: UnsafeRawBufferPointer
    private let count: Int
    private let prefilterStart: Int

    /// The image that is linked into the program, if it is one for `owner` and the PCRE2 in use.
    ///
    /// - Parameter owner: Names whose patterns they are, the release included: the rulebook's digest.
    public static func linked(for owner: String) -> PatternImage? {
        guard let start = cpcre2_linked_patterns() else { return nil }
        // The linker knows both ends of the image.
        return PatternImage(UnsafeRawBufferPointer(start: start, count: cpcre2_linked_patterns_size()), owner: owner)
    }

    /// An image in memory that outlives it and all patterns taken from it; nil where it does not fit.
    init?(_ bytes: UnsafeRawBufferPointer, owner: String) {
        guard bytes.count >= Self.headSize,
            bytes.prefix(Self.versionSize + Self.ownerSize).elementsEqual(Self.identity(of: owner))
        else { return nil }
        self.bytes = bytes
        // The head was seen to be there.
        count = Int(bytes.loadUnaligned(fromByteOffset: Self.headSize - 16, as: UInt64.self))
        prefilterStart = Int(bytes.loadUnaligned(fromByteOffset: Self.headSize - 8, as: UInt64.self))
    }

    /// The prefilter of all patterns; nil where the image is damaged.
    public var prefilter: StagedPrefilter? {
        guard prefilterStart <= bytes.count else { return nil }
        return StagedPrefilter(flattened: UnsafeRawBufferPointer(rebasing: bytes[prefilterStart...]))
    }

    /// The pattern with a key; nil where the image has none.
    public subscript(key: Int) -> PrecompiledPattern? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if entry(middle, 0) < key { low = middle + 1 } else { high = middle }
        }
        guard low < count, entry(low, 0) == key else { return nil }
        let start = entry(low, 1)
        guard start + entry(low, 2) <= bytes.count else { return nil }
        // The code lies within the bytes.
        return bytes.baseAddress.map {
            PrecompiledPattern(code: OpaquePointer($0 + start), isDivisible: entry(low, 3) == 1)
        }
    }

    private func entry(_ number: Int, _ field: Int) -> Int {
        // Below `count`, the table of a linked image has the entry.
        Int(bytes.loadUnaligned(fromByteOffset: Self.headSize + number * Self.entrySize + field * 4, as: UInt32.self))
    }

    fileprivate static func identity(of owner: String) -> [UInt8] {
        filled(EngineMessage.release(), to: versionSize) + filled(owner, to: ownerSize)
    }

    private static func filled(_ text: String, to size: Int) -> [UInt8] {
        let bytes = Array(text.utf8.prefix(size))
        return bytes + [UInt8](repeating: 0, count: size - bytes.count)
    }
}

extension PatternImage {
    /// Compiles patterns into an image that is still to be linked.
    ///
    /// - Parameters:
    ///   - patterns: Source texts by key, each key once. They come to lie in this order: patterns that are needed together, or
    ///     by most drafts, should stand together, so that few pages of the image are read.
    ///   - prefilter: Theirs, by the order that the rulebook has them in.
    ///   - owner: As ``linked(for:)`` will be asked for them.
    /// - Throws: ``PatternError`` where a pattern does not compile, or an error that says that this PCRE2's code cannot be moved.
    public static func compile(
        _ patterns: [(key: Int, source: String)], prefilter: StagedPrefilter, owner: String
    ) throws -> UnlinkedImage {
        let (tables, others) = (CharacterTables(), CharacterTables())
        var entries: [[Int]] = []
        var body = UnlinkedImage(start: aligned(headSize + patterns.count * entrySize))
        let tablesPlace = body.append(tables.bytes)
        for (key, source) in patterns {
            let block = try CodeBlock(compiling: source, with: tables, and: others)
            let place = body.append(block, tables: tablesPlace)
            entries.append([key, place, block.bytes.count, CompiledCode.isDivisible(source) ? 1 : 0])
        }
        let prefilterPlace = body.append(prefilter.flattened())
        var head = identity(of: owner)
        withUnsafeBytes(of: UInt64(patterns.count)) { head += $0 }
        withUnsafeBytes(of: UInt64(prefilterPlace)) { head += $0 }
        for field in entries.sorted(by: { $0[0] < $1[0] }).joined() {
            withUnsafeBytes(of: UInt32(field)) { head += $0 }
        }
        return body.headed(head)
    }

    fileprivate static func aligned(_ place: Int) -> Int { (place + 15) / 16 * 16 }
}
