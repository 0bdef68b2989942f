import Glibc

/// What the system says of a call that failed, in words.
enum SystemError {
    /// The words for an error number, in lower case ("permission denied").
    static func words(_ number: Int32 = errno) -> String {
        switch number {
        case ENOENT, ENOTDIR: return "there is no such file or folder"
        case EACCES, EPERM: return "permission denied"
        case EISDIR: return "it is a folder"
        case ELOOP: return "its symbolic links lead in a circle"
        case ENAMETOOLONG: return "its name is too long"
        case ENOSPC, EDQUOT: return "the disk is full"
        case EROFS: return "the file system is read-only"
        case EMFILE, ENFILE: return "too many files are open"
        default:
            // Unsafe: the C library hands out a string of its own that no other thread changes here.
            guard let text = strerror(number) else { return "system error \(number)" }
            return String(cString: text).lowercased()
        }
    }
}
