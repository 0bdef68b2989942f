/// What came of making something, kept so that it is tried once only.
///
/// Not a `Result`: the runtime would look through every conformance of the program for that of the error, at each start.
enum Attempt<Made> {
    case made(Made)
    case failed(DiagnosticList)

    /// Makes it.
    init(_ make: () throws(DiagnosticList) -> Made) {
        do {
            self = .made(try make())
        } catch {
            self = .failed(error)
        }
    }

    /// What was made.
    ///
    /// - Throws: What stopped it.
    func get() throws(DiagnosticList) -> Made {
        switch self {
        case .made(let made): return made
        case .failed(let faults): throw faults
        }
    }
}

extension Attempt: Sendable where Made: Sendable {}
