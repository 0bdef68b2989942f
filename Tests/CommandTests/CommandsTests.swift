import Foundation
import Testing

/// The commands beside `check`.
struct CommandsTests {
    @Test("Rules are listed in columns, or as JSON")
    func rules() throws {
        let bench = try Workbench()
        let table = try bench.adlint("rules", "--jurisdiction", "uk")
        #expect(table.status == 0)
        let lines = table.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("uk-simulated-performance ") && $0.contains(" error ") })
        #expect(lines.allSatisfy { $0.hasPrefix("uk-") })
        // Of some rules the law was read in 2023; what was read this month is not old.
        let old = try bench.adlint("rules", "--older-than", "24m")
        #expect(old.output.contains("uk-currency") && !old.output.contains("uk-ad-label"))
        #expect(try bench.adlint("rules", "--older-than", "soon").status == 2)
        let json = try bench.adlint("rules", "--format", "json")
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let rules = try #require(object?["rules"] as? [[String: Any]])
        #expect(rules.count > lines.count)
        #expect(rules.allSatisfy { $0["id"] is String && $0["authority"] is [Any] })
    }

    @Test("A rule is explained with its law and the words to write; an unknown one is not")
    func explain() throws {
        let bench = try Workbench()
        let known = try bench.adlint("explain", "uk-past-performance")
        #expect(known.status == 0)
        #expect(known.output.contains("FCA COBS 4.6.2R(4)"))
        #expect(known.output.contains("To write: \""))
        let family = try bench.adlint("explain", "uk-rmmi-warning").output
        let words = [
            "uk-rmmi-warning-crypto: ", "uk-rmmi-warning-p2p: ", "prepared to lose all the money you invest.",
        ]
        for word in words {
            #expect(family.contains(word), "\(word)")
        }
        let unknown = try bench.adlint("explain", "uk-past-performence")
        #expect(unknown.status == 2)
        #expect(unknown.output.isEmpty)
        #expect(unknown.errors.contains("Did you mean 'uk-past-performance'?"))
    }

    @Test("A configuration is written once, holds no fault, and is never overwritten")
    func initialise() throws {
        let bench = try Workbench(["a.md": Drafts.clean])
        #expect(try bench.adlint("init").status == 0)
        let written = try bench.text(of: ".adlint.yml")
        #expect(try bench.adlint("check").status == 0)
        // Each example in the comments holds no fault either.
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        let live = lines.map { line in
            line.wholeMatch(of: /# ([ a-z-]+:.*| +-.*)/).map { String($0.output.1) } ?? String(line)
        }
        try bench.write(
            live.joined(separator: "\n").replacing("rule-paths", with: "# rule-paths")
                .replacing("baseline:", with: "# baseline:"), to: "other.yml")
        let other = try bench.adlint("check", "a.md", "--config", "other.yml", "--select", "uk-past-performance")
        #expect(other.status == 0, "\(other.errors)")
        let again = try bench.adlint("init")
        #expect(again.status == 2)
        #expect(try bench.text(of: ".adlint.yml") == written)
    }

    @Test("The examples of a publisher's own rules are run")
    func test() throws {
        let bench = try Workbench(House.files(flagged: "Our tip is a ⟦sure thing⟧."))
        let good = try bench.adlint("test", "house")
        #expect(good.status == 0, "\(good.output)\(good.errors)")
        #expect(good.output.hasSuffix("4 examples: 0 failed\n"))
        try bench.write(House.page(flagged: "Our tip is a ⟦slow thing⟧."), to: House.pagePath)
        let bad = try bench.adlint("test", "house")
        #expect(bad.status == 1)
        #expect(bad.output.contains("\(House.pagePath):"))
        try bench.write("titel: x", to: "house/any/house-sure-thing.yml")
        let broken = try bench.adlint("test", "house")
        #expect(broken.status == 2)
        #expect(broken.errors.contains("house/any/house-sure-thing.yml:1:1: "))
    }

    @Test("A publisher's own rules are used where the configuration names them")
    func ownRules() throws {
        var files = House.files(flagged: "Our tip is a ⟦sure thing⟧.")
        files[".adlint.yml"] = "rule-paths: [house]"
        files["a.md"] = "#AD\n\nThis tip is a sure thing, friends.\n"
        let bench = try Workbench(files)
        #expect(try bench.adlint("check", "a.md").output.contains("[house-sure-thing]"))
        #expect(try !bench.adlint("check", "a.md", "--no-config").output.contains("[house-sure-thing]"))
        #expect(try bench.adlint("explain", "house-sure-thing").output.contains("Nothing is sure."))
        #expect(try bench.adlint("test").output.hasSuffix("4 examples: 0 failed\n"))
    }
}
