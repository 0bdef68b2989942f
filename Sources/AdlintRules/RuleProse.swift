public import AdlintCore

/// What a rule says to people. In the built-in rulebook it stays encoded until somebody asks: a check that finds nothing
/// needs none of it.
public struct RuleProse: Sendable {
    struct Words: Sendable {
        var title: String
        var authority: [Authority]
        var say: [Problem: String]
        var since: String
        var status: String
    }
    private enum Storage {
        case written(Words)
        case encoded(EncodedProse)
    }
    private var storage: Storage

    init(_ words: Words) {
        storage = .written(words)
    }

    init(_ encoded: EncodedProse) {
        storage = .encoded(encoded)
    }

    /// Decoded anew at each reading, which is rare and takes microseconds.
    fileprivate var words: Words {
        get {
            switch storage {
            case .written(let words): words
            case .encoded(let prose): prose.words
            }
        }
        set { storage = .written(newValue) }
    }

    fileprivate var authority: [Authority] {
        switch storage {
        case .written(let words): words.authority
        case .encoded(let prose): prose.authority
        }
    }

    fileprivate func sentence(for problem: Problem) -> String? {
        switch storage {
        case .written(let words): words.say[problem]
        case .encoded(let prose): prose.sentence(for: problem)
        }
    }

    fileprivate var status: String {
        switch storage {
        case .written(let words): words.status
        case .encoded(let prose): prose.status
        }
    }
}

extension Rule {
    /// What it wants, as a sentence without full stop.
    public var title: String {
        get { prose.words.title }
        set { prose.words.title = newValue }
    }

    /// The law.
    public var authority: [Authority] {
        get { prose.authority }
        set { prose.words.authority = newValue }
    }

    /// Sentences for findings, by problem. `{claim}` the words of the claim, `{reason}` why a wording does not do,
    /// `{disclosure}` the disclosure's title, `{nearest}` where the nearest one stands, `{missing}` the elements not said.
    public var say: [Problem: String] {
        get { prose.words.say }
        set { prose.words.say = newValue }
    }

    /// The one of ``say`` for a problem, without decoding the others.
    public func sentence(for problem: Problem) -> String? {
        prose.sentence(for: problem)
    }

    /// Version of adlint that brought the rule.
    public var since: String {
        get { prose.words.since }
        set { prose.words.since = newValue }
    }

    /// `stable`, `preview` or `deprecated`.
    public var status: String {
        get { prose.status }
        set { prose.words.status = newValue }
    }
}
