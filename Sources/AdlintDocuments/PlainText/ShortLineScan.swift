/// Goes through a short line once and gathers what ``ShortLine`` tells. Works on bytes: a draft has hundreds of lines.
struct ShortLineScan {
    private(set) var text: [UInt8] = []
    private(set) var words: [ShortLine.Word] = []
    private(set) var closing: Unicode.Scalar?
    private(set) var startsWithEmoji = false
    private(set) var endsWithEmoji = false
    private(set) var capitals = 0
    private(set) var letters = 0
    private(set) var figures = 0

    private struct OpenWord {
        let start: Int
        var end: Int
        let isCapitalised: Bool
        let startsWithFigure: Bool
    }

    private enum Kind { case letter, capital, figure, emoji, mark }

    private var word: OpenWord?
    private var hasSpace = false

    mutating func read(_ line: ArraySlice<UInt8>) {
        text.reserveCapacity(line.count)
        words.reserveCapacity(16)
        let bytes = Array(line)
        var index = 0
        while index < bytes.count {
            let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
            index += count
            switch ProseNormaliser.form(of: scalar) {
            case .same: take(scalar)
            case .ascii(let byte): take(Unicode.Scalar(byte))
            case .blank: hasSpace = true
            case .dropped: break
            case .text, .fraction, .superscript: take(scalar)
            }
        }
        endWord()
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if hasSpace {
            endWord()
            if !text.isEmpty { text.append(0x20) }
            hasSpace = false
        }
        let kind = Self.kind(of: scalar)
        if text.isEmpty { startsWithEmoji = kind == .emoji }
        let start = text.count
        append(scalar)
        count(kind)
        endsWithEmoji = kind == .emoji
        if kind != .emoji, !Self.isClosingMark(scalar) { closing = scalar }
        guard kind != .emoji, kind != .mark else { return }
        if word == nil {
            word = OpenWord(
                start: start, end: text.count, isCapitalised: kind == .capital, startsWithFigure: kind == .figure)
        } else {
            word?.end = text.count
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            text.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        } else {
            UTF8.encode(scalar) { text.append($0) }
        }
    }

    private mutating func count(_ kind: Kind) {
        switch kind {
        case .letter: letters += 1
        case .capital:
            letters += 1
            capitals += 1
        case .figure: figures += 1
        case .emoji, .mark: break
        }
    }

    private mutating func endWord() {
        guard let open = word else { return }
        word = nil
        words.append(
            ShortLine.Word(
                range: open.start..<open.end, isCapitalised: open.isCapitalised,
                startsWithFigure: open.startsWithFigure, startsWithLetter: !open.startsWithFigure))
    }

    private static func isClosingMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "'" || scalar == ")" || scalar == "]"
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(value)
            if byte &- 0x61 < 26 { return .letter }
            if byte &- 0x41 < 26 { return .capital }
            return byte &- 0x30 < 10 ? .figure : .mark
        }
        if value > 0x2100, scalar.properties.isEmoji { return .emoji }
        if scalar.properties.isUppercase { return .capital }
        if scalar.properties.isAlphabetic { return .letter }
        return scalar.properties.numericType != nil ? .figure : .mark
    }
}
