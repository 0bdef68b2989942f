/// Writes XML 1.0 from left to right. Names are constants of the program; all else is escaped, and characters that XML
/// does not allow, or that a reader would not see, are written by their numbers.
struct XMLWriter: Sendable {
    private var output = ReportOutput()
    private var open: [StaticString] = []

    /// Gives what was written since the last call.
    mutating func take() -> [UInt8] { output.take() }

    /// Writes the declaration.
    mutating func declaration() {
        output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Writes a start tag.
    mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        tag(name, attributes)
        output.write(">\n")
        open.append(name)
    }

    /// Writes the end tag of the innermost open element.
    mutating func end() {
        guard let name = open.popLast() else { return }
        indent()
        output.write("</\(name)>\n")
    }

    /// Writes an element without children; empty text gives an empty element.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], lines: [String] = []
    ) {
        tag(name, attributes)
        guard !lines.isEmpty else { return output.write("/>\n") }
        output.write(">")
        for (index, line) in lines.enumerated() {
            if index > 0 { output.write("\n") }
            escape(line)
        }
        output.write("</\(name)>\n")
    }

    private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        indent()
        output.write("<\(name)")
        for (name, value) in attributes {
            output.write(" \(name)=\"")
            escape(value)
            output.write("\"")
        }
    }

    private mutating func indent() {
        for _ in open { output.write("  ") }
    }

    private mutating func escape(_ text: String) {
        for scalar in Visible.line(text).unicodeScalars {
            switch scalar {
            case "&": output.write("&amp;")
            case "<": output.write("&lt;")
            case ">": output.write("&gt;")
            case "\"": output.write("&quot;")
            case _ where scalar.isASCII: output.write(byte: UInt8(truncatingIfNeeded: scalar.value))
            default: output.write(String(scalar))
            }
        }
    }
}
