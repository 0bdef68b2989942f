import AdlintCore

/// What could not be checked in all drafts of a run, each thing once with the number of its drafts.
struct NotCheckedList {
    private var drafts: [NotChecked: Int] = [:]
    private var order: [NotChecked] = []
    /// Things beyond the number that is listed.
    private(set) var unlisted = 0

    /// Reasons may name words of the draft: without a bound the list would grow with the run.
    private static let most = 40

    /// Adds what could not be checked in one draft.
    mutating func add(_ review: Review) {
        var seen: Set<NotChecked> = []
        for item in review.notChecked where seen.insert(item).inserted {
            if let count = drafts[item] {
                drafts[item] = count + 1
            } else if order.count < Self.most {
                order.append(item)
                drafts[item] = 1
            } else {
                unlisted += 1
            }
        }
    }

    /// The things in the order in which they came up.
    var items: [(item: NotChecked, drafts: Int)] { order.map { ($0, drafts[$0] ?? 0) } }
}
