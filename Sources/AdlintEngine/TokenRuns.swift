import AdlintCore

/// The words of a draft, run by run: what a reader sees of one region, and each hidden block apart.
struct TokenRuns {
    struct Run {
        /// Places of its words in ``TokenRuns/tokens``.
        let range: Range<Int>
        /// Why no reader sees them; nil where he does.
        let hiding: Hiding?
    }
    private(set) var tokens: Tokens
    /// In the order of their words.
    private(set) var runs: [Run] = []
    /// Where pairs of words stand.
    private(set) var pairs = PairPlaces()

    /// The words of a draft.
    init(of survey: Survey) {
        let blocks = survey.document.blocks
        tokens = Tokens(of: survey.document.prose)
        tokens.reserveCapacity(bytes: survey.document.prose.count)
        var region: Int?
        for index in survey.visible {
            if region != survey.regionOfBlock[index] { endRun(hiding: nil) }
            region = survey.regionOfBlock[index]
            tokens.append(blocks[index].prose)
        }
        endRun(hiding: nil)
        for block in blocks where block.hiding != nil && !block.prose.isEmpty {
            tokens.append(block.prose)
            endRun(hiding: block.hiding)
        }
        pairs = PairPlaces(tokens, runs: runs)
    }

    /// The words of one run.
    init(_ tokens: Tokens) {
        self.tokens = tokens
        endRun(hiding: nil)
        pairs = PairPlaces(tokens, runs: runs)
    }

    /// The run of a word.
    func run(of word: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].range.lowerBound <= word { low = middle } else { high = middle }
        }
        return low
    }

    private mutating func endRun(hiding: Hiding?) {
        let start = runs.last?.range.upperBound ?? 0
        if start < tokens.count { runs.append(Run(range: start..<tokens.count, hiding: hiding)) }
    }
}
