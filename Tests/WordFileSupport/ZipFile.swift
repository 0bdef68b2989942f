/// A zip archive written byte by byte, so that tests can write wrong ones.
package struct ZipFile {
    /// A file of the archive.
    package struct Entry {
        package var name: String
        /// As it stands in the archive.
        package var packed: [UInt8]
        package var inflatedCount: Int
        package var checksum: UInt32
        /// 0 stored, 8 deflated.
        package var method: UInt16 = 0
        package var flags: UInt16 = 0

        package init(
            name: String, packed: [UInt8], inflatedCount: Int, checksum: UInt32, method: UInt16 = 0, flags: UInt16 = 0
        ) {
            self.name = name
            self.packed = packed
            self.inflatedCount = inflatedCount
            self.checksum = checksum
            self.method = method
            self.flags = flags
        }
    }

    package var entries: [Entry] = []

    package init() {}

    /// Adds a file as it is.
    package mutating func add(_ name: String, _ content: some Sequence<UInt8>) {
        let bytes = Array(content)
        entries.append(
            Entry(name: name, packed: bytes, inflatedCount: bytes.count, checksum: Self.checksum(of: bytes)))
    }

    /// The bytes of the archive.
    package var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = file.count
            file += Self.little(0x0403_4B50, 4) + header(entry) + entry.name.utf8 + entry.packed
            directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + header(entry)
            directory += Self.little(0, 6) + Self.little(0, 4) + Self.little(offset, 4) + entry.name.utf8
        }
        let start = file.count
        file += directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
        file += Self.little(entries.count, 2) + Self.little(entries.count, 2)
        return file + Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
    }

    private func header(_ entry: Entry) -> [UInt8] {
        let sizes = Self.little(Int(entry.checksum), 4) + Self.little(entry.packed.count, 4)
        let names = Self.little(entry.inflatedCount, 4) + Self.little(entry.name.utf8.count, 2) + Self.little(0, 2)
        return Self.little(20, 2) + Self.little(Int(entry.flags), 2) + Self.little(Int(entry.method), 2)
            + Self.little(0, 4) + sizes + names
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32 of zip archives.
    package static func checksum(of bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~crc
    }
}
