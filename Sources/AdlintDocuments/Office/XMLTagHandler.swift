/// Follows the elements that readers know; all others are passed through, as if only their content were there.
///
/// One enumeration serves all formats: a reader that is generic over its tags is several times slower.
protocol XMLTagHandler: AnyObject {
    /// A known element begins within the elements of `path` (nil for unknown ones), itself not included.
    ///
    /// - Returns: whether its content is read; false skips to its end, and `close` is not called for it.
    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool
    /// A known element ends.
    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError)
    /// Whether the rest of the file is of no interest.
    var isDone: Bool { get }
    /// Text within the elements of `path`.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?])
}

extension XMLTagHandler {
    var isDone: Bool { false }

    /// Reads a file to its end; throws what ``XMLStream`` and the handler throw.
    func read(_ xml: [UInt8], called partName: String) throws(ReadingError) {
        try XMLStream(partName: partName).read(xml, into: XMLTagReader(self))
    }
}

/// Turns names into tags, keeps the path and skips what the handler does not want.
private final class XMLTagReader: XMLHandler {
    private let handler: any XMLTagHandler
    private let vocabulary = OfficeTag.vocabulary
    private var scope = XMLScope()
    private var path: [OfficeTag?] = []
    private var skipDepth = 0

    init(_ handler: any XMLTagHandler) {
        self.handler = handler
    }

    var isDone: Bool { handler.isDone }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(ReadingError) {
        guard skipDepth == 0 else {
            skipDepth += 1
            return
        }
        attributes.forEachNamespace { prefix, uri in
            scope.declare(prefix, as: vocabulary.namespace(uri), depth: path.count)
        }
        guard scope.count <= XMLScope.limit else { throw Self.tooManyNamespaces }
        let tag = scope.namespace(name.prefix).flatMap { vocabulary.tag(name.localBytes, namespace: $0) }
        if let tag, try !handler.open(tag, attributes, in: path) {
            scope.leave(depth: path.count)
            skipDepth = 1
        } else {
            path.append(tag)
        }
    }

    private static let tooManyNamespaces = ReadingError(
        "The file declares more than \(XMLScope.limit) XML namespaces at one place, which no word processor does, and is "
            + "not read. Send the draft in another format.")

    func end() throws(ReadingError) {
        guard skipDepth == 0 else {
            skipDepth -= 1
            return
        }
        guard let tag = path.popLast() else { return }
        scope.leave(depth: path.count)
        if let tag { try handler.close(tag, in: path) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipDepth == 0 { handler.text(bytes, in: path) }
    }
}

/// The prefixes that are declared at a place of an XML file (Namespaces in XML 1.0, 6).
///
/// Resolved here rather than by expat, which spends as long on namespaces as on all the rest.
private struct XMLScope {
    private var prefixes: [[UInt8]] = []
    private var meanings: [(namespace: Int?, depth: Int)] = []
    /// The prefix that was looked up last: most elements of a file share one.
    private var last: (prefix: [UInt8], namespace: Int?)?

    /// How many prefixes may be declared at one place; more would make looking them up slow.
    static let limit = 300

    /// An element at `depth` declares a prefix, empty for the default; nil for a namespace that no reader knows.
    mutating func declare(_ prefix: UnsafeBufferPointer<UInt8>, as namespace: Int?, depth: Int) {
        prefixes.append(Array(prefix))
        meanings.append((namespace, depth))
        last = nil
    }

    /// The element at `depth` ends.
    mutating func leave(depth: Int) {
        while let innermost = meanings.last, innermost.depth >= depth {
            meanings.removeLast()
            prefixes.removeLast()
            self.last = nil
        }
    }

    /// What a prefix stands for; nil where that is nothing known.
    mutating func namespace(_ prefix: UnsafeBufferPointer<UInt8>) -> Int? {
        if let last, last.prefix.elementsEqual(prefix) { return last.namespace }
        let namespace = search(prefix)
        last = (Array(prefix), namespace)
        return namespace
    }

    /// The number of declarations that are in force.
    var count: Int { prefixes.count }

    private func search(_ prefix: UnsafeBufferPointer<UInt8>) -> Int? {
        for index in prefixes.indices.reversed() where prefixes[index].elementsEqual(prefix) {
            return meanings[index].namespace
        }
        return nil
    }
}
