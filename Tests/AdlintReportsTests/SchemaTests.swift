import AdlintReports
import Foundation
import Testing

/// Reports of formats that others own, checked against the schemas of their owners.
@Suite struct SchemaTests {
    private static let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let validator = """
        import json, sys, jsonschema
        schema, report = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
        cls = jsonschema.validators.validator_for(schema)
        checker = cls(schema, format_checker=cls.FORMAT_CHECKER)
        errors = sorted(checker.iter_errors(report), key=str)
        for error in errors[:5]: print(list(error.absolute_path), error.message[:300])
        sys.exit(1 if errors else 0)
        """

    /// The schema's file, from the folder of shared material beside the checkout or above it.
    private static func schema(_ name: String) -> String? {
        var folder = schemas
        for _ in 0..<3 {
            let file = folder.appendingPathComponent("shared/schemas/\(name)").path
            if FileManager.default.fileExists(atPath: file) { return file }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }

    private static let canValidate: Bool = {
        guard let python = Programs.find("python3"), schema("rdjson.json") != nil else { return false }
        return (try? Programs.run(python, ["-c", "import jsonschema"]).status) == 0
    }()

    @Test(
        .enabled(if: canValidate, "python3, its jsonschema or ../shared/schemas is absent: no schema was tried"),
        arguments: [(ReportFormat.sarif, "sarif-2.1.0.json"), (.rdjson, "rdjson.json")])
    func `the report fits its schema, hostile drafts or not`(format: ReportFormat, schema: String) throws {
        let python = try #require(Programs.find("python3"))
        let file = try #require(Self.schema(schema))
        var hostile = Hostile.run
        hostile.reviews = Array(hostile.reviews.prefix(16))
        for (run, rules) in [(Examples.run, Letter.rules), (hostile, Hostile.rules), (Examples.run, [])] {
            let bytes = run.rendered(as: format, options: ReportOptions(rules: rules))
            let result = try Programs.withFile(bytes, "report.json") {
                try Programs.run(python, ["-c", Self.validator, file, $0])
            }
            #expect(result.status == 0, "\(result.output)")
        }
    }

    @Test(.enabled(if: canValidate, "python3, its jsonschema or ../shared/schemas is absent: no schema was tried"))
    func `the validator refuses what does not fit`() throws {
        let python = try #require(Programs.find("python3"))
        let file = try #require(Self.schema("sarif-2.1.0.json"))
        let result = try Programs.withFile(Array("{\"version\": \"2.1.0\", \"runs\": [{}]}".utf8), "report.json") {
            try Programs.run(python, ["-c", Self.validator, file, $0])
        }
        #expect(result.status == 1)
        #expect(result.output.contains("'tool' is a required property"))
    }
}
