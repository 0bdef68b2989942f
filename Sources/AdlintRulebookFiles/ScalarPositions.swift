/// Finds the place in the file of a byte of a scalar's value.
///
/// libyaml tells where a scalar begins. The rest follows from walking the file's text and the value side by side: what
/// quoting and folding put between two characters of the value is skipped.
struct ScalarPositions {
    private let value: YAMLValue

    init(of value: YAMLValue) {
        self.value = value
    }

    /// The place of a byte of the value; the scalar's start where the two cannot be walked side by side.
    func position(of offset: Int) -> Position {
        guard let scalar = value.node.scalar else { return value.position }
        var walk = Walk(from: value.position, in: value.document.text, style: scalar.style)
        walk.skipOpening()
        var consumed = 0
        for character in scalar.string.unicodeScalars {
            guard walk.reach(character) else { return value.position }
            if consumed >= offset { break }
            consumed += UTF8.width(character)
            walk.step()
        }
        return Position(path: value.position.path, line: walk.line, column: walk.column)
    }
}

/// A place in the text that moves on, counting lines and columns.
private struct Walk {
    private(set) var line: Int
    private(set) var column: Int
    private let scalars: [Unicode.Scalar]
    private var index: Int
    private let style: YAMLNode.ScalarStyle

    init(from position: Position, in text: String, style: YAMLNode.ScalarStyle) {
        line = position.line
        column = position.column
        self.style = style
        scalars = Array(text.unicodeScalars)
        index = Self.index(of: position, in: scalars)
    }

    private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// Moves over the quotation mark, or over the block scalar's header line.
    mutating func skipOpening() {
        switch style {
        case .singleQuoted, .doubleQuoted: step()
        case .literal, .folded:
            while let scalar = current, scalar != "\n" {
                _ = scalar
                step()
            }
            step()
        default: break
        }
    }

    /// Moves to where `scalar` of the value is written; false where something else stands there.
    mutating func reach(_ scalar: Unicode.Scalar) -> Bool {
        if style == .doubleQuoted, current == "\\" { return reachEscaped(scalar) }
        if style == .singleQuoted, scalar == "'", current == "'" { step() }
        if current == scalar { return true }
        let isFold = scalar == " " && current == "\n"
        if isFold || current == "\n" || current == "\r" || atIndent {
            return skipLineBreak(before: scalar, isFold: isFold)
        }
        return false
    }

    private var atIndent: Bool { current == " " && column == 1 }

    /// Stands on the character after a backslash, if that is one which stands for itself.
    private mutating func reachEscaped(_ scalar: Unicode.Scalar) -> Bool {
        step()
        return current == scalar
    }

    private mutating func skipLineBreak(before scalar: Unicode.Scalar, isFold: Bool) -> Bool {
        while let next = current, next == "\n" || next == "\r" || next == " " {
            if isFold, index + 1 < scalars.count, !["\n", "\r", " "].contains(scalars[index + 1]) { return true }
            step()
        }
        return current == scalar
    }

    /// Moves on by one scalar.
    mutating func step() {
        guard let scalar = current else { return }
        index += 1
        column += 1
        if scalar == "\n" {
            line += 1
            column = 1
        }
    }

    private static func index(of position: Position, in scalars: [Unicode.Scalar]) -> Int {
        var line = 1
        var start = 0
        for (index, scalar) in scalars.enumerated() {
            if line == position.line { break }
            if scalar == "\n" {
                line += 1
                start = index + 1
            }
        }
        return min(start + position.column - 1, scalars.count)
    }
}
