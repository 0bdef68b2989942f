import AdlintCore

/// Something to be written into a document later: hidden words wait until the block around them has ended.
enum ProsePiece {
    case source(TextRange)
    case replaced(String, TextRange)
    case space(TextRange)
    case style(Style?)
    case beginLink(target: String)
    case endLink(targetSource: TextRange)
}

extension [ProsePiece] {
    /// The characters as they stand in the source.
    func text(in bytes: [UInt8]) -> String {
        reduce(into: "") { text, piece in
            switch piece {
            case .source(let range): text += String(decoding: bytes[range.start..<range.end], as: UTF8.self)
            case .replaced(let string, _): text += string
            case .space: text += " "
            case .style, .beginLink, .endLink: break
            }
        }
    }
}

extension DocumentBuilder {
    /// Writes pieces into the open block.
    mutating func append(_ pieces: [ProsePiece]) {
        for piece in pieces { append(piece) }
    }

    /// Writes a piece into the open block.
    mutating func append(_ piece: ProsePiece) {
        switch piece {
        case .source(let range): append(source: range)
        case .replaced(let text, let range): append(text, source: range)
        case .space(let range): appendSpace(source: range)
        case .style(let style): setStyle(style)
        case .beginLink(let target): beginLink(target: target, targetSource: TextRange(0, 0))
        case .endLink(let targetSource): endLink(targetSource: targetSource)
        }
    }
}
