/// Writes HTML from left to right. Names of elements and attributes are constants of the program, and all else is
/// escaped on the way in, so that nothing of a draft can become mark-up.
struct HTMLWriter: Sendable {
    /// An attribute and its value.
    struct Attribute: Sendable {
        let name: StaticString
        let value: String

        static func `class`(_ value: String) -> Attribute { Attribute(name: "class", value: value) }
        static func id(_ value: String) -> Attribute { Attribute(name: "id", value: value) }
        static func href(_ value: String) -> Attribute { Attribute(name: "href", value: value) }
        static func label(_ value: String) -> Attribute { Attribute(name: "aria-label", value: value) }
        static func labelled(by value: String) -> Attribute { Attribute(name: "aria-labelledby", value: value) }
        static func role(_ value: String) -> Attribute { Attribute(name: "role", value: value) }
        static let hiddenFromReaders = Attribute(name: "aria-hidden", value: "true")
    }

    private var output = ReportOutput()

    /// Gives what was written since the last call.
    mutating func take() -> [UInt8] { output.take() }

    /// Writes an element whose content `body` writes.
    mutating func element(
        _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        body(&self)
        close(name)
    }

    /// Writes an element with text only.
    mutating func element(_ name: StaticString, _ attributes: [Attribute], _ text: String) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes an element with text only.
    mutating func element(_ name: StaticString, _ text: String) {
        element(name, [], text)
    }

    /// Writes a start tag.
    mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
        output.write("<\(name)")
        for attribute in attributes {
            output.write(" \(attribute.name)=\"")
            text(attribute.value)
            output.write("\"")
        }
        output.write(">")
    }

    /// Writes an end tag.
    mutating func close(_ name: StaticString) {
        output.write("</\(name)>")
    }

    /// Writes a line end between elements.
    mutating func newLine() {
        output.write("\n")
    }

    /// Writes text, escaped; controls and hidden characters are shown by their numbers.
    mutating func text(_ text: String) {
        for scalar in Visible.line(text).unicodeScalars {
            switch scalar {
            case "&": output.write("&amp;")
            case "<": output.write("&lt;")
            case ">": output.write("&gt;")
            case "\"": output.write("&quot;")
            case "'": output.write("&#39;")
            case _ where scalar.isASCII: output.write(byte: UInt8(truncatingIfNeeded: scalar.value))
            default: output.write(String(scalar))
            }
        }
    }

    /// Writes mark-up that is a constant of the program.
    mutating func markup(_ constant: StaticString) {
        output.write("\(constant)")
    }

    /// Writes what another writer wrote.
    mutating func fragment(_ bytes: [UInt8]) {
        output.write(bytes: bytes)
    }

    /// Writes a link that leaves the page; an address that is not of the web is written as text.
    mutating func link(_ text: String, to address: String?) {
        guard let address, WebAddress.isSafe(address) else { return self.text(text) }
        element("a", [.href(address), Attribute(name: "rel", value: "noopener noreferrer")], text)
    }
}

/// Addresses that a report may link to.
enum WebAddress {
    /// Characters that no address holds unescaped (RFC 3986, section 2).
    private static let forbidden = Set<Unicode.Scalar>(["\"", "<", ">", "\\", "^", "`", "{", "|", "}"])

    /// Whether an address leads to the web and nowhere else: `http` or `https`, a host, and no character that an address
    /// does not hold.
    static func isSafe(_ address: String) -> Bool {
        let lower = address.lowercased()
        let rest: Substring
        if lower.hasPrefix("https://") {
            rest = lower.dropFirst(8)
        } else if lower.hasPrefix("http://") {
            rest = lower.dropFirst(7)
        } else {
            return false
        }
        guard let first = rest.first, first.isLetter || first.isNumber else { return false }
        return !address.unicodeScalars.contains {
            Visible.isConcealed($0) || $0.properties.isWhitespace || forbidden.contains($0)
        }
    }
}
