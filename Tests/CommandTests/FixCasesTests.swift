import Foundation
import Testing

/// Every fix that adlint offers for labelled drafts: it mends what it says, brings nothing new, and is made once.
struct FixCasesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The drafts of this repository, and those of the folder of shared material beside it, where there is one.
    private static let folders: [URL] = {
        let shared = root.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/cases")
        return [root.appendingPathComponent("Drafts"), shared].filter {
            FileManager.default.fileExists(atPath: $0.path)
        }
    }()

    private struct Labels: Decodable {
        let jurisdictions: [String]
    }
    private struct Report: Decodable {
        struct Draft: Decodable {
            let path: String
            let findings: [Finding]
        }
        struct Finding: Decodable {
            let rule: String
            let problem: String
            let fixes: [Fix]
        }
        struct Fix: Decodable {
            let safe: Bool
            let edits: [Edit]
        }
        struct Edit: Decodable, Hashable {
            struct Place: Decodable, Hashable { let offset: Int }
            struct Range: Decodable, Hashable {
                let start: Place
                let end: Place
            }
            let range: Range
            let replacement: String
        }
        let drafts: [Draft]
    }

    /// Drafts by the laws that they are judged by.
    private func cases(_ bench: Workbench) throws -> [[String]: [String]] {
        var names: [[String]: [String]] = [:]
        for folder in Self.folders {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
                let place = folder.appendingPathComponent(name)
                guard let labels = try? Data(contentsOf: place.appendingPathComponent("labels.json")) else { continue }
                let laws = try JSONDecoder().decode(Labels.self, from: labels).jurisdictions
                let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
                let draft = try #require(files.first { $0.hasPrefix("draft.") })
                let copy = "\(name)\(draft.dropFirst("draft".count))"
                try bench.write(Data(contentsOf: place.appendingPathComponent(draft)), to: copy)
                names[laws, default: []].append(copy)
            }
        }
        return names
    }

    @Test("Each fix of the labelled drafts mends its finding, brings none, and is made once", arguments: [false, true])
    func all(isUnsafe: Bool) throws {
        let bench = try Workbench()
        var (fixable, exact) = (0, 0)
        var takenBack: Set<String> = []
        for (laws, drafts) in try cases(bench) {
            let options = laws.flatMap { ["--jurisdiction", $0] } + drafts
            let old = try drafts.map { try Data(contentsOf: bench.url($0)) }
            let before = try report(bench, options)
            let fix = ["--fix"] + (isUnsafe ? ["--unsafe-fixes"] : [])
            let after = try report(bench, fix + options)
            let new = try drafts.map { try Data(contentsOf: bench.url($0)) }
            for index in drafts.indices {
                let count = before.drafts[index].findings.count { self.fix($0, isUnsafe) != nil }
                fixable += count
                if !isMended(before.drafts[index], after.drafts[index], isUnsafe) {
                    takenBack.insert(before.drafts[index].path)
                    continue
                }
                // A fix may bring to light another: then there is no one report of all edits.
                guard after.drafts[index].findings.count == before.drafts[index].findings.count - count else {
                    continue
                }
                exact += expectOnlyEdits(before.drafts[index], old[index], new[index], isUnsafe) ? 1 : 0
            }
            _ = try report(bench, fix + options)
            #expect(try drafts.map { try Data(contentsOf: bench.url($0)) } == new)
        }
        #expect(fixable > 0 && exact > 0)
        #expect(takenBack == (isUnsafe ? Self.takenBack : []))
    }

    /// Drafts with a fix that is offered, tried and taken back, or that leaves its rule another fault: the words that the law
    /// wants would stand where a reader does not see them, or beside words that make them another warning's.
    private static let takenBack: Set<String> = [
        "au-planner-mail-doubled-since-2019.md", "uk-html-evening-issue-native-piece.html",
        "uk-html-lend-to-bakers-short-form.html", "uk-landing-pennyfinder-warning-at-foot.html",
        "uk-native-article-in-association.md", "uk-outrider-penny-share-letter.md", "us-essay-lamp-logs-two-slots.md",
        "us-nine-forty-seven-futures-ai-email.md", "us-weekly-options-room-testimonials.md",
    ]

    private func report(_ bench: Workbench, _ options: [String]) throws -> Report {
        let result = try bench.run(Workbench.program, ["check", "--no-config", "--format", "json"] + options)
        #expect(result.status != 2, "\(result.errors)")
        return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    }

    /// The first fix of a finding that is made.
    private func fix(_ finding: Report.Finding, _ isUnsafe: Bool) -> Report.Fix? {
        finding.fixes.first { $0.safe || isUnsafe }
    }

    /// Whether every finding with a fix is gone, no other has come, and no fix is offered any more.
    private func isMended(_ before: Report.Draft, _ after: Report.Draft, _ isUnsafe: Bool) -> Bool {
        var left: [String: Int] = [:]
        for finding in before.findings { left["\(finding.rule) \(finding.problem)", default: 0] += 1 }
        for finding in before.findings where fix(finding, isUnsafe) != nil {
            left["\(finding.rule) \(finding.problem)", default: 0] -= 1
        }
        for finding in after.findings { left["\(finding.rule) \(finding.problem)", default: 0] -= 1 }
        return left.values.allSatisfy { $0 >= 0 } && after.findings.allSatisfy { fix($0, isUnsafe) == nil }
    }

    /// Outside of the edits, which the report names, no byte has changed.
    private func expectOnlyEdits(_ before: Report.Draft, _ old: Data, _ new: Data, _ isUnsafe: Bool) -> Bool {
        let edits = Set(before.findings.compactMap { fix($0, isUnsafe) }.flatMap(\.edits))
            .sorted { $0.range.start.offset < $1.range.start.offset }
        // Fixes that begin at one place are made one after the other, each by a report of its own.
        guard Set(edits.map(\.range.start)).count == edits.count else { return false }
        var expected = Data()
        var copied = 0
        for edit in edits {
            expected += old[copied..<edit.range.start.offset] + Data(edit.replacement.utf8)
            copied = edit.range.end.offset
        }
        #expect(expected + old[copied...] == new, "\(before.path): something else changed")
        return !edits.isEmpty
    }
}
