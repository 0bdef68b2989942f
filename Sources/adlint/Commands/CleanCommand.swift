import ArgumentParser

/// `adlint clean`.
struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Take out the results of earlier checks.",
        discussion: """
            'adlint check' keeps what it found in a draft for the user alone, and tells it again where neither the draft \
            nor anything else that decides has changed; rules of a publisher's own are kept with it as they were worked \
            out. All of it is taken out. What was not used for fourteen days goes by itself.
            """)

    @Option(
        help: "The folder where results are kept, in place of the user's folder of caches. [ADLINT_CACHE_DIR]",
        completion: .directory)
    var cacheDir: String?

    func run() throws {
        guard let cache = try ResultCache.existing(named: cacheDir ?? Environment["ADLINT_CACHE_DIR"]) else {
            return try Output.write("No results are kept.\n")
        }
        let count = cache.clear()
        try Output.write("\(count == 1 ? "1 result is" : "\(count) results are") taken out of \(cache.root).\n")
    }
}
