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

    private struct Level: Sendable {
        let isInline: Bool
        var isEmpty = true
    }

    private let layout: Layout
    private var output = ReportOutput()
    private var levels: [Level] = []
    private var isAfterKey = false

    init(_ layout: Layout) {
        self.layout = layout
    }

    /// Gives what was written since the last call.
    mutating func take() -> [UInt8] { output.take() }

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

    /// Writes the name of the next value.
    mutating func key(_ name: String) {
        separate()
        quote(name)
        output.write(layout == .compact ? ":" : ": ")
        isAfterKey = true
    }

    /// Writes a member; nil gives `null`.
    mutating func member(_ name: String, _ value: String?) {
        key(name)
        string(value)
    }

    /// Writes a member whose value is an object.
    mutating func member(_ name: String, inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(inline: inline, body)
    }

    /// Writes a member whose value is an array.
    mutating func member<Items: Sequence>(
        _ name: String, _ items: Items, inline: Bool = false, _ body: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items, inline: inline, body)
    }

    /// Writes a member.
    mutating func member(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    /// Writes a member.
    mutating func member(_ name: String, _ value: Bool) {
        key(name)
        literal(value ? "true" : "false")
    }

    // MARK: Values

    /// Writes a string, or `null`.
    mutating func string(_ value: String?) {
        guard let value else { return literal("null") }
        separate()
        quote(value)
    }

    mutating func integer(_ value: Int) { literal(String(value)) }
    mutating func null() { literal("null") }

    private mutating func literal(_ text: String) {
        separate()
        output.write(text)
    }

    // MARK: Inside

    private mutating func open(_ bracket: UInt8, _ isInline: Bool) {
        separate()
        output.write(byte: bracket)
        levels.append(Level(isInline: isInline || layout == .compact || levels.last?.isInline == true))
    }

    private mutating func close(_ bracket: UInt8) {
        guard let level = levels.popLast() else { return }
        if !level.isInline, !level.isEmpty { newLine() }
        output.write(byte: bracket)
        if levels.isEmpty, layout == .indented { output.write("\n") }
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard let level = levels.last else { return }
        if !level.isEmpty { output.write(level.isInline && layout == .indented ? ", " : ",") }
        levels[levels.count - 1].isEmpty = false
        if !level.isInline { newLine() }
    }

    private mutating func newLine() {
        output.write("\n")
        for _ in levels { output.write("  ") }
    }

    private mutating func quote(_ text: String) {
        var text = text
        output.write(byte: 0x22)
        // Unsafe: the bytes are read within the call, and are valid UTF-8.
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte &- 0x20 < 0x5F, byte != 0x22, byte != 0x5C {
                    index += 1
                    continue
                }
                let (scalar, length) = PlainScalars.scalar(in: bytes, at: index)
                if let escape = Self.escape(of: scalar) {
                    output.write(bytes[start..<index])
                    output.write(escape)
                    start = index + length
                }
                index += length
            }
            output.write(bytes[start...])
        }
        output.write(byte: 0x22)
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
