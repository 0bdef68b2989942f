import AdlintRulebookFiles
import AdlintRules
import Testing

/// A fault put into the sound sample, and all that must be said of it.
struct BrokenFile: CustomTestStringConvertible {
    let testDescription: String
    let changes: [String: String?]
    let expected: [String]

    init(_ fault: String, _ changes: [String: String?], says expected: [String]) {
        testDescription = fault
        self.changes = changes
        self.expected = expected
    }

    /// A file of the sample with one stretch of it replaced.
    init(_ fault: String, in path: String, _ old: String, _ new: String, says expected: String...) {
        let text = Samples.files[path, default: ""]
        precondition(text.contains(old), "\(path) does not hold \(old)")
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        self.init(fault, [path: changed], says: expected)
    }
}

struct BrokenFilesTests {
    @Test(arguments: BrokenFile.all)
    func aFaultIsToldWithItsPlace(_ file: BrokenFile) {
        #expect(diagnostics(of: Samples.files(changing: file.changes)) == file.expected.map { "rules/" + $0 })
    }
}
