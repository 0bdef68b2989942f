/// An array of plain values that is read where it lies: in the program's image, which takes nothing to load, or in memory of
/// its own.
///
/// `@unchecked Sendable`: the values never change, and live as long as the program or the owner.
struct FlatArray<Element: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable {
    /// The first value; some address where there is none.
    let base: UnsafePointer<Element>
    let count: Int
    /// Who frees the memory; nil for the program's image.
    private let owner: FlatMemory?

    /// A copy of an array.
    init(_ array: [Element] = []) {
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

    /// The values that lie at an address of the program's image, which must be aligned for them.
    fileprivate init(at address: UnsafeRawPointer, count: Int) {
        // The image is never written to, and any bytes make a plain value.
        base = address.assumingMemoryBound(to: Element.self)
        self.count = count
        owner = nil
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count)
        return base[index]
    }
}

/// Memory that is freed when nobody refers to it any more. `@unchecked Sendable`: it is written to before it is shared only.
private final class FlatMemory: @unchecked Sendable {
    let start: UnsafeMutableRawPointer

    init(byteCount: Int) {
        start = .allocate(byteCount: Swift.max(1, byteCount), alignment: FlatWriter.alignment)
    }

    deinit {
        start.deallocate()
    }
}

/// Writes arrays of plain values one after the other, each with its number of elements before it, in the machine's own form.
struct FlatWriter {
    /// Every number and every array begins at a multiple of this many bytes.
    static let alignment = 16

    private(set) var bytes: [UInt8] = []

    /// Adds an array.
    mutating func write<Values: Collection>(_ values: Values) where Values.Element: BitwiseCopyable {
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
struct FlatReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    /// Whether an array was asked for that is not there.
    private(set) var isDamaged = false

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        isDamaged = Int(bitPattern: bytes.baseAddress) % FlatWriter.alignment != 0
    }

    /// The next array; empty where there is none.
    mutating func array<Element: BitwiseCopyable>(of type: Element.Type = Element.self) -> FlatArray<Element> {
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
        return FlatArray(at: base + offset, count: count)
    }

    private mutating func damaged<Element>() -> FlatArray<Element> {
        isDamaged = true
        return FlatArray()
    }
}
