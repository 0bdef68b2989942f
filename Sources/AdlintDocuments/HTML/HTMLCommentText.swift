import AdlintCore

/// The words of a comment: mark-up that is commented out, or meant for Outlook only, without its tags.
enum HTMLCommentText {
    /// The runs of text between tags. Style sheets and Office settings are left out.
    static func runs(in comment: TextRange, of bytes: [UInt8]) -> [TextRange] {
        let (start, end) = inside(comment, of: bytes)
        return textRuns(in: TextRange(start, end), of: bytes)
    }

    /// The runs of text between the tags of a piece of HTML.
    static func textRuns(in range: TextRange, of bytes: [UInt8]) -> [TextRange] {
        let (start, end) = (range.start, range.end)
        var runs: [TextRange] = []
        var index = start
        var runStart = start
        while index < end {
            guard bytes[index] == 0x3C, HTMLMarkupScan.isMarkup(at: index, in: bytes, to: end) else {
                index += 1
                continue
            }
            if index > runStart { runs.append(TextRange(runStart, index)) }
            index = afterMarkup(at: index, in: bytes, to: end)
            runStart = index
        }
        if end > runStart { runs.append(TextRange(runStart, end)) }
        return runs
    }

    /// Without the comment's own marks and without the conditions that Outlook reads.
    private static func inside(_ comment: TextRange, of bytes: [UInt8]) -> (Int, Int) {
        let all = bytes[comment.start..<comment.end]
        let isProper = all.starts(with: "<!--".utf8)
        var start = comment.start + (isProper ? 4 : min(2, comment.count))
        var end = comment.end
        let mark: ArraySlice<UInt8> = isProper ? [0x2D, 0x2D, 0x3E] : [0x3E]
        if end - start >= mark.count, bytes[(end - mark.count)..<end] == mark { end -= mark.count }
        let opening = bytes[start..<end].prefix(80)
        let trimmed = opening.drop(while: \.isASCIIBlank)
        if trimmed.starts(with: "[if".utf8) || trimmed.starts(with: "[endif".utf8),
            let bracket = trimmed.firstIndex(of: 0x5D)
        {
            start = min(end, bracket + 1)
            if start < end, bytes[start] == 0x3E { start += 1 }
        }
        return (start, max(start, end))
    }

    private static func afterMarkup(at place: Int, in bytes: [UInt8], to end: Int) -> Int {
        let after = HTMLMarkupScan.end(ofMarkupAt: place, in: bytes, to: end)
        for name in ["style", "xml", "script"] {
            guard bytes[(place + 1)..<end].prefix(name.utf8.count).isSame(as: name.utf8) else { continue }
            let closing = bytes[after..<end].containsRunIndex(of: ArraySlice("</\(name)".utf8)) ?? end
            return closing == end ? end : HTMLMarkupScan.end(ofMarkupAt: closing, in: bytes, to: end)
        }
        return after
    }
}

extension ArraySlice<UInt8> {
    fileprivate func isSame(as name: String.UTF8View) -> Bool {
        lazy.map(\.asciiLowercased).elementsEqual(name)
    }

    fileprivate func containsRunIndex(of run: ArraySlice<UInt8>) -> Int? {
        var index = startIndex
        while index + run.count <= endIndex {
            if self[index] == 0x3C, self[index..<index + run.count].lazy.map(\.asciiLowercased).elementsEqual(run) {
                return index
            }
            index += 1
        }
        return nil
    }
}
