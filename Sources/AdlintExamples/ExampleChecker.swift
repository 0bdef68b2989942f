internal import AdlintCore
internal import AdlintDocuments
internal import AdlintEngine
public import AdlintRulebookFiles
public import AdlintRules

/// Reads and judges the examples of a rulebook's pages by that rulebook.
public final class ExampleChecker {
    private let rulebook: Rulebook
    private let workspace = Workspace()
    private var checkers: [Circumstances: Checker] = [:]

    private struct Circumstances: Hashable {
        let jurisdictions: [String]
        let facts: [String: String]
    }

    /// Makes a checker for the examples of one thread.
    public init(rulebook: Rulebook) {
        self.rulebook = rulebook
    }

    /// The examples of a page that do not show what the page says.
    public func failures(of page: ExamplePage) -> [ExampleFailure] {
        ExampleRunner { try self.outcome(of: $0) }.failures(of: page)
    }

    private func outcome(of draft: ExampleDraft) throws -> ExampleOutcome? {
        guard let document = try document(of: draft) else { return nil }
        let checker = checker(for: draft)
        let review = try checker.review(of: document, path: "example", digest: "", workspace: workspace)
        let sightings = try checker.recognitions(in: document, workspace: workspace).map(Self.sighting)
        return ExampleOutcome(findings: review.findings, sightings: sightings, regions: review.regions)
    }

    private func document(of draft: ExampleDraft) throws -> Document? {
        switch draft.format {
        case .text: try PlainTextReader().read(SourceDecoder().decode(draft.bytes))
        case .html: try HTMLReader().read(SourceDecoder().decode(draft.bytes))
        case .markdown: try MarkdownReader().read(SourceDecoder().decode(draft.bytes))
        case .email, .docx, .odt: nil
        }
    }

    private func checker(for draft: ExampleDraft) -> Checker {
        let circumstances = Circumstances(jurisdictions: draft.jurisdictions, facts: draft.facts)
        if let known = checkers[circumstances] { return known }
        let options = CheckOptions(
            jurisdictions: draft.jurisdictions,
            facts: draft.facts.mapValues { $0.split(separator: ",").map(String.init) })
        let checker = Checker(rulebook: rulebook, options: options)
        checkers[circumstances] = checker
        return checker
    }

    private static func sighting(_ recognition: Recognition) -> ExampleOutcome.Sighting {
        let kind: ExampleOutcome.Sighting.Kind =
            switch recognition.kind {
            case .claim: .claim
            case .disclosure: .disclosure
            case .label: .label
            }
        return ExampleOutcome.Sighting(
            kind: kind, name: recognition.name, isComplete: recognition.isComplete, range: recognition.range)
    }
}
