import Glibc

/// What is known of the terminal, if there is one.
enum Terminal {
    /// Whether standard output is read by a person.
    static let isOutput = isatty(STDOUT_FILENO) == 1
    /// Whether standard error is read by a person.
    static let isError = isatty(STDERR_FILENO) == 1

    /// Columns of the terminal on standard output, or of `COLUMNS`; 100 where neither tells.
    static var width: Int {
        if let columns = Environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
        return columns(of: STDOUT_FILENO) ?? 100
    }

    /// Columns of the terminal on standard error; 80 where it does not tell.
    static var errorWidth: Int { columns(of: STDERR_FILENO) ?? 80 }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes one line to standard error, in one piece, so that lines of several programs do not mix.
    static func complain(_ line: String) {
        try? ByteSink.writeAll(Array((line + "\n").utf8), to: STDERR_FILENO)
    }
}

/// Variables of the process; an empty one counts as not set.
enum Environment {
    static subscript(_ name: String) -> String? {
        // Unsafe: nothing in adlint changes the environment, so the string stays while it is copied.
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
