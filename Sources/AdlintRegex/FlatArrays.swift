/// Writes arrays of plain values one after the other, each with its number of elements before it, in the machine's own form.
struct FlatWriter {
    private(set) var bytes: [UInt8] = []

    /// Adds an array.
    mutating func write<Element: BitwiseCopyable>(_ array: [Element]) {
        withUnsafeBytes(of: UInt64(array.count)) { bytes += $0 }
        array.withUnsafeBytes { bytes += $0 }
    }
}

/// Reads what a ``FlatWriter`` of the same program wrote.
struct FlatReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    /// Whether an array was asked for that is not there.
    private(set) var isDamaged = false

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next array; empty where there is none.
    mutating func array<Element: BitwiseCopyable>(of type: Element.Type = Element.self) -> [Element] {
        guard offset + 8 <= bytes.count else { return damaged() }
        // The bytes of the number were seen to be there.
        let count = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let size = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        offset += 8
        guard count >= 0, !size.overflow, size.partialValue <= bytes.count - offset else { return damaged() }
        defer { offset += size.partialValue }
        return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
            // As many bytes as the elements take lie in the source, and any bytes make a plain value.
            UnsafeMutableRawBufferPointer(buffer).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size.partialValue]))
            initialized = count
        }
    }

    private mutating func damaged<Element>() -> [Element] {
        isDamaged = true
        return []
    }
}
