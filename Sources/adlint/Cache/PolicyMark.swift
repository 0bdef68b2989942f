import AdlintDigest
import AdlintRulebookFiles
import Glibc

/// All that decides what is found in a draft, apart from the draft: the program, the configuration, the publisher's own
/// rules, and the options. Two policies of one mark find the same.
///
/// The publisher's own rules have a mark by themselves.
struct PolicyMark: Sendable {
    /// The mark in letters and digits.
    let text: String

    /// Collects it; nil where the program does not know itself.
    ///
    /// - Parameters:
    ///   - configuration: The configuration as it was found or named, and its bytes; nil where there is none.
    ///   - rules: The mark of the publisher's own rules; nil where there are none.
    init?(_ request: CheckRequest, configuration: (path: String, bytes: [UInt8])?, rules: PolicyMark?) {
        guard var parts = MarkParts(of: "drafts") else { return nil }
        parts.add(request.jurisdictions)
        parts.add(request.selected)
        parts.add(request.ignored)
        if let configuration {
            // Its folder, not where a link to it leads, is what its patterns and paths start from.
            let folder = Path.folder(of: configuration.path)
            parts.add([Path.resolved(folder) ?? folder, Path.name(of: configuration.path)])
            parts.add(configuration.bytes)
        }
        if let rules { parts.add([rules.text]) }
        text = SHA256Digest.hex(of: parts.bytes)
    }

    /// Collects what decides how rules of a publisher's own are read; nil where the program does not know itself.
    ///
    /// - Parameter folders: Folders of rules, as messages name them, with their files.
    init?(folders: [(name: String, files: [RuleFile])]) {
        guard var parts = MarkParts(of: "rules") else { return nil }
        for (folder, files) in folders {
            parts.add([folder, "\(files.count)"])
            for file in files { parts.add([file.path, file.text]) }
        }
        text = SHA256Digest.hex(of: parts.bytes)
    }
}

/// What a mark is made of, the program first.
private struct MarkParts {
    private(set) var bytes: [UInt8] = []

    /// Begins a mark of some kind; nil where the program does not know itself.
    init?(of kind: String) {
        guard let program = Self.program else { return nil }
        add([kind, Version.current, program.text])
        add(program.page)
    }

    /// Every part has its length before it, so that no two lists read alike.
    mutating func add(_ texts: [String]) {
        begin(texts.count)
        for text in texts {
            begin(text.utf8.count)
            bytes += text.utf8
        }
    }

    mutating func add(_ part: [UInt8]) {
        begin(part.count)
        bytes += part
    }

    private mutating func begin(_ count: Int) {
        bytes += "\(count):".utf8
    }

    /// The running program by its file: size, time of the last change in nanoseconds, and its first page, in which linkers
    /// put a digest of the whole (the note NT_GNU_BUILD_ID). A program that is built anew finds other things under the same
    /// version. Nil where the file is not known, as where a loader was started that loads adlint: many programs would have
    /// one mark.
    private static var program: (text: String, page: [UInt8])? {
        guard let path = link("/proc/self/exe"), !Path.name(of: path).hasPrefix("ld-") else { return nil }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        var page: [UInt8] = []
        guard fstat(descriptor, &status) == 0, FileReader.append(to: &page, atMost: 4096, from: descriptor) > 0 else {
            return nil
        }
        return ("\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)", page)
    }

    /// Where a symbolic link leads.
    private static func link(_ path: String) -> String? {
        var length = 0
        // Unsafe: readlink(2) fills at most the capacity, and says how much of it.
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            buffer.withMemoryRebound(to: CChar.self) { length = readlink(path, $0.baseAddress!, $0.count) }
            count = max(0, length)
        }
        return length > 0 ? String(validating: bytes, as: UTF8.self) : nil
    }
}
