/// What there is to tell of rules that need not be loaded, as it is kept between runs.
public struct RulesEntry: Sendable {
    /// `sha256:` and the digest of all files that the rules were made of.
    public let digest: String
    /// Faults that do not stop them from working, a line each.
    public let warnings: [String]

    /// Makes an entry.
    public init(digest: String, warnings: [String]) {
        self.digest = digest
        self.warnings = warnings
    }

    /// The bytes of a file that holds it.
    ///
    /// - Parameter name: What it is kept under.
    public func bytes(name: String) -> [UInt8] {
        var packing = Packing()
        packing.add(name)
        packing.add(digest)
        packing.add(list: warnings) { $0.add($1) }
        return packing.sealed()
    }

    /// Reads such a file; nil where the bytes are no whole entry of this name.
    public init?(_ bytes: [UInt8], name: String) {
        do {
            var unpacking = try Unpacking(bytes)
            guard try unpacking.text() == name else { return nil }
            digest = try unpacking.text()
            warnings = try unpacking.list { unpacking throws(DamagedEntry) in try unpacking.text() }
            guard unpacking.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }
}
