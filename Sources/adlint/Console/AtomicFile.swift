import Glibc

/// A file that appears whole or not at all: written beside its place under another name, then renamed.
///
/// A place that is no regular file (`/dev/stdout`, a pipe) is written directly.
final class AtomicFile {
    /// The place, as the user named it.
    let path: String
    /// Where to write.
    let descriptor: Int32
    private let target: String
    private let noun: String
    private let temporary: String?
    private var isCommitted = false

    /// Opens the file.
    ///
    /// - Parameters:
    ///   - noun: What messages call what is written.
    ///   - keepsMode: Whether it gets the permissions of the file whose place it takes.
    /// - Throws: ``Diagnostic`` when the place cannot be written to.
    init(path: String, noun: String = "report", keepsMode: Bool = false) throws(Diagnostic) {
        self.path = path
        self.noun = noun
        target = Path.resolved(path) ?? path
        switch Self.kind(of: target) {
        case S_IFDIR:
            throw Diagnostic("The \(noun) cannot be written here: it is a folder.", path: path)
        case .some(let kind) where kind != S_IFREG:
            temporary = nil
            descriptor = open(target, O_WRONLY | O_CLOEXEC)
        default:
            var template = Self.template(beside: target)
            // Unsafe: the C function replaces the six X within the zero-terminated array.
            descriptor = mkstemp(&template)
            temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        guard descriptor >= 0 else {
            throw Diagnostic("The \(noun) cannot be written here: \(SystemError.words()).", path: path)
        }
        if temporary != nil {
            let mode = keepsMode ? Self.permissions(of: target) : nil
            fchmod(descriptor, mode ?? (0o666 & ~Self.creationMask))
        }
    }

    deinit {
        close(descriptor)
        if let temporary, !isCommitted { unlink(temporary) }
    }

    /// Puts the file in its place.
    ///
    /// - Throws: ``Diagnostic`` when it cannot be put there; what stood there before then still does.
    func commit() throws(Diagnostic) {
        if let temporary, rename(temporary, target) != 0 {
            throw Diagnostic("The \(noun) cannot be put in its place: \(SystemError.words()).", path: path)
        }
        isCommitted = true
    }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func permissions(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    private static func template(beside path: String) -> [CChar] {
        Array(Path.joined(Path.folder(of: path), ".adlint-XXXXXX").utf8CString)
    }

    private static var creationMask: mode_t {
        let mask = umask(0o022)
        umask(mask)
        return mask
    }
}
