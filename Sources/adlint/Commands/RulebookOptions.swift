import ArgumentParser

/// The options of the commands that read the rulebook: the rules that would be used in the present folder.
struct RulebookOptions: ParsableArguments {
    @Flag(help: "Use no configuration file, and so no rules but the built-in ones. [ADLINT_NO_CONFIG=1]")
    var noConfig = false

    @Option(help: "Use this configuration file and no other. [ADLINT_CONFIG]", completion: .file(extensions: ["yml"]))
    var config: String?

    /// The rulebook of all jurisdictions, with the rules of the configuration upon it.
    ///
    /// - Throws: ``Diagnostic`` or ``DiagnosticList`` with what is wrong.
    func book() throws -> LoadedBook {
        var values: CheckOption.Values = [:]
        if noConfig { values[.noConfig] = ["1"] }
        if let config { values[.config] = [config] }
        let all = CheckOption.completed(values) { Environment[$0] }
        var own: CheckOption.Values = [:]
        for option in [CheckOption.noConfig, .config] { own[option] = all[option] }
        let store = PolicyStore(request: try CheckRequest(own, paths: []), rulebooks: Rulebooks())
        guard let folder = Path.resolved(".") else {
            throw Diagnostic("The present folder cannot be entered: \(SystemError.words()).")
        }
        return try store.book(for: folder)
    }
}
