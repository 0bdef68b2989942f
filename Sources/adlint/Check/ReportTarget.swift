import AdlintCore
import AdlintReports

/// A report on its way to standard output or to a file.
struct ReportTarget {
    private var stream: ReportStream
    private let descriptor: Int32
    private let file: AtomicFile?
    private let screen: Progress?

    /// A report on a descriptor that stays its owner's.
    ///
    /// - Parameter screen: What else stands on the screen where somebody watches; each draft's part then comes at once.
    init(descriptor: Int32, _ format: ReportFormat, _ options: ReportOptions, screen: Progress?) {
        stream = ReportStream(format: format, options: options)
        self.descriptor = descriptor
        file = nil
        self.screen = screen
    }

    /// A report in a file, which appears when it is whole.
    ///
    /// - Throws: ``Diagnostic`` when the file cannot be written.
    init(_ output: CheckRequest.Output, _ options: ReportOptions) throws(Diagnostic) {
        let file = try AtomicFile(path: output.path)
        stream = ReportStream(format: output.format, options: options)
        descriptor = file.descriptor
        self.file = file
        screen = nil
    }

    /// Counts of what was reported so far.
    var summary: RunSummary { stream.summary }

    /// What the user calls it, for messages.
    var name: String? { file?.path }

    mutating func begin(_ tool: ToolInfo) throws(WriteError) {
        stream.begin(tool)
        try send()
    }

    mutating func add(_ review: Review) throws(WriteError) {
        stream.add(review)
        try send()
    }

    mutating func add(_ failure: DraftFailure) throws(WriteError) {
        stream.add(failure)
        try send()
    }

    /// Sends what there is so far; a file appears when it is whole, and can wait.
    mutating func flush() throws(WriteError) {
        if file == nil { try sendAll() }
    }

    /// Ends the report and puts the file in its place.
    mutating func end() throws {
        stream.end()
        try sendAll()
        try file?.commit()
    }

    /// Sends what there is once it is worth it; at once where somebody watches.
    private mutating func send() throws(WriteError) {
        if screen != nil || stream.count >= ByteSink.pieceSize { try sendAll() }
    }

    private mutating func sendAll() throws(WriteError) {
        guard stream.count > 0 else { return }
        screen?.clear()
        try stream.drain { [descriptor] bytes throws(WriteError) in try ByteSink.writeAll(bytes, to: descriptor) }
    }
}
