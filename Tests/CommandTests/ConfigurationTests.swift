import Foundation
import Testing

/// `.adlint.yml`, found, read and obeyed.
struct ConfigurationTests {
    @Test("The nearest configuration from the draft upward holds, up to the repository's root")
    func nearest() throws {
        let bench = try Workbench([
            ".adlint.yml": "fail-on: never", "a.md": Drafts.atFault,
            "strict/.adlint.yml": "fail-on: error", "strict/deep/b.md": Drafts.atFault,
        ])
        #expect(try bench.adlint("check", "a.md").status == 0)
        #expect(try bench.adlint("check", "strict").status == 1)
        #expect(try bench.adlint("check", "b.md", in: "strict/deep").status == 1)
        #expect(try bench.adlint("check", "a.md", "--no-config").status == 1)
    }

    @Test("A configuration above the repository's root is not looked at")
    func repositoryRoot() throws {
        let bench = try Workbench([
            ".adlint.yml": "fail-on: never", "inner/.git/HEAD": "", "inner/a.md": Drafts.atFault,
        ])
        #expect(try bench.adlint("check", "inner/a.md").status == 1)
    }

    @Test("--config takes the place of what is found")
    func named() throws {
        let bench = try Workbench([
            ".adlint.yml": "fail-on: error", "other.yml": "fail-on: never", "a.md": Drafts.atFault,
        ])
        #expect(try bench.adlint("check", "a.md", "--config", "other.yml").status == 0)
        #expect(try bench.adlint("check", "a.md", "--config", "other.yml", "--fail-on", "error").status == 1)
    }

    @Test("Severities, ignored rules and further ad marks are obeyed")
    func obeyed() throws {
        let marked = Drafts.atFault.replacing("#AD", with: "Friends of the letter")
        let bench = try Workbench(["a.md": Drafts.atFault, "m/b.md": marked])
        try bench.write("severities: {uk-past-performance: info, uk-risk-balance: off}", to: ".adlint.yml")
        let milder = try bench.adlint("check", "a.md", "--format", "compact")
        #expect(milder.status == 0)
        #expect(milder.output.contains("info [uk-past-performance]"))
        #expect(!milder.output.contains("uk-risk-balance"))
        try bench.write("ignore: uk-past-performance", to: ".adlint.yml")
        let exact = try bench.adlint("check", "a.md").output
        #expect(!exact.contains("[uk-past-performance]") && exact.contains("[uk-past-performance-data]"))
        try bench.write("ignore: uk-past", to: ".adlint.yml")
        #expect(try !bench.adlint("check", "a.md").output.contains("uk-past-performance"))
        try bench.write("regions: {ad-marks: [Friends of the letter]}", to: "m/.adlint.yml")
        #expect(try bench.adlint("check", "m/b.md").output.contains("error[uk-past-performance]"))
    }

    @Test("A waiver lets findings stand until its day, in the drafts that it names")
    func waivers() throws {
        func waiver(_ until: String) -> String {
            "waivers: [{rule: uk-past-performance, drafts: [old/], reason: published before, by: A. Officer, \(until)}]"
        }
        let bench = try Workbench(["n/old/a.md": Drafts.atFault, "n/b.md": Drafts.atFault])
        try bench.write(waiver("until: 2999-01-01"), to: "n/.adlint.yml")
        let held = try bench.adlint("check", "n/old/a.md", "n/b.md", "--format", "compact")
        #expect(held.output.contains("n/b.md:5:"))
        #expect(
            !held.output.split(separator: "\n").contains {
                $0.hasPrefix("n/old") && $0.contains("[uk-past-performance]")
            })
        let json = try bench.adlint("check", "old/a.md", "--format", "json", in: "n")
        #expect(json.output.contains("published before"))
        try bench.write(waiver("until: 2020-01-31"), to: "n/.adlint.yml")
        let expired = try bench.adlint("check", "n/old/a.md", "--format", "compact")
        #expect(expired.output.contains("[uk-past-performance]"))
        #expect(
            expired.output.contains(
                "n/.adlint.yml:1:18: error [adlint-expired-waiver] The waiver for uk-past-performance held until 2020-01-31"
            ))
    }

    @Test("A waiver that lets nothing stand is a finding, where all drafts were checked that it may speak of")
    func unusedWaivers() throws {
        let bench = try Workbench(["n/old/a.md": Drafts.covered, "n/b.md": Drafts.atFault])
        let waiver = "waivers: [{rule: uk-past-performance, drafts: [old/], reason: published before}]"
        try bench.write("\u{FEFF}# Für alle\n" + waiver, to: "n/.adlint.yml")
        let whole = try bench.adlint("check", "--format", "compact")
        let finding =
            "n/.adlint.yml:2:18: warning [adlint-unused-waiver] The waiver for uk-past-performance lets nothing"
        #expect(whole.output.contains(finding), "\(whole.output)")
        #expect(try bench.adlint("check", "--format", "compact", in: "n").output.contains("[adlint-unused-waiver]"))
        for part in [
            ["n/old/a.md"], ["n/old"], [".", "--select", "uk-past-performance"], [".", "--jurisdiction", "us"],
        ] {
            let result = try bench.run(Workbench.program, ["check", "--format", "compact"] + part)
            #expect(!result.output.contains("adlint-unused-waiver"), "\(part)")
        }
        let json = try bench.adlint("check", "--format", "json", "n/old", "n")
        #expect(json.output.contains("\"rule\": \"adlint-unused-waiver\""))
        #expect(json.output.contains("{\"drafts\": 2,"))
        try bench.write(Drafts.atFault, to: "n/old/a.md")
        #expect(try !bench.adlint("check", "--format", "compact").output.contains("adlint-unused-waiver"))
        let held = try bench.adlint("check", "--show-config", "n")
        #expect(
            held.output.contains(
                "waivers:\n  - {rule: uk-past-performance, drafts: [old/], reason: 'published before'}"))
    }

    @Test("The name of a rule selects that rule alone, the beginning of names all that begin so")
    func selection() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        func rules(_ names: String) throws -> Set<String> {
            let output = try bench.adlint("check", "--format", "compact", "--select", names, "a.md").output
            return Set(output.matches(of: /\[([a-z-]+)\]/).map { String($0.output.1) })
        }
        #expect(try rules("uk-past-performance") == ["uk-past-performance"])
        #expect(try rules("uk-past") == ["uk-past-performance", "uk-past-performance-data"])
        #expect(try rules("uk-past-performance-data,uk-risk") == ["uk-past-performance-data", "uk-risk-balance"])
        let misspelt = try bench.adlint("check", "--select", "uk-past-performnce", "a.md")
        #expect(misspelt.status == 2)
        #expect(misspelt.errors.contains("Did you mean 'uk-past-performance'?"))
        let other = try bench.adlint("check", "--select", "us-past-performance", "a.md")
        #expect(other.status == 2)
    }

    @Test("A note in a draft holds until its day")
    func notes() throws {
        func draft(_ until: String) -> String {
            let note = "<!-- adlint-ignore uk-past-performance: \"index level\" by A. Officer until \(until) -->\n\n"
            return Drafts.atFault.replacing("Our Kestrel", with: note + "Our Kestrel")
        }
        let bench = try Workbench(["a.md": draft("2999-01-01"), "b.md": draft("2020-01-31")])
        let held = try bench.adlint("check", "--format", "compact", "a.md")
        #expect(!held.output.contains("[uk-past-performance]"))
        let expired = try bench.adlint("check", "--format", "compact", "b.md")
        #expect(expired.output.contains("[uk-past-performance]"))
        #expect(expired.output.contains("[adlint-expired-ignore]"))
    }

    @Test(
        "A fault is told with its place and a sentence, and gives status 2",
        arguments: [
            (
                "jurisdiction: uk",
                ".adlint.yml:1:1: A configuration has no key 'jurisdiction'. Did you mean 'jurisdictions'?"
            ),
            ("# x\nfail-on: warn", ":2:10: There is no fail level 'warn'. It may be: error, info, never, warning."),
            ("jurisdictions: [uk, atlantis]", ":1:21: There are no rules for the jurisdiction 'atlantis'."),
            ("severities:\n  uk-past-performance: severe", ":2:24: There is no severity 'severe'."),
            ("severities:\n  uk-past-performanc: off", ":2:3: There is no rule 'uk-past-performanc'."),
            ("facts: {reeders: retail}", "No rule asks for the fact 'reeders'. Did you mean 'readers'?"),
            ("select: [uk-nothing-so]", ":1:10: No rule's id is or begins with 'uk-nothing-so'."),
            ("regions: {whole-draft: yes}", ":1:24: There is no way to read a draft 'yes'."),
            ("fail-on: [", "This is not YAML"), ("fail-on: error\nfail-on: info", "stands here a second time"),
            ("rule-paths: [house]", "house"),
            ("waivers: [{rule: uk-past-performance}]", "A waiver needs the key 'reason'"),
            ("waivers: [{rule: uk-nothing, reason: x}]", ":1:18: There is no rule 'uk-nothing'."),
            ("waivers: [{rule: uk-ad-label, reason: x, until: soon}]", "must be a day such as 2027-01-31"),
        ])
    func faults(_ text: String, _ sentence: String) throws {
        let bench = try Workbench(["sub/.adlint.yml": text, "sub/a.md": Drafts.atFault, "z.md": Drafts.atFault])
        let result = try bench.adlint("check", "sub/a.md", "z.md")
        #expect(result.status == 2)
        #expect(result.errors.contains(sentence), "\(result.errors)")
        #expect(result.errors.contains("adlint: error: sub/a.md: The draft was not checked"))
        // The other draft has no broken configuration.
        #expect(result.output.contains("z.md:5:"))
    }

    @Test("A configuration of comments alone is none", arguments: ["", "# nothing\n", "\n\n"])
    func empty(_ text: String) throws {
        let bench = try Workbench([".adlint.yml": text, "a.md": Drafts.clean])
        #expect(try bench.adlint("check").status == 0)
    }

    @Test("Patterns of a configuration are of paths below its folder, and of no other draft")
    func elsewhere() throws {
        let configuration = """
            exclude: [drafts/]
            waivers:
              - {rule: uk-past-performance, drafts: [old/*], reason: agreed}

            """
        let bench = try Workbench([
            "b/.adlint.yml": configuration, "a/old/a.md": Drafts.atFault, "a/drafts/a.md": Drafts.atFault,
        ])
        let result = try bench.adlint(
            "check", "--config", "b/.adlint.yml", "--format", "compact", "--select", "uk-past-performance", "a")
        let found = result.output.split(separator: "\n").filter { $0.contains("[uk-past-performance]") }
        #expect(found.map { $0.prefix { $0 != ":" } } == ["a/drafts/a.md", "a/old/a.md"])
    }

    @Test("What holds is shown with the file that it comes from")
    func shown() throws {
        let bench = try Workbench([
            "n/.adlint.yml": "facts: {readers: professional}\nfail-on: error\nregions: {ad-marks: ['Partner: it''s']}",
            "n/a.md": "",
        ])
        let result = try bench.adlint("check", "--show-config", "n/a.md", "--jurisdiction", "uk")
        #expect(result.status == 0)
        #expect(
            result.output == """
                # n/a.md: n/.adlint.yml
                jurisdictions: [uk]
                fail-on: error
                facts:
                  readers: professional
                regions:
                  ad-marks: ['Partner: it''s']
                  whole-draft: auto

                """)
    }
}
