/// What stands after an opening bracket.
extension PatternParser {
    /// More characters than these make a class unknown text: as alternatives they would say little.
    private static let mostMembers = 16

    /// One member of a class: a character, or something that stands for many.
    private enum Member {
        case character(Unicode.Scalar)
        case blank
        case digit
        case word
        case many

        /// Whether blanks may be among what it stands for.
        var isBlank: Bool {
            switch self {
            case .character(let scalar): scalar.properties.isWhitespace
            case .blank, .many: true
            case .digit, .word: false
            }
        }
    }

    /// A class; its bracket is passed already.
    mutating func characterClass() throws(Unknown) -> PatternNode {
        // `[[:<:]]` and `[[:>:]]` are word boundaries.
        if skip("[:<:]]") || skip("[:>:]]") { return .nothing }
        let isNegated = skip("^")
        var members: Set<[UInt8]>? = []
        var isFirst = true
        var isBlank = isNegated
        while isFirst || current != "]" {
            isFirst = false
            let member = try classMember()
            let end = try rangeEnd(after: member)
            Self.insert(member, upTo: end, into: &members)
            if !isNegated { isBlank = isBlank || member.isBlank || end.map { Self.holdsBlank(member, $0) } ?? false }
            // Of a negated class, only all blanks together take the blanks out.
            if isNegated, case .blank = member, source[index - 1] == "s" { isBlank = false }
        }
        index += 1
        guard !isNegated, let members, !members.isEmpty else { return .character(isBlank: isBlank) }
        return members.count == 1
            ? .literal(members.first ?? []) : .oneOf(members.sorted { $0.lexicographicallyPrecedes($1) })
    }

    private mutating func classMember() throws(Unknown) -> Member {
        let scalar = try next()
        if scalar == "[", let kind = current, kind == ":" || kind == "." || kind == "=" {
            return try posixClass(kind)
        }
        guard scalar == "\\" else { return .character(scalar) }
        let escaped = try next()
        switch escaped {
        case "w", "S": return .word
        case "D", "W", "H", "V", "N", "R", "X": return .many
        case "d": return .digit
        case "s", "h", "v": return .blank
        case "p", "P":
            try skipProperty()
            return .many
        case "b": return .character("\u{08}")
        // Quoting within a class is rare, and so are octal numbers.
        case "Q", "E", "0"..."9": throw Unknown()
        default: return .character(try escapedCharacter(escaped))
        }
    }

    /// `[:alpha:]`, or a bracket that stands for itself.
    private mutating func posixClass(_ kind: Unicode.Scalar) throws(Unknown) -> Member {
        // What PCRE2 makes of `[[:` without `:]` depends on what follows.
        guard kind == ":", let end = source[index...].dropFirst().firstIndex(of: ":"), end + 1 < source.count,
            source[end + 1] == "]"
        else { throw Unknown() }
        index = end + 2
        return .many
    }

    /// The second character of a range that begins with `member`.
    private mutating func rangeEnd(after member: Member) throws(Unknown) -> Member? {
        guard case .character = member, current == "-", index + 1 < source.count, source[index + 1] != "]" else {
            return nil
        }
        index += 1
        return try classMember()
    }

    /// Whether a range may hold a blank: the only ones of prose stand before all that is printed.
    private static func holdsBlank(_ first: Member, _ last: Member) -> Bool {
        guard case .character(let first) = first, case .character(let last) = last else { return true }
        return first.value <= 0x20 || first > last
    }

    private static func insert(_ member: Member, upTo end: Member?, into members: inout Set<[UInt8]>?) {
        switch (member, end) {
        case (.blank, _): members?.insert([0x20])
        case (.digit, _): members?.insert([0x30])
        case (.character(let scalar), nil): insert(scalar.value...scalar.value, into: &members)
        case (.character(let first), .character(let last)?) where first <= last:
            insert(first.value...last.value, into: &members)
        // `[a-\d]` and whatever else: not worth telling apart.
        default: members = nil
        }
    }

    private static func insert(_ values: ClosedRange<UInt32>, into members: inout Set<[UInt8]>?) {
        guard values.count <= 2 * mostMembers else {
            members = nil
            return
        }
        for value in values {
            guard let bytes = Unicode.Scalar(value).flatMap(ASCIIFolding.folded) else {
                members = nil
                return
            }
            members?.insert(bytes)
        }
        if let count = members?.count, count > mostMembers { members = nil }
    }
}
