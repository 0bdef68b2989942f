import AdlintCore
import AdlintRulebookFiles
import AdlintRules
import Foundation
import Testing

/// The schemas, by hand, must know the keys and words that the loader knows.
struct SchemaTests {
    /// Where a mapping of the files is described: the loader learns of it from a file with an unknown key.
    struct Mapping: CustomTestStringConvertible {
        let testDescription: String
        let schema: String
        /// Keys that lead to the mapping in the schema.
        let way: [String]
        let file: RuleFile
    }

    static let mappings: [Mapping] = [
        mapping("terms.json", [], "terms/x.yml", "zz: 1"),
        mapping("claim.json", [], "claims/x.yml", "zz: 1"),
        mapping("claim.json", ["definitions", "companies"], "claims/x.yml", "unless: {zz: 1}"),
        mapping("claim.json", ["definitions", "detector", "anyOf", "1"], "claims/x.yml", "detect: [{zz: 1}]"),
        mapping("disclosure.json", [], "disclosures/x.yml", "zz: 1"),
        mapping(
            "disclosure.json", ["properties", "elements", "additionalProperties"], "disclosures/x.yml",
            "elements: {a: {zz: 1}}"),
        mapping("disclosure.json", ["properties", "texts", "items"], "disclosures/x.yml", "texts: [{zz: 1}]"),
        mapping("disclosure.json", ["definitions", "wordings", "items"], "disclosures/x.yml", "undone-by: [{zz: 1}]"),
        mapping("labels.json", [], "labels/x.yml", "zz: 1"),
        mapping(
            "labels.json", ["properties", "labels", "items"], "labels/x.yml", "labels: [{standing: unclear, zz: 1}]"),
        mapping("regions.json", [], "labels/regions.yml", "zz: 1"),
        mapping("regions.json", ["properties", "selling", "items"], "labels/regions.yml", "selling: [{zz: 1}]"),
        mapping("rule.json", [], "uk/x.yml", "zz: 1"),
        mapping("rule.json", ["definitions", "authority"], "uk/x.yml", "authority: [{zz: 1}]"),
        mapping("rule.json", ["properties", "when"], "uk/x.yml", "when: {zz: 1}"),
        mapping("rule.json", ["properties", "require"], "uk/x.yml", "require: {zz: 1}"),
        mapping("rule.json", ["properties", "say"], "uk/x.yml", "say: {zz: 1}"),
        mapping(
            "rule.json", ["properties", "facts", "additionalProperties"], "uk/x.yml",
            "facts: {a: {untold: skip, zz: 1}}"),
    ]

    private static func mapping(
        _ schema: String, _ way: [String], _ path: String, _ text: String
    ) -> Mapping {
        Mapping(
            testDescription: "\(schema) \(way.joined(separator: "/"))", schema: schema, way: way,
            file: RuleFile(path: path, text: text))
    }

    @Test(arguments: mappings)
    func aSchemaKnowsTheKeysOfTheLoader(_ mapping: Mapping) throws {
        let described = try #require(Self.value(at: mapping.way + ["properties"], of: mapping.schema) as? [String: Any])
        #expect(described.keys.sorted() == (try known(in: mapping.file)).sorted())
    }

    /// The keys that the loader lists when it meets an unknown one, and those that only other files have.
    private func known(in file: RuleFile) throws -> [String] {
        let complaint = try #require(diagnostics(of: [file]).first { $0.contains("has no key 'zz'. It may be: ") })
        let list = try #require(complaint.split(separator: "It may be: ").last)
        let keys = list.dropLast().split(separator: ", ").map(String.init)
        // A file that switches a rule off has a reason, and no other key.
        return file.path == "uk/x.yml" && file.text.hasPrefix("zz") ? keys + ["why"] : keys
    }

    private static let topics = Topic.allCases.filter { $0 != .suppression }.map(\.rawValue)

    @Test(arguments: [
        ("claim.json", ["properties", "topic"], topics),
        ("rule.json", ["properties", "topic"], topics),
        ("rule.json", ["properties", "severity"], Severity.allCases.map(\.rawValue)),
        ("rule.json", ["properties", "label"], LabelDemand.allCases.map(\.rawValue)),
        ("rule.json", ["properties", "require", "properties", "place"], Place.allCases.map(\.rawValue)),
        ("rule.json", ["properties", "require", "properties", "style"], Prominence.allCases.map(\.rawValue)),
        ("rule.json", ["properties", "when", "properties", "per"], Trigger.Unit.allCases.map(\.rawValue)),
        ("rule.json", ["properties", "when", "properties", "in", "anyOf", "0"], Region.Kind.allCases.map(\.rawValue)),
        (
            "labels.json", ["properties", "labels", "items", "properties", "standing", "anyOf", "0"],
            LabelDefinition.Standing.allCases.map(\.rawValue)
        ),
    ])
    func aSchemaKnowsTheWordsOfTheLoader(schema: String, way: [String], words: [String]) throws {
        let described = try #require(Self.value(at: way + ["enum"], of: schema) as? [String])
        #expect(described.sorted() == words.sorted())
    }

    private static func value(at way: [String], of schema: String) throws -> Any? {
        let data = try Data(contentsOf: URL(filePath: Checkout.path("rules/schema/\(schema)")))
        return way.reduce(try JSONSerialization.jsonObject(with: data) as Any?) { value, step in
            if let list = value as? [Any], let index = Int(step) { return list[index] }
            return (value as? [String: Any])?[step]
        }
    }
}
