import AdlintRulebookFiles
import ArgumentParser
import Glibc

/// `adlint init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented .adlint.yml into the present folder, or install the git hook.",
        discussion: "Nothing that is there already is overwritten.")

    @Flag(help: "Install a git hook that checks the staged drafts before each commit, and write no configuration.")
    var hook = false

    func run() throws {
        if hook {
            let path = try GitHook.install()
            try Output.write("\(path) now checks what is staged before each commit.\n")
            return
        }
        let file = Configuration.fileName
        try NewFile.write(ConfigurationTemplate.text, to: file, mode: 0o666)
        try Output.write(
            """
            \(file) is written. Say in it whose law holds for your readers.
            'adlint check' checks the drafts of this folder; 'adlint baseline' lets stand what it finds today;
            'adlint init --hook' checks what is staged before each commit.

            """)
    }
}

/// Files that must not be there yet.
enum NewFile {
    /// Writes a file.
    ///
    /// - Throws: ``Diagnostic`` when there is one of this name, or none can be written.
    static func write(_ text: String, to path: String, mode: mode_t) throws(Diagnostic) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw Diagnostic(
                    "The file is there already, and was left as it is. Delete it to begin anew.", path: path)
            }
            throw Diagnostic("The file cannot be written: \(SystemError.words()).", path: path)
        }
        defer { close(descriptor) }
        do {
            try ByteSink.writeAll(Array(text.utf8), to: descriptor)
        } catch {
            unlink(path)
            throw Diagnostic("The file cannot be written: \(SystemError.words()).", path: path)
        }
    }
}
