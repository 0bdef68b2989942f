import AdlintCache
import AdlintCore
import AdlintDigest
import AdlintDocuments
import Glibc

/// The part of the cache that holds what was found under one policy.
struct CacheShelf: Sendable {
    /// The rules, from a run that loaded them without fault; nil where there was none yet.
    let rules: KnownRules?
    private let folder: String
    /// Whether waivers have a say: they speak of paths and days.
    private let hasWaivers: Bool
    /// Holds what is known of the rules.
    static let rulesFile = "rulebook"

    /// Looks whether there is such a shelf.
    init(in cache: ResultCache, mark: PolicyMark, hasWaivers: Bool) {
        folder = Path.joined(cache.root, mark.text)
        self.hasWaivers = hasWaivers
        let file = Path.joined(folder, Self.rulesFile)
        rules = CacheFile.bytes(of: file).flatMap(KnownRules.init)
        if rules != nil { CacheFile.keepYoung(file) }
    }

    /// Makes the shelf, once its rules were loaded without fault.
    func open(_ rules: KnownRules) {
        guard ResultCache.make(folder) else { return }
        CacheFile.write(rules.bytes, to: Path.joined(folder, Self.rulesFile), in: folder)
    }

    /// What was found in a draft of these bytes; nil where nobody looked yet.
    func review(of draft: DraftBytes) -> Review? {
        let path = path(for: draft)
        guard let bytes = CacheFile.bytes(of: path), let entry = ReviewEntry(bytes, source: { draft.text }),
            entry.day == nil || entry.day == Today.text
        else { return nil }
        CacheFile.keepYoung(path)
        var review = entry.review
        review.path = draft.place.name
        return review
    }

    /// Keeps what was found in a draft.
    func keep(_ review: Review, of draft: DraftBytes) {
        let isOfToday = hasWaivers || ReviewEntry.dependsOnDay(review)
        let entry = ReviewEntry(review, day: isOfToday ? Today.text : nil)
        CacheFile.write(entry.bytes, to: path(for: draft), in: folder)
    }

    private func path(for draft: DraftBytes) -> String {
        var name = draft.digest + "-" + draft.place.format.rawValue
        if hasWaivers {
            let absolute = Path.joined(draft.place.folder, Path.name(of: draft.place.name))
            name += "-" + SHA256Digest.hex(of: Array(absolute.utf8))
        }
        return Path.joined(folder, name)
    }
}

/// What there is to tell of rules that need not be loaded.
struct KnownRules {
    let digest: String
    /// Faults that do not stop them from working, a line each.
    let warnings: [String]

    init(digest: String, warnings: [String]) {
        self.digest = digest
        self.warnings = warnings
    }

    /// Reads ``bytes``; nil where they are others.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == UInt8(ascii: "\n") else {
            return nil
        }
        let lines = text.split(separator: "\n").map(String.init)
        guard let digest = lines.first else { return nil }
        self.init(digest: digest, warnings: Array(lines.dropFirst()))
    }

    /// A line each.
    var bytes: [UInt8] { Array(([digest] + warnings).map { $0 + "\n" }.joined().utf8) }
}

/// A draft's file.
struct DraftBytes {
    let place: DraftPlace
    let bytes: [UInt8]
    /// SHA-256 of the bytes, in hexadecimal.
    let digest: String

    init(_ bytes: [UInt8], of place: DraftPlace) {
        self.bytes = bytes
        self.place = place
        digest = SHA256Digest.hex(of: bytes)
    }

    /// The draft's text where the file is the text; nil for containers.
    var text: SourceText? {
        place.format.isEditable ? try? SourceDecoder().decode(bytes) : nil
    }
}
