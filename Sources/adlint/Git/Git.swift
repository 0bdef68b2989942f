import Glibc

/// Asks the git of the machine.
struct Git: Sendable {
    /// The folder in which it is asked.
    let folder: String

    /// What git writes to standard output; nil where it fails.
    ///
    /// - Throws: ``Diagnostic`` where there is no git.
    func output(_ arguments: [String]) throws(Diagnostic) -> [UInt8]? {
        var pipes: [Int32] = [-1, -1]
        guard pipe(&pipes) == 0 else { throw Self.failure(errno) }
        for descriptor in pipes { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        defer { close(pipes[0]) }
        let child = Result { () throws(Diagnostic) in try start(arguments, writingTo: pipes[1]) }
        close(pipes[1])
        let process = try child.get()
        let bytes = Result { () throws(Diagnostic) in try FileReader.bytes(from: pipes[0], name: "git") }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? try bytes.get() : nil
    }

    private func start(_ arguments: [String], writingTo descriptor: Int32) throws(Diagnostic) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        // Unsafe: the copies of the words live until the call is over, and are freed here.
        let words = (["git", "-C", folder] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        let status = posix_spawnp(&process, "git", &actions, nil, words + [nil], environ)
        guard status == 0 else { throw Self.failure(status) }
        return process
    }

    private static func failure(_ number: Int32) -> Diagnostic {
        Diagnostic("git, which --since needs, cannot be started: \(SystemError.words(number)).")
    }
}
