internal import AdlintRules

/// A file of a rulebook: its path below the rules' root and its text.
public struct RuleFile: Sendable {
    /// Path below the root, with `/` between its parts ("uk/uk-ad-label.yml").
    public let path: String
    /// What it holds.
    public let text: String

    /// Makes a file.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The folder that it stands in; empty at the root.
    var folder: String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The name without folder and ending: what the file defines.
    var name: String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    }

    /// Whether the file's name ends so (".yml").
    func hasEnding(_ ending: String) -> Bool {
        path.hasSuffix(ending)
    }
}

/// What the folder of a rule file makes of it.
enum RuleFileKind: Equatable {
    case terms, labels, cues, claim, disclosure
    case rule(jurisdiction: String)

    /// Folders of the shared vocabulary; every other folder is a jurisdiction.
    static let vocabulary = ["terms", "labels", "claims", "disclosures"]

    init(of file: RuleFile) {
        switch file.folder {
        case "terms": self = .terms
        case "labels": self = file.name == "regions" ? .cues : .labels
        case "claims": self = .claim
        case "disclosures": self = .disclosure
        default: self = .rule(jurisdiction: file.folder)
        }
    }

    /// When what it has patterns for is looked for.
    var stage: PatternStage {
        switch self {
        case .claim: .claims
        case .disclosure: .disclosures
        case .terms, .labels, .cues, .rule: .opening
        }
    }

    /// What such a file holds, for messages.
    var noun: String {
        switch self {
        case .terms: "a file of terms"
        case .labels: "a file of labels"
        case .cues: "the file of regions"
        case .claim: "a claim"
        case .disclosure: "a disclosure"
        case .rule: "a rule"
        }
    }
}
