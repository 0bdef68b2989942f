import AdlintRulebookFiles

/// Standard output of the commands that write little.
enum Output {
    /// Writes text.
    ///
    /// - Throws: ``WriteError`` when nobody reads, or nothing can be written.
    static func write(_ text: String) throws(WriteError) {
        try write(Array(text.utf8))
    }

    /// Writes bytes.
    ///
    /// - Throws: ``WriteError`` when nobody reads, or nothing can be written.
    static func write(_ bytes: [UInt8]) throws(WriteError) {
        try ByteSink.writeAll(bytes, to: 1)
    }
}

/// What a person may have meant by a name that there is not.
enum NearNamesHint {
    /// " Did you mean 'x'?", or where to look.
    static func text(_ name: String, among names: some Sequence<String>, orElse command: String? = nil) -> String {
        if let near = NearNames.nearest(to: name, among: names) { return " Did you mean '\(near)'?" }
        return command.map { " '\($0)' lists what there is." } ?? NearNames.hint(for: name, among: names)
    }
}
