/// A pattern for one name, without slashes, as fnmatch(3) has them: `*`, `?`, `[a-z]`, `\` before what stands for itself.
///
/// Matching is by bytes, as in git, and takes at most the product of both lengths, however hostile the pattern.
struct Glob: Sendable, Equatable {
    private enum Token: Sendable, Equatable {
        case byte(UInt8)
        case anyByte
        case anyRun
        case oneOf(ByteSet)
    }

    private var tokens: [Token] = []

    /// Whether it is `**` (or more stars) and nothing else.
    private(set) var isDoubleStar: Bool

    /// Reads a pattern; nil where it can never match (an open bracket, a lone backslash at the end).
    init?(_ pattern: ArraySlice<UInt8>) {
        isDoubleStar = pattern.count >= 2 && pattern.allSatisfy { $0 == UInt8(ascii: "*") }
        var index = pattern.startIndex
        while index < pattern.endIndex {
            switch pattern[index] {
            case UInt8(ascii: "*"):
                if tokens.last != .anyRun { tokens.append(.anyRun) }
            case UInt8(ascii: "?"):
                tokens.append(.anyByte)
            case UInt8(ascii: "["):
                guard let set = ByteSet.parse(pattern, at: &index) else { return nil }
                tokens.append(.oneOf(set))
            case UInt8(ascii: "\\"):
                index += 1
                guard index < pattern.endIndex else { return nil }
                tokens.append(.byte(pattern[index]))
            case let byte:
                tokens.append(.byte(byte))
            }
            index += 1
        }
    }

    /// Whether the whole name matches.
    func matches(_ name: [UInt8]) -> Bool {
        var token = 0
        var position = 0
        // Where to take up again: after the last run of any bytes, with one byte more in it.
        var retry: (token: Int, position: Int)?
        while position < name.count {
            if token < tokens.count, tokens[token] == .anyRun {
                token += 1
                retry = (token, position)
            } else if token < tokens.count, accepts(tokens[token], name[position]) {
                token += 1
                position += 1
            } else if let last = retry {
                token = last.token
                position = last.position + 1
                retry = (last.token, position)
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .anyRun }
    }

    private func accepts(_ token: Token, _ byte: UInt8) -> Bool {
        switch token {
        case .byte(let expected): byte == expected
        case .anyByte: true
        case .oneOf(let set): set.contains(byte)
        case .anyRun: false
        }
    }
}
