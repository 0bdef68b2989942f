import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// The labelled drafts in Word's format, beside the checkout.
struct WordCase: Sendable, CustomTestStringConvertible {
    let name: String
    let quotes: [String]
    let bytes: [UInt8]

    var testDescription: String { name }

    static let all: [WordCase] = {
        let root = fixtureRoot.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared/cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().compactMap { name in
            let folder = root.appendingPathComponent(name)
            guard let draft = try? Data(contentsOf: folder.appendingPathComponent("draft.docx")),
                let labels = try? Data(contentsOf: folder.appendingPathComponent("labels.json")),
                let parsed = try? JSONDecoder().decode(Labels.self, from: labels)
            else { return nil }
            return WordCase(name: name, quotes: parsed.labels.map(\.quote), bytes: [UInt8](draft))
        }
    }()

    private struct Labels: Decodable {
        struct Label: Decodable { let quote: String }
        let labels: [Label]
    }
}

@Suite("Word: the labelled cases")
struct WordCasesTests {
    @Test("the extracted text holds every label's quote", arguments: WordCase.all)
    func quotesStandInText(_ item: WordCase) throws {
        let document = try WordReader().read(item.bytes)
        let text = String(decoding: document.source.bytes, as: UTF8.self)
        for quote in item.quotes { #expect(text.contains(quote), "not in the text: \(quote)") }
    }

    @Test("every block's words come from its own source", arguments: WordCase.all)
    func blocksMapIntoTheirSource(_ item: WordCase) throws {
        let document = try WordReader().read(item.bytes)
        #expect(!document.blocks.isEmpty)
        for block in document.blocks where block.hiding == nil && !block.prose.isEmpty {
            #expect(block.source.contains(document.map.source(of: block.prose)))
        }
    }

    @Test("the cases are at hand", .enabled(if: !WordCase.all.isEmpty, "no cases beside this checkout"))
    func casesAreThere() {
        #expect(WordCase.all.count >= 13)
    }
}
