import Glibc

/// The plain git hook: no other program is needed.
enum GitHook {
    /// Tells adlint's hooks from others.
    private static let mark = "# adlint pre-commit hook"

    /// Installs the hook into the repository of the present folder.
    ///
    /// - Returns: The hook's path.
    /// - Throws: ``Diagnostic`` when there is no repository, or a hook already.
    static func install() throws -> String {
        let folder = try hooksFolder()
        mkdir(folder, 0o777)
        let path = Path.joined(folder, "pre-commit")
        if let old = try? FileReader.bytes(of: path) {
            guard String(decoding: old, as: UTF8.self).contains(mark) else {
                throw Diagnostic(
                    "There is another hook already, and it was left as it is. Add this line to it: adlint check",
                    path: path)
            }
            unlink(path)
        }
        try NewFile.write(script, to: path, mode: 0o777)
        return path
    }

    /// Where git looks for hooks: `core.hooksPath` counts, and so do worktrees.
    private static func hooksFolder() throws(Diagnostic) -> String {
        // Unsafe: the stream is closed on every way out, and read within the buffer's size only.
        guard let stream = popen("git rev-parse --git-path hooks 2>/dev/null", "r") else {
            throw Diagnostic("git cannot be started: \(SystemError.words()).")
        }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = fread(&bytes, 1, bytes.count, stream)
        let status = pclose(stream)
        let path = String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard status == 0, !path.isEmpty else {
            throw Diagnostic(
                "This folder is in no git repository, so there is no place for a hook. Run 'git init' first.")
        }
        return path
    }

    /// Each staged draft goes to adlint as it is staged; configuration and rules are those of the working tree.
    private static var script: String {
        """
        #!/bin/sh
        \(mark): checks the drafts of a commit as they are staged. Made by 'adlint init --hook'.
        adlint=$(command -v adlint) || adlint='\(program)'
        if [ ! -x "$adlint" ]; then
            echo "adlint is not installed, so the drafts were not checked. 'git commit --no-verify' commits all the same." >&2
            exit 1
        fi
        status=0
        while IFS= read -r draft; do
            [ -n "$draft" ] || continue
            case $draft in '"'*)
                echo "adlint: $draft has signs in its name that this hook cannot pass on. It was not checked: rename it." >&2
                status=2
                continue
            esac
            git cat-file blob ":$draft" | "$adlint" check --quiet --force-exclude --stdin-filename "$draft" - || status=$?
        done <<DRAFTS
        $(git -c core.quotePath=off diff --cached --name-only --diff-filter=ACMR -- \(patterns))
        DRAFTS
        exit $status

        """
    }

    private static var patterns: String {
        DraftFormats.allEndings.map { "':(icase)*.\($0)'" }.joined(separator: " ")
    }

    /// The program that runs now, for a hook that does not find one.
    private static var program: String {
        (Path.resolved("/proc/self/exe") ?? "adlint").split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''")
    }
}
