/// Some patterns of a rulebook, in order.
///
/// A rulebook has thousands of such lists, of one pattern or two each: they lie in one piece of memory, one after the other,
/// and not each in an array of its own.
public struct PatternList: RandomAccessCollection, Sendable {
    @usableFromInline let pool: PatternPool?
    @usableFromInline let start: Int32
    /// How many they are.
    @usableFromInline let size: Int32

    fileprivate init(_ pool: PatternPool?, start: Int, size: Int) {
        self.pool = pool
        self.start = Int32(start)
        self.size = Int32(size)
    }

    /// A list with memory of its own.
    public init(_ patterns: some Collection<PatternIndex>) {
        var builder = PatternListBuilder()
        for pattern in patterns { builder.append(pattern) }
        self = builder.list()
    }

    /// No patterns.
    public init() {
        self.init(nil, start: 0, size: 0)
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { Int(size) }

    @inlinable
    public subscript(place: Int) -> PatternIndex {
        precondition(place >= 0 && place < size)
        // A list that is not empty has a pool, and lies within it.
        return pool.unsafelyUnwrapped.patterns[Int(start) + place]
    }
}

extension PatternList {
    /// One list and then another.
    public static func + (left: PatternList, right: PatternList) -> PatternList {
        if left.isEmpty || right.isEmpty { return left.isEmpty ? right : left }
        return PatternList(Array(left) + Array(right))
    }

    /// Adds a list.
    public static func += (left: inout PatternList, right: PatternList) {
        left = left + right
    }
}

extension PatternList: Hashable {
    public static func == (left: PatternList, right: PatternList) -> Bool {
        left.elementsEqual(right)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for pattern in self { hasher.combine(pattern) }
    }
}

extension PatternList: ExpressibleByArrayLiteral, CustomReflectable {
    public init(arrayLiteral patterns: PatternIndex...) {
        self.init(patterns)
    }

    public var customMirror: Mirror { Mirror(self, unlabeledChildren: Array(self), displayStyle: .collection) }
}

/// Memory of lists. `@unchecked Sendable`: a place is written before the list that holds it is made, and never again.
@usableFromInline final class PatternPool: @unchecked Sendable {
    @usableFromInline let patterns: UnsafeMutablePointer<PatternIndex>
    let capacity: Int

    init(capacity: Int) {
        patterns = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        // Indices are plain values.
        patterns.deallocate()
    }
}

/// Makes lists one after the other.
struct PatternListBuilder {
    private var pool: PatternPool?
    /// Where the list that is being made begins, and where its next pattern goes.
    private var start = 0
    private var end = 0
    private let capacity: Int

    /// - Parameter capacity: How many patterns to make room for at once; more are taken in all the same.
    init(capacity: Int = 4) {
        self.capacity = capacity
    }

    /// Adds a pattern to the list that is being made.
    mutating func append(_ pattern: PatternIndex) {
        if end == pool?.capacity ?? 0 { move() }
        pool.unsafelyUnwrapped.patterns[end] = pattern
        end += 1
    }

    /// Ends the list, and begins the next one.
    mutating func list() -> PatternList {
        defer { start = end }
        return PatternList(start < end ? pool : nil, start: start, size: end - start)
    }

    /// Goes on in another pool, to which the list that is being made moves.
    private mutating func move() {
        let size = end - start
        let larger = PatternPool(capacity: Swift.max(capacity, 2 * size, 4))
        // The new pool has room for the list and more.
        if let pool { larger.patterns.update(from: pool.patterns + start, count: size) }
        pool = larger
        (start, end) = (0, size)
    }
}
