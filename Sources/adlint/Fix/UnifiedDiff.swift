/// The difference of two texts as patch(1) reads it.
enum UnifiedDiff {
    /// Lines that stay the same around a change.
    private static let context = 3

    private enum Line {
        case same(ArraySlice<UInt8>)
        case removed(ArraySlice<UInt8>)
        case added(ArraySlice<UInt8>)

        var isSame: Bool {
            if case .same = self { true } else { false }
        }
    }

    /// The difference; empty where there is none.
    static func text(path: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
        let all = lines(from: split(old), to: split(new))
        var output: [UInt8] = []
        var index = 0
        var (oldLine, newLine) = (1, 1)
        while let change = all[index...].firstIndex(where: { !$0.isSame }) {
            let start = max(index, change - context)
            oldLine += start - index
            newLine += start - index
            let end = hunkEnd(all, from: change)
            if output.isEmpty { output += Array("--- \(path)\n+++ \(path)\n".utf8) }
            output += hunk(all[start..<end], &oldLine, &newLine)
            index = end
        }
        return output
    }

    /// After the context of the last change that is near enough to share it.
    private static func hunkEnd(_ lines: [Line], from change: Int) -> Int {
        var last = change
        for index in change..<lines.count {
            if !lines[index].isSame { last = index }
            if index - last > context * 2 { break }
        }
        return min(lines.count, last + context + 1)
    }

    private static func hunk(_ lines: ArraySlice<Line>, _ oldLine: inout Int, _ newLine: inout Int) -> [UInt8] {
        var body: [UInt8] = []
        var (oldCount, newCount) = (0, 0)
        for line in lines {
            switch line {
            case .same(let bytes):
                oldCount += 1
                newCount += 1
                append(" ", bytes, to: &body)
            case .removed(let bytes):
                oldCount += 1
                append("-", bytes, to: &body)
            case .added(let bytes):
                newCount += 1
                append("+", bytes, to: &body)
            }
        }
        let head = "@@ -\(start(oldLine, oldCount)),\(oldCount) +\(start(newLine, newCount)),\(newCount) @@\n"
        oldLine += oldCount
        newLine += newCount
        return Array(head.utf8) + body
    }

    /// A hunk without lines names the line before it.
    private static func start(_ line: Int, _ count: Int) -> Int { count == 0 ? line - 1 : line }

    private static func append(_ sign: String, _ line: ArraySlice<UInt8>, to body: inout [UInt8]) {
        body += Array(sign.utf8) + line
        if line.last != 0x0A { body += Array("\n\\ No newline at end of file\n".utf8) }
    }

    private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
            lines.append(text[start..<end])
            start = end
        }
        return lines
    }

    private static func lines(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Line] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                lines.append(.removed(old[left]))
                left += 1
            } else if right < new.count, added.contains(right) {
                lines.append(.added(new[right]))
                right += 1
            } else {
                lines.append(.same(new[right]))
                left += 1
                right += 1
            }
        }
        return lines
    }
}
