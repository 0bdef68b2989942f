import AdlintCore

@testable import AdlintDocuments

/// What holds for every document, whatever it was read from. Gives a line for each breach.
func breaches(in document: Document) -> [String] {
    var found: [String] = []
    let note = { (isKept: Bool, what: @autoclosure () -> String) in if !isKept { found.append(what()) } }
    note(String(validating: document.prose, as: UTF8.self) != nil, "the prose is no valid UTF-8")
    note(document.map.proseCount == document.prose.count, "the map is not as long as the prose")
    var end = 0
    for (index, block) in document.blocks.enumerated() {
        let name = "block \(index) (\(block.kind), \(block.prose))"
        note(block.prose.start == end, "\(name) does not follow the block before")
        end = block.prose.end + 1
        note(end <= document.prose.count && document.prose[end - 1] == 0x0A, "\(name) has no line feed after it")
        note(document.containers.indices.contains(block.container), "\(name) is in no container")
        note(
            block.source.end <= document.source.bytes.count && block.source.start >= 0,
            "\(name) lies outside the source")
        let isBare = block.kind == .thematicBreak || block.kind == .image
        note(block.prose.isEmpty == isBare, "\(name) has words where it should have none, or none where it should")
        found += breaches(of: block, named: name, in: document)
    }
    note(end == document.prose.count, "prose stands outside of blocks")
    found += boxBreaches(in: document)
    return found
}

/// Words without blanks at the edges, each byte tied to the source of its block, in order.
private func breaches(of block: Block, named name: String, in document: Document) -> [String] {
    guard !block.prose.isEmpty, block.prose.end <= document.prose.count else { return [] }
    var found: [String] = []
    let words = document.prose[block.prose.start..<block.prose.end]
    if words.first == 0x20 || words.last == 0x20 { found.append("\(name) has a blank at an edge") }
    if words.contains(0x0A) { found.append("\(name) has a line feed in it") }
    var last = 0
    for index in words.indices {
        let source = document.map.source(of: TextRange(index, index + 1))
        if !block.source.contains(source) {
            found.append("\(name): byte \(index) maps to \(source), not into \(block.source)")
        }
        if source.start < last { found.append("\(name): byte \(index) maps back to \(source)") }
        last = source.start
        if words[index] == 0x20, index > words.startIndex, words[index - 1] == 0x20 {
            found.append("\(name) has two blanks in a row")
        }
        found += breaches(ofByteAt: index, source: source, named: name, in: document)
    }
    return found
}

/// A letter or figure that stands for one byte of the source is that byte.
private func breaches(ofByteAt index: Int, source: TextRange, named name: String, in document: Document) -> [String] {
    let byte = document.prose[index]
    let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    guard isPlain, source.count == 1, document.source.bytes[source.start] != byte else { return [] }
    return ["\(name): byte \(index) is tied to the wrong byte at \(source.start)"]
}

private func boxBreaches(in document: Document) -> [String] {
    var found: [String] = []
    let count = document.source.bytes.count
    for (index, container) in document.containers.enumerated() {
        if index == 0 ? container.parent != nil : container.parent.map({ $0 >= index }) ?? true {
            found.append("container \(index) has the parent \(String(describing: container.parent))")
        }
        if container.source.end > count { found.append("container \(index) lies outside the source") }
    }
    for link in document.links where link.prose.end > document.prose.count || link.targetSource.end > count {
        found.append("the link to \(link.target) lies outside the draft")
    }
    if zip(document.links, document.links.dropFirst()).contains(where: { $1.prose < $0.prose }) {
        found.append("the links are not in order")
    }
    var end = 0
    for run in document.styleRuns {
        if run.prose.start < end || run.prose.end > document.prose.count || !document.styles.indices.contains(run.style)
        {
            found.append("the style run at \(run.prose) is out of order")
        }
        end = run.prose.end
    }
    return found
}
