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

    /// Appends text.
    public mutating func write(_ text: String) {
        // Unsafe: the string's own bytes are copied within the call.
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
    }

    /// Appends UTF-8.
    public mutating func write(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Appends UTF-8.
    mutating func write(_ more: some Collection<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Appends one byte so many times.
    mutating func write(repeating byte: UInt8, count: Int) {
        bytes.append(contentsOf: repeatElement(byte, count: max(0, count)))
    }

    /// Appends one byte.
    mutating func write(byte: UInt8) {
        bytes.append(byte)
    }

    /// Gives what was appended since the last call, and forgets it; the capacity is kept.
    public mutating func take() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: true)
        return taken
    }
}
