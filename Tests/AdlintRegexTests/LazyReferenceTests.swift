import AdlintCore
import Testing

@Suite struct LazyReferenceTests {
    private final class Thing: Sendable {}

    private final class Holder: Sendable {
        let thing = LazyReference<Thing>()
    }

    @Test func `keeps the first object, and gives it from then on`() {
        let holder = Holder()
        let (first, second) = (Thing(), Thing())
        #expect(holder.thing.load() == nil)
        #expect(holder.thing.storeIfNil(first) === first)
        #expect(holder.thing.storeIfNil(second) === first)
        #expect(holder.thing.load() === first)
    }

    @Test func `lets the object go with itself, and one that came late at once`() {
        weak var first: Thing?
        weak var late: Thing?
        do {
            let holder = Holder()
            first = holder.thing.storeIfNil(Thing())
            do {
                let thing = Thing()
                late = thing
                _ = holder.thing.storeIfNil(thing)
            }
            #expect(first != nil)
            #expect(late == nil)
        }
        #expect(first == nil)
    }

    @Test func `gives all threads the same object`() async {
        for _ in 0..<50 {
            let holder = Holder()
            let things = await withTaskGroup(of: ObjectIdentifier.self) { group in
                for _ in 0..<8 {
                    group.addTask { ObjectIdentifier(holder.thing.load() ?? holder.thing.storeIfNil(Thing())) }
                }
                return await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(things.count == 1)
            #expect(things.first == holder.thing.load().map { ObjectIdentifier($0) })
        }
    }
}
