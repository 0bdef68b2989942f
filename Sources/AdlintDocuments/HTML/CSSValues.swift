/// What the values of properties mean.
enum CSSValues {
    static let sides: [CSSDeclaration.Side] = [.top, .right, .bottom, .left]

    static func side(named name: Substring) -> CSSDeclaration.Side? {
        switch name {
        case "top": .top
        case "right": .right
        case "bottom": .bottom
        case "left": .left
        default: nil
        }
    }

    /// One to four values, given to the four sides.
    static func boxed(_ tokens: [CSSToken]) -> [(CSSDeclaration.Side, CSSToken)] {
        guard let top = tokens.first else { return [] }
        let right = tokens.count > 1 ? tokens[1] : top
        let bottom = tokens.count > 2 ? tokens[2] : top
        let left = tokens.count > 3 ? tokens[3] : right
        return Array(zip(sides, [top, right, bottom, left]))
    }

    // MARK: Boxes

    static func display(_ tokens: [CSSToken]) -> CSSDeclaration.Display? {
        guard case .word(let word)? = tokens.first else { return nil }
        switch word {
        case "none": return CSSDeclaration.Display.none
        case "inline", "contents", "inherit", "initial", "unset", "ruby": return .inline
        case "inline-block", "inline-flex", "inline-grid", "inline-table": return .inlineBlock
        case "list-item": return .listItem
        case "block", "flow-root", "table", "revert", "-webkit-box": return .block
        case "flex", "grid", "-webkit-flex", "-ms-flexbox": return .flex
        default: return word.hasPrefix("table-") ? .tablePart : nil
        }
    }

    static func position(_ token: CSSToken) -> CSSDeclaration.Position? {
        switch token {
        case .word("static"): .inFlow
        case .word("relative"): .shifted
        case .word("absolute"): .absolute
        case .word("fixed"): .fixed
        case .word("sticky"), .word("-webkit-sticky"): .sticky
        default: nil
        }
    }

    static func whiteSpace(_ token: CSSToken) -> CSSDeclaration.WhiteSpace? {
        switch token {
        case .word("normal"): .normal
        case .word("nowrap"): .noWrap
        case .word("pre"): .pre
        case .word("pre-wrap"), .word("break-spaces"): .preWrap
        case .word("pre-line"): .preLine
        default: nil
        }
    }

    /// Whether `clip` or `clip-path` leaves nothing to see.
    static func clipsAll(_ token: CSSToken) -> Bool {
        guard case .function(let name, let arguments) = token else { return false }
        let lengths = CSSToken.list(arguments).compactMap { CSSLength($0) }
        switch name {
        case "rect":
            guard lengths.count == 4 else { return false }
            return lengths[2].value - lengths[0].value <= 1 || lengths[1].value - lengths[3].value <= 1
        case "inset": return lengths.first.map { $0.unit == .percent && $0.value >= 50 } ?? false
        case "circle", "polygon": return lengths.allSatisfy { $0.value == 0 } && !lengths.isEmpty
        default: return false
        }
    }

    /// Whether a transformation makes a box vanish: to nothing, or off the screen.
    static func vanishes(_ property: CSSProperty, _ tokens: [CSSToken]) -> Bool {
        if property == .scale, let first = tokens.first { return CSSLength(first)?.value == 0 }
        return tokens.contains { token in
            guard case .function(let name, let arguments) = token else { return false }
            let lengths = CSSToken.list(arguments).compactMap { CSSLength($0) }
            if name.hasPrefix("scale") { return lengths.contains { $0.value == 0 } }
            guard name.hasPrefix("translate") else { return false }
            return lengths.contains { abs($0.pixels(size: 16, rootSize: 16, whole: 100)) >= 900 }
        }
    }

    // MARK: Borders

    static func border(_ tokens: [CSSToken], _ side: CSSDeclaration.Side, to list: inout [CSSDeclaration]) {
        let width = tokens.lazy.compactMap { lineWidth($0) }.first ?? CSSLength(pixels: 3)
        list.append(.borderStyle(side, isVisible: tokens.contains { isLineStyle($0) }))
        list.append(.borderWidth(side, width))
        list.append(.borderColour(side, tokens.lazy.compactMap { CSSColour($0) }.first))
    }

    static func isLineStyle(_ token: CSSToken) -> Bool {
        guard case .word(let word) = token else { return false }
        return ["solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset", "auto"].contains(word)
    }

    static func lineWidth(_ token: CSSToken) -> CSSLength? {
        switch token {
        case .word("thin"): CSSLength(pixels: 1)
        case .word("medium"): CSSLength(pixels: 3)
        case .word("thick"): CSSLength(pixels: 5)
        default: CSSLength(token)
        }
    }

    // MARK: Colours

    static func colour(_ token: CSSToken) -> CSSDeclaration.ColourValue? {
        switch token {
        case .word("inherit"), .word("unset"), .word("currentcolor"): .inherit
        case .word("initial"), .word("revert"): .initial
        default: CSSColour(token).map { .colour($0) }
        }
    }

    static func isImage(_ token: CSSToken) -> Bool {
        guard case .function(let name, let arguments) = token else { return false }
        return (name == "url" && !arguments.trimmed.isEmpty) || name.hasSuffix("gradient") || name == "image-set"
    }

    /// The `background` shorthand sets the colour and the image, and what it does not name to nothing.
    static func background(_ tokens: [CSSToken], to list: inout [CSSDeclaration]) {
        let colour = tokens.lazy.compactMap { Self.colour($0) }.first ?? CSSDeclaration.ColourValue.initial
        list.append(.backgroundColour(colour))
        list.append(.backgroundImage(tokens.contains(where: isImage)))
    }

    static func fraction(_ token: CSSToken) -> Double? {
        guard let length = CSSLength(token) else { return nil }
        return min(max(0, length.unit == .percent ? length.value / 100 : length.value), 1)
    }

    // MARK: Letters

    /// css-fonts-4, section 2.5; `smaller` and `larger` by a factor of 1.2.
    static func fontSize(_ token: CSSToken) -> CSSDeclaration.FontSize? {
        if let length = CSSLength(token) { return length.value >= 0 ? .length(length) : nil }
        guard case .word(let word) = token else { return fontSizeFunction(token) }
        switch word {
        case "xx-small": return .length(CSSLength(pixels: 9))
        case "x-small": return .length(CSSLength(pixels: 10))
        case "small": return .length(CSSLength(pixels: 13))
        case "medium", "initial": return .length(CSSLength(pixels: 16))
        case "large": return .length(CSSLength(pixels: 18))
        case "x-large": return .length(CSSLength(pixels: 24))
        case "xx-large": return .length(CSSLength(pixels: 32))
        case "xxx-large": return .length(CSSLength(pixels: 48))
        case "smaller": return .relative(1 / 1.2)
        case "larger": return .relative(1.2)
        case "inherit", "unset": return .inherit
        default: return nil
        }
    }

    /// Of `clamp(low, middle, high)` and `min` and `max`, the first plain length that is not of the window.
    private static func fontSizeFunction(_ token: CSSToken) -> CSSDeclaration.FontSize? {
        guard case .function(let name, let arguments) = token, ["clamp", "min", "max", "calc"].contains(name) else {
            return nil
        }
        let lengths = CSSToken.list(arguments).compactMap { CSSLength($0) }
        return lengths.first.map { .length($0) }
    }

    static func fontWeight(_ token: CSSToken) -> CSSDeclaration.FontWeight? {
        switch token {
        case .word("normal"), .word("initial"): .absolute(400)
        case .word("bold"): .absolute(700)
        case .word("bolder"): .bolder
        case .word("lighter"): .lighter
        case .word("inherit"), .word("unset"): .inherit
        case .number(let value, ""): value >= 1 && value <= 1_000 ? .absolute(Int(value)) : nil
        default: nil
        }
    }

    /// The `font` shorthand: style, variant and weight, then size, perhaps `/` line height, then families.
    static func font(_ tokens: [CSSToken], to list: inout [CSSDeclaration]) {
        var weight = CSSDeclaration.FontWeight.absolute(400)
        for (place, token) in tokens.enumerated() {
            if let found = fontWeight(token), token != .word("normal") {
                weight = found
            } else if let size = fontSize(token) {
                list.append(.fontWeight(weight))
                list.append(.fontSize(size))
                let hasHeight = place + 2 < tokens.count && tokens[place + 1] == .slash
                list.append(.lineHeight(hasHeight ? CSSLength(tokens[place + 2]) : nil))
                return
            }
        }
    }
}
