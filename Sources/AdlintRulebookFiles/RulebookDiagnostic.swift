/// Something wrong with a file of a rulebook, with its place and a sentence for the person who wrote it.
public struct RulebookDiagnostic: Sendable, Hashable, CustomStringConvertible {
    /// How bad it is.
    public enum Level: String, Sendable {
        /// The rulebook may not be used.
        case error
        /// The rulebook works, and part of it does nothing.
        case warning
    }
    /// The file, as the user named the folder, with the path below it.
    public let path: String
    /// Lines from 1.
    public let line: Int
    /// Unicode scalars from 1, within the line.
    public let column: Int
    /// How bad it is.
    public let level: Level
    /// What is wrong, why, and what to do.
    public let message: String

    /// Makes a diagnostic.
    public init(path: String, line: Int, column: Int, level: Level = .error, message: String) {
        self.path = path
        self.line = line
        self.column = column
        self.level = level
        self.message = message
    }

    /// `path:line:column: error: sentence`.
    public var description: String { "\(path):\(line):\(column): \(level.rawValue): \(message)" }
}

extension RulebookDiagnostic: Comparable {
    /// Orders by file, then by place.
    public static func < (left: RulebookDiagnostic, right: RulebookDiagnostic) -> Bool {
        (left.path, left.line, left.column, left.message) < (right.path, right.line, right.column, right.message)
    }
}

/// Why a rulebook may not be used: every error of every file, in order. Warnings wait until there is none.
public struct RulebookError: Error, Sendable, CustomStringConvertible {
    /// At least one error.
    public let diagnostics: [RulebookDiagnostic]

    /// Makes an error from what is wrong.
    public init(diagnostics: [RulebookDiagnostic]) {
        self.diagnostics = diagnostics
    }

    /// One line a diagnostic.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
