/// A place in a rule file: line and column from 1.
struct Position: Hashable {
    let path: String
    let line: Int
    let column: Int

    init(path: String, line: Int = 1, column: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
    }
}

/// A value with the place where it was written.
struct Located<Value> {
    let value: Value
    let position: Position

    init(_ value: Value, at position: Position) {
        self.value = value
        self.position = position
    }
}

/// Collects what is wrong, so that one run tells all of it.
final class DiagnosticLog {
    private var diagnostics: Set<RulebookDiagnostic> = []

    var hasErrors: Bool { diagnostics.contains { $0.level == .error } }
    var sorted: [RulebookDiagnostic] { diagnostics.sorted() }

    func error(_ message: String, at position: Position) {
        add(message, .error, position)
    }

    func warning(_ message: String, at position: Position) {
        add(message, .warning, position)
    }

    private func add(_ message: String, _ level: RulebookDiagnostic.Level, _ position: Position) {
        diagnostics.insert(
            RulebookDiagnostic(
                path: position.path, line: position.line, column: position.column, level: level, message: message))
    }
}
