internal import CYAML

/// Reads a text with libyaml, into a tree of its own.
struct YAMLComposer {
    /// No file that a person writes is nested so deeply, and no tree that is makes the program run out of stack.
    static let mostLevels = 200

    private var document: yaml_document_t
    /// What was made of each node of libyaml's document, by its number: an alias is the number of a node that others have, too.
    private var made: [Int32: YAMLNode] = [:]
    /// The nodes that are being made.
    private var open: Set<Int32> = []

    /// The root of the one document of a text; nil where it has none.
    ///
    /// - Throws: ``YAMLFault`` where the text is not one YAML document.
    static func root(of text: String) throws(YAMLFault) -> YAMLNode? {
        var text = text
        // The parser reads from the bytes within the closure only.
        let result = text.withUTF8 { bytes in Result { () throws(YAMLFault) in try root(of: bytes) } }
        return try result.get()
    }

    private static func root(of bytes: UnsafeBufferPointer<UInt8>) throws(YAMLFault) -> YAMLNode? {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw .encoding(problem: "there is not enough memory") }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        let root = try nextRoot(&parser)
        if root != nil, let second = try nextRoot(&parser) {
            throw .syntax(problem: "but found another document", mark: second.mark)
        }
        return root
    }

    /// The root of the next document; nil where the text is at its end.
    private static func nextRoot(_ parser: inout yaml_parser_t) throws(YAMLFault) -> YAMLNode? {
        var document = yaml_document_t()
        guard yaml_parser_load(&parser, &document) == 1 else { throw fault(of: parser) }
        var composer = YAMLComposer(document: document)
        defer { yaml_document_delete(&composer.document) }
        guard yaml_document_get_root_node(&composer.document) != nil else { return nil }
        // Nodes are numbered from 1, and the first one is the root.
        return try composer.node(1, level: 1)
    }

    private init(document: yaml_document_t) {
        self.document = document
    }

    private static func fault(of parser: yaml_parser_t) -> YAMLFault {
        let problem = parser.problem.map { String(cString: $0) } ?? "there is not enough memory"
        switch parser.error {
        case YAML_COMPOSER_ERROR:
            // "found duplicate anchor; first occurrence" is the context of "second occurrence".
            let context = parser.context.map { String(cString: $0).prefix { $0 != ";" } + ", " } ?? ""
            return .syntax(problem: context + problem, mark: YAMLMark(parser.problem_mark))
        case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
            return .syntax(problem: problem, mark: YAMLMark(parser.problem_mark))
        default:
            return .encoding(problem: problem)
        }
    }

    private mutating func node(_ number: Int32, level: Int) throws(YAMLFault) -> YAMLNode {
        if let known = made[number] { return known }
        guard let raw = yaml_document_get_node(&document, number)?.pointee else {
            throw .encoding(problem: "there is not enough memory")
        }
        let mark = YAMLMark(raw.start_mark)
        guard open.insert(number).inserted else {
            throw .syntax(problem: "an alias stands within what it names", mark: mark)
        }
        guard level <= Self.mostLevels else { throw .syntax(problem: "it is nested too deeply", mark: mark) }
        defer { open.remove(number) }
        let node = YAMLNode(content: try content(of: raw, level: level), mark: mark)
        made[number] = node
        return node
    }

    private mutating func content(of raw: yaml_node_t, level: Int) throws(YAMLFault) -> YAMLNode.Content {
        switch raw.type {
        case YAML_SEQUENCE_NODE: .sequence(try sequence(raw, level: level))
        case YAML_MAPPING_NODE: .mapping(try mapping(raw, level: level))
        default:
            // The value has `length` bytes, which libyaml checked to be UTF-8.
            .scalar(
                YAMLNode.Scalar(
                    string: String(
                        decoding: UnsafeBufferPointer(start: raw.data.scalar.value, count: raw.data.scalar.length),
                        as: UTF8.self),
                    style: YAMLNode.ScalarStyle(raw.data.scalar.style)))
        }
    }

    private mutating func sequence(_ raw: yaml_node_t, level: Int) throws(YAMLFault) -> [YAMLNode] {
        let items = raw.data.sequence.items
        var nodes: [YAMLNode] = []
        // They stand from the stack's start to its top.
        for item in UnsafeBufferPointer(start: items.start, count: items.top - items.start) {
            nodes.append(try node(item, level: level + 1))
        }
        return nodes
    }

    private mutating func mapping(_ raw: yaml_node_t, level: Int) throws(YAMLFault) -> YAMLNode.Mapping {
        let stack = raw.data.mapping.pairs
        var pairs: [(key: YAMLNode, value: YAMLNode)] = []
        var names: Set<String> = []
        var duplicates: [(key: String, mark: YAMLMark)] = []
        // They stand from the stack's start to its top.
        for pair in UnsafeBufferPointer(start: stack.start, count: stack.top - stack.start) {
            let key = try node(pair.key, level: level + 1)
            if let name = key.scalar?.string, !names.insert(name).inserted { duplicates.append((name, key.mark)) }
            pairs.append((key, try node(pair.value, level: level + 1)))
        }
        guard duplicates.isEmpty else { throw .duplicateKeys(duplicates) }
        return YAMLNode.Mapping(pairs: pairs, isFlow: raw.data.mapping.style == YAML_FLOW_MAPPING_STYLE)
    }
}

extension YAMLMark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}

extension YAMLNode.ScalarStyle {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}
