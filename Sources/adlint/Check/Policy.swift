import AdlintCache
import AdlintCore
import AdlintEngine
import AdlintRulebookFiles
import AdlintRules

/// How the drafts under one configuration are judged.
///
/// Rules are loaded when the first draft must be judged by them: where all that there is to say was found by an earlier
/// run, never.
final class Policy: Sendable {
    /// From which severity on their findings fail the run.
    let failLevel: FailLevel
    /// The configuration file; nil where there is none.
    let configuration: Configuration?
    /// Findings that were there before; nil where nobody wrote them down.
    let baseline: BaselineFile?
    /// Where results under it are kept; nil where they are not.
    let shelf: CacheShelf?
    /// Whose law it is.
    let jurisdictions: [String]
    /// What there is to tell of the rules.
    let rules: RulesEntry
    /// Folders of rules of the configuration's own.
    let ruleFolders: [String]

    private let law: Law
    private let exclusions: IgnoreRules?

    /// Makes a policy of a configuration and of the user's request, which goes before it.
    ///
    /// - Parameter ruleFolders: Folders with rules of the configuration's own.
    /// - Throws: ``DiagnosticList`` where a rule file has faults, or where a rule, a law or a fact is named that there is
    ///   not.
    init(
        _ configuration: Configuration?, ruleFolders: [String], rulebooks: Rulebooks, request: CheckRequest,
        draft: Settings.Draft? = nil, baseline: BaselineFile? = nil, shelf: CacheShelf? = nil
    ) throws(DiagnosticList) {
        let settings = Settings(configuration, request, draft)
        law = Law(settings: settings, folders: ruleFolders, rulebooks: rulebooks)
        jurisdictions = settings.jurisdictions.map(\.text)
        self.ruleFolders = ruleFolders
        if let known = shelf?.rules {
            rules = known
        } else {
            let book = try law.loaded().book
            rules = RulesEntry(digest: book.digest, warnings: book.warnings.map(\.text))
            shelf?.open(rules)
        }
        self.shelf = shelf
        failLevel = request.failLevel ?? configuration?.failLevel ?? Self.defaultFailLevel
        self.configuration = configuration
        self.baseline = baseline
        exclusions = configuration.flatMap { configuration in
            guard !configuration.exclusions.isEmpty,
                let folder = Path.resolved(Path.folder(of: configuration.path))
            else { return nil }
            return IgnoreRules(patterns: configuration.exclusions, below: Path.components(folder))
        }
    }

    /// Information does not fail a run unless somebody says so.
    static let defaultFailLevel = FailLevel.warning

    /// The rules and what judges by them.
    ///
    /// - Throws: ``DiagnosticList`` only where a rule file changed since the shelf was made.
    func loaded() throws(DiagnosticList) -> LoadedLaw {
        try law.loaded()
    }

    /// Whether a rule is applied to the drafts.
    func applies(_ id: String) -> Bool {
        guard let law = try? law.loaded() else { return false }
        let options = law.checker.options
        return (options.selected.isEmpty || options.selected.contains(id)) && !options.ignored.contains(id)
            && options.severities[id] != .some(nil)
            && law.book.rulebook.rules.contains {
                $0.id == id && ($0.jurisdiction == "any" || options.jurisdictions.contains($0.jurisdiction))
            }
    }

    /// Whether the configuration leaves out a file or folder, given by the names of its absolute path.
    func excludes(_ path: [[UInt8]], isFolder: Bool) -> Bool {
        exclusions?.verdict(path, isFolder: isFolder) ?? false
    }
}

/// What the user's request and the configuration say together, each name with its place for messages.
struct Settings {
    /// A name and where it was written.
    struct Name {
        let text: String
        /// Where the name stands in the configuration; nil where it was given on the command line.
        let place: (path: String, line: Int, column: Int)?
    }

    private(set) var jurisdictions: [Name]
    private(set) var selected: [Name]
    private(set) var ignored: [Name]
    private(set) var severities: [(rule: Name, severity: Severity?)]
    private let configuration: Configuration?
    private let draft: Draft?

    /// What a draft says of itself.
    struct Draft {
        let path: String
        let settings: DraftSettings
    }

    init(_ configuration: Configuration?, _ request: CheckRequest, _ draft: Draft? = nil) {
        func given(_ names: [String]) -> [Name] { names.map { Name(text: $0, place: nil) } }
        func written(_ names: [PlacedText]?) -> [Name] {
            (names ?? []).map { Name(text: $0.text, place: (configuration?.path ?? "", $0.line, $0.column)) }
        }
        self.configuration = configuration
        self.draft = draft
        jurisdictions =
            request.jurisdictions.isEmpty ? written(configuration?.jurisdictions) : given(request.jurisdictions)
        // Whoever asks by the command line asks for these laws alone; a draft adds to those of the configuration.
        if request.jurisdictions.isEmpty, let draft {
            for name in draft.settings.jurisdictions where !jurisdictions.contains(where: { $0.text == name.text }) {
                jurisdictions.append(Name(text: name.text, place: (draft.path, name.line, name.column)))
            }
        }
        if jurisdictions.isEmpty { jurisdictions = given([Self.defaultJurisdiction]) }
        selected = request.selected.isEmpty ? written(configuration?.selected) : given(request.selected)
        ignored = given(request.ignored) + written(configuration?.ignored)
        severities = (configuration?.severities ?? []).map { (written([$0.rule])[0], $0.severity) }
    }

    /// The law where nothing says which.
    static let defaultJurisdiction = "uk"

    /// The configuration file, for messages; nil where there is none.
    var path: String? { configuration?.path }

    /// The rule of a name, or all whose ids begin so where none is called so itself.
    private static func ids(_ names: [Name], among ids: [String]) -> [String] {
        names.flatMap { name in
            let begin = ids.contains(name.text) ? [] : ids.filter { $0.hasPrefix(name.text + "-") }
            return begin.isEmpty ? [name.text] : begin
        }
    }

    /// A fact, its value, and who told it.
    struct Fact {
        let name: Name
        let value: Name
    }

    /// What the configuration and the draft tell.
    var facts: [Fact] {
        func told(_ facts: [ToldFact], in path: String) -> [Fact] {
            facts.map { fact in
                Fact(
                    name: Name(text: fact.name.text, place: (path, fact.name.line, fact.name.column)),
                    value: Name(text: fact.value.text, place: (path, fact.value.line, fact.value.column)))
            }
        }
        return told(configuration?.facts ?? [], in: configuration?.path ?? "")
            + told(draft?.settings.facts ?? [], in: draft?.path ?? "")
    }

    /// Facts of the draft that the configuration tells otherwise.
    var contradictions: [Fact] {
        let told = Dictionary(grouping: configuration?.facts ?? [], by: \.name.text)
        return facts.filter { fact in
            told[fact.name.text].map { known in !known.contains { $0.value.text == fact.value.text } } ?? false
        }
    }

    /// The rules that waivers are for.
    var waived: [Name] {
        (configuration?.waivers ?? []).map {
            Name(text: $0.rule.text, place: (configuration?.path ?? "", $0.rule.line, $0.rule.column))
        }
    }

    /// The same for the engine.
    func options(for rulebook: Rulebook) -> CheckOptions {
        let ids = rulebook.rules.map(\.id)
        return CheckOptions(
            jurisdictions: jurisdictions.map(\.text),
            facts: Dictionary(grouping: facts, by: \.name.text).mapValues { $0.map(\.value.text) },
            factsOfDraft: Set((draft?.settings.facts ?? []).map(\.name.text)),
            severities: Dictionary(severities.map { ($0.rule.text, $0.severity) }) { _, last in last },
            selected: Self.ids(selected, among: ids), ignored: Self.ids(ignored, among: ids),
            wholeDraftIsAd: configuration?.wholeDraftIsAd == true || draft?.settings.isAd == true,
            adMarks: configuration?.adMarks ?? [],
            endMarks: configuration?.endMarks ?? [],
            ignores: (configuration?.waivers ?? []).map { $0.forEngine(below: configuration?.path ?? "") },
            today: Today.text)
    }
}
