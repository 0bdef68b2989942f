/// An array of plain values that is read where it lies: in the program's image, which takes nothing to load, in a file that was
/// read whole, or in memory of its own.
///
/// `@unchecked Sendable`: the values never change, and live as long as the program or the owner.
public struct FlatArray<Element: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable {
    /// The first value; some address where there is none.
    let base: UnsafePointer<Element>
    public let count: Int
    /// Who frees the memory; nil for the program's image.
    private let owner: FlatMemory?

    /// A copy of an array.
    public init(_ array: [Element] = []) {
        let memory = FlatMemory(byteCount: array.count * MemoryLayout<Element>.stride)
        // The memory is new, has room for the array, and is aligned for any plain value.
        let start = memory.start.bindMemory(to: Element.self, capacity: array.count)
        array.withUnsafeBufferPointer { values in
            if let values = values.baseAddress { start.initialize(from: values, count: array.count) }
        }
        base = UnsafePointer(start)
        count = array.count
        owner = memory
    }

    /// The values that lie at an address, which must be aligned for them, of the program's image or of an owner's memory.
    fileprivate init(at address: UnsafeRawPointer, count: Int, owner: FlatMemory?) {
        // Neither is written to any more, and any bytes make a plain value.
        base = address.assumingMemoryBound(to: Element.self)
        self.count = count
        self.owner = owner
    }

    /// Reads what a ``FlatWriter`` wrote into these values, from one of them on.
    func reader(from place: Int = 0) -> FlatReader {
        FlatReader(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(values)[(place * stride)...]), owner: owner)
    }

    private var stride: Int { MemoryLayout<Element>.stride }

    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    /// The values, as long as the array lives.
    public var values: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    public subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count)
        return base[index]
    }
}

/// Memory that is freed when nobody refers to it any more. `@unchecked Sendable`: it is written to before it is shared only.
public final class FlatMemory: @unchecked Sendable {
    fileprivate let start: UnsafeMutableRawPointer
    /// Its bytes, as long as somebody refers to the memory.
    public let bytes: UnsafeRawBufferPointer

    fileprivate init(byteCount: Int) {
        start = .allocate(byteCount: Swift.max(1, byteCount), alignment: FlatWriter.alignment)
        bytes = UnsafeRawBufferPointer(start: start, count: byteCount)
    }

    /// Makes memory of what `fill` writes into it; nil where it does not write all of it.
    ///
    /// - Parameter fill: Gets the memory, and says how many bytes of it were written, from the first on.
    public convenience init?(byteCount: Int, fill: (UnsafeMutableRawBufferPointer) -> Int) {
        self.init(byteCount: byteCount)
        guard fill(UnsafeMutableRawBufferPointer(start: start, count: byteCount)) == byteCount else { return nil }
    }

    /// A copy of some bytes.
    public convenience init(_ bytes: [UInt8]) {
        self.init(byteCount: bytes.count)
        // The memory is new, and as long as the bytes.
        bytes.withUnsafeBytes { start.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(start), byteCount: $0.count) }
    }

    deinit {
        start.deallocate()
    }
}

/// Writes arrays of plain values one after the other, each with its number of elements before it, in the machine's own form.
public struct FlatWriter {
    /// Every number and every array begins at a multiple of this many bytes.
    static let alignment = 16

    /// What was written yet.
    public private(set) var bytes: [UInt8] = []

    /// Makes a writer that has written nothing.
    public init() {}

    /// Adds an array.
    public mutating func write<Values: Collection>(_ values: Values) where Values.Element: BitwiseCopyable {
        withUnsafeBytes(of: UInt64(values.count)) { bytes += $0 }
        fill()
        Array(values).withUnsafeBytes { bytes += $0 }
        fill()
    }

    private mutating func fill() {
        bytes += [UInt8](repeating: 0, count: (Self.alignment - bytes.count % Self.alignment) % Self.alignment)
    }
}

/// Reads what a ``FlatWriter`` of the same program wrote, from memory that outlives what is read.
public struct FlatReader {
    private let bytes: UnsafeRawBufferPointer
    private let owner: FlatMemory?
    private var offset = 0
    /// Whether an array was asked for that is not there.
    public private(set) var isDamaged = false

    /// Whether everything was there, and nothing is left.
    public var isAtEnd: Bool { !isDamaged && offset == bytes.count }

    /// What is left.
    public var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[offset...]) }

    /// Reads memory, which what is read keeps.
    public init(_ memory: FlatMemory) {
        self.init(memory.bytes, owner: memory)
    }

    /// - Parameter owner: Whose memory the bytes are; what is read keeps it. Nil for the program's image.
    init(_ bytes: UnsafeRawBufferPointer, owner: FlatMemory? = nil) {
        self.bytes = bytes
        self.owner = owner
        isDamaged = Int(bitPattern: bytes.baseAddress) % FlatWriter.alignment != 0
    }

    /// The next array; empty where there is none. Any bytes must make an element.
    public mutating func array<Element: BitwiseCopyable>(of type: Element.Type = Element.self) -> FlatArray<Element> {
        guard !isDamaged, offset + FlatWriter.alignment <= bytes.count, let base = bytes.baseAddress else {
            return damaged()
        }
        // The bytes of the number were seen to be there.
        let count = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let size = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        offset += FlatWriter.alignment
        guard count >= 0, !size.overflow, size.partialValue <= bytes.count - offset else { return damaged() }
        let padded = (size.partialValue + FlatWriter.alignment - 1) / FlatWriter.alignment * FlatWriter.alignment
        guard padded <= bytes.count - offset else { return damaged() }
        defer { offset += padded }
        return FlatArray(at: base + offset, count: count, owner: owner)
    }

    private mutating func damaged<Element>() -> FlatArray<Element> {
        isDamaged = true
        return FlatArray()
    }
}
