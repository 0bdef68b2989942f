/// What the process tells its caller.
enum ExitStatus: Int32 {
    /// Every draft was checked, and nothing at or above the fail level was found.
    case clean = 0
    /// Something at or above the fail level was found, and every draft was checked.
    case findings = 1
    /// Something could not be done: a draft not read, a rule broken, an option wrong. A gate that could not look must
    /// not say "clean", nor "these are all".
    case failed = 2

    /// Says on standard error what an error says; a reader of standard output who went away needs no word.
    static func failed(by error: any Error) -> ExitStatus {
        switch error {
        case WriteError.brokenPipe: break
        case WriteError.failed(let words):
            Terminal.complain(Diagnostic("Standard output cannot be written: \(words).").text)
        case let fault as Diagnostic: Terminal.complain(fault.text)
        case let list as DiagnosticList:
            for fault in list.diagnostics { Terminal.complain(fault.text) }
        default: Terminal.complain(Diagnostic("\(error)").text)
        }
        return .failed
    }
}
