/// Edits of one draft that are made together: in order, none within another.
public struct EditList: Sendable, Equatable {
    /// In order of their places.
    public private(set) var edits: [Edit] = []

    /// Makes an empty list.
    public init() {}

    /// Takes over all edits of a fix, or none of them where one meets an edit that is there already. The same edit
    /// twice is one edit: findings that want the same words at the same place share them.
    ///
    /// - Returns: Whether they were taken over.
    public mutating func add(_ fix: Fix) -> Bool {
        let new = fix.edits.filter { !edits.contains($0) }
        for edit in new where edits.contains(where: { Self.meets($0, edit) }) { return false }
        edits = (edits + new).sorted { $0.range < $1.range }
        return true
    }

    /// Whether two edits touch the same bytes, or leave open which of them comes first.
    private static func meets(_ left: Edit, _ right: Edit) -> Bool {
        left.range.start == right.range.start || left.range.overlaps(right.range)
            || left.range.isEmpty && right.range.start < left.range.start && left.range.start < right.range.end
            || right.range.isEmpty && left.range.start < right.range.start && right.range.start < left.range.end
    }
}

extension SourceText {
    /// The bytes of the file with edits made: new words in the file's own encoding, every other byte as it was.
    ///
    /// - Parameters:
    ///   - edits: In order, none within another; ranges of ``bytes``.
    ///   - file: The bytes that this text was decoded from.
    public func file(_ file: [UInt8], with edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        for edit in edits {
            let start = position(of: edit.range.start).offset
            result += file[copied..<start]
            result += encoded(edit.replacement)
            copied = position(of: edit.range.end).offset
        }
        return result + file[copied...]
    }

    private func encoded(_ text: String) -> [UInt8] {
        switch encoding {
        case .utf8, .utf8WithMark, .extracted: Array(text.utf8)
        case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }
}
