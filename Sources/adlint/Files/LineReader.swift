import Glibc

/// A line of a stream of drafts.
struct StreamLine: Sendable {
    /// What the user calls the stream.
    let stream: String
    /// From 1, empty lines counted.
    let number: Int
    /// Where it begins, in bytes of the stream.
    let offset: Int
    /// Its bytes, without the line end.
    let bytes: [UInt8]
}

/// Reads a descriptor line by line, holding one line and a piece of the next at most.
struct LineReader {
    /// What there is to read.
    enum Supply {
        case line(StreamLine)
        /// A line that is longer than ``LineReader/lengthLimit``; it was passed over.
        case tooLong(number: Int, offset: Int)
        /// No whole line has arrived yet. Only where the caller would not wait.
        case notYet
        case end
    }

    /// The longest line that is read, in bytes: 64 MB, as for a file.
    static let lengthLimit = FileReader.sizeLimit
    private static let pieceSize = 64 << 10

    private let descriptor: Int32
    private let name: String
    private let lengthLimit: Int
    private var buffer: [UInt8] = []
    /// Where the present line begins in the buffer, and how far no line end was found.
    private var start = 0
    private var scanned = 0
    private var isOver = false
    private var isTooLong = false
    private var lineOffset = 0
    private var readCount = 0
    private var number = 0

    /// Reads from a descriptor that stays its owner's.
    init(descriptor: Int32, name: String, lengthLimit: Int = Self.lengthLimit) {
        self.descriptor = descriptor
        self.name = name
        self.lengthLimit = lengthLimit
    }

    /// The next line that is not empty.
    ///
    /// - Parameter mayWait: Whether to wait for one that has not arrived.
    /// - Throws: ``Diagnostic`` when the descriptor cannot be read any more.
    mutating func next(mayWait: Bool) throws(Diagnostic) -> Supply {
        while true {
            if let end = lineEnd() {
                if let line = cut(upTo: end) { return line }
                continue
            }
            if isOver { return .end }
            if buffer.count - start > lengthLimit { dropTooLong() }
            guard mayWait || isReady() else { return .notYet }
            try read()
        }
    }

    /// Where the present line ends in the buffer; nil where that has not been read yet, or nothing is left.
    private mutating func lineEnd() -> Int? {
        // Unsafe: memchr(3) looks at the bytes between `scanned` and the end of the buffer, and nowhere else.
        let found: Int? = buffer.withUnsafeBytes { all in
            guard scanned < all.count, let base = all.baseAddress,
                let place = memchr(base + scanned, 0x0A, all.count - scanned)
            else { return nil }
            return UnsafeRawPointer(place) - base
        }
        if let found { return found }
        scanned = buffer.count
        return isOver && (start < buffer.count || isTooLong) ? buffer.count : nil
    }

    /// Takes the present line out of the buffer; nil where it is empty.
    private mutating func cut(upTo end: Int) -> Supply? {
        let (first, offset) = (start, lineOffset)
        number += 1
        start = min(end + 1, buffer.count)
        scanned = start
        lineOffset = readCount - (buffer.count - start)
        if isTooLong || end - first > lengthLimit {
            isTooLong = false
            return .tooLong(number: number, offset: offset)
        }
        var line = buffer[first..<end]
        // A byte order mark may open the stream.
        let mark = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        line = line.dropFirst(mark)
        guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
        return .line(StreamLine(stream: name, number: number, offset: offset + mark, bytes: Array(line)))
    }

    private mutating func dropTooLong() {
        isTooLong = true
        buffer.removeAll()
        start = 0
        scanned = 0
    }

    private func isReady() -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) != 0
    }

    private mutating func read() throws(Diagnostic) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            scanned -= start
            start = 0
        }
        let count = FileReader.append(to: &buffer, atMost: Self.pieceSize, from: descriptor)
        if count < 0, errno != EINTR {
            isOver = true
            throw Diagnostic("The drafts cannot be read: \(SystemError.words()).", path: name)
        }
        isOver = count == 0
        readCount += max(0, count)
    }
}
