import AdlintCore

/// What stands between two blank lines or rulers.
enum TextChunk {
    /// At least one line.
    case lines([TextLine])
    /// A ruler; `isDirectlyBelow` when no blank line parts it from the line above.
    case ruler(TextLine, isDirectlyBelow: Bool)
}

/// Cuts a text into chunks, with a look at the next ones.
struct ChunkScanner {
    private var lines: LineScanner
    private var ruler: TextLine?
    private var rulerIsDirectlyBelow = false
    /// What ``next()`` will give.
    private(set) var upcoming: TextChunk?
    /// What ``next()`` will give after that.
    private(set) var second: TextChunk?

    init(_ bytes: [UInt8]) {
        lines = LineScanner(bytes)
        upcoming = scan()
        second = scan()
    }

    /// Whether one chunk at most is left.
    var isNearEnd: Bool { second == nil }

    mutating func next() -> TextChunk? {
        let chunk = upcoming
        upcoming = second
        second = scan()
        return chunk
    }

    private mutating func scan() -> TextChunk? {
        if let waiting = ruler {
            ruler = nil
            return .ruler(waiting, isDirectlyBelow: rulerIsDirectlyBelow)
        }
        var chunk: [TextLine] = []
        while let line = lines.next() {
            if line.isBlank {
                if !chunk.isEmpty { return .lines(chunk) }
            } else if Ruler.isRuler(line.content, in: lines.bytes) {
                if chunk.isEmpty { return .ruler(line, isDirectlyBelow: false) }
                ruler = line
                rulerIsDirectlyBelow = true
                return .lines(chunk)
            } else {
                chunk.append(line)
            }
        }
        return chunk.isEmpty ? nil : .lines(chunk)
    }
}
