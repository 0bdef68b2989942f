/// A list of numbers, each once, that is emptied in the time that it took to fill it.
///
/// A bit for each number that may be in: what is never put in costs no memory, which counts at the start of the program.
struct NumberSet: ~Copyable {
    /// How many numbers are in.
    private(set) var count = 0
    private var capacity = 0
    /// A bit for each number that is in.
    private var bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
    /// The numbers, in the order in which they were put in; nothing is known of the memory behind them.
    private var numbers = UnsafeMutablePointer<Int32>.allocate(capacity: 0)

    init() {}

    deinit {
        bits.deallocate()
        numbers.deallocate()
    }

    /// Empties the list and makes room for the numbers below `count`.
    mutating func begin(below count: Int) {
        if capacity < count {
            bits.deallocate()
            numbers.deallocate()
            capacity = count
            bits = .allocate(capacity: Self.words(count))
            numbers = .allocate(capacity: count)
            bits.initialize(repeating: 0, count: Self.words(count))
        } else {
            for place in 0..<self.count { bits[Int(numbers[place]) >> 6] = 0 }
        }
        self.count = 0
    }

    private static func words(_ count: Int) -> Int { (count + 63) / 64 }

    /// The number at a place below ``count``.
    @inline(__always)
    subscript(place: Int) -> Int {
        // Unsafe: places that were given out are below `count`.
        Int(numbers[place])
    }

    /// Whether a number is in.
    @inline(__always)
    func holds(_ number: Int) -> Bool {
        assert(number < capacity)
        // Unsafe: whoever asks knows the numbers that he made room for.
        return bits[number >> 6] >> UInt64(number & 63) & 1 != 0
    }

    /// Puts a number in, if it is not in already.
    @inline(__always)
    mutating func insert(_ number: Int) {
        guard !holds(number) else { return }
        bits[number >> 6] |= 1 << UInt64(number & 63)
        // Unsafe: each number is put in once, so that there is room for all.
        numbers[count] = Int32(truncatingIfNeeded: number)
        count &+= 1
    }
}
