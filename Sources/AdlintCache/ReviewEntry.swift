public import AdlintCore

/// A review as it is kept between runs: all that was found out about a draft, without the draft and its path.
///
/// The text of a draft is not kept where the draft's file is its text: whoever reads the entry brings it.
public struct ReviewEntry: Sendable {
    /// What it is kept under; an entry that was put in another's place is no entry.
    public var name: String
    /// What was found out. Path, digest and, where the file is the text, source are the reader's to fill in.
    public var review: Review
    /// The only day on which it holds ("2026-11-23"), where a note or a waiver may have an end; nil where every day is as
    /// good.
    public var day: String?

    /// Makes an entry.
    public init(_ review: Review, name: String, day: String?) {
        self.name = name
        self.review = review
        self.day = day
    }

    /// The bytes of a file that holds it.
    public var bytes: [UInt8] {
        var packing = Packing()
        packing.add(name)
        packing.add(day)
        packing.add(review)
        return packing.sealed()
    }

    /// Reads such a file.
    ///
    /// - Parameters:
    ///   - name: What the entry must be kept under.
    ///   - source: The draft's text; asked for where the entry does not hold it.
    /// - Returns: Nil where the bytes are no whole entry of this name, or speak of more text than there is.
    public init?(_ bytes: [UInt8], name: String, source: () -> SourceText?) {
        do {
            var unpacking = try Unpacking(bytes)
            self.name = try unpacking.text()
            guard self.name == name else { return nil }
            day = try unpacking.textIfAny()
            review = try unpacking.review(source)
            guard unpacking.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }
}
