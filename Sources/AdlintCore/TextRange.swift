/// A half-open range of UTF-8 bytes: in a draft's source text or in a document's prose; the context says which.
///
/// The one currency of places in adlint. Nothing downstream of a reader searches for text again; line and column are
/// made once, by ``SourceText``, when a report is written.
public struct TextRange: Hashable, Sendable, Comparable {
    /// The first byte.
    public let start: Int
    /// The byte after the last one.
    public let end: Int

    /// Makes a range; `end` below `start` is taken as an empty range at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of bytes.
    public var count: Int { end - start }

    /// Whether the range covers no byte.
    public var isEmpty: Bool { start == end }

    /// Whether both ranges share at least one byte.
    public func overlaps(_ other: TextRange) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether `other` lies wholly within this range.
    public func contains(_ other: TextRange) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the byte at `offset` lies within this range.
    public func contains(_ offset: Int) -> Bool {
        start <= offset && offset < end
    }

    /// The smallest range that covers both.
    public func union(_ other: TextRange) -> TextRange {
        TextRange(min(start, other.start), max(end, other.end))
    }

    /// The same range, moved by `distance` bytes.
    public func shifted(by distance: Int) -> TextRange {
        TextRange(start + distance, end + distance)
    }

    /// Orders by start, then by end.
    public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
