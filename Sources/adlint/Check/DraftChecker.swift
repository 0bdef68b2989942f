import AdlintCore
import AdlintDigest
import AdlintDocuments
import AdlintEngine
import AdlintReports
import AdlintRulebookFiles

/// One thing to do in a run, in the order of its report.
enum DraftTask: Sendable {
    /// Check a draft, and keep only what is new since it stood at a path of the repository.
    case check(DraftPlace, Policy, since: String?)
    /// Check the draft in a line of a stream.
    case line(StreamLine, StreamPolicies)
    /// Nothing to do but to say what is wrong.
    case fail(DraftFailure, [Diagnostic])

    /// The bytes that it holds.
    var weight: Int {
        if case .line(let line, _) = self { line.bytes.count } else { 0 }
    }
}

/// What became of it.
enum DraftOutcome: Sendable {
    case reviewed(CheckedDraft)
    case failed(DraftFailure, [Diagnostic])
}

/// A draft that was checked.
struct CheckedDraft: Sendable {
    /// Where it stands; nil for one of a stream.
    var place: DraftPlace?
    var review: Review
    var policy: Policy
    /// Fingerprints of the baseline's entries that let findings stand.
    var usedEntries: Set<String> = []
    /// What is to go to standard output in place of a report: a mended draft, or a difference.
    var output: [UInt8] = []
    /// What there is to say of it.
    var notes: [Diagnostic] = []
}

/// Takes one draft from its bytes to its review. Shared by threads.
struct DraftChecker: Sendable {
    /// Whether reviews keep the draft for reports that show it.
    let keepsDocument: Bool
    /// Whether reviews have the digest for reports that tell it: it costs as much as reading the draft.
    let keepsDigest: Bool
    /// Where drafts are looked up as they were; nil where that is not asked for.
    let revision: Revision?
    /// What to do with fixes; nil to tell of them only.
    let fixing: Fixing?
    /// Policies of drafts that say something of themselves.
    let ownPolicies: DraftPolicies

    /// Does one task; never throws, so that one draft cannot keep the others from being checked.
    func outcome(of task: DraftTask, workspace: Workspace) -> DraftOutcome {
        switch task {
        case .fail(let failure, let diagnostics): .failed(failure, diagnostics)
        case .check(let place, let policy, let old): outcome(of: place, policy, old, workspace)
        case .line(let line, let policies): outcome(of: line, policies, workspace)
        }
    }

    private func outcome(
        of place: DraftPlace, _ general: Policy, _ old: String?, _ workspace: Workspace
    ) -> DraftOutcome {
        var bytes: [UInt8] = []
        do {
            bytes = try self.bytes(of: place)
            let kept = general.shelf.map { (shelf: $0, draft: DraftBytes(bytes, of: place)) }
            if let kept, let review = kept.shelf.review(of: kept.draft) {
                return .reviewed(shown(review, kept.draft, general))
            }
            let document = try DraftReaders.document(bytes, format: place.format)
            let policy = try ownPolicies.policy(for: document, path: place.name, under: general)
            let before = old.flatMap { findings(of: $0, place, policy, workspace) }
            let first = try judged(document, bytes, place, policy, before, workspace)
            // What a draft says of itself may be at fault by a change elsewhere.
            if let kept, document.settings == nil { kept.shelf.keep(first.made, of: kept.draft) }
            var draft = CheckedDraft(
                place: place, review: first.shown, policy: policy, usedEntries: first.usedEntries)
            if let fixing {
                let fixer = DraftFixer(allowsUnsafe: fixing.allowsUnsafe) { bytes in
                    let document = try DraftReaders.document(bytes, format: place.format)
                    return try self.judged(document, bytes, place, policy, before, workspace)
                }
                let fixed = try fixer.fixed(bytes, first)
                draft.review = fixed.judged.shown
                draft.review.fixed = fixed.fixed
                draft.usedEntries = fixed.judged.usedEntries
                try finish(&draft, place, fixing, old: (bytes, first), fixed)
            }
            return .reviewed(draft)
        } catch let list as DiagnosticList {
            let message = "The draft was not checked, because its front matter has faults."
            return .failed(DraftFailure(path: place.name, message: message), list.diagnostics)
        } catch {
            return .failed(failure(error, of: place.name, bytes), [])
        }
    }

    private func outcome(of line: StreamLine, _ policies: StreamPolicies, _ workspace: Workspace) -> DraftOutcome {
        let draft: DraftLine
        do {
            draft = try DraftLine(line.bytes)
        } catch {
            let column = Self.position(of: error.offset, in: line.bytes).column
            let position = SourcePosition(offset: line.offset + error.offset, line: line.number, column: column)
            return .failed(
                DraftFailure(path: line.stream, message: error.description, position: position, id: error.id), [])
        }
        do {
            let general = try policies.policy(for: draft.jurisdictions)
            let document = try DraftReaders.document(draft.bytes, format: draft.format)
            let policy = try ownPolicies.policy(for: document, path: draft.id, under: general)
            var review = try policy.loaded().checker.review(
                of: document, path: draft.id, digest: digest(of: draft.bytes), workspace: workspace)
            review.id = draft.id
            if !keepsDocument { review.document = nil }
            return .reviewed(CheckedDraft(place: nil, review: review, policy: policy))
        } catch {
            var failure = failure(error, of: draft.id, draft.bytes)
            failure.id = draft.id
            return .failed(failure, [])
        }
    }

    private func digest(of bytes: [UInt8]) -> String {
        keepsDigest ? SHA256Digest.hex(of: bytes) : ""
    }

    /// What to say of a draft that could not be checked.
    private func failure(_ error: any Error, of name: String, _ bytes: [UInt8]) -> DraftFailure {
        switch error {
        case let error as ReadingError:
            let position = error.offset.map { Self.position(of: $0, in: bytes) }
            return DraftFailure(path: name, message: error.description, position: position)
        case let error as CheckError:
            return DraftFailure(path: name, message: "\(error.name): \(error.description)")
        case let error as Diagnostic: return DraftFailure(path: name, message: error.sentence)
        case let list as DiagnosticList:
            return DraftFailure(path: name, message: list.diagnostics.map(\.sentence).joined(separator: " "))
        default: return DraftFailure(path: name, message: "\(error)")
        }
    }

    /// A draft whose review an earlier run made.
    private func shown(_ review: Review, _ draft: DraftBytes, _ policy: Policy) -> CheckedDraft {
        var checked = CheckedDraft(place: draft.place, review: review, policy: policy)
        if keepsDigest { checked.review.digest = draft.digest }
        if let baseline = policy.baseline {
            (checked.review, checked.usedEntries) = baseline.applied(to: checked.review, of: draft.place)
        }
        return checked
    }

    /// Judges a draft as its bytes are read.
    private func judged(
        _ document: Document, _ bytes: [UInt8], _ place: DraftPlace, _ policy: Policy, _ before: NewFindings?,
        _ workspace: Workspace
    ) throws -> JudgedDraft {
        let made = try policy.loaded().checker.review(
            of: document, path: place.name, digest: digest(of: bytes), workspace: workspace)
        var (full, used) = (made, Set<String>())
        if let baseline = policy.baseline { (full, used) = baseline.applied(to: full, of: place) }
        full.document = keepsDocument ? document : nil
        let shown = before.map { $0.filtered(full, document) } ?? full
        return JudgedDraft(made: made, full: full, shown: shown, document: document, usedEntries: used)
    }

    /// Puts the mended draft where it belongs.
    private func finish(
        _ draft: inout CheckedDraft, _ place: DraftPlace, _ fixing: Fixing, old: (bytes: [UInt8], judged: JudgedDraft),
        _ fixed: FixedDraft
    ) throws(Diagnostic) {
        if !place.format.isEditable, !draft.review.findings.isEmpty {
            let what = place.format == .email ? "A mail" : "A document of a word processor"
            draft.notes.append(
                Diagnostic(
                    "\(what) is not mended by --fix. Make the changes in the program that wrote it.", level: .warning,
                    path: place.name))
        }
        switch (fixing.mode, place.source) {
        case (.diff, _):
            draft.output = UnifiedDiff.text(
                path: place.name, old: old.judged.full.source.bytes, new: fixed.judged.full.source.bytes)
        case (.write, .standardInput): draft.output = fixed.bytes
        case (.write, .file(let path)):
            if fixed.bytes != old.bytes { try DraftFile.replace(path, old.bytes, with: fixed.bytes) }
        }
    }

    /// What was found in a draft as it was; nil where it could not be checked, so that every finding is new.
    private func findings(
        of path: String, _ place: DraftPlace, _ policy: Policy, _ workspace: Workspace
    ) -> NewFindings? {
        guard let bytes = try? revision?.bytes(of: path),
            let document = try? DraftReaders.document(bytes, format: place.format),
            let review = try? policy.loaded().checker.review(
                of: document, path: place.name, digest: "", workspace: workspace)
        else { return nil }
        return NewFindings(since: review, document)
    }

    private func bytes(of place: DraftPlace) throws(Diagnostic) -> [UInt8] {
        switch place.source {
        case .file(let path): try FileReader.bytes(of: path)
        case .standardInput: try FileReader.bytes(from: 0, name: place.name)
        }
    }

    /// The place of a byte in a file that is no draft; characters are counted as far as there are any.
    private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        let before = bytes.prefix(offset)
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = before[start...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return SourcePosition(offset: offset, line: line, column: column)
    }
}

extension DraftFormat {
    /// Whether the bytes of a draft are its text, so that it can be mended.
    var isEditable: Bool {
        switch self {
        case .text, .markdown, .html: true
        case .docx, .odt, .email: false
        }
    }
}
