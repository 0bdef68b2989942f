internal import AdlintCore
internal import AdlintRegex

/// Patterns, and the ways to put things in words that are made of them.
extension RulebookDecoder {
    mutating func patternList() -> PatternList {
        while true {
            if reader.isAt(.pattern) {
                lists.append(PatternIndex(patterns.count))
                readPattern()
            } else if reader.isAt(.repeated) {
                lists.append(known(reader.line { $0.number() }))
            } else {
                return lists.list()
            }
        }
    }

    /// Reads a pattern that stands here for the first time.
    mutating func readPattern() {
        patterns.append(
            PatternText(EncodedPattern(storage: storage, range: storage.range(of: reader.line { $0.last() }))))
    }

    private mutating func known(_ number: Int) -> PatternIndex {
        if !patterns.indices.contains(number) { reader.damage() }
        return PatternIndex(number)
    }

    /// Reads company and adds it to a list; gives its places there.
    private mutating func company(_ tag: CodecTag, into list: inout [Company]) -> Range<Int> {
        let start = list.count
        while reader.isAt(tag) {
            let scope = reader.line { [words] in $0.word(of: words.scopes) }
            list.append(Company(scope: checked(scope, or: .block), patterns: patternList()))
        }
        return start..<list.count
    }

    mutating func company(_ tag: CodecTag) -> [Company] {
        var list: [Company] = []
        _ = company(tag, into: &list)
        return list
    }

    /// A detector whose company is still a part of a list.
    private struct OpenDetector {
        let patterns: PatternList
        let needs: Range<Int>
        let unless: Range<Int>
        let blocks: [String]

        func closed(_ company: [Company]) -> Detector {
            Detector(patterns: patterns, needs: company[needs], unless: company[unless], blocks: blocks)
        }
    }

    /// Detectors that stand together; all their company lies in one array.
    mutating func detectors() -> [Detector] {
        var company: [Company] = []
        var list: [OpenDetector] = []
        while reader.isAt(.detector) { list.append(openDetector(&company)) }
        return list.map { $0.closed(company) }
    }

    mutating func detector() -> Detector {
        var company: [Company] = []
        return openDetector(&company).closed(company)
    }

    private mutating func openDetector(_ company: inout [Company]) -> OpenDetector {
        let blocks = reader.line { $0.strings() }
        return OpenDetector(
            patterns: patternList(), needs: self.company(.needs, into: &company),
            unless: self.company(.unless, into: &company), blocks: blocks)
    }
}
