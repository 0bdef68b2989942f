import AdlintCore

/// Finds the rules of a style sheet that hold for an element.
struct HTMLSelectorMatching {
    /// Steps of matching that a page may take: a base, and so many for each byte.
    private static let baseSteps = 1_000_000
    private static let stepsPerByte = 16

    private let tree: HTMLTree
    private let bytes: [UInt8]
    private let sheet: CSSStyleSheet
    private var classes: [Int] = []
    private var classRanges: [Range<Int>]
    private var previousSiblings: [Int]
    private var steps: Int

    init(tree: HTMLTree, bytes: [UInt8], sheet: CSSStyleSheet) {
        self.tree = tree
        self.bytes = bytes
        self.sheet = sheet
        classRanges = Array(repeating: 0..<0, count: tree.nodes.count)
        previousSiblings = tree.previousElementSiblings
        steps = Self.baseSteps + bytes.count * Self.stepsPerByte
    }

    /// Whether so much had to be compared that the rest of the page goes without style sheets.
    var isExhausted: Bool { steps <= 0 }

    /// Reads the classes of an element. To be called for each element, in order, before ``rules(for:)``.
    mutating func enter(_ element: Int) {
        guard let attribute = tree.attribute(.class, of: element) else { return }
        let start = classes.count
        for word in tree.value(of: attribute, in: bytes).split(whereSeparator: \.isASCIIBlank) {
            if let number = sheet.classes[String(decoding: word, as: UTF8.self)] { classes.append(number) }
        }
        classRanges[element] = start..<classes.count
    }

    /// The rules that hold, the weakest first.
    mutating func rules(for element: Int) -> [Int] {
        var found: [Int] = []
        if !sheet.byID.isEmpty, let id = tree.attribute(.id, of: element) {
            let name = String(decoding: tree.value(of: id, in: bytes), as: UTF8.self)
            if let candidates = sheet.byID[name] { keep(candidates, for: element, in: &found) }
        }
        for place in classRanges[element] {
            if let candidates = sheet.byClass[classes[place]] { keep(candidates, for: element, in: &found) }
        }
        if let candidates = sheet.byTag[tree.nodes[element].tag] { keep(candidates, for: element, in: &found) }
        keep(sheet.universal, for: element, in: &found)
        guard found.count > 1 else { return found }
        return found.sorted { (sheet.rules[$0].specificity, $0) < (sheet.rules[$1].specificity, $1) }
    }

    private mutating func keep(_ candidates: [Int], for element: Int, in found: inout [Int]) {
        for rule in candidates where !isExhausted {
            steps -= 1
            if matches(sheet.rules[rule].selector, element) { found.append(rule) }
        }
    }

    // MARK: Selectors

    /// Matches from the subject to the left, with a list of places to go back to.
    private mutating func matches(_ selector: CSSSelector, _ element: Int) -> Bool {
        guard matches(selector.compounds[0], element) else { return false }
        guard selector.compounds.count > 1 else { return true }
        var place = 0
        var current = element
        // For each compound the element it was found at, to go on from when what stands left of it fails.
        var retries: [(place: Int, element: Int)] = []
        while place + 1 < selector.compounds.count {
            steps -= 1
            let next = selector.compounds[place + 1]
            if steps > 0, let found = find(next, from: current) {
                if next.combinator == .descendant || next.combinator == .later { retries.append((place, found)) }
                place += 1
                current = found
            } else if steps > 0, let retry = retries.popLast() {
                (place, current) = retry
            } else {
                return false
            }
        }
        return true
    }

    /// The nearest element, in the direction of the combinator, that the compound fits.
    private mutating func find(_ compound: CSSSelector.Compound, from element: Int) -> Int? {
        let isSibling = compound.combinator == .next || compound.combinator == .later
        let isSingle = compound.combinator == .next || compound.combinator == .child
        var candidate = isSibling ? previousSiblings[element] : tree.nodes[element].parent
        while candidate != HTMLTree.none, steps > 0 {
            steps -= 1
            if matches(compound, candidate) { return candidate }
            if isSingle { return nil }
            candidate = isSibling ? previousSiblings[candidate] : tree.nodes[candidate].parent
        }
        return nil
    }

    private func matches(_ compound: CSSSelector.Compound, _ element: Int) -> Bool {
        if let tag = compound.tag, tag != tree.nodes[element].tag { return false }
        for number in compound.classes where !classes[classRanges[element]].contains(number) { return false }
        if let id = compound.id {
            guard let attribute = tree.attribute(.id, of: element),
                tree.value(of: attribute, in: bytes).elementsEqual(id.utf8)
            else { return false }
        }
        return compound.attributes.allSatisfy { matches($0, element) } && matchesPlace(compound, element)
    }

    private func matchesPlace(_ compound: CSSSelector.Compound, _ element: Int) -> Bool {
        if compound.isFirstChild, previousSiblings[element] != HTMLTree.none { return false }
        if compound.isLastChild, tree.hasNextElementSibling(element) { return false }
        if compound.isRoot, tree.nodes[element].tag != .html { return false }
        if compound.isLink { return tree.nodes[element].tag == .a && tree.attribute(.href, of: element) != nil }
        return true
    }

    private func matches(_ test: CSSSelector.AttributeTest, _ element: Int) -> Bool {
        let found = tree.nodes[element].attributes.lazy.map { tree.attributes[$0] }.first { attribute in
            let name = bytes[attribute.nameSource.start..<attribute.nameSource.end]
            return name.lazy.map(\.asciiLowercased).elementsEqual(test.name.lazy.map(\.asciiLowercased))
        }
        guard let found else { return false }
        let value = tree.value(of: found, in: bytes)
        switch test.test {
        case .exists: return true
        case .equals: return value == test.value
        case .includes: return value.split(whereSeparator: \.isASCIIBlank).contains(test.value)
        case .dash: return value == test.value || value.starts(with: test.value + [0x2D])
        case .prefix: return !test.value.isEmpty && value.starts(with: test.value)
        case .suffix: return !test.value.isEmpty && value.suffix(test.value.count) == test.value
        case .contains: return !test.value.isEmpty && value.containsRun(test.value)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether another run of bytes occurs in it.
    func containsRun(_ run: ArraySlice<UInt8>) -> Bool {
        guard let first = run.first, run.count <= count else { return false }
        var index = startIndex
        while index <= endIndex - run.count {
            if self[index] == first, self[index..<index + run.count] == run { return true }
            index += 1
        }
        return false
    }
}

extension HTMLTree {
    /// The value of an attribute, with its character references decoded.
    func value(of attribute: HTMLAttribute, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        if let text = attribute.text { return decoded[text] }
        return bytes[attribute.source.start..<attribute.source.end]
    }

    /// For each element the element before it in the same parent.
    var previousElementSiblings: [Int] {
        var previous = Array(repeating: Self.none, count: nodes.count)
        var lastChild = Array(repeating: Self.none, count: nodes.count + 1)
        for index in nodes.indices where nodes[index].kind == .element {
            let parent = nodes[index].parent + 1
            previous[index] = lastChild[parent]
            lastChild[parent] = index
        }
        return previous
    }

    /// Whether an element follows in the same parent.
    func hasNextElementSibling(_ element: Int) -> Bool {
        let parent = nodes[element].parent
        let end = parent == Self.none ? nodes.count : nodes[parent].end
        var index = nodes[element].end
        while index < end, nodes[index].kind != .element { index += 1 }
        return index < end
    }
}
