/// Colours of a terminal, or none.
struct Paint: Sendable {
    /// What a colour stands for.
    enum Role: String {
        case error = "1;31"
        case warning = "1;33"
        case info = "1;34"
        case covered = "1;32"
        case related = "36"
        case strong = "1"
        case quiet = "2"
    }

    let isOn: Bool

    /// The text in the colour of a role (ECMA-48 SGR), or as it is.
    func callAsFunction(_ text: String, _ role: Role) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes a text and a sign after it in the colour of a role.
    func write(_ text: String, _ sign: StaticString, _ role: Role, to output: inout ReportOutput) {
        write(role, to: &output) {
            $0.write(text)
            $0.write(literal: sign)
        }
    }

    /// Writes what `body` writes in the colour of a role; it must not be empty.
    func write(_ role: Role, to output: inout ReportOutput, _ body: (inout ReportOutput) -> Void) {
        if isOn { output.write("\u{1B}[\(role.rawValue)m") }
        body(&output)
        if isOn { output.write("\u{1B}[0m") }
    }
}
