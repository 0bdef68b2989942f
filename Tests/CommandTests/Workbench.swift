import Foundation

/// A fresh folder with files, in which the real program is run.
final class Workbench {
    let folder: URL

    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("adlint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Configurations are looked for up to the repository's root: nothing above may matter.
        try FileManager.default.createDirectory(at: url(".git"), withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
        try? FileManager.default.removeItem(at: caches)
    }

    /// Beside the folder: nothing may stand in it that a test did not put there.
    private var caches: URL { folder.appendingPathExtension("caches") }

    func url(_ path: String) -> URL {
        folder.appendingPathComponent(path)
    }

    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    func write(_ bytes: Data, to path: String) throws {
        let place = url(path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: place)
    }

    func text(of path: String) throws -> String {
        try String(decoding: Data(contentsOf: url(path)), as: UTF8.self)
    }

    /// What a program wrote and how it ended, each apart.
    struct Outcome {
        var output: String
        var errors: String
        var status: Int32
    }

    /// Runs adlint in the folder, with an environment of its own.
    func adlint(
        _ arguments: String..., input: String = "", environment: [String: String] = [:], in subfolder: String = ""
    ) throws -> Outcome {
        try run(Self.program, arguments, input: Data(input.utf8), environment: environment, in: subfolder)
    }

    /// Runs any program in the folder.
    func run(
        _ program: URL, _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
        in subfolder: String = ""
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = subfolder.isEmpty ? folder : url(subfolder)
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path,
            "XDG_CACHE_HOME": caches.path,
        ].merging(environment) { _, given in given }
        // Files instead of pipes: neither side can wait for the other, however much is written.
        let streams = try ["in", "out", "err"].map { try stream($0, input) }
        defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
        process.standardInput = try FileHandle(forReadingFrom: streams[0])
        process.standardOutput = try FileHandle(forWritingTo: streams[1])
        process.standardError = try FileHandle(forWritingTo: streams[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            output: try String(decoding: Data(contentsOf: streams[1]), as: UTF8.self),
            errors: try String(decoding: Data(contentsOf: streams[2]), as: UTF8.self),
            status: process.terminationStatus)
    }

    private func stream(_ name: String, _ input: Data) throws -> URL {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID().uuidString)")
        try (name == "in" ? input : Data()).write(to: place)
        return place
    }

    /// The program that was built beside the tests.
    static let program: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("adlint")
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
            if isThere, !isFolder.boolValue { return candidate }
        }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(".build/debug/adlint")
    }()
}
