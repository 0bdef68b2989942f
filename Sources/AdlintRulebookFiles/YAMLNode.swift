/// A value of a YAML document and where it begins; what aliases stand for is put in.
struct YAMLNode {
    enum Content {
        case scalar(Scalar)
        case sequence([YAMLNode])
        case mapping(Mapping)
    }

    struct Scalar {
        let string: String
        let style: ScalarStyle
    }

    struct Mapping {
        /// In the order in which they are written.
        let pairs: [(key: YAMLNode, value: YAMLNode)]
        /// Whether it is written in braces.
        let isFlow: Bool
    }

    enum ScalarStyle {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    let content: Content
    let mark: YAMLMark

    var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }
}

/// A place in a YAML document; line and column begin at 1, and a column is a Unicode scalar.
struct YAMLMark: Hashable {
    let line: Int
    let column: Int
}

/// Why a text is no YAML that can be read.
enum YAMLFault: Error {
    /// In the words of the parser.
    case syntax(problem: String, mark: YAMLMark)
    /// Bytes that are no text; there is no place in lines then.
    case encoding(problem: String)
    /// Keys that a mapping has had already.
    case duplicateKeys([(key: String, mark: YAMLMark)])
}
