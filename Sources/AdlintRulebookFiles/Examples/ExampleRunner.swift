public import AdlintCore

/// An example made ready to be checked.
public struct ExampleDraft: Sendable {
    /// The format of its bytes.
    public let format: DraftFormat
    /// The draft.
    public let bytes: [UInt8]
    /// Whose law to judge by.
    public let jurisdictions: [String]
    /// What no text can show.
    public let facts: [String: String]
}

/// What a check found in an example. All ranges are in the source.
public struct ExampleOutcome: Sendable {
    /// Something that the vocabulary recognises, apart from any rule.
    public struct Sighting: Sendable {
        /// What was recognised.
        public enum Kind: Sendable {
            case claim, disclosure, label
        }
        /// What was recognised.
        public let kind: Kind
        /// Its name in the rulebook.
        public let name: String
        /// For a disclosure: whether it says all that it must.
        public let isComplete: Bool
        /// Its bytes in the source.
        public let range: TextRange

        /// Makes a sighting.
        public init(kind: Kind, name: String, isComplete: Bool, range: TextRange) {
            self.kind = kind
            self.name = name
            self.isComplete = isComplete
            self.range = range
        }
    }
    /// What the rules find.
    public let findings: [Finding]
    /// What the vocabulary recognises.
    public let sightings: [Sighting]
    /// How the draft is divided.
    public let regions: [Region]

    /// Makes an outcome.
    public init(findings: [Finding], sightings: [Sighting], regions: [Region]) {
        self.findings = findings
        self.sightings = sightings
        self.regions = regions
    }
}

/// An example that does not show what its page says.
public struct ExampleFailure: Sendable {
    /// Where, and what was expected and found.
    public let diagnostic: RulebookDiagnostic
    /// Whether the gap is known.
    public let isTodo: Bool
}

/// Runs the examples of pages, each in every form that makes sense for it.
public struct ExampleRunner {
    private let check: (ExampleDraft) throws -> ExampleOutcome?

    /// Makes a runner.
    ///
    /// - Parameter check: Reads and judges a draft by the rulebook that is tested; nil for a format that it cannot read.
    public init(check: @escaping (ExampleDraft) throws -> ExampleOutcome?) {
        self.check = check
    }

    /// The examples of a page that do not show what the page says, each once, in order.
    public func failures(of page: ExamplePage) -> [ExampleFailure] {
        page.examples.compactMap { example in failure(of: example, on: page) }
    }

    /// An example that fails as it is written needs no report of its other forms. One of a known gap that passes is
    /// reported, so that its `todo` goes.
    private func failure(of example: Example, on page: ExamplePage) -> ExampleFailure? {
        for variant in ExampleVariant.allCases {
            guard let complaint = complaint(about: example, as: variant, on: page) else { continue }
            let form = variant == .asWritten ? "" : " \(variant.rawValue)"
            return failure(example, "This example\(form) \(complaint)", on: page, isTodo: example.isTodo)
        }
        guard example.isTodo else { return nil }
        return failure(example, "This gap is closed. Take 'todo' away.", on: page, isTodo: false)
    }

    private func failure(_ example: Example, _ message: String, on page: ExamplePage, isTodo: Bool) -> ExampleFailure {
        ExampleFailure(
            diagnostic: RulebookDiagnostic(
                path: page.path, line: example.line, column: 1, level: isTodo ? .warning : .error, message: message),
            isTodo: isTodo)
    }

    private func complaint(about example: Example, as variant: ExampleVariant, on page: ExamplePage) -> String? {
        guard let changed = variant.apply(to: example), let text = MarkedText(changed.markedText) else { return nil }
        do {
            let draft = ExampleDraft(
                format: changed.format, bytes: text.bytes, jurisdictions: jurisdictions(of: changed, on: page),
                facts: changed.facts)
            guard let outcome = try check(draft) else {
                return variant == .asWritten
                    ? "is in the format \(draft.format.rawValue), which no example can be." : nil
            }
            return ExampleExpectation(example: changed, text: text, subject: page.subject).complaint(about: outcome)
        } catch {
            return "could not be checked: \(error)"
        }
    }

    private func jurisdictions(of example: Example, on page: ExamplePage) -> [String] {
        if !example.jurisdictions.isEmpty { return example.jurisdictions }
        guard case .rule(_, let jurisdiction) = page.subject, jurisdiction != "any" else { return ["uk"] }
        return [jurisdiction]
    }
}
