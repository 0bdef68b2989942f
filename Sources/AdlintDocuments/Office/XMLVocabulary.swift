/// The element names that a format's reader knows, found from raw bytes without making strings.
///
/// The raw value of a tag is `prefix:local`; which namespaces a prefix stands for is given here, so that a file may use
/// prefixes as it likes.
struct XMLVocabulary<Tag: RawRepresentable & CaseIterable & Sendable>: Sendable where Tag.RawValue == String {
    private struct Entry: Sendable {
        let prefix: Int
        let local: [UInt8]
        let tag: Tag
    }

    private let namespaces: [(uri: [UInt8], prefix: Int)]
    private var slots: [Entry?]

    /// Makes the vocabulary of all tags; one prefix may stand for several namespaces.
    init(_ prefixes: KeyValuePairs<String, String>) {
        var numbers: [String: Int] = [:]
        namespaces = prefixes.map { prefix, uri in
            let number = numbers[prefix] ?? numbers.count
            numbers[prefix] = number
            return (Array(uri.utf8), number)
        }
        var size = 64
        while size < Tag.allCases.count * 4 { size *= 2 }
        slots = Array(repeating: nil, count: size)
        for tag in Tag.allCases {
            let parts = tag.rawValue.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let prefix = numbers[String(parts[0])] else { continue }
            insert(Entry(prefix: prefix, local: Array(parts[1].utf8), tag: tag))
        }
    }

    /// The tag of an element; nil where the reader does not know it.
    func tag(of name: XMLName) -> Tag? {
        guard let namespace = namespaces.first(where: { name.isIn($0.uri) }) else { return nil }
        var slot = Self.hash(name.localBytes, namespace.prefix) & (slots.count - 1)
        while let entry = slots[slot] {
            if entry.prefix == namespace.prefix, name.localBytes.elementsEqual(entry.local) { return entry.tag }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func insert(_ entry: Entry) {
        var slot = Self.hash(entry.local, entry.prefix) & (slots.count - 1)
        while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    /// FNV-1a.
    private static func hash(_ bytes: some Sequence<UInt8>, _ prefix: Int) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(truncatingIfNeeded: prefix)
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

/// Follows the elements that a reader knows.
protocol XMLTagHandler: AnyObject {
    associatedtype Tag: RawRepresentable & CaseIterable & Sendable where Tag.RawValue == String
    /// The names that it knows; all others are passed through, their content read as if they were not there.
    static var vocabulary: XMLVocabulary<Tag> { get }
    /// A known element begins within the elements of `path` (nil for unknown ones), itself not included.
    ///
    /// - Returns: whether its content is read; false skips to its end, and `close` is not called for it.
    func open(_ tag: Tag, _ attributes: XMLAttributes, in path: [Tag?]) throws(ReadingError) -> Bool
    /// A known element ends.
    func close(_ tag: Tag, in path: [Tag?]) throws(ReadingError)
    /// Text within the elements of `path`.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [Tag?])
}

extension XMLTagHandler {
    /// Reads a file to its end; throws what ``XMLStream`` and the handler throw.
    func read(_ xml: [UInt8], called partName: String) throws(ReadingError) {
        try XMLStream(partName: partName).read(xml, into: XMLTagReader(self))
    }
}

/// Turns names into tags, keeps the path and skips what the handler does not want.
private final class XMLTagReader<Handler: XMLTagHandler>: XMLHandler {
    private let handler: Handler
    private let vocabulary = Handler.vocabulary
    private var path: [Handler.Tag?] = []
    private var skipDepth = 0

    init(_ handler: Handler) {
        self.handler = handler
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(ReadingError) {
        guard skipDepth == 0 else {
            skipDepth += 1
            return
        }
        let tag = vocabulary.tag(of: name)
        if let tag, try !handler.open(tag, attributes, in: path) {
            skipDepth = 1
        } else {
            path.append(tag)
        }
    }

    func end() throws(ReadingError) {
        guard skipDepth == 0 else {
            skipDepth -= 1
            return
        }
        guard let tag = path.popLast() ?? nil else { return }
        try handler.close(tag, in: path)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipDepth == 0 { handler.text(bytes, in: path) }
    }
}
