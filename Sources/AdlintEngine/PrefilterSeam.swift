import AdlintCore

struct Prefilter: Sendable {
    let count: Int
    init(_ literals: [[String]?]) { count = literals.count }
    func scan(_ prose: [UInt8], blocks: [TextRange]) -> PrefilterResult { PrefilterResult(blockCount: blocks.count) }
}
struct PrefilterResult: Sendable {
    let blockCount: Int
    func blocks(ofPattern pattern: Int) -> [Int] { Array(0..<blockCount) }
    func mayMatch(pattern: Int, inBlock block: Int) -> Bool { true }
}
