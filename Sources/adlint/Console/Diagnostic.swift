/// Something that kept adlint from its work, for the person at the terminal: one line on standard error.
struct Diagnostic: Error, Equatable, Sendable {
    /// How bad it is.
    enum Level: String, Sendable {
        /// Part of the job was not done: exit status 2.
        case error
        /// The job was done.
        case warning
    }
    /// How bad it is.
    var level = Level.error
    /// The file it is about, as the user named it; nil where it is about none.
    var path: String?
    /// Lines from 1.
    var line: Int?
    /// Unicode scalars from 1.
    var column: Int?
    /// What is wrong, where, why, and what to do.
    var sentence: String

    init(_ sentence: String, level: Level = .error, path: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.sentence = sentence
        self.level = level
        self.path = path
        self.line = line
        self.column = column
    }

    /// `adlint: error: path:line:column: sentence`, without control characters.
    var text: String {
        var place = ""
        if let path {
            place = path
            if let line { place += ":\(line)" + (column.map { ":\($0)" } ?? "") }
            place += ": "
        }
        return "adlint: \(level.rawValue): " + Self.printable(place + sentence)
    }

    /// The text with control characters replaced: a file's name may not act on the terminal.
    static func printable(_ text: String) -> String {
        func acts(_ scalar: Unicode.Scalar) -> Bool {
            (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        guard text.unicodeScalars.contains(where: acts) else { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { safe.append(acts(scalar) ? "\u{FFFD}" : scalar) }
        return String(safe)
    }
}

/// Several diagnostics at once, as a file with several faults gives them.
struct DiagnosticList: Error, Sendable {
    var diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
