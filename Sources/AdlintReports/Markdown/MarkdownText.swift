/// Text of others within GitHub's and GitLab's Markdown.
enum MarkdownText {
    /// Text that is shown as it is: nothing in it is mark-up, a link, a mention, an emoji's name or the end of a cell.
    static func plain(_ text: String) -> String {
        var escaped = ""
        let scalars = Array(Visible.line(text).unicodeScalars.drop { $0 == " " })
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "<", ">", "#", "|", "~", "&", "!", "$":
                escaped += "\\" + String(scalar)
            // A mention is found in the text after escapes are gone: an element between keeps it from being one.
            case "@": escaped += "<span>@</span>"
            case "-", "+", "=": escaped += (index == 0 ? "\\" : "") + String(scalar)
            case ":": escaped += isFollowedByBlank(scalars, index) ? ":" : "\\:"
            case ".": escaped += opensSomething(scalars, index) ? "\\." : "."
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A name in code; where its characters would end the code, as plain text.
    static func code(_ text: String) -> String {
        let isSimple = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "-_./:".utf8.contains($0)
        }
        return isSimple && !text.isEmpty ? "`\(text)`" : plain(text)
    }

    /// A link, where the address is one of the web; else the text alone.
    static func link(_ text: String, to address: String?) -> String {
        guard let address, WebAddress.isSafe(address) else { return plain(text) }
        // In angle brackets an address may hold parentheses.
        return "[\(plain(text))](<\(address)>)"
    }

    private static func isFollowedByBlank(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index + 1 == scalars.count || scalars[index + 1] == " "
    }

    /// Whether a full stop makes a link of "www." or a list of "1." at the start.
    private static func opensSomething(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let isAddress = index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
        let isList = index > 0 && index < 10 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
        return isAddress || isList && isFollowedByBlank(scalars, index)
    }
}
