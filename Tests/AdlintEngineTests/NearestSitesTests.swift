import AdlintCore
import Testing

@testable import AdlintEngine

@Suite struct NearestSitesTests {
    @Test(arguments: 1..<400)
    func `agrees with a look at all sites`(seed: Int) {
        // A linear congruence: the same numbers in every run.
        var state = UInt64(seed)
        func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        func range() -> TextRange {
            let start = number(below: 60)
            return TextRange(start, start + 1 + number(below: seed % 3 == 0 ? 30 : 6))
        }
        let ranges = (0..<number(below: 12)).map { _ in range() }.sorted()
        var sites = NearestSites()
        for (index, range) in ranges.enumerated() { sites.append(index, range) }
        for _ in 0..<20 {
            let place = range()
            let nearest = ranges.indices.min { ranges[$0].gap(to: place) < ranges[$1].gap(to: place) }
            #expect(sites.nearest(to: place)?.index == nearest)
            #expect(sites.nearest(to: place)?.gap == nearest.map { ranges[$0].gap(to: place) })
            #expect(sites.overlaps(place) == ranges.contains { $0.overlaps(place) })
        }
    }
}
