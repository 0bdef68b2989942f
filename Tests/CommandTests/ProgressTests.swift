import Foundation
import Testing

/// The bar that a person sees while many drafts are checked, in a terminal of Python's making.
struct ProgressTests {
    /// Runs adlint with standard error, and where asked standard output too, on a pseudo-terminal; prints what came there.
    private static let terminal = """
        import os, pty, subprocess, sys
        both, command = sys.argv[1] == "both", sys.argv[2:]
        owner, screen = pty.openpty()
        sink = screen if both else open("report", "wb")
        run = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sink, stderr=screen)
        os.close(screen)
        while True:
            try:
                part = os.read(owner, 65536)
            except OSError:
                break
            if not part:
                break
            os.write(1, part)
        sys.exit(run.wait())
        """

    private func screen(_ bench: Workbench, _ streams: String, _ arguments: String...) throws -> Workbench.Outcome {
        let command = ["python3", "-c", Self.terminal, streams, Workbench.program.path, "check"] + arguments
        let result = try bench.run(
            URL(fileURLWithPath: "/usr/bin/env"), command, environment: ["TERM": "xterm", "ADLINT_NO_CACHE": "1"])
        #expect(result.errors.isEmpty, "\(result.errors)")
        return result
    }

    private func archive(_ count: Int) throws -> Workbench {
        let text = String(
            repeating: Drafts.clean + "\n\nThe harbour was quiet, and prices rose by 3% in May.\n", count: 30)
        let bench = try Workbench()
        for number in 0..<count { try bench.write(text, to: "drafts/\(1000 + number).md") }
        return bench
    }

    @Test("Many drafts have a bar, which is gone at the end", .enabled(if: Self.hasPython))
    func bar() throws {
        let bench = try archive(1_600)
        let result = try screen(bench, "errors", "drafts")
        #expect(result.status == 0)
        #expect(result.output.contains("] "))
        #expect(result.output.contains(" of 1600 drafts"))
        #expect(result.output.hasSuffix("\r\u{1B}[K"))
        #expect(!(try bench.text(of: "report")).contains("\u{1B}"))
    }

    @Test("It is taken off before a line of the report is written to the same screen", .enabled(if: Self.hasPython))
    func sameScreen() throws {
        let bench = try archive(1_600)
        for number in [150, 300, 1590] { try bench.write(Drafts.atFault, to: "drafts/\(1000 + number).md") }
        let result = try screen(bench, "both", "--color", "never", "drafts")
        #expect(result.output.contains(" of 1600 drafts"))
        // What a terminal shows: each row after its last erasure.
        let lines = result.output.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n")
        let rows = lines.map { $0.components(separatedBy: "\r\u{1B}[K").last ?? "" }
        #expect(rows.contains { $0.hasPrefix("drafts/1150.md:") })
        #expect(!rows.contains { $0.contains(" of 1600 drafts") })
        #expect(rows.contains { $0.hasPrefix("1600 drafts checked") })
    }

    @Test("--quiet, few drafts and a report for programs have none", .enabled(if: Self.hasPython))
    func none() throws {
        let bench = try archive(1_600)
        #expect(try screen(bench, "errors", "--quiet", "drafts").output.isEmpty)
        #expect(try screen(bench, "errors", "drafts/1000.md").output.isEmpty)
        let piped = try bench.adlint("check", "drafts")
        #expect(piped.errors.isEmpty)
        #expect(!piped.output.contains("\u{1B}"))
    }

    private static var hasPython: Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }
    }
}
