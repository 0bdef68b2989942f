internal import AdlintCore

/// The parts of a Word file and how they point to each other (ECMA-376 part 2, 9; part 1, 11).
struct WordPackage {
    /// A relationship: what a part points to.
    struct Relationship {
        /// The last word of its type's URI: `styles`, `footnotes`, `hyperlink`, ...
        let type: String
        /// A part of the package, or where a link leads.
        let target: String
        let isExternal: Bool
    }

    private let package: OfficePackage
    /// The part with the body.
    let mainPart: String
    /// What the main part points to, by id.
    let relationships: [String: Relationship]

    /// Opens a Word file and finds its body.
    ///
    /// - Throws: ``ReadingError`` when the file is damaged, or is not a Word file.
    init(_ bytes: [UInt8]) throws(ReadingError) {
        package = try OfficePackage(bytes)
        try Self.refuseOtherFormats(package)
        let root = try Self.relationships(of: "", in: package).values
        guard let main = root.first(where: { $0.type == "officeDocument" && !$0.isExternal })?.target else {
            throw Self.notWord("it does not say where its text is")
        }
        mainPart = main
        try Self.checkType(of: main, in: package)
        relationships = try Self.relationships(of: main, in: package)
    }

    /// The bytes of the body.
    func body() throws(ReadingError) -> [UInt8] {
        guard let body = try package.part(mainPart) else {
            throw Self.notWord("its text is missing: there is no part \(mainPart)")
        }
        return body
    }

    /// The part of a type that the main part points to, with its name; nil where there is none.
    func part(_ type: String) throws(ReadingError) -> (name: String, bytes: [UInt8])? {
        let found = relationships.values.filter { $0.type == type && !$0.isExternal }.map(\.target).min()
        guard let found, let bytes = try package.part(found) else { return nil }
        return (found, bytes)
    }

    /// The part that a relationship of the main part leads to, with its name; nil where there is none.
    func part(relationship: String) throws(ReadingError) -> (name: String, bytes: [UInt8])? {
        guard let found = relationships[relationship], !found.isExternal else { return nil }
        guard let bytes = try package.part(found.target) else { return nil }
        return (found.target, bytes)
    }

    /// Where the links of a part lead, by id.
    func linkTargets(of part: String) throws(ReadingError) -> [String: String] {
        let found = part == mainPart ? relationships : try Self.relationships(of: part, in: package)
        return found.filter(\.value.isExternal).mapValues(\.target)
    }

    // MARK: Inside

    private static func refuseOtherFormats(_ package: OfficePackage) throws(ReadingError) {
        if package.contains("[Content_Types].xml") { return }
        if package.contains("content.xml"), package.contains("META-INF/manifest.xml") {
            throw notWord("it is an OpenDocument file; give it its own ending, .odt")
        }
        throw notWord("it does not name its parts")
    }

    private static func checkType(of part: String, in package: OfficePackage) throws(ReadingError) {
        guard let bytes = try package.part("[Content_Types].xml") else { return }
        let parser = WordContentTypesParser(part: part)
        try XMLStream(partName: "[Content_Types].xml").read(bytes, into: parser)
        guard let type = parser.type, !WordContentTypesParser.isWordText(type) else { return }
        throw notWord("its text is of the kind \(type)")
    }

    private static func relationships(
        of part: String, in package: OfficePackage
    ) throws(ReadingError) -> [String: Relationship] {
        let (folder, file) = split(part)
        let name = folder + "_rels/" + file + ".rels"
        guard let bytes = try package.part(name) else { return [:] }
        let parser = WordRelationshipsParser(folder: folder)
        try XMLStream(partName: name).read(bytes, into: parser)
        return parser.relationships
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    /// The file is something else.
    static func notWord(_ why: String) -> ReadingError {
        ReadingError("The file is not a Word document: \(why). Open it in Word and save it as .docx.")
    }
}

/// Reads a `.rels` part (ECMA-376 part 2, 9.3).
private final class WordRelationshipsParser: XMLHandler {
    private let folder: String
    private(set) var relationships: [String: WordPackage.Relationship] = [:]

    /// Targets are relative to `folder`, which is empty or ends in a slash.
    init(folder: String) {
        self.folder = folder
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(ReadingError) {
        guard name.local == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
        let type = attributes["Type"].map(Self.lastStep) ?? ""
        let isExternal = attributes["TargetMode"] == "External"
        relationships[id] = WordPackage.Relationship(
            type: type, target: isExternal ? target : resolve(target), isExternal: isExternal)
    }

    func end() throws(ReadingError) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private static func lastStep(of uri: String) -> String {
        guard let slash = uri.utf8.lastIndex(of: 0x2F) else { return uri }
        return String(uri[uri.utf8.index(after: slash)...])
    }

    /// The part's name; `..` never leads out of the package.
    private func resolve(_ target: String) -> String {
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        var steps: [Substring] = []
        for step in path.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}

/// Reads the type of one part from `[Content_Types].xml` (ECMA-376 part 2, 10.1.2).
private final class WordContentTypesParser: XMLHandler {
    private let part: String
    private(set) var type: String?

    /// Looks for `part`, given without a leading slash.
    init(part: String) {
        self.part = part.lowercased()
    }

    /// Whether a type is that of the body of a document or a template, with macros or without.
    static func isWordText(_ type: String) -> Bool {
        let type = type.lowercased()
        guard type.hasSuffix(".main+xml") else { return false }
        return type.contains("wordprocessingml") || type.contains("ms-word")
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(ReadingError) {
        guard name.local == "Override", let path = attributes["PartName"] else { return }
        if path.lowercased() == "/" + part { type = attributes["ContentType"] }
    }

    func end() throws(ReadingError) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
