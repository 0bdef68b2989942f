internal import CMinizip

/// The files in a zip archive, inflated into memory one at a time and never trusted.
///
/// Nothing is written anywhere, so a path such as `../../x` is only a name. Declared sizes are not believed: bytes are
/// counted while they are inflated (see ``ZipLimits``).
final class ZipArchive {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let memory: UnsafeMutablePointer<cminizip_memory>
    private let handle: unzFile
    private let limits: ZipLimits
    private var positions: [String: unz64_file_pos] = [:]
    private var inflatedCount = 0

    /// Opens an archive and reads its directory.
    ///
    /// - Throws: ``ZipError`` when the bytes are no archive, or hold too many files, or two of the same name.
    init(_ archive: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
        // The copy gives minizip an address that stays valid for as long as the handle is open.
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, archive.count))
        _ = bytes.initialize(from: archive)
        let memory = UnsafeMutablePointer<cminizip_memory>.allocate(capacity: 1)
        memory.initialize(
            to: cminizip_memory(bytes: bytes.baseAddress, count: ZPOS64_T(archive.count), position: 0))
        guard let handle = cminizip_open_memory(memory) else {
            memory.deallocate()
            bytes.deallocate()
            throw .notAnArchive
        }
        self.bytes = bytes
        self.memory = memory
        self.handle = handle
        self.limits = limits
        try readDirectory()
    }

    deinit {
        unzClose(handle)
        memory.deallocate()
        bytes.deallocate()
    }

    /// Whether the archive holds a file of that name; upper and lower case are the same.
    func contains(_ name: String) -> Bool {
        positions[name.lowercased()] != nil
    }

    /// The names of all files, in lower case, in no order.
    var names: [String] { Array(positions.keys) }

    /// The inflated bytes of a file; nil where there is none of that name.
    ///
    /// - Throws: ``ZipError`` when the file is locked, damaged, packed in an unusual way or too large.
    func contents(of name: String) throws(ZipError) -> [UInt8]? {
        guard var position = positions[name.lowercased()] else { return nil }
        guard unzGoToFilePos64(handle, &position) == UNZ_OK else { throw .damaged(name) }
        let entry = try currentEntry()
        if entry.isEncrypted { throw .encrypted(name) }
        guard entry.isReadable else { throw .unknownPacking(name) }
        guard unzOpenCurrentFile(handle) == UNZ_OK else { throw .damaged(name) }
        let result = inflate(name, packedCount: entry.packedCount, declaredCount: entry.declaredCount)
        // The checksum is compared on closing, and only when all was read.
        let closed = unzCloseCurrentFile(handle)
        let inflated = try result.get()
        guard closed == UNZ_OK else { throw .damaged(name) }
        return inflated
    }

    // MARK: Inside

    private struct Entry {
        let name: String
        let isEncrypted: Bool
        let isReadable: Bool
        let packedCount: Int
        let declaredCount: Int
    }

    private func readDirectory() throws(ZipError) {
        var info = unz_global_info64()
        guard unzGetGlobalInfo64(handle, &info) == UNZ_OK else { throw .notAnArchive }
        guard info.number_entry <= limits.fileCount else { throw .tooManyFiles(limits.fileCount) }
        var state = unzGoToFirstFile(handle)
        while state == UNZ_OK {
            let entry = try currentEntry()
            var position = unz64_file_pos()
            guard unzGetFilePos64(handle, &position) == UNZ_OK else { throw .damagedDirectory }
            guard positions.updateValue(position, forKey: entry.name) == nil else { throw .twoFiles(entry.name) }
            state = unzGoToNextFile(handle)
        }
        guard state == UNZ_END_OF_LIST_OF_FILE else { throw .damagedDirectory }
    }

    private func currentEntry() throws(ZipError) -> Entry {
        var info = unz_file_info64()
        var name = [CChar](repeating: 0, count: 1_024)
        // One byte is kept back: minizip ends the name with a zero only where there is room.
        let state = unzGetCurrentFileInfo64(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0)
        guard state == UNZ_OK else { throw .damagedDirectory }
        let nameBytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Entry(
            name: String(decoding: nameBytes, as: UTF8.self).lowercased(),
            isEncrypted: info.flag & 1 != 0,
            isReadable: info.compression_method == 0 || info.compression_method == 8,
            packedCount: Int(clamping: min(info.compressed_size, UInt64(bytes.count))),
            declaredCount: Int(clamping: info.uncompressed_size))
    }

    private func inflate(_ name: String, packedCount: Int, declaredCount: Int) -> Result<[UInt8], ZipError> {
        let chunk = 65_536
        var result: [UInt8] = []
        // What the directory declares is no more than a hint, and is not let make much room.
        result.reserveCapacity(min(declaredCount, 4 << 20) + chunk)
        while true {
            if let error = excess(name, inflated: result.count, packed: packedCount) { return .failure(error) }
            var failed = false
            let before = result.count
            result.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                    let read = unzReadCurrentFile(handle, buffer.baseAddress, UInt32(chunk))
                    failed = read < 0
                    count = max(0, Int(read))
                })
            if failed { return .failure(.damaged(name)) }
            inflatedCount += result.count - before
            if result.count == before { return .success(result) }
        }
    }

    private func excess(_ name: String, inflated: Int, packed: Int) -> ZipError? {
        if inflated > limits.fileBytes || inflatedCount > limits.totalBytes { return .tooLarge(name, inflated) }
        let isSuspicious = inflated > limits.ratioFloor && inflated / max(1, packed) > limits.ratio
        return isSuspicious ? .tooLarge(name, inflated) : nil
    }
}

/// How much an archive may hold.
struct ZipLimits {
    /// Files in the directory.
    var fileCount: UInt64 = 10_000
    /// Bytes of one file, inflated.
    var fileBytes = 64 << 20
    /// Bytes of all files that are read, inflated.
    var totalBytes = 128 << 20
    /// Inflated bytes for one packed byte, beyond `ratioFloor`; text of an office file stays far below it.
    var ratio = 200
    /// Inflated bytes from which the ratio counts.
    var ratioFloor = 8 << 20
}

/// Why an archive could not be read.
enum ZipError: Error, Equatable {
    case notAnArchive
    case damagedDirectory
    case tooManyFiles(UInt64)
    case twoFiles(String)
    case encrypted(String)
    case unknownPacking(String)
    case damaged(String)
    case tooLarge(String, Int)
}
