import AdlintCache
import AdlintCore
import AdlintDigest
import AdlintDocuments

/// The part of the cache that holds what was found under one policy.
struct CacheShelf: Sendable {
    /// The rules, from a run that loaded them without fault; nil where there was none yet.
    let rules: RulesEntry?
    private let folder: String
    private let name: String
    /// Whether waivers have a say: they speak of paths.
    private let hasWaivers: Bool

    /// Holds what is known of the rules.
    static let rulesFile = "rulebook"

    /// Looks whether there is such a shelf; nil where its place is taken by something that is not the user's own.
    init?(in cache: ResultCache, mark: PolicyMark, hasWaivers: Bool) {
        name = mark.text
        folder = Path.joined(cache.root, name)
        self.hasWaivers = hasWaivers
        guard Path.isOwnFolder(folder) ?? true else { return nil }
        let file = Path.joined(folder, Self.rulesFile)
        rules = CacheFile.bytes(of: file).flatMap { [name] in RulesEntry($0, name: name) }
        if rules != nil { CacheFile.keepYoung(file) }
    }

    /// Makes the shelf, once its rules were loaded without fault.
    func open(_ rules: RulesEntry) {
        guard ResultCache.make(folder) else { return }
        CacheFile.write(rules.bytes(name: name), to: Path.joined(folder, Self.rulesFile), in: folder)
    }

    /// What was found in a draft of these bytes; nil where nobody looked yet.
    func review(of draft: DraftBytes) -> Review? {
        let file = file(for: draft)
        let path = Path.joined(folder, file)
        guard let bytes = CacheFile.bytes(of: path),
            let entry = ReviewEntry(bytes, name: fullName(file), source: { draft.text }),
            entry.day == nil || entry.day == Today.text
        else { return nil }
        CacheFile.keepYoung(path)
        var review = entry.review
        review.path = draft.place.name
        return review
    }

    /// Keeps what was found in a draft.
    func keep(_ review: Review, of draft: DraftBytes) {
        let file = file(for: draft)
        let entry = ReviewEntry(review, name: fullName(file), day: review.dependsOnDay ? Today.text : nil)
        CacheFile.write(entry.bytes, to: Path.joined(folder, file), in: folder)
    }

    private func fullName(_ file: String) -> String { "\(name)/\(file)" }

    private func file(for draft: DraftBytes) -> String {
        let name = "\(draft.digest)-\(draft.place.format.rawValue)"
        guard hasWaivers else { return name }
        let absolute = Path.joined(draft.place.folder, Path.name(of: draft.place.name))
        return "\(name)-\(SHA256Digest.hex(of: Array(absolute.utf8)))"
    }
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
