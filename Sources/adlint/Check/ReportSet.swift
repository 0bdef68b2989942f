import AdlintCore
import AdlintReports

/// All reports of a run. A report that cannot be written any more is given up; the others go on.
struct ReportSet {
    private var targets: [ReportTarget?]
    /// Whether drafts or differences go to standard output in place of a report, and somebody reads them.
    private var passesDrafts: Bool
    /// Counts of the run.
    private(set) var summary = RunSummary()
    /// What kept reports from being written.
    private(set) var faults: [Diagnostic] = []
    /// Whether the reader of standard output went away, which is no fault of anybody's.
    private(set) var lostReader = false

    /// Opens the reports that were asked for.
    ///
    /// - Throws: ``Diagnostic`` when a file cannot be written: better to say so before the work than after it.
    init(_ request: CheckRequest, rules: [RuleDescriptor], progress: Progress) throws(Diagnostic) {
        let options = ReportOptions(
            width: Terminal.width, usesColour: Colour.isWanted(request.colour), isVerbose: request.detail == .verbose,
            showsCovered: request.detail == .normal, isQuiet: request.detail == .quiet,
            showsFailures: !(Terminal.isOutput && Terminal.isError), rules: rules)
        if request.fixing?.mode == .diff {
            targets = []
            passesDrafts = true
            return
        }
        // A mended draft goes to standard output, so the report cannot.
        passesDrafts = request.fixing != nil && request.paths.contains("-")
        targets = [
            ReportTarget(
                descriptor: passesDrafts ? 2 : 1, request.format, options,
                screen: (passesDrafts ? Terminal.isError : Terminal.isOutput) ? progress : nil)
        ]
        for output in request.outputs {
            var plain = options
            plain.usesColour = false
            plain.showsFailures = true
            targets.append(try ReportTarget(output, plain))
        }
    }

    /// Whether anybody still waits for a report.
    var isRead: Bool { passesDrafts || targets.contains { $0 != nil } }

    mutating func begin(_ tool: ToolInfo) {
        each { try $0.begin(tool) }
    }

    mutating func add(_ review: Review) {
        summary.add(review)
        each { try $0.add(review) }
    }

    /// Writes what goes to standard output in place of a report.
    mutating func pass(_ bytes: [UInt8]) {
        guard passesDrafts, !bytes.isEmpty else { return }
        do {
            try ByteSink.writeAll(bytes, to: 1)
        } catch {
            passesDrafts = false
            if error == .brokenPipe { lostReader = true } else { faults.append(fault(error, of: nil)) }
        }
    }

    mutating func add(_ failure: DraftFailure) {
        summary.failed += 1
        each { try $0.add(failure) }
    }

    /// Sends what standard output's report has so far to whoever waits for it.
    mutating func flush() {
        each { try $0.flush() }
    }

    mutating func end() {
        each { try $0.end() }
    }

    private mutating func each(_ write: (inout ReportTarget) throws -> Void) {
        for index in targets.indices {
            guard var target = targets[index] else { continue }
            targets[index] = nil
            do {
                try write(&target)
                targets[index] = target
            } catch WriteError.brokenPipe where target.name == nil {
                lostReader = true
            } catch {
                faults.append(fault(error, of: target))
            }
        }
    }

    private func fault(_ error: any Error, of target: ReportTarget?) -> Diagnostic {
        let words =
            switch error {
            case WriteError.failed(let words): words
            case WriteError.brokenPipe: "nobody reads the pipe any more"
            case let diagnostic as Diagnostic: diagnostic.sentence
            default: "\(error)"
            }
        return Diagnostic("The report could not be written: \(words).", path: target?.name ?? "standard output")
    }
}

/// Whether reports are coloured (https://no-color.org, https://bixense.com/clicolors).
enum Colour {
    /// The user's choice on the command line goes first, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
    static func isWanted(_ choice: CheckRequest.ColourChoice) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        if Environment["NO_COLOR"] != nil { return false }
        if let force = Environment["CLICOLOR_FORCE"], force != "0" { return true }
        return Terminal.isOutput && Environment["TERM"] != "dumb"
    }
}
