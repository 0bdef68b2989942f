import AdlintDigest
import AdlintRulebookFiles
import Glibc

/// All that decides what is found in a draft, apart from the draft: the program, the configuration, the publisher's own
/// rules, and the options. Two policies of one mark find the same.
struct PolicyMark {
    private var bytes: [UInt8] = []

    /// Collects it; nil where the program does not know itself, or a rule file cannot be read.
    ///
    /// - Parameters:
    ///   - configuration: The configuration as it was found or named, and its bytes; nil where there is none.
    ///   - ruleFolders: Folders of rules, as messages name them.
    init?(
        _ request: CheckRequest, configuration: (path: String, bytes: [UInt8])?, ruleFolders: [String],
        rulebooks: Rulebooks
    ) {
        guard let program = Self.program else { return nil }
        add([Version.current, program.text])
        add(program.page)
        add(request.jurisdictions)
        add(request.selected)
        add(request.ignored)
        if let configuration {
            // Its folder, not where a link to it leads, is what its patterns and paths start from.
            let folder = Path.folder(of: configuration.path)
            add([Path.resolved(folder) ?? folder, Path.name(of: configuration.path)])
            add(configuration.bytes)
        }
        for folder in ruleFolders {
            guard let files = try? rulebooks.files(of: folder) else { return nil }
            add([folder, "\(files.count)"])
            for file in files { add([file.path, file.text]) }
        }
    }

    /// The mark in letters and digits.
    var text: String { SHA256Digest.hex(of: bytes) }

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

    /// Every part has its length before it, so that no two lists read alike.
    private mutating func add(_ texts: [String]) {
        add(Array("\(texts.count)".utf8))
        for text in texts { add(Array(text.utf8)) }
    }

    private mutating func add(_ part: [UInt8]) {
        bytes += "\(part.count):".utf8
        bytes += part
    }
}
