public import AdlintCore

/// A review as it is kept between runs: all that was found out about a draft, without the draft and its name.
///
/// The text of a draft is not kept where the draft's file is its text: whoever reads the entry brings it.
public struct ReviewEntry: Sendable {
    /// What was found out. Path, digest and, where the file is the text, source are the reader's to fill in.
    public var review: Review
    /// The only day on which it holds ("2026-11-23"), where a note in the draft has an end; nil where every day is as good.
    public var day: String?

    /// Makes an entry.
    public init(_ review: Review, day: String?) {
        self.review = review
        self.day = day
    }

    /// Whether notes or waivers have a say in a review, which may end on a day.
    public static func dependsOnDay(_ review: Review) -> Bool {
        review.findings.contains { $0.suppression != nil || $0.topic == .suppression }
    }

    /// The bytes of a file that holds it.
    public var bytes: [UInt8] {
        var packing = Packing()
        packing.add(day)
        packing.add(review)
        return packing.sealed()
    }

    /// Reads such a file.
    ///
    /// - Parameters:
    ///   - source: The draft's text; asked for where the entry does not hold it.
    /// - Returns: Nil where the bytes are no whole entry, or speak of more text than there is.
    public init?(_ bytes: [UInt8], source: () -> SourceText?) {
        do {
            var unpacking = try Unpacking(bytes)
            day = try unpacking.textIfAny()
            review = try unpacking.review(source)
            guard unpacking.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }
}
