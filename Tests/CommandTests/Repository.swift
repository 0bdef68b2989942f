import Foundation
import Testing

extension Workbench {
    /// A workbench that is a real git repository.
    static func repository(_ files: [String: String] = [:]) throws -> Workbench {
        let bench = try Workbench()
        try FileManager.default.removeItem(at: bench.url(".git"))
        #expect(try bench.git("init", "-q").status == 0)
        for (path, text) in files { try bench.write(text, to: path) }
        if !files.isEmpty { try bench.commit("First") }
        return bench
    }

    /// Runs git as a writer who has it configured.
    func git(_ arguments: String...) throws -> Outcome {
        let identity = ["git", "-c", "user.name=A Writer", "-c", "user.email=writer@example.org"]
        return try run(URL(fileURLWithPath: "/usr/bin/env"), identity + arguments)
    }

    /// Commits all that stands in the folder.
    func commit(_ message: String) throws {
        #expect(try git("add", "-A").status == 0)
        let outcome = try git("commit", "-q", "--no-verify", "-m", message)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
}
