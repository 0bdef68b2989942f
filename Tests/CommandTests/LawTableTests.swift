import Foundation
import Testing

/// The rows of the catalogue of obligations, each in the law that it names: near-miss wordings (its section 3), wordings of
/// labels (4) and prescribed texts (Appendix A).
///
/// `Tests/Fixtures/law` holds them. `frames.tsv` has drafts with a hole, and the rule that each is about; a row of the other
/// files says which frame its wording is put into and what the rule must then say: `met`, or the problem of its finding.
struct LawTableTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let catalogue = root.deletingLastPathComponent().appendingPathComponent("shared/obligations.md")

    struct Frame {
        let rule: String
        let draft: String
    }

    struct Row {
        let section: String
        let key: String
        let frame: String
        let wording: String
        let expected: String
    }

    private static func cells(_ file: String) throws -> [[String]] {
        let place = root.appendingPathComponent("Tests/Fixtures/law/\(file)")
        return try String(contentsOf: place, encoding: .utf8).split(separator: "\n")
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    private static func rows(_ file: String) throws -> [Row] {
        try cells(file).map { cells in
            try #require(cells.count == 5, "\(cells)")
            return Row(section: cells[0], key: cells[1], frame: cells[2], wording: cells[3], expected: cells[4])
        }
    }

    @Test("Each wording is judged as the catalogue says", arguments: ["wordings.tsv", "texts.tsv"])
    func judged(_ file: String) throws {
        let frames = Dictionary(
            uniqueKeysWithValues: try Self.cells("frames.tsv").map { ($0[0], Frame(rule: $0[1], draft: $0[2])) })
        let rows = try Self.rows(file)
        let bench = try Workbench()
        for (number, row) in rows.enumerated() {
            let frame = try #require(frames[row.frame], "\(row.frame)")
            let draft = frame.draft.replacing("{wording}", with: row.wording).replacing("¶", with: "\n\n")
            try bench.write(draft + "\n", to: "\(Self.law(of: frame))/\(number).txt")
        }
        for law in Set(rows.map { Self.law(of: frames[$0.frame]!) }).sorted() {
            let checked = try bench.adlint("check", "--no-config", "--format", "json", "--jurisdiction", law, law)
            for draft in try Self.drafts(checked) {
                let name = try #require((draft["path"] as? String)?.split(separator: "/").last)
                let row = rows[try #require(Int(name.dropLast(4)))]
                let said = try Self.verdict(of: frames[row.frame]!.rule, in: draft)
                #expect(said == row.expected, "\(row.section) \(row.key), \(row.frame): \(row.wording.prefix(90))")
            }
        }
    }

    private static func law(of frame: Frame) -> String {
        String(frame.rule.prefix { $0 != "-" })
    }

    private static func drafts(_ outcome: Workbench.Outcome) throws -> [[String: Any]] {
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return try #require(report?["drafts"] as? [[String: Any]], "\(outcome.errors)")
    }

    /// What a rule says of a draft: the problem of its first finding; `met` where it found a claim and no fault. A rule on
    /// labels has no claims.
    private static func verdict(of rule: String, in draft: [String: Any]) throws -> String {
        let findings = try #require(draft["findings"] as? [[String: Any]])
        if let found = findings.first(where: { $0["rule"] as? String == rule }) {
            return found["problem"] as? String ?? ""
        }
        if rule.hasSuffix("-ad-label") { return "met" }
        let claims = try #require(draft["claims"] as? [[String: Any]])
        let isMet = claims.contains { claim in
            (claim["obligations"] as? [[String: Any]] ?? []).contains {
                $0["rule"] as? String == rule && $0["state"] as? String == "met"
            }
        }
        return isMet ? "met" : "no claim"
    }

    /// Section 3.4: a right warning that a reader does not get, and the characters that change nothing for him. A row has a
    /// format, a draft, and what uk-past-performance must say.
    @Test("A trick of form is seen through")
    func tricks() throws {
        let rows = try Self.cells("tricks.tsv")
        let bench = try Workbench()
        for (number, row) in rows.enumerated() {
            try bench.write(row[2].replacing("¶", with: "\n\n") + "\n", to: "t/\(number).\(row[1])")
        }
        for draft in try Self.drafts(bench.adlint("check", "--no-config", "--format", "json", "t")) {
            let name = try #require((draft["path"] as? String)?.split(separator: "/").last)
            let row = rows[try #require(Int(name.prefix { $0 != "." }))]
            let open = try #require(draft["notChecked"] as? [[String: Any]]).contains {
                $0["rule"] as? String == "uk-past-performance"
                    && ($0["why"] as? String)?.hasPrefix("prominence") == false
            }
            let said = open ? "not-checked" : try Self.verdict(of: "uk-past-performance", in: draft)
            #expect(said == row[3], "\(row[0]): \(row[2].prefix(120))")
        }
    }

    @Test("A word changed in a prescribed text is shown")
    func difference() throws {
        let row = try #require(try Self.rows("texts.tsv").first { $0.key == "T-UK-4" && $0.expected == "altered" })
        let bench = try Workbench(["a.txt": "#AD\n\n\(row.wording)\n\nBuy bitcoin in our app today.\n"])
        let output = try bench.adlint("check", "--no-config", "a.txt").output
        #expect(output.contains("count on"))
        #expect(output.contains("expect"))
    }

    @Test(
        "Every row of the catalogue's tables stands in the files",
        .enabled(if: FileManager.default.fileExists(atPath: catalogue.path), "there is no ../shared here"))
    func complete() throws {
        let text = try String(contentsOf: Self.catalogue, encoding: .utf8)
        let rows = try Self.rows("wordings.tsv") + Self.rows("texts.tsv")
        func count(after start: String, before end: String) throws -> Int {
            let from = try #require(text.range(of: start)).upperBound
            let to = try #require(text.range(of: end, range: from..<text.endIndex)).lowerBound
            let lines = text[from..<to].split(separator: "\n").filter { $0.hasPrefix("| ") }
            return lines.count { !$0.hasPrefix("| wording |") }
        }
        func keys(_ section: String) -> Int { Set(rows.filter { $0.section == section }.map(\.key)).count }
        #expect(try keys("3.1") == count(after: "### 3.1", before: "### 3.2"))
        #expect(try keys("3.2") == count(after: "### 3.2", before: "### 3.3"))
        #expect(try keys("3.3") == count(after: "### 3.3", before: "### 3.4"))
        // The forms that are no labels are a line of their own below the table.
        #expect(try keys("4") == count(after: "## 4. Ad-label", before: "## 5.") + 1)
        let known = Set(rows.map { String($0.key.prefix { $0 != " " }) })
        for text in text.matches(of: /\| (T-[A-Z]{2}-\w+(?:-old)?)(?: \([^|]*\))? \|/) {
            #expect(known.contains(String(text.1)) || Self.withoutRule.contains(String(text.1)), "\(text.1)")
        }
    }

    /// T-UK-9 is personal and not for mass mail; of T-IE-3 and T-IE-6 the words of a draft do not tell which products need
    /// them (rules/README.md).
    private static let withoutRule: Set = ["T-UK-9", "T-IE-3", "T-IE-6"]
}
