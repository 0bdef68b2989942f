import AdlintCore
import AdlintReports
import Glibc

/// A stream of drafts that is being read.
final class StreamReading {
    private var lines: LineReader
    private let name: String
    private let policies: StreamPolicies
    private let descriptor: Int32
    private let isOwned: Bool

    /// Opens a stream.
    ///
    /// - Throws: ``Diagnostic`` when it cannot be opened.
    init(_ place: StreamPlace, _ policies: StreamPolicies) throws(Diagnostic) {
        self.policies = policies
        name = place.name
        switch place.source {
        case .standardInput:
            descriptor = STDIN_FILENO
            isOwned = false
        case .file(let path):
            descriptor = open(path, O_RDONLY | O_CLOEXEC)
            isOwned = true
        }
        guard descriptor >= 0 else {
            throw Diagnostic("The file cannot be opened: \(SystemError.words()).", path: name)
        }
        lines = LineReader(descriptor: descriptor, name: name)
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    /// The next line as a task; the end of the stream, where nothing comes any more.
    func next(mayWait: Bool) -> TaskPool<DraftTask, DraftOutcome>.Supply {
        do {
            switch try lines.next(mayWait: mayWait) {
            case .line(let line): return .task(.line(line, policies))
            case .tooLong(let number, let offset): return .task(tooLong(number, offset))
            case .notYet: return .notYet
            case .end: return .end
            }
        } catch {
            return .task(.fail(DraftFailure(path: name, message: error.sentence), []))
        }
    }

    private func tooLong(_ number: Int, _ offset: Int) -> DraftTask {
        let message =
            "The line is longer than \(LineReader.lengthLimit >> 20) MB, which no newsletter is. Split it, or leave it out."
        return .fail(
            DraftFailure(
                path: name, message: message, position: SourcePosition(offset: offset, line: number, column: 1)), [])
    }
}
