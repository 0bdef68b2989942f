internal import AdlintCore

/// Writes numbers, texts and lists one after the other; each text stands once, however often it is used.
struct Packing {
    /// The first bytes of an entry. What follows has no number of its own: only the program that wrote it reads it.
    static let mark = Array("adlint, kept: 1\n".utf8)
    /// Bytes of the checksum.
    static let sumSize = 8

    private var body: [UInt8] = []
    private var texts: [String] = []
    /// By texts that Swift takes for equal, which may have other bytes: letters with their accents apart.
    private var places: [String: [Int]] = [:]

    /// A number: seven bits a byte, lowest first, the eighth bit set on all but the last (LEB128 of DWARF 5, 7.6).
    mutating func add(_ number: Int) {
        Self.append(number, to: &body)
    }

    mutating func add(_ flag: Bool) {
        body.append(flag ? 1 : 0)
    }

    mutating func add(_ text: String) {
        if let known = places[text]?.first(where: { texts[$0].utf8.elementsEqual(text.utf8) }) { return add(known) }
        add(texts.count)
        places[text, default: []].append(texts.count)
        texts.append(text)
    }

    mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    /// A word of a closed vocabulary by its place there, plus 1: only the program that wrote an entry reads it.
    mutating func add<Word: CaseIterable & Equatable>(word: Word) {
        add(word: Optional(word))
    }

    /// The same; 0 for none.
    mutating func add<Word: CaseIterable & Equatable>(word: Word?) {
        let place = word.flatMap { word in Word.allCases.enumerated().first { $0.element == word }?.offset }
        add(place.map { $0 + 1 } ?? 0)
    }

    mutating func add(_ range: TextRange) {
        add(range.start)
        add(range.count)
    }

    /// Bytes as they are.
    mutating func add(raw bytes: [UInt8]) {
        add(bytes.count)
        body += bytes
    }

    mutating func add<Element>(list: [Element], _ each: (inout Packing, Element) -> Void) {
        add(list.count)
        for element in list { each(&self, element) }
    }

    /// The whole entry: mark, checksum of what follows it, texts, body.
    func sealed() -> [UInt8] {
        var content: [UInt8] = []
        Self.append(texts.count, to: &content)
        for text in texts {
            Self.append(text.utf8.count, to: &content)
            content += text.utf8
        }
        content += body
        let sum = Checksum.of(content[...])
        return Self.mark + (0..<Self.sumSize).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) } + content
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
