/// Bytes of a report that were made and not yet taken: a growing buffer of UTF-8.
///
/// Reports append to it draft by draft; whoever owns the file or the pipe takes the bytes away as often as he likes, so
/// that the memory of a run does not grow with the number of drafts.
public struct ReportOutput: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Makes an empty buffer.
    public init() {}

    /// Whether there is nothing to take.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The number of bytes to take.
    public var count: Int { bytes.count }

    /// Appends text.
    public mutating func write(_ text: String) {
        // Unsafe: the string's own bytes are copied within the call.
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
    }

    /// Appends text that stands in the program.
    mutating func write(literal text: StaticString) {
        // Unsafe: the program's own bytes are copied within the call.
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends UTF-8.
    public mutating func write(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Appends UTF-8.
    mutating func write(_ more: some Collection<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Appends a number in decimal figures.
    mutating func write(decimal number: Int) {
        // Unsafe: the figures, 19 at most, and the sign fill the buffer from its end.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { figures in
            var start = figures.count
            var rest = number.magnitude
            repeat {
                start -= 1
                figures[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 {
                start -= 1
                figures[start] = 0x2D
            }
            bytes.append(contentsOf: figures[start...])
        }
    }

    /// Appends one byte so many times.
    mutating func write(repeating byte: UInt8, count: Int) {
        bytes.append(contentsOf: repeatElement(byte, count: max(0, count)))
    }

    /// Appends one byte.
    mutating func write(byte: UInt8) {
        bytes.append(byte)
    }

    /// Gives what was appended since the last call, and forgets it.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Shows what was appended since the last call, and forgets it; the capacity is kept.
    public mutating func drain<Failure>(
        _ body: (_ bytes: borrowing [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        defer { bytes.removeAll(keepingCapacity: true) }
        try body(bytes)
    }
}
