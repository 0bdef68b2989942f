public import AdlintCore

/// A draft of a page that shows what a rule flags, or what it leaves alone: documentation and test at once.
public struct Example: Sendable {
    /// What the page says of the draft.
    public enum Verdict: String, Sendable, CaseIterable {
        /// The rule finds something, or the definition is recognised, at each marked span.
        case flagged
        /// It does not.
        case fine
    }
    /// What the page says of it.
    public var verdict: Verdict
    /// The format in which the draft is written.
    public var format: DraftFormat
    /// The draft with `⟦` and `⟧` around each span.
    public var markedText: String
    /// The problem that each finding must have; nil for any.
    public var problem: Problem?
    /// For pages of labels and regions: the label or the kind of region that is meant.
    public var name: String?
    /// Whose law to run it by; empty for the page's own.
    public var jurisdictions: [String]
    /// Facts that it is told, by name.
    public var facts: [String: String]
    /// Whether it shows a gap that is known: it is run and reported, and does not fail.
    public var isTodo: Bool
    /// Whether nothing may stand before it.
    public var isAlone: Bool
    /// Whether it is run in its own format only.
    public var isOnly: Bool
    /// The line of the page at which its fence opens, from 1.
    public var line: Int
}

/// The draft of an example without its marks.
public struct MarkedText: Sendable, Equatable {
    /// What opens and closes a span.
    static let marks: (open: Unicode.Scalar, close: Unicode.Scalar) = ("\u{27E6}", "\u{27E7}")

    /// The draft.
    public let bytes: [UInt8]
    /// The marked spans, in bytes of the draft, in order.
    public let spans: [TextRange]

    /// Takes the marks out; nil where they do not pair up.
    public init?(_ text: String) {
        var bytes: [UInt8] = []
        var spans: [TextRange] = []
        var open: Int?
        for scalar in text.unicodeScalars {
            switch (scalar, open) {
            case (Self.marks.open, nil): open = bytes.count
            case (Self.marks.close, .some(let start)):
                spans.append(TextRange(start, bytes.count))
                open = nil
            case (Self.marks.open, _), (Self.marks.close, _): return nil
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        guard open == nil else { return nil }
        self.bytes = bytes
        self.spans = spans
    }

    /// The text of a range, on one line.
    func excerpt(_ range: TextRange) -> String {
        let slice = bytes[min(range.start, bytes.count)..<min(range.end, bytes.count)]
        return String(decoding: slice, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: " / ")
    }
}
