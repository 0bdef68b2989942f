import AdlintCore

/// How much text stands in each part of a page.
struct HTMLTextCounts {
    /// Bytes of text before each node, in the order of the tree.
    private var before: [Int]

    init(_ tree: HTMLTree) {
        before = [0]
        before.reserveCapacity(tree.nodes.count + 1)
        for node in tree.nodes {
            let parentTag = node.parent == HTMLTree.none ? .unknown : tree.nodes[node.parent].tag
            let counts = node.kind == .text && !parentTag.holdsNoProse && parentTag != .title
            before.append((before.last ?? 0) + (counts ? node.source.count : 0))
        }
    }

    /// The bytes of text in a range of nodes.
    func count(in nodes: Range<Int>) -> Int {
        before[nodes.upperBound] - before[nodes.lowerBound]
    }

    /// Whether the element wraps nine tenths of the page or more: its border sets nothing apart.
    func isWrapper(_ nodes: Range<Int>) -> Bool {
        count(in: nodes) * 10 >= (before.last ?? 0) * 9
    }
}
