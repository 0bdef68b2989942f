public import AdlintCore

/// Writes a run down in one format while it goes on.
///
/// ``begin(_:)`` once, ``add(_:)`` for every draft in order, ``end()`` once; ``take()`` or ``drain(_:)`` whenever bytes
/// should go out. HTML and Markdown open with the verdict, and give their bytes only at the end.
public struct ReportStream: Sendable {
    private var report: any Report
    private var output = ReportOutput()
    /// The counts so far.
    public private(set) var summary = RunSummary()

    /// Makes a stream.
    public init(format: ReportFormat, options: ReportOptions = ReportOptions()) {
        report = format.makeReport(options)
    }

    /// Starts the report.
    public mutating func begin(_ tool: ToolInfo) {
        report.begin(tool, to: &output)
    }

    /// Adds a draft that was reviewed.
    public mutating func add(_ review: Review) {
        summary.add(review)
        report.add(review, to: &output)
    }

    /// Adds a draft that could not be reviewed.
    public mutating func add(_ failure: DraftFailure) {
        summary.failed += 1
        report.add(failure, to: &output)
    }

    /// Ends the report.
    public mutating func end() {
        report.end(summary, to: &output)
    }

    /// The number of bytes made since the last call of ``take()`` or ``drain(_:)``.
    public var count: Int { output.count }

    /// Gives the bytes made since the last call.
    public mutating func take() -> [UInt8] {
        output.take()
    }

    /// Shows the bytes made since the last call, for somebody who writes them to where they go.
    public mutating func drain<Failure>(
        _ body: (_ bytes: borrowing [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try output.drain(body)
    }
}

extension RunReport {
    /// The whole report in UTF-8.
    public func rendered(as format: ReportFormat, options: ReportOptions = ReportOptions()) -> [UInt8] {
        var stream = ReportStream(format: format, options: options)
        stream.begin(tool)
        for review in reviews { stream.add(review) }
        for failure in failures { stream.add(failure) }
        stream.end()
        return stream.take()
    }
}
