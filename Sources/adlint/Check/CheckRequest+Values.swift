import AdlintCore
import AdlintReports
import AdlintRulebookFiles

extension CheckRequest {
    /// Understands the values of options.
    ///
    /// - Throws: ``Diagnostic`` with a sentence where a value makes no sense.
    init(_ values: CheckOption.Values, paths: [String]) throws(Diagnostic) {
        self.paths = paths
        listFile = values[.filesFrom]?.last
        format = try Self.choice(.format, values) ?? .terminal
        outputs = try (values[.output] ?? []).map(Self.output)
        jurisdictions = Self.list(.jurisdiction, values).map { $0.lowercased() }
        ignoresConfiguration = values[.noConfig] != nil
        configurationFile = values[.config]?.last
        failLevel = try Self.choice(.failOn, values)
        selected = Self.list(.select, values)
        ignored = Self.list(.ignore, values)
        inputFormat = try Self.choice(.inputFormat, values)
        standardInputName = values[.stdinFilename]?.last
        colour = try Self.choice(.color, values) ?? .auto
        showsStatistics = values[.statistics] != nil
        showsConfiguration = values[.showConfig] != nil
        excludesNamedDrafts = values[.forceExclude] != nil
        since = values[.since]?.last
        if values[.fix] != nil || values[.diff] != nil {
            fixing = Fixing(
                mode: values[.diff] != nil ? .diff : .write, allowsUnsafe: values[.unsafeFixes] != nil)
        }
        baselineFile = values[.baseline]?.last
        ignoresBaseline = values[.noBaseline] != nil
        ignoresCache = values[.noCache] != nil
        cacheFolder = values[.cacheDir]?.last
        jobs = try values[.jobs]?.last.map(Self.jobs)
        detail = values[.quiet] != nil ? .quiet : values[.verbose] != nil ? .verbose : .normal
        try refuseContradictions(values)
    }

    private func refuseContradictions(_ values: CheckOption.Values) throws(Diagnostic) {
        if values[.quiet] != nil, values[.verbose] != nil {
            throw Diagnostic("--quiet and --verbose ask for opposite things. Leave one of them out.")
        }
        if ignoresConfiguration, let file = configurationFile {
            throw Diagnostic("--no-config and --config \(file) ask for opposite things. Leave one of them out.")
        }
        if ignoresBaseline, let file = baselineFile {
            throw Diagnostic("--no-baseline and --baseline \(file) ask for opposite things. Leave one of them out.")
        }
        if ignoresCache, let folder = cacheFolder {
            throw Diagnostic("--no-cache and --cache-dir \(folder) ask for opposite things. Leave one of them out.")
        }
        if inputFormat == .ndjson, let option = [CheckOption.fix, .diff].first(where: { values[$0] != nil }) {
            throw Diagnostic(
                "--\(option.rawValue) mends files, and the drafts of a stream are none. Leave one of them out.")
        }
        if inputFormat == .ndjson, let revision = since {
            throw Diagnostic(
                "--since \(revision) looks up files in git, and the drafts of a stream are none. Leave one of them out."
            )
        }
        if paths.count(where: { $0 == "-" }) + (listFile == "-" ? 1 : 0) > 1 {
            throw Diagnostic("Standard input can be read once only. Name '-' once.")
        }
    }

    private static func list(_ option: CheckOption, _ values: CheckOption.Values) -> [String] {
        (values[option] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ option: CheckOption, _ values: CheckOption.Values
    ) throws(Diagnostic) -> Choice? where Choice.RawValue == String {
        guard let text = values[option]?.last else { return nil }
        return try choice(text, for: option)
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, for option: CheckOption
    ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
        if let choice = Choice(rawValue: text.lowercased()) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        let hint = NearNames.nearest(to: text, among: names).map { " Did you mean '\($0)'?" } ?? ""
        throw Diagnostic(
            "'\(text)' is no value for --\(option.rawValue).\(hint) It may be: \(names.joined(separator: ", ")).")
    }

    private static func output(_ text: String) throws(Diagnostic) -> Output {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw Diagnostic(
                "--output takes a format and a file, as in '\(example(for: text))', and here stands '\(text)'.")
        }
        return Output(format: try choice(parts[0], for: .output), path: parts[1])
    }

    /// What somebody meant who named a file only.
    private static func example(for path: String) -> String {
        let formats: [String: ReportFormat] = [
            "html": .html, "md": .markdown, "json": .json, "ndjson": .ndjson, "xml": .junit, "sarif": .sarif,
        ]
        let format = path.split(separator: ".").last.flatMap { formats[$0.lowercased()] }
        return format.map { "\($0.rawValue)=\(path)" } ?? "sarif=adlint.sarif"
    }

    private static func jobs(_ text: String) throws(Diagnostic) -> Int {
        guard let jobs = Int(text), (1...256).contains(jobs) else {
            throw Diagnostic("'\(text)' is no value for --jobs. It may be a number from 1 to 256.")
        }
        return jobs
    }
}
