/// A checksum of words of eight bytes: tells bytes that the disk or a crash has damaged, and nothing more.
///
/// Two sums for each of four columns of words, of the words and of the sums so far, as of Fletcher's checksum: a change of one
/// word and an exchange of two are always found. Megabytes of tables are summed many words at a time; of a hash each step waits
/// for the one before.
enum WordSum {
    private typealias Row = SIMD4<UInt64>

    /// The sum of some bytes; of the last ones that make no word it takes no notice, ``FlatWriter`` leaves none.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var (sums, sumsOfSums) = (Row(repeating: 1), Row())
        let rows = bytes.count / MemoryLayout<Row>.size
        for row in 0..<rows {
            // Unsafe: the rows lie within the bytes.
            sums &+= bytes.loadUnaligned(fromByteOffset: row * MemoryLayout<Row>.size, as: Row.self)
            sumsOfSums &+= sums
        }
        var rest = bytes.dropFirst(rows * MemoryLayout<Row>.size)
        while rest.count >= 8 {
            sums[0] &+= rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            sumsOfSums &+= sums
            rest = rest.dropFirst(8)
        }
        return (0..<4).reduce(UInt64(bytes.count)) { sum, column in
            ((sum &* 31 &+ sums[column]) &* 31) &+ sumsOfSums[column]
        }
    }
}
