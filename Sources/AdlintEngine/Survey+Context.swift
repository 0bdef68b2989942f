import AdlintCore
import AdlintRules

/// What surrounds a block, as a reader takes it along.
extension Survey {
    /// The block, its heading, the lead-in of its list, the head and the row of its table, and its neighbours.
    func context(of block: Int) -> [Int] {
        if !contexts[block].isEmpty { return contexts[block] }
        var found: Set<Int> = [block]
        if let neighbour = neighbour(of: block, step: -1) { found.insert(neighbour) }
        if let neighbour = neighbour(of: block, step: 1) { found.insert(neighbour) }
        if let heading = heading(over: block) { found.insert(heading) }
        if let leadIn = leadIn(of: block) { found.insert(leadIn) }
        found.formUnion(tableCompany(of: block))
        let context = found.sorted()
        contexts[block] = context
        return context
    }

    /// The next (or, with a negative step, the last) block with words that a reader sees in the same region.
    func neighbour(of block: Int, step: Int) -> Int? {
        var index = block + step
        while document.blocks.indices.contains(index), regionOfBlock[index] == regionOfBlock[block] {
            let candidate = document.blocks[index]
            if candidate.hiding == nil, !candidate.prose.isEmpty { return index }
            index += step
        }
        return nil
    }

    /// The nearest heading above a block in its region.
    func heading(over block: Int) -> Int? {
        var index = block - 1
        while index >= 0, regionOfBlock[index] == regionOfBlock[block] {
            if case .heading = document.blocks[index].kind, document.blocks[index].hiding == nil { return index }
            index -= 1
        }
        return nil
    }

    private func leadIn(of block: Int) -> Int? {
        guard case .listItem = document.blocks[block].kind else { return nil }
        var index = block
        while let above = neighbour(of: index, step: -1) {
            guard case .listItem = document.blocks[above].kind else { return above }
            index = above
        }
        return nil
    }

    private func tableCompany(of block: Int) -> [Int] {
        guard case .tableCell(let row, let column, _) = document.blocks[block].kind else { return [] }
        let table = document.blocks[block].table
        var company: [Int] = []
        var first = block
        for index in nearbyCells(of: block) where document.blocks[index].table == table {
            first = min(first, index)
            guard case .tableCell(let otherRow, let otherColumn, let isHeader) = document.blocks[index].kind else {
                continue
            }
            // The corner cell names the whole table ("Back-test").
            let isCorner = otherRow == 0 && otherColumn == 0
            if otherRow == row || isCorner || otherColumn == column && (isHeader || otherRow == 0) {
                company.append(index)
            }
        }
        if let above = neighbour(of: first, step: -1) { company.append(above) }
        return company
    }

    /// The cells around a cell, far enough for a table of a newsletter and bounded for a hostile one.
    private func nearbyCells(of block: Int) -> Range<Int> {
        max(0, block - 400)..<min(document.blocks.count, block + 100)
    }
}
