/// The bytes of a ``PatternImage`` without the addresses in it, which are known once it is known where it will lie.
public struct UnlinkedImage {
    /// The image, with zeros for addresses.
    public private(set) var bytes: [UInt8]
    private var pointers: [(place: Int, target: Target)] = []

    private enum Target {
        case allocate, free
        /// Something in the image.
        case place(Int)
    }

    /// An image of zeros up to `start`.
    init(start: Int) {
        bytes = [UInt8](repeating: 0, count: start)
    }

    /// Adds bytes; where they begin.
    mutating func append(_ added: [UInt8]) -> Int {
        bytes += [UInt8](repeating: 0, count: (16 - bytes.count % 16) % 16)
        bytes += added
        return bytes.count - added.count
    }

    /// Adds the code of a pattern, whose tables of characters are at a place; where it begins.
    mutating func append(_ block: CodeBlock, tables: Int) -> Int {
        let start = append(block.bytes)
        for (place, pointee) in block.pointers {
            let target: Target =
                switch pointee {
                case .allocate: .allocate
                case .free: .free
                case .tables: .place(tables)
                }
            pointers.append((start + place, target))
            bytes.replaceSubrange(
                start + place..<start + place + Self.pointerSize, with: repeatElement(0, count: Self.pointerSize))
        }
        return start
    }

    /// The image with its first bytes.
    func headed(_ head: [UInt8]) -> UnlinkedImage {
        var image = self
        image.bytes.replaceSubrange(..<head.count, with: head)
        return image
    }

    private static let pointerSize = MemoryLayout<UInt>.size
}

extension UnlinkedImage {
    /// Assembler directives for the whole image, with which the linker puts the addresses in.
    ///
    /// Copies of code take memory from `malloc` and give it to `free`, which take no notice of the second argument that PCRE2
    /// gives them.
    ///
    /// - Parameters:
    ///   - symbol: The image's symbol; its end has the same name with `_end`.
    ///   - file: The path of the file that ``bytes`` are in.
    public func assembly(symbol: String, file: String) -> String {
        var lines = ["    .balign 16", "    .globl \(symbol), \(symbol)_end", "\(symbol):"]
        var position = 0
        func copy(to end: Int) {
            if position < end { lines.append("    .incbin \"\(file)\", \(position), \(end - position)") }
            position = end
        }
        for (place, target) in pointers {
            copy(to: place)
            lines.append("    .\(Self.pointerSize)byte \(Self.name(of: target, in: symbol))")
            position += Self.pointerSize
        }
        copy(to: bytes.count)
        lines.append("\(symbol)_end:")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func name(of target: Target, in symbol: String) -> String {
        switch target {
        case .allocate: "malloc"
        case .free: "free"
        case .place(let place): "\(symbol) + \(place)"
        }
    }

    /// The image at an address that it stays at, as long as the program runs: for a program that links none.
    func loaded() -> UnsafeRawBufferPointer {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        memory.copyBytes(from: bytes)
        for (place, target) in pointers {
            // A C function is a pointer to its code.
            let address =
                switch target {
                case .allocate: unsafeBitCast(CodeMemory.allocate, to: UInt.self)
                case .free: unsafeBitCast(CodeMemory.free, to: UInt.self)
                case .place(let place): UInt(bitPattern: memory.baseAddress) + UInt(place)
                }
            memory.storeBytes(of: address, toByteOffset: place, as: UInt.self)
        }
        return UnsafeRawBufferPointer(memory)
    }
}
