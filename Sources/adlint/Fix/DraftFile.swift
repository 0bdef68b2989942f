import Glibc

/// Puts a mended draft in the place of the old one.
enum DraftFile {
    /// Writes the file whole or not at all, with the permissions that it had; a symbolic link stays one.
    ///
    /// - Parameter old: What was read from it; a file that is other by now is left as it is.
    /// - Throws: ``Diagnostic`` when it cannot be written.
    static func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(Diagnostic) {
        guard try FileReader.bytes(of: path) == old else {
            throw Diagnostic(
                "The draft changed while it was checked, and was left as it is. Run adlint again.", path: path)
        }
        let file = try AtomicFile(path: path, noun: "mended draft", keepsMode: true)
        do {
            try ByteSink.writeAll(new, to: file.descriptor)
        } catch {
            let words = if case .failed(let words) = error { words } else { "nobody reads it" }
            throw Diagnostic("The mended draft cannot be written here: \(words).", path: path)
        }
        try file.commit()
    }
}
