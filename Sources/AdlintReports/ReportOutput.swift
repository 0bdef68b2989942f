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
        write(atMost: Room.mostFigures) { $0.add(decimal: number) }
    }

    /// Appends what `body` puts into a room of so many bytes: several small pieces cost what one does.
    @inline(__always)
    mutating func write(atMost capacity: Int, _ body: (inout Room) -> Void) {
        bytes.append(addingCapacity: capacity) { span in
            // Unsafe: the room is for as many bytes as were made ready, and tells how many it got.
            span.withUnsafeMutableBufferPointer { buffer, count in
                var room = Room(buffer)
                body(&room)
                count = room.count
            }
        }
    }

    /// Bytes at the end of the buffer that are being filled.
    struct Room {
        /// The figures of a number, and its sign.
        static let mostFigures = 20
        private let buffer: UnsafeMutableBufferPointer<UInt8>
        private(set) var count = 0

        fileprivate init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
            self.buffer = buffer
        }

        @inline(__always)
        mutating func add(_ byte: UInt8) {
            precondition(count < buffer.count)
            buffer[count] = byte
            count &+= 1
        }

        /// Adds text that stands in the program.
        @inline(__always)
        mutating func add(_ text: StaticString) {
            precondition(count + text.utf8CodeUnitCount <= buffer.count)
            // Unsafe: the program's own bytes are copied into the room, which was found to be large enough.
            (buffer.baseAddress! + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
            count &+= text.utf8CodeUnitCount
        }

        mutating func add(decimal number: Int) {
            if number < 0 { add(0x2D) }
            var rest = number.magnitude
            let start = count
            repeat {
                add(0x30 + UInt8(truncatingIfNeeded: rest % 10))
                rest /= 10
            } while rest > 0
            buffer[start..<count].reverse()
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
