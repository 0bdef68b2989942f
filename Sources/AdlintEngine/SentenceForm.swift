/// A rule's sentence, cut where facts of a draft are put in: `{claim} needs {disclosure}`.
struct SentenceForm: Sendable {
    /// What can be put in.
    enum Place: String, Sendable, CaseIterable {
        case claim, label, reason, disclosure, nearest, missing
    }

    private enum Piece {
        /// Words with one blank between two of them; there may be one on either side.
        case words([UInt8])
        case place(Place)
    }

    private let pieces: [Piece]
    /// The bytes of its own words.
    private let count: Int

    /// Cuts a sentence; braces around another name are words as they stand.
    init(_ sentence: String) {
        var pieces: [Piece] = []
        var rest = Array(sentence.utf8)[...]
        var open = rest.firstIndex(of: 0x7B)
        while let start = open, let end = rest[start...].firstIndex(of: 0x7D) {
            if let place = Place(rawValue: String(decoding: rest[(start + 1)..<end], as: UTF8.self)) {
                pieces += [.words(Self.squeezed(rest[..<start])), .place(place)]
                rest = rest[(end + 1)...]
            }
            open = rest[(end + 1)...].firstIndex(of: 0x7B)
        }
        self.pieces = pieces + [.words(Self.squeezed(rest))]
        count = sentence.utf8.count
    }

    private static func squeezed(_ words: ArraySlice<UInt8>) -> [UInt8] {
        words.reduce(into: []) { result, byte in
            let isBlank = byte == 0x20 || byte == 0x0A
            if !isBlank || result.last != 0x20 { result.append(isBlank ? 0x20 : byte) }
        }
    }

    /// The sentence of one case.
    ///
    /// - Parameter write: Writes what is put in at a place; false where nothing can be.
    func filled(_ write: (_ place: Place, _ sentence: inout Sentence) -> Bool) -> String {
        var sentence = Sentence(capacity: 2 * count)
        for piece in pieces {
            switch piece {
            case .words(let words): sentence.append(squeezed: words)
            case .place(let place):
                if !write(place, &sentence) { sentence.append("{\(place.rawValue)}") }
            }
        }
        return sentence.text
    }
}
