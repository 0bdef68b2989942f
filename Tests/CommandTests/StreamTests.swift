import Foundation
import Testing

/// Drafts that come one a line (`--input-format ndjson`).
struct StreamTests {
    private static func line(_ id: String, _ text: String, _ more: [String: Any] = [:]) throws -> String {
        let object = ["id": id, "format": "markdown", "text": text].merging(more) { $1 }
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self) + "\n"
    }

    private func results(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("A stream is judged as the same drafts in files are", arguments: ["1", "4"])
    func same(jobs: String) throws {
        let drafts = (0..<60).map { ("draft-\($0 + 100).md", $0 % 3 == 0 ? Drafts.atFault : Drafts.clean + "\n\($0)") }
        let bench = try Workbench(Dictionary(drafts) { $1 })
        let files = try bench.adlint("check", "--format", "ndjson")
        let input = try drafts.map { try Self.line($0.0, $0.1) }.joined()
        let stream = try bench.adlint(
            "check", "--input-format", "ndjson", "--format", "ndjson", "--jobs", jobs, "-", input: input)
        #expect(stream.status == 1)
        #expect(try results(stream.output).compactMap { $0["id"] as? String } == drafts.map(\.0))
        let withoutIds = stream.output.replacing(/"id":"[^"]*",/, with: "")
        #expect(withoutIds == files.output)
    }

    @Test("A bad line is reported by its number, and the rest is checked")
    func badLines() throws {
        let lines = [
            "\u{FEFF}" + (try Self.line("a", Drafts.atFault)), "\n", "  \r\n", "{\"id\": \"b\", \"text\"\n",
            try Self.line("c", Drafts.clean, ["jurisdictions": ["uk", "atlantis"]]),
            "{\"id\":\"d\",\"format\":\"docx\",\"base64\":\"TQ==\"}\r\n", "no JSON", "\n",
            String(try Self.line("e", Drafts.atFault, ["jurisdictions": ["us"]]).dropLast()),
        ]
        let result = try Workbench().adlint(
            "check", "--input-format", "ndjson", "--format", "ndjson", "-", input: lines.joined())
        #expect(result.status == 2)
        let found = try results(result.output)
        #expect(found.map { $0["id"] as? String } == ["a", "b", "c", "d", nil, "e"])
        #expect(found.map { $0["error"] != nil } == [false, true, true, true, true, false])
        #expect(found.last?["jurisdictions"] as? [String] == ["us"])
        let place = try #require(found[1]["error"] as? [String: Any])
        #expect(place["line"] as? Int == 4)
        #expect(place["column"] as? Int == 19)
        #expect(result.errors.contains("<stdin>:4:19: "))
        #expect(result.errors.contains("c: There are no rules for the jurisdiction 'atlantis'"))
        #expect(result.errors.contains("<stdin>:7:1: "))
    }

    @Test("Files and folders of streams are found; messages name the file")
    func files() throws {
        let bench = try Workbench([
            "in/a.ndjson": Self.line("1", Drafts.clean), "in/b.jsonl": "{}\n", "in/c.md": Drafts.atFault,
        ])
        let result = try bench.adlint("check", "--input-format", "ndjson", "--format", "ndjson", "in")
        #expect(result.status == 2)
        #expect(try results(result.output).map { $0["path"] as? String } == ["1", "in/b.jsonl"])
        #expect(result.errors.contains("in/b.jsonl:1:1: "))
    }

    @Test("A line that is too long is passed over with an error, and memory does not grow with it")
    func tooLong() throws {
        let long = String(repeating: "x", count: 70 << 20)
        let input = try Self.line("a", Drafts.clean) + long + "\n" + Self.line("b", Drafts.clean) + long
        let result = try Workbench().adlint(
            "check", "--input-format", "ndjson", "--format", "ndjson", "-", input: input)
        #expect(result.status == 2)
        let found = try results(result.output)
        #expect(found.map { $0["id"] as? String } == ["a", nil, "b", nil])
        #expect(result.errors.contains("<stdin>:2:1: The line is longer than 64 MB"))
        #expect(result.errors.contains("<stdin>:4:1: "))
    }

    @Test("--since makes no sense for a stream")
    func since() throws {
        let result = try Workbench().adlint("check", "--input-format", "ndjson", "--since", "HEAD", "-")
        #expect(result.status == 2)
        #expect(result.errors.contains("--since HEAD"))
    }

    @Test("Whoever feeds line by line has each answer before the next line", arguments: ["1", "2"])
    func answers(jobs: String) throws {
        let process = Process()
        process.executableURL = Workbench.program
        process.arguments = [
            "check", "--no-config", "--input-format", "ndjson", "--format", "ndjson", "--jobs", jobs, "-",
        ]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        for number in 0..<12 {
            let line = number == 5 ? "{\"id\":\"draft-5\"}\n" : try Self.line("draft-\(number)", Drafts.atFault)
            try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
            var answer = Data()
            while answer.last != 0x0A {
                answer.append(try #require(try output.fileHandleForReading.read(upToCount: 1)))
            }
            #expect(
                try results(String(decoding: answer, as: UTF8.self)).map { $0["id"] as? String } == ["draft-\(number)"])
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
    }
}
