/// One line of an ignore file (gitignore(5)).
struct IgnorePattern: Sendable {
    /// Whether it takes back what an earlier line left out.
    let isNegated: Bool
    private let isForFolders: Bool
    /// A name at any depth, or a path from the folder of the file.
    private let isPath: Bool
    private let segments: [Glob]

    /// Reads a line without its line end; nil where it is empty, a comment, or can never match.
    init?(line: ArraySlice<UInt8>) {
        var rest = Self.trimmed(line)
        guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
        isNegated = first == UInt8(ascii: "!")
        if isNegated { rest = rest.dropFirst() }
        isForFolders = rest.last == UInt8(ascii: "/")
        if isForFolders { rest = rest.dropLast() }
        isPath = rest.contains(UInt8(ascii: "/"))
        if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        var globs: [Glob] = []
        for part in Self.segments(of: rest) {
            guard let glob = Glob(part) else { return nil }
            globs.append(glob)
        }
        guard !globs.isEmpty else { return nil }
        segments = globs
    }

    /// Whether a file or folder matches.
    ///
    /// - Parameter path: Its path below the folder of the ignore file, name by name.
    func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
        guard isFolder || !isForFolders, let name = path.last else { return false }
        return isPath ? matchesPath(path) : segments[0].matches(name)
    }

    /// As ``Glob/matches(_:)``, with `**` for any number of names.
    private func matchesPath(_ path: ArraySlice<[UInt8]>) -> Bool {
        var segment = 0
        var position = path.startIndex
        var retry: (segment: Int, position: Int)?
        while position < path.endIndex {
            if segment < segments.count, segments[segment].isDoubleStar {
                segment += 1
                // At the end `**` stands for everything inside, and there is something.
                if segment == segments.count { return true }
                retry = (segment, position)
            } else if segment < segments.count, segments[segment].matches(path[position]) {
                segment += 1
                position += 1
            } else if let last = retry {
                segment = last.segment
                position = last.position + 1
                retry = (last.segment, position)
            } else {
                return false
            }
        }
        return segment == segments.count
    }

    /// Without the blanks at the end that no backslash holds.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var blanks: Int?
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == UInt8(ascii: " ") {
                blanks = blanks ?? index
            } else {
                if line[index] == UInt8(ascii: "\\") { index += 1 }
                blanks = nil
            }
            index += 1
        }
        return line[..<(blanks ?? line.endIndex)]
    }

    /// The parts between slashes; a slash in brackets separates nothing.
    private static func segments(of pattern: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = pattern.startIndex
        var index = start
        while index < pattern.endIndex {
            switch pattern[index] {
            case UInt8(ascii: "/"):
                parts.append(pattern[start..<index])
                start = index + 1
            case UInt8(ascii: "\\"):
                index += 1
                guard index < pattern.endIndex, pattern[index] == UInt8(ascii: "/") else { break }
                parts.append(pattern[start..<(index - 1)])
                start = index + 1
            case UInt8(ascii: "["):
                _ = ByteSet.parse(pattern, at: &index)
            default:
                break
            }
            index += 1
        }
        return parts + [pattern[min(start, pattern.endIndex)...]]
    }
}
