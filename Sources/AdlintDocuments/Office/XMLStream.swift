internal import CExpat

/// Receives the elements and the text of an XML file, in order.
protocol XMLHandler: AnyObject {
    /// An element begins. `attributes` may be read until the call returns.
    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(ReadingError)
    /// The innermost element ends.
    func end() throws(ReadingError)
    /// Whether the rest of the file is of no interest.
    var isDone: Bool { get }
    /// Text, whole or in part. `bytes` is valid UTF-8 and may be read until the call returns.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLHandler {
    var isDone: Bool { false }
}

/// Streams XML through expat: no document type, so no entities of its own, and nothing outside the file is opened.
struct XMLStream {
    /// What the file is called in error sentences.
    let partName: String

    /// How deep elements may stand in each other; Word writes a few dozen.
    static let depthLimit = 400

    /// Reads a file to its end.
    ///
    /// - Throws: ``ReadingError`` when it is not well formed, has a document type or is nested too deep, and whatever
    ///   the handler throws.
    func read(_ xml: [UInt8], into handler: any XMLHandler) throws(ReadingError) {
        guard let parser = XML_ParserCreate(nil) else {
            throw ReadingError("There is not enough memory to read \(partName).")
        }
        defer { XML_ParserFree(parser) }
        let pass = XMLPass(handler: handler, parser: parser, partName: partName)
        register(pass, in: parser)
        // One call for the whole file: expat then reads in place, and a long token is never scanned twice.
        let status = xml.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
        }
        if let failure = pass.failure { throw failure }
        guard status == XML_STATUS_OK || handler.isDone else {
            let line = XML_GetCurrentLineNumber(parser)
            let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "unknown error"
            throw ReadingError(
                "The file is damaged: its part \(partName) is not well-formed XML (\(reason), line \(line)). "
                    + "Open it in the program that wrote it and save it again.")
        }
    }

    private func register(_ pass: XMLPass, in parser: XML_Parser) {
        // The pass outlives the parser's calls: `read` holds it until after XML_Parse.
        XML_SetUserData(parser, Unmanaged.passUnretained(pass).toOpaque())
        XML_SetElementHandler(
            parser,
            { user, name, attributes in XMLPass.from(user)?.start(name, attributes) },
            { user, _ in XMLPass.from(user)?.end() })
        XML_SetCharacterDataHandler(parser) { user, bytes, count in XMLPass.from(user)?.text(bytes, Int(count)) }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLPass.from(user)?.refuseDocumentType() }
    }
}

/// One run of the parser: stops it at the first failure.
private final class XMLPass {
    private let handler: any XMLHandler
    private let parser: XML_Parser
    private let partName: String
    private var depth = 0
    private(set) var failure: ReadingError?

    init(handler: any XMLHandler, parser: XML_Parser, partName: String) {
        self.handler = handler
        self.parser = parser
        self.partName = partName
    }

    /// The pass that was handed to expat as user data.
    static func from(_ user: UnsafeMutableRawPointer?) -> XMLPass? {
        // Only passes are ever set as user data, and they are alive while the parser runs.
        user.map { Unmanaged<XMLPass>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
        guard failure == nil, !handler.isDone, let name, let attributes else { return }
        depth += 1
        guard depth <= XMLStream.depthLimit else {
            return stop(
                ReadingError(
                    "The file is nested too deep to be read: \(partName) has more than \(XMLStream.depthLimit) elements "
                        + "in each other. No word processor writes that; send the draft in another format."))
        }
        do throws(ReadingError) {
            try handler.start(XMLName(name), XMLAttributes(pairs: attributes))
            if handler.isDone { XML_StopParser(parser, XML_Bool(0)) }
        } catch {
            stop(error)
        }
    }

    func end() {
        guard failure == nil, !handler.isDone else { return }
        depth -= 1
        do throws(ReadingError) {
            try handler.end()
        } catch {
            stop(error)
        }
    }

    func text(_ bytes: UnsafePointer<XML_Char>?, _ count: Int) {
        guard failure == nil, !handler.isDone, let bytes else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            handler.text(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    func refuseDocumentType() {
        stop(
            ReadingError(
                "The file is not read because its part \(partName) declares a document type, which office files never "
                    + "do and which can hide text. Open it in the program that wrote it and save it again."))
    }

    private func stop(_ error: ReadingError) {
        failure = failure ?? error
        XML_StopParser(parser, XML_Bool(0))
    }
}
