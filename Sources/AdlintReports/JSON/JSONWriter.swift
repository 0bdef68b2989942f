import AdlintCore

/// Writes JSON (RFC 8259) from left to right, keys in the order given.
///
/// The caller opens and closes in pairs; commas, indents and escapes are made here.
struct JSONWriter: Sendable {
    /// How the text is set.
    enum Layout: Sendable {
        /// No blank that is not needed, no line end.
        case compact
        /// One member a line, two blanks a level; small objects may stand inline.
        case indented
    }

    private let layout: Layout
    private var output = ReportOutput()
    /// The number of open containers.
    private var depth = 0
    /// How many of them, the outermost ones, have a line for each value: what stands within an inline one is inline.
    private var tallDepth = 0
    /// Whether a value stands before the next one in its container.
    private var isAfterValue = false
    private var isAfterKey = false

    init(_ layout: Layout) {
        self.layout = layout
    }

    /// Gives what was written since the last call.
    mutating func take() -> [UInt8] { output.take() }

    /// Appends what `body` writes to a report.
    mutating func write(to report: inout ReportOutput, _ body: (inout JSONWriter) -> Void) {
        // The report's buffer is lent, and nothing copied.
        swap(&output, &report)
        body(&self)
        swap(&output, &report)
    }

    // MARK: Containers

    mutating func beginObject(inline: Bool = false) { open(0x7B, inline) }
    mutating func endObject() { close(0x7D) }
    mutating func beginArray(inline: Bool = false) { open(0x5B, inline) }
    mutating func endArray() { close(0x5D) }

    /// Writes an object whose members `body` writes.
    mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        beginObject(inline: inline)
        body(&self)
        endObject()
    }

    /// Writes an array with a value for each item.
    mutating func array<Items: Sequence>(
        _ items: Items, inline: Bool = false, _ body: (inout JSONWriter, Items.Element) -> Void
    ) {
        beginArray(inline: inline)
        for item in items { body(&self, item) }
        endArray()
    }

    // MARK: Members

    /// Writes the name of the next value; it has no characters to escape.
    mutating func key(_ name: StaticString) {
        if layout == .indented { separate() }
        let (needsComma, needsBlank) = (layout == .compact && isAfterValue, layout == .indented)
        output.write(atMost: name.utf8CodeUnitCount + 5) {
            if needsComma { $0.add(0x2C) }
            $0.add(0x22)
            $0.add(name)
            $0.add("\":")
            if needsBlank { $0.add(0x20) }
        }
        isAfterValue = true
        isAfterKey = true
    }

    /// Writes a member; nil gives `null`.
    mutating func member(_ name: StaticString, _ value: String?) {
        key(name)
        string(value)
    }

    /// Writes a member whose value are the characters of a range, as they stand in the source.
    mutating func member(_ name: StaticString, _ source: SourceText, in range: TextRange) {
        key(name)
        separate()
        source.withUTF8(in: range) { quote($0) }
    }

    /// Writes a member whose value is an object.
    mutating func member(_ name: StaticString, inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(inline: inline, body)
    }

    /// Writes a member whose value is an array.
    mutating func member<Items: Sequence>(
        _ name: StaticString, _ items: Items, inline: Bool = false, _ body: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items, inline: inline, body)
    }

    /// Writes a member; nil gives `null`.
    mutating func member(_ name: StaticString, _ value: Int?) {
        key(name)
        separate()
        if let value { output.write(decimal: value) } else { output.write(literal: "null") }
    }

    /// Writes a member.
    mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        separate()
        output.write(literal: value ? "true" : "false")
    }

    // MARK: Values

    /// Writes a string, or `null`.
    mutating func string(_ value: String?) {
        guard var value else { return null() }
        separate()
        // Unsafe: the bytes are read within the call.
        value.withUTF8 { quote($0) }
    }

    mutating func null() {
        separate()
        output.write(literal: "null")
    }

    // MARK: Inside

    private mutating func open(_ bracket: UInt8, _ isInline: Bool) {
        separate()
        output.write(byte: bracket)
        if !isInline, layout == .indented, tallDepth == depth { tallDepth += 1 }
        depth += 1
        isAfterValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        guard depth > 0 else { return }
        depth -= 1
        if tallDepth > depth {
            tallDepth = depth
            if isAfterValue { newLine() }
        }
        output.write(byte: bracket)
        isAfterValue = true
        if depth == 0, layout == .indented { output.write(byte: 0x0A) }
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard depth > 0 else { return }
        let isTall = tallDepth == depth
        if isAfterValue {
            output.write(byte: 0x2C)
            if !isTall, layout == .indented { output.write(byte: 0x20) }
        }
        isAfterValue = true
        if isTall { newLine() }
    }

    private mutating func newLine() {
        output.write(byte: 0x0A)
        output.write(repeating: 0x20, count: 2 * depth)
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        output.write(byte: 0x22)
        var start = 0
        var index = Self.plainEnd(in: text, from: 0)
        while index < text.count {
            let (scalar, length) = PlainScalars.scalar(in: text, at: index)
            if let escape = Self.escape(of: scalar) {
                output.write(text[start..<index])
                output.write(escape)
                start = index + length
            }
            index = Self.plainEnd(in: text, from: index + length)
        }
        output.write(text[start...])
        output.write(byte: 0x22)
    }

    /// The end of the printable ASCII from a place on that is written as it is.
    private static func plainEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index + 8 <= text.count {
            let eight = EightBytes(in: text, at: index)
            guard eight.arePrintableASCII, eight.places(of: 0x22) | eight.places(of: 0x5C) == 0 else { break }
            index += 8
        }
        while index < text.count, text[index] &- 0x20 < 0x5F, text[index] != 0x22, text[index] != 0x5C { index += 1 }
        return index
    }

    /// How a character is written, if not as it is. Those that a terminal or a JavaScript parser would act on are escaped
    /// although JSON does not ask for it.
    private static func escape(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case _ where scalar.value <= 0xFFFF && Visible.isConcealed(scalar):
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: return nil
        }
    }
}
