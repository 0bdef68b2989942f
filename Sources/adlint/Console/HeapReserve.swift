import CMalloc
import Glibc

/// Takes the memory that nearly every check needs from the system at once, and not page by page.
///
/// The system gives memory out when it is first touched, and stops the program for each page of it: a check of one small draft
/// touches some 220, which took a twentieth of its time.
enum HeapReserve {
    /// Linux 5.14; `sys/mman.h` of older C libraries does not have it, and an older kernel refuses it, which does no harm.
    private static let populateWrite: Int32 = 23
    private static let pageSize = 4096

    /// Makes room for `size` bytes where small blocks of memory come from.
    static func take(_ size: Int) {
        // A block of the size shall come from where small ones do, and go back there when it is freed.
        mallopt(M_MMAP_THRESHOLD, Int32(4 * size))
        mallopt(M_TRIM_THRESHOLD, Int32(8 * size))
        guard let memory = malloc(size) else { return }
        defer { free(memory) }
        let start = (Int(bitPattern: memory) + pageSize - 1) / pageSize * pageSize
        // The pages lie within the block.
        madvise(UnsafeMutableRawPointer(bitPattern: start), size - pageSize, populateWrite)
    }
}
