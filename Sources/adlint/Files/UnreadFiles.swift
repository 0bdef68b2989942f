/// Files in folders that are likely drafts, of kinds that adlint does not read: nobody should take them for checked.
struct UnreadFiles: Equatable {
    private static let endings: Set = ["doc", "rtf", "pages", "wps", "msg"]
    private static let mostNames = 3

    private var count = 0
    private var names: [String] = []

    /// Whether a file is of such a kind.
    static func includes(_ name: String) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return endings.contains(name[name.index(after: dot)...].lowercased())
    }

    mutating func note(_ path: String) {
        count += 1
        if names.count < Self.mostNames { names.append(path) }
    }

    mutating func note(_ others: UnreadFiles) {
        count += others.count
        names = Array((names + others.names).prefix(Self.mostNames))
    }

    /// What to say of them; nil where there are none.
    var warning: Diagnostic? {
        guard count > 0 else { return nil }
        let files = count == 1 ? "1 file was" : "\(count) files were"
        let shown = names.joined(separator: ", ") + (count > names.count ? ", ..." : "")
        return Diagnostic(
            "\(files) not checked, being of kinds that are not read: \(shown). Save such drafts as .docx or .eml, or "
                + "exclude them.", level: .warning)
    }
}
