import Foundation

/// Files that tests read where they lie.
enum Corpus {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A hundred patterns of the kind that rules are made of.
    static func patterns() throws -> [String] {
        let file = root.appending(path: "Tests/Corpus/regex-patterns.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    /// Inputs of the fuzzer, by name.
    static func fuzzInputs() throws -> [(name: String, bytes: [UInt8])] {
        try files(in: root.appending(path: "Tests/Corpus/regex"))
    }

    /// The drafts of ../shared/cases in text formats, as they are; nil where that folder is not there.
    static func drafts() throws -> [(name: String, bytes: [UInt8])]? {
        let folder = root.deletingLastPathComponent().appending(path: "shared/cases")
        guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
        return try files(in: folder.resolvingSymlinksInPath()).filter { file in
            ["txt", "md", "html", "eml"].contains { file.name.hasSuffix(".\($0)") }
        }
    }

    private static func files(in folder: URL) throws -> [(name: String, bytes: [UInt8])] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.compactMap { name in
            let file = folder.appending(path: name)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
            return (name, [UInt8](try Data(contentsOf: file)))
        }
    }
}
