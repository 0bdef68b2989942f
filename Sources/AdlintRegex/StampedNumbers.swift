/// A list of numbers, each once, that is emptied without touching its memory.
struct StampedNumbers: ~Copyable {
    /// How many numbers are in.
    private(set) var count = 0
    private var capacity = 0
    private var round: UInt32 = 0
    /// The round in which each number was put in last.
    private var rounds = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
    /// The numbers, in the order in which they were put in.
    private var numbers = UnsafeMutablePointer<Int32>.allocate(capacity: 0)

    init() {}

    deinit {
        rounds.deallocate()
        numbers.deallocate()
    }

    /// Empties the list and makes room for the numbers below `count`.
    mutating func begin(below count: Int) {
        if capacity < count || round == .max {
            rounds.deallocate()
            numbers.deallocate()
            capacity = max(count, capacity)
            rounds = .allocate(capacity: capacity)
            numbers = .allocate(capacity: capacity)
            rounds.initialize(repeating: 0, count: capacity)
            numbers.initialize(repeating: 0, count: capacity)
            round = 0
        }
        round += 1
        self.count = 0
    }

    /// The number at a place below ``count``.
    @inline(__always)
    subscript(place: Int) -> Int {
        // Unsafe: places that were given out are below `capacity`.
        Int(numbers[place])
    }

    /// Whether a number is in.
    @inline(__always)
    func holds(_ number: Int) -> Bool {
        assert(number < capacity)
        // Unsafe: whoever asks knows the numbers that he made room for.
        return rounds[number] == round
    }

    /// Puts a number in, if it is not in already.
    @inline(__always)
    mutating func insert(_ number: Int) {
        guard !holds(number) else { return }
        rounds[number] = round
        // Unsafe: each number is put in once, so that there is room for all.
        numbers[count] = Int32(truncatingIfNeeded: number)
        count &+= 1
    }
}
