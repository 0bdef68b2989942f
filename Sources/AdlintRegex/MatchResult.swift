public import AdlintCore

/// One match with its groups.
public struct MatchResult: Sendable {
    /// The whole match, in bytes of the text.
    public let range: TextRange
    /// By number from 0 (the whole match); nil where a group took no part.
    let groups: [TextRange?]
    private let names: [(name: String, number: Int)]

    init(groups: [TextRange?], range: TextRange, names: [(name: String, number: Int)]) {
        self.groups = groups
        self.range = range
        self.names = names
    }

    /// The group of a number; nil where it took no part in the match or the pattern has no such group. 0 is the match.
    public func group(_ number: Int) -> TextRange? {
        groups.indices.contains(number) ? groups[number] : nil
    }

    /// The group of a name; nil where it took no part in the match or the pattern has no such group.
    ///
    /// Where several groups share the name (`(?J)`), the first one that took part.
    public func group(_ name: String) -> TextRange? {
        for entry in names where entry.name == name {
            if let range = group(entry.number) { return range }
        }
        return nil
    }

    /// All named groups that took part in the match.
    public var namedGroups: [String: TextRange] {
        var result: [String: TextRange] = [:]
        for (name, number) in names where result[name] == nil {
            result[name] = group(number)
        }
        return result
    }
}
