import Glibc

/// Why bytes could not be written.
enum WriteError: Error, Equatable {
    /// Nobody reads the pipe any more.
    case brokenPipe
    /// The system's words for anything else.
    case failed(String)
}

/// Writes bytes to file descriptors that stay their owners'.
enum ByteSink {
    /// As many bytes as are worth a call of the system.
    static let pieceSize = 64 << 10

    /// Writes bytes to a descriptor, all of them.
    static func writeAll(_ bytes: borrowing [UInt8], to descriptor: Int32) throws(WriteError) {
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
