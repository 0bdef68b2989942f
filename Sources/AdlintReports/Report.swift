import AdlintCore

/// One way to write down a run: begun once, fed draft by draft, ended once.
///
/// A report only turns values into bytes: it never prints, and keeps no review longer than the call that hands it over
/// (a report that opens with totals keeps what it has rendered).
protocol Report: Sendable {
    /// Writes what stands before the first draft.
    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput)
    /// Writes a draft that was reviewed.
    mutating func add(_ review: Review, to output: inout ReportOutput)
    /// Writes a draft that could not be reviewed.
    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput)
    /// Writes what stands after the last draft.
    mutating func end(_ summary: RunSummary, to output: inout ReportOutput)
}
