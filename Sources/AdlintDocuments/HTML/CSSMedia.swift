/// Which of the two places that count a rule holds in: on a desk (1,200 pixels wide) and on a phone (375 pixels wide).
struct CSSMedia: OptionSet {
    let rawValue: UInt8

    static let desk = CSSMedia(rawValue: 1)
    static let phone = CSSMedia(rawValue: 2)
    static let all: CSSMedia = [.desk, .phone]

    private static let phoneWidth = 375.0

    /// Reads a media query list (mediaqueries-4). Print, dark mode and what is not understood hold nowhere.
    init(query: ArraySlice<UInt8>) {
        var scanner = CSSScanner(query)
        var media: CSSMedia = []
        var isEmpty = true
        while !scanner.isAtEnd {
            let part = scanner.upTo(0x2C, 0x2C).trimmed
            scanner.index += 1
            if !part.isEmpty {
                isEmpty = false
                media.formUnion(Self.single(part))
            }
        }
        self = isEmpty ? .all : media
    }

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    private static func single(_ query: ArraySlice<UInt8>) -> CSSMedia {
        var media = CSSMedia.all
        var isNegated = false
        var scanner = CSSScanner(query)
        scanner.skipBlanks()
        while let byte = scanner.current {
            if byte == 0x28 {
                scanner.index += 1
                media.formIntersection(feature(scanner.upTo(0x29, 0x29)))
                scanner.index += 1
            } else {
                let word = scanner.name()
                if word.isEmpty { scanner.index += 1 }
                if word.isWord("not") { isNegated = true }
                if !word.isEmpty, !isMediaTypeOfScreens(word) { media = [] }
            }
            scanner.skipBlanks()
        }
        return isNegated ? all.subtracting(media) : media
    }

    private static func isMediaTypeOfScreens(_ word: ArraySlice<UInt8>) -> Bool {
        word.isWord("screen") || word.isWord("all") || word.isWord("only") || word.isWord("and") || word.isWord("not")
    }

    private static func feature(_ inside: ArraySlice<UInt8>) -> CSSMedia {
        guard let colon = inside.firstIndex(of: 0x3A) else { return range(inside) }
        let name = inside[..<colon].trimmed
        let token = CSSToken.list(inside[(colon + 1)...]).first
        let width = token.flatMap { CSSLength($0) }?.pixels(size: 16, rootSize: 16, whole: 0) ?? -1
        if name.isWord("max-width") || name.isWord("max-device-width") { return places { $0 <= width } }
        if name.isWord("min-width") || name.isWord("min-device-width") { return places { $0 >= width && width >= 0 } }
        if name.isWord("orientation") { return token == .word("portrait") ? .phone : .desk }
        if name.isWord("prefers-color-scheme") { return token == .word("light") ? .all : [] }
        // The usual way to write rules for one kind of browser only.
        if name.isWord("-webkit-min-device-pixel-ratio") { return width == 0 ? .all : [] }
        return []
    }

    /// `width <= 600px`, or a feature without a value.
    private static func range(_ inside: ArraySlice<UInt8>) -> CSSMedia {
        guard let sign = inside.firstIndex(where: { $0 == 0x3C || $0 == 0x3E }),
            let token = CSSToken.list(inside[(sign + 1)...].drop { $0 == 0x3D }).first,
            let width = CSSLength(token)?.pixels(size: 16, rootSize: 16, whole: 0)
        else { return inside.trimmed.isWord("color") ? .all : [] }
        guard inside[..<sign].trimmed.isWord("width") else { return [] }
        return inside[sign] == 0x3C ? places { $0 <= width } : places { $0 >= width }
    }

    private static func places(_ isIn: (Double) -> Bool) -> CSSMedia {
        var media: CSSMedia = []
        if isIn(CSSLength.viewportWidth) { media.insert(.desk) }
        if isIn(phoneWidth) { media.insert(.phone) }
        return media
    }
}
