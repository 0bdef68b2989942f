import AdlintCore

/// What could not be checked in all drafts of a run: each reason once, with its rules and the number of its drafts.
struct NotCheckedList {
    /// A reason, the rules that it kept from being checked, and in how many drafts.
    struct Item {
        let why: String
        var rules: [String]
        var drafts: Int
    }

    private(set) var items: [Item] = []
    private var index: [String: Int] = [:]
    /// Things whose reason is beyond the number that is listed.
    private(set) var unlisted = 0

    /// Reasons may name words of the draft: without a bound the list would grow with the run.
    private let most: Int

    init(most: Int = 40) {
        self.most = most
    }

    /// Adds what could not be checked in one draft.
    mutating func add(_ review: Review) {
        var seen: Set<String> = []
        for item in review.notChecked {
            if let known = index[item.why] {
                if seen.insert(item.why).inserted { items[known].drafts += 1 }
                if !items[known].rules.contains(item.rule) { items[known].rules.append(item.rule) }
            } else if items.count < most {
                seen.insert(item.why)
                index[item.why] = items.count
                items.append(Item(why: item.why, rules: [item.rule], drafts: 1))
            } else {
                unlisted += 1
            }
        }
    }
}
