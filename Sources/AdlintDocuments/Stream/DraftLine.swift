public import AdlintCore

/// One draft of a stream: a line of NDJSON with a flat object of
///
/// - `id`: what the draft is called in the results,
/// - `format`: one of ``AdlintCore/DraftFormat``; may be left out where the ending of the id tells it,
/// - `text` or `base64`: the draft itself, as text or as the bytes of its file (RFC 4648; line ends within it are
///   passed over, as Spark and MIME put them there),
/// - `jurisdictions`: whose law it is judged by, if not the one of the run.
///
/// A key of another name, a key that comes twice and a value of another type are errors: a misspelt `jurisdictions` must
/// not quietly mean the law of the run.
public struct DraftLine: Sendable, Equatable {
    /// What the draft is called.
    public let id: String
    /// Its format.
    public let format: DraftFormat
    /// The bytes of its file.
    public let bytes: [UInt8]
    /// Whose law it is judged by, in lower case; nil where the line does not say.
    public let jurisdictions: [String]?

    /// Reads a line, without its line end.
    ///
    /// - Throws: ``DraftLineError`` with the first fault.
    public init(_ line: [UInt8]) throws(DraftLineError) {
        var fields = DraftFields()
        do {
            try fields.read(line)
            self = try DraftLine(fields)
        } catch {
            throw DraftLineError(error.sentence, offset: error.offset, id: fields.id)
        }
    }

    private init(_ fields: DraftFields) throws(JSONFault) {
        guard let id = fields.id, !id.isEmpty else {
            throw JSONFault("The line has no 'id' that its result could be known by.", at: 0)
        }
        self.id = id
        format = try Self.format(fields, id)
        bytes = try Self.bytes(fields, format)
        jurisdictions = fields.jurisdictions
    }

    private static func format(_ fields: DraftFields, _ id: String) throws(JSONFault) -> DraftFormat {
        guard let (name, place) = fields.format else {
            if let format = DraftFormat.of(path: id) { return format }
            throw JSONFault(
                "Neither 'format' nor the ending of the id tells the format of the draft. Add \"format\": one of \(names).",
                at: 0)
        }
        guard let format = DraftFormat(rawValue: name.lowercased()) else {
            throw JSONFault("'\(name)' is no format. It may be: \(names).", at: place)
        }
        return format
    }

    private static var names: String { DraftFormat.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func bytes(_ fields: DraftFields, _ format: DraftFormat) throws(JSONFault) -> [UInt8] {
        switch (fields.text, fields.base64) {
        case (.some, .some): throw JSONFault("The line has both 'text' and 'base64'. Leave one of them out.", at: 0)
        case (nil, nil): throw JSONFault("The line has no draft: neither 'text' nor 'base64'.", at: 0)
        case (nil, .some(let (code, place))):
            guard let bytes = Base64.bytes(of: code) else {
                throw JSONFault("'base64' is not base64 (RFC 4648).", at: place)
            }
            return bytes
        case (.some(let (text, place)), nil):
            guard format != .docx, format != .odt else {
                throw JSONFault("A draft of the format \(format.rawValue) is no text. Send it as 'base64'.", at: place)
            }
            return text
        }
    }
}

/// Why a line of a stream holds no draft, in a sentence for the person who wrote it.
public struct DraftLineError: Error, Equatable, Sendable {
    /// What is wrong and what to do.
    public let description: String
    /// Where, in bytes of the line.
    public let offset: Int
    /// What the draft is called, where that could still be read.
    public let id: String?

    init(_ description: String, offset: Int, id: String?) {
        self.description = description
        self.offset = offset
        self.id = id
    }
}
