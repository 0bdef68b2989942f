public import AdlintCore

extension DraftFormat {
    /// The format that a file name's ending tells, in any case; nil where adlint reads no such files.
    public static func of(path: String) -> DraftFormat? {
        let name = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? [][...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
        switch String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased() {
        case "txt", "text": return .text
        case "md", "markdown", "mdown": return .markdown
        case "html", "htm", "xhtml": return .html
        case "docx": return .docx
        case "odt": return .odt
        case "eml": return .email
        default: return nil
        }
    }
}
