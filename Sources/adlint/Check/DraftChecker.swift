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
    /// Nothing to do but to say what is wrong.
    case fail(DraftFailure, [Diagnostic])
}

/// What became of it.
enum DraftOutcome: Sendable {
    case reviewed(CheckedDraft)
    case failed(DraftFailure, [Diagnostic])
}

/// A draft that was checked.
struct CheckedDraft: Sendable {
    var place: DraftPlace
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
    /// Where drafts are looked up as they were; nil where that is not asked for.
    let revision: Revision?
    /// What to do with fixes; nil to tell of them only.
    let fixing: Fixing?

    /// Does one task; never throws, so that one draft cannot keep the others from being checked.
    func outcome(of task: DraftTask, workspace: Workspace) -> DraftOutcome {
        switch task {
        case .fail(let failure, let diagnostics): .failed(failure, diagnostics)
        case .check(let place, let policy, let old): outcome(of: place, policy, old, workspace)
        }
    }

    private func outcome(
        of place: DraftPlace, _ policy: Policy, _ old: String?, _ workspace: Workspace
    ) -> DraftOutcome {
        var bytes: [UInt8] = []
        do {
            bytes = try self.bytes(of: place)
            let before = old.flatMap { findings(of: $0, place, policy, workspace) }
            let judge = { try self.judged($0, place, policy, before, workspace) }
            let first = try judge(bytes)
            var draft = CheckedDraft(
                place: place, review: first.shown, policy: policy, usedEntries: first.usedEntries)
            if let fixing {
                let fixed = try DraftFixer(allowsUnsafe: fixing.allowsUnsafe, judge: judge).fixed(bytes, first)
                draft.review = fixed.judged.shown
                draft.review.fixed = fixed.fixed
                draft.usedEntries = fixed.judged.usedEntries
                try finish(&draft, fixing, old: (bytes, first), fixed)
            }
            return .reviewed(draft)
        } catch let error as ReadingError {
            let position = error.offset.map { Self.position(of: $0, in: bytes) }
            return failed(place, error.description, at: position)
        } catch let error as CheckError {
            return failed(place, "\(error.name): \(error.description)")
        } catch let error as Diagnostic {
            return failed(place, error.sentence)
        } catch {
            return failed(place, "\(error)")
        }
    }

    /// Reads and judges the bytes of a draft.
    private func judged(
        _ bytes: [UInt8], _ place: DraftPlace, _ policy: Policy, _ before: NewFindings?, _ workspace: Workspace
    ) throws -> JudgedDraft {
        let document = try DraftReaders.document(bytes, format: place.format)
        var full = try policy.checker.review(
            of: document, path: place.name, digest: SHA256Digest.hex(of: bytes), workspace: workspace)
        var used: Set<String> = []
        if let baseline = policy.baseline { (full, used) = baseline.applied(to: full, of: place) }
        full.document = keepsDocument ? document : nil
        let shown = before.map { $0.filtered(full, document) } ?? full
        return JudgedDraft(full: full, shown: shown, document: document, usedEntries: used)
    }

    /// Puts the mended draft where it belongs.
    private func finish(
        _ draft: inout CheckedDraft, _ fixing: Fixing, old: (bytes: [UInt8], judged: JudgedDraft), _ fixed: FixedDraft
    ) throws(Diagnostic) {
        if !draft.place.format.isEditable, !draft.review.findings.isEmpty {
            let what = draft.place.format == .email ? "A mail" : "A document of a word processor"
            draft.notes.append(
                Diagnostic(
                    "\(what) is not mended by --fix. Make the changes in the program that wrote it.", level: .warning,
                    path: draft.place.name))
        }
        switch (fixing.mode, draft.place.source) {
        case (.diff, _):
            draft.output = UnifiedDiff.text(
                path: draft.place.name, old: old.judged.full.source.bytes, new: fixed.judged.full.source.bytes)
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
            let review = try? policy.checker.review(
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

    private func failed(_ place: DraftPlace, _ message: String, at position: SourcePosition? = nil) -> DraftOutcome {
        .failed(DraftFailure(path: place.name, message: message, position: position), [])
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
