import Glibc

/// Why bytes could not be written.
enum WriteError: Error, Equatable {
    /// Nobody reads the pipe any more.
    case brokenPipe
    /// The system's words for anything else.
    case failed(String)
}

/// A file descriptor that takes bytes, in large pieces.
struct ByteSink {
    private let descriptor: Int32
    private var pending: [UInt8] = []
    private static let pieceSize = 64 << 10

    /// Writes to a descriptor that stays its owner's.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Takes bytes, and writes once enough of them wait.
    mutating func write(_ bytes: [UInt8]) throws(WriteError) {
        if pending.isEmpty { pending = bytes } else { pending += bytes }
        if pending.count >= Self.pieceSize { try flush() }
    }

    /// Writes what waits.
    mutating func flush() throws(WriteError) {
        guard !pending.isEmpty else { return }
        defer { pending.removeAll(keepingCapacity: true) }
        try Self.writeAll(pending, to: descriptor)
    }

    /// Writes bytes to a descriptor, all of them.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(WriteError) {
        var start = 0
        while start < bytes.count {
            // Unsafe: the pointer is used within the call, and the count ends at the array's end.
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start) }
            if written > 0 {
                start += written
            } else if errno == EPIPE {
                throw .brokenPipe
            } else if errno != EINTR {
                throw .failed(SystemError.words())
            }
        }
    }
}
