import Foundation
import Testing

/// What `adlint check --format json` says of one draft.
struct CheckedDraft: Decodable {
    struct Place: Decodable {
        let offset: Int
        let line: Int
        let story: String?
        let paragraph: Int?
        let character: Int?
    }
    struct Span: Decodable {
        let start: Place
        let end: Place
    }
    struct Region: Decodable {
        let kind: String
        let range: Span
    }
    struct Obligation: Decodable {
        let rule: String
        let state: String
    }
    struct Claim: Decodable {
        let claim: String
        let range: Span
        let excerpt: String
        let obligations: [Obligation]
    }
    struct Related: Decodable {
        let message: String
        let range: Span
    }
    struct Finding: Decodable {
        let rule: String
        let problem: String
        let severity: String
        let message: String
        let excerpt: String
        let range: Span
        let related: [Related]
        let authority: [Authority]
    }
    struct Authority: Decodable {
        let cite: String
    }
    struct NotChecked: Decodable {
        let rule: String
        let why: String
    }
    let format: String
    let regions: [Region]
    let claims: [Claim]
    let findings: [Finding]
    let notChecked: [NotChecked]

    func findings(of rule: String) -> [Finding] {
        findings.filter { $0.rule == rule }
    }

    /// The states of one rule's obligations, claim by claim.
    func states(of rule: String) -> [String] {
        claims.flatMap { claim in claim.obligations.filter { $0.rule == rule }.map(\.state) }
    }
}

extension Workbench {
    /// Checks drafts with the real program, without configuration; the reviews in order.
    func check(_ paths: [String], options: [String] = []) throws -> [CheckedDraft] {
        struct Report: Decodable { let drafts: [CheckedDraft] }
        let outcome = try run(Self.program, ["check", "--no-config", "--format", "json"] + options + paths)
        #expect(outcome.status < 2, "\(outcome.errors)")
        return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).drafts
    }

    /// Checks one text under a name.
    func check(_ text: String, as name: String, options: [String] = []) throws -> CheckedDraft {
        try write(text, to: name)
        return try #require(try check([name], options: options).first)
    }
}
