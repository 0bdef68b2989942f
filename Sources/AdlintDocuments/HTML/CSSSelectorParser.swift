/// Reads a list of selectors.
struct CSSSelectorParser {
    /// More compounds in one selector than this are beyond any mail; it is left out.
    private static let maximumCompounds = 16

    private var scanner = CSSScanner([])
    private var classes: [String: Int] = [:]

    /// The selectors between commas.
    ///
    /// - Parameter classes: the numbers of class names so far; new names get the next ones.
    static func selectors(_ bytes: ArraySlice<UInt8>, numbering classes: inout [String: Int]) -> [CSSSelector] {
        var parser = CSSSelectorParser()
        // Moved, not copied: a copy for each rule would take quadratic time.
        swap(&parser.classes, &classes)
        defer { swap(&parser.classes, &classes) }
        return CSSScanner.parts(of: bytes).compactMap { part in
            parser.scanner = CSSScanner(part)
            return parser.selector()
        }
    }

    private mutating func selector() -> CSSSelector? {
        var compounds: [CSSSelector.Compound] = []
        var combinator = CSSSelector.Combinator.descendant
        scanner.skipBlanks()
        // Something must follow a combinator other than a blank.
        while !scanner.isAtEnd || combinator != .descendant {
            guard compounds.count < Self.maximumCompounds, var part = compound() else { return nil }
            // The combinator belongs to the part on the left once the order is turned round.
            if !compounds.isEmpty { compounds[compounds.count - 1].combinator = combinator }
            part.combinator = .descendant
            compounds.append(part)
            combinator = readCombinator()
        }
        return compounds.isEmpty ? nil : CSSSelector(compounds: compounds.reversed())
    }

    private mutating func readCombinator() -> CSSSelector.Combinator {
        var combinator = CSSSelector.Combinator.descendant
        scanner.skipBlanks()
        switch scanner.current {
        case 0x3E: combinator = .child
        case 0x2B: combinator = .next
        case 0x7E: combinator = .later
        default: return combinator
        }
        scanner.index += 1
        scanner.skipBlanks()
        return combinator
    }

    /// One compound; nil where it holds what is not understood, or nothing.
    private mutating func compound() -> CSSSelector.Compound? {
        var part = CSSSelector.Compound()
        var isUniversal = false
        while let byte = scanner.current {
            switch byte {
            case 0x2A:
                scanner.index += 1
                isUniversal = true
            case 0x2E:
                scanner.index += 1
                let name = Self.unescaped(scanner.name())
                guard !name.isEmpty else { return nil }
                part.classes.append(number(of: name))
            case 0x23:
                scanner.index += 1
                part.id = Self.unescaped(scanner.name())
            case 0x5B: guard attribute(&part) else { return nil }
            case 0x3A: guard pseudoClass(&part) else { return nil }
            default:
                let name = scanner.name()
                if name.isEmpty { return part.isEmpty && !isUniversal ? nil : part }
                part.tag = HTMLElementName(rawValue: CSSToken.lowercased(name)) ?? .unknown
                // Elements that the reader has no name for are all `unknown`; a rule for one must not hit them all.
                if part.tag == .unknown { return nil }
            }
        }
        return part.isEmpty && !isUniversal ? nil : part
    }

    private mutating func number(of name: String) -> Int {
        if let known = classes[name] { return known }
        classes[name] = classes.count
        return classes.count - 1
    }

    private mutating func attribute(_ part: inout CSSSelector.Compound) -> Bool {
        scanner.index += 1
        let inside = scanner.upTo(0x5D, 0x5D)
        guard scanner.current == 0x5D else { return false }
        scanner.index += 1
        var inner = CSSScanner(inside)
        inner.skipBlanks()
        let name = inner.name()
        inner.skipBlanks()
        guard !name.isEmpty else { return false }
        guard !inner.isAtEnd else {
            part.attributes.append(.init(name: name, test: .exists, value: []))
            return true
        }
        guard let test = Self.comparison(&inner) else { return false }
        part.attributes.append(.init(name: name, test: test, value: Self.unquoted(inside[inner.index...])))
        return true
    }

    private static func comparison(_ scanner: inout CSSScanner) -> CSSSelector.AttributeTest.Operator? {
        let test: CSSSelector.AttributeTest.Operator
        switch scanner.current {
        case 0x3D:
            scanner.index += 1
            return .equals
        case 0x7E: test = .includes
        case 0x7C: test = .dash
        case 0x5E: test = .prefix
        case 0x24: test = .suffix
        case 0x2A: test = .contains
        default: return nil
        }
        guard scanner.peek(1) == 0x3D else { return nil }
        scanner.index += 2
        return test
    }

    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var value = bytes.trimmed
        if value.count > 2, let last = value.last, last | 0x20 == 0x69, value.dropLast().trimmed.last == value.first {
            value = value.dropLast().trimmed
        }
        guard value.count >= 2, let first = value.first, first == 0x22 || first == 0x27, value.last == first else {
            return value
        }
        return value.dropFirst().dropLast()
    }

    private mutating func pseudoClass(_ part: inout CSSSelector.Compound) -> Bool {
        scanner.index += 1
        let name = scanner.name()
        if name.isWord("first-child") {
            part.isFirstChild = true
        } else if name.isWord("last-child") {
            part.isLastChild = true
        } else if name.isWord("link") || name.isWord("any-link") {
            part.isLink = true
        } else if name.isWord("root") {
            part.isRoot = true
        } else {
            return false
        }
        return true
    }

    /// A name without its escapes (css-syntax-3, section 4.3.7).
    static func unescaped(_ name: ArraySlice<UInt8>) -> String {
        guard name.contains(0x5C) else { return String(decoding: name, as: UTF8.self) }
        var plain: [UInt8] = []
        var index = name.startIndex
        while index < name.endIndex {
            if name[index] == 0x5C, index + 1 < name.endIndex { index += 1 }
            plain.append(name[index])
            index += 1
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
