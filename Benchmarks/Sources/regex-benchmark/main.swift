import AdlintCore
import AdlintRegex
import Foundation

// Usage: swift run -c release --package-path Benchmarks regex-benchmark PATTERNS TEXT...
// PATTERNS has a pattern on each line, such as Tests/Corpus/regex-patterns.txt; each line of a TEXT is a block.

guard CommandLine.arguments.count > 2 else {
    FileHandle.standardError.write(Data("usage: regex-benchmark PATTERNS TEXT...\n".utf8))
    exit(2)
}
let sources = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8).split(separator: "\n").map(
    String.init)
var bytes: [UInt8] = []
for path in CommandLine.arguments.dropFirst(2) { bytes += try Data(contentsOf: URL(filePath: path)) + [0x0A] }
guard let text = UTF8Text(validating: bytes) else { fatalError("the texts are not UTF-8") }
var blocks: [TextRange] = []
var start = 0
for (index, byte) in bytes.enumerated() where byte == 0x0A {
    if index > start { blocks.append(TextRange(start, index)) }
    start = index + 1
}

/// The shortest of several runs, in nanoseconds.
func nanoseconds(runs: Int = 7, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
        let time = try ContinuousClock().measure(body)
        best = min(best, Double(time.components.attoseconds) / 1e9 + Double(time.components.seconds) * 1e9)
    }
    return best
}

func report(_ name: String, _ value: Double, _ unit: String) {
    print(name.padding(toLength: 64, withPad: " ", startingAt: 0), String(format: "%10.2f", value), unit)
}

report("text", Double(bytes.count) / 1e3, "kB")
report("validating the text", nanoseconds { _ = UTF8Text(validating: bytes) } / Double(bytes.count), "ns/B")

let patterns = sources.map { Pattern($0) }
report("making a pattern", nanoseconds { _ = sources.map { Pattern($0) } } / Double(sources.count), "ns")
report(
    "compiling a pattern",
    try nanoseconds { for source in sources { try Pattern(source).validate() } } / Double(sources.count), "ns")
report(
    "analysing a pattern",
    nanoseconds { for source in sources { _ = RequiredLiterals.of(source) } } / Double(sources.count),
    "ns")

@MainActor func matches(_ patterns: [Pattern], _ prefilter: Prefilter?) throws -> Int {
    var scratch = MatchScratch()
    var count = 0
    let hits = prefilter?.scan(text, blocks: blocks)
    for (index, block) in blocks.enumerated() {
        func run(_ pattern: Int) throws {
            try scratch.forEachMatch(of: patterns[pattern], in: text, range: block) { _ in
                count += 1
                return true
            }
        }
        if let hits {
            for pattern in hits.patterns(inBlock: index) { try run(pattern) }
        } else {
            for pattern in patterns.indices { try run(pattern) }
        }
    }
    return count
}

let sets = sources.map(RequiredLiterals.of)
let prefilter = Prefilter(sets)
let megabyte = Double(bytes.count) / 1e6
print("matches:", try matches(patterns, nil), "with prefilter:", try matches(patterns, prefilter))
report(
    "matching, a pattern, first run (compiles, mostly interpreted)",
    try nanoseconds(runs: 1) { _ = try matches(sources.map { Pattern($0) }, nil) }
        / Double(bytes.count * sources.count), "ns/B")
report(
    "matching, a pattern, machine code",
    try nanoseconds { _ = try matches(patterns, nil) } / Double(bytes.count * sources.count), "ns/B")
report(
    "the same with the prefilter",
    try nanoseconds { _ = try matches(patterns, prefilter) } / Double(bytes.count * sources.count),
    "ns/B")

/// As many literals as a large rulebook has: those of the patterns, then pairs of words of the text that never meet.
@MainActor func manySets(count: Int) -> [RequiredLiterals] {
    let words = Set(String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }).sorted()
    var state: UInt64 = 1
    func word() -> Substring {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(state >> 33) % words.count]
    }
    var result = sets
    while result.count < count {
        result.append(RequiredLiterals(sets: [(0..<4).map { _ in "\(word()) \(word())" }]))
    }
    return result
}

report(
    "prefilter of one literal that is not there: scan, one block",
    megabyte / (nanoseconds { _ = Prefilter([RequiredLiterals(sets: [["qzjxvkwpy"]])]).scan(text, blocks: [TextRange(0, bytes.count)]) } / 1e9),
    "MB/s")
for count in [sets.count, 500, 1_500, 3_000] {
    for isReversed in [false, true] {
        var many = manySets(count: count)
        if isReversed {
            many = many.map { RequiredLiterals(sets: $0.sets.map { $0.map { String($0.reversed()) } }) }
        }
        let literals = many.reduce(0) { $0 + $1.sets.joined().count }
        let packed = Prefilter.pack(many)
        report(
            "prefilter of \(count) patterns, \(literals) literals\(isReversed ? ", reversed" : ""): build",
            nanoseconds { _ = Prefilter(packed: packed) } / 1e3, "µs")
        let prefilter = Prefilter(packed: packed)
        let time = nanoseconds { _ = prefilter.scan(text, blocks: blocks) }
        report("    scan, \(blocks.count) blocks", megabyte / (time / 1e9), "MB/s")
        let whole = nanoseconds { _ = prefilter.scan(text, blocks: [TextRange(0, bytes.count)]) }
        report("    scan, one block", megabyte / (whole / 1e9), "MB/s")
        let hits = prefilter.scan(text, blocks: blocks)
        let candidates = blocks.indices.reduce(0) { sum, block in
            sum + hits.patterns(inBlock: block).count
        }
        report(
            "    candidates a block", Double(candidates) / Double(blocks.count),
            "of \(count), \(prefilter.unconditional.count) always")
    }
}
