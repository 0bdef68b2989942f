import Glibc

/// A bar on standard error while a person waits for many drafts.
///
/// It comes after a while, is drawn a few times a second, and is taken off before anything else is written to the screen:
/// it never stands in the way of the report.
final class Progress {
    private let isShown: Bool
    private let columns: Int
    private let findTotal: () -> Int?
    private lazy var total: Int? = findTotal()
    private var count = 0
    private var drawn = ""
    private var nextTime: Int

    /// Nanoseconds before the first drawing, and between two.
    private static let delay = 300_000_000
    private static let pause = 100_000_000

    /// Makes a bar.
    ///
    /// - Parameters:
    ///   - isShown: Whether there is one at all.
    ///   - total: Finds out the number of drafts, where it can be known; asked once, when the bar is first drawn.
    init(isShown: Bool, total: @escaping () -> Int?) {
        self.isShown = isShown
        findTotal = total
        columns = isShown ? Terminal.errorWidth : 0
        nextTime = isShown ? Self.now + Self.delay : .max
    }

    /// One draft more.
    func step() {
        count += 1
        guard isShown, Self.now >= nextTime else { return }
        nextTime = Self.now + Self.pause
        draw()
    }

    /// Takes the bar off the screen; the next drawing brings it back.
    func clear() {
        guard !drawn.isEmpty else { return }
        drawn = ""
        write("\r\u{1B}[K")
    }

    private func draw() {
        let line = text
        guard line != drawn else { return }
        drawn = line
        write("\r\(line)\u{1B}[K")
    }

    /// "[##########----------] 1,234 of 5,000 drafts", as wide as fits.
    private var text: String {
        guard let total, total >= count else { return cut("\(count) drafts checked") }
        let words = " \(count) of \(total) drafts"
        let room = min(40, columns - words.utf8.count - 3)
        guard room >= 10 else { return cut(String(words.dropFirst())) }
        let filled = total == 0 ? 0 : count * room / total
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: room - filled) + "]" + words
    }

    /// A line that is as wide as the terminal would be broken, and could not be taken off.
    private func cut(_ text: String) -> String {
        String(text.prefix(max(0, columns - 1)))
    }

    private func write(_ text: String) {
        try? ByteSink.writeAll(Array(text.utf8), to: STDERR_FILENO)
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
