import Foundation
import Testing

/// Compares with a recorded example in `Tests/Fixtures/reports`.
///
/// A missing example is recorded, and so are all of them where `RECORD_SNAPSHOTS` is set; a test that records fails, so
/// that a recording run can never pass for a comparison.
func expectSnapshot(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = fixtures.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
    guard !isRecording, let recorded = try? Data(contentsOf: file) else {
        try FileManager.default.createDirectory(at: fixtures, withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        Issue.record("recorded \(name); look at it, then run again", sourceLocation: sourceLocation)
        return
    }
    let difference = firstDifference(String(decoding: recorded, as: UTF8.self), String(decoding: bytes, as: UTF8.self))
    #expect(
        difference == nil, "\(name) differs: \(difference ?? ""); RECORD_SNAPSHOTS=1 records it anew",
        sourceLocation: sourceLocation)
}

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/reports")

/// The first line that differs, in both forms; nil where the texts are byte for byte the same.
private func firstDifference(_ recorded: String, _ made: String) -> String? {
    guard !recorded.utf8.elementsEqual(made.utf8) else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = made.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(old.count, new.count) {
        let left = index < old.count ? String(old[index]) : "(end)"
        let right = index < new.count ? String(new[index]) : "(end)"
        if !left.utf8.elementsEqual(right.utf8) {
            return "line \(index + 1)\n  recorded: \(left)\n  made:     \(right)"
        }
    }
    return "line ends"
}
