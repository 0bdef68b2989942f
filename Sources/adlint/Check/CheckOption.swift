/// The options of `check`: how each is called on the command line and in the environment.
///
/// The command line is read in two ways, quickly or by ArgumentParser; both give values by these names, and
/// ``CheckRequest`` alone knows what the values mean.
enum CheckOption: String, CaseIterable, Sendable {
    case format, output, jurisdiction, config, select, ignore, color, jobs, since
    case failOn = "fail-on"
    case inputFormat = "input-format"
    case stdinFilename = "stdin-filename"
    case filesFrom = "files-from"
    case noConfig = "no-config"
    case quiet, verbose, statistics
    case fix, diff, baseline
    case noBaseline = "no-baseline"
    case noCache = "no-cache"
    case cacheDir = "cache-dir"
    case unsafeFixes = "unsafe-fixes"
    case showConfig = "show-config"
    case forceExclude = "force-exclude"

    /// The option of a name. The raw value's own look-up makes a table of all names first, for one or two of them.
    static func named(_ name: Substring) -> CheckOption? {
        allCases.first { $0.rawValue == name }
    }

    /// Whether it stands alone, without a value.
    var isFlag: Bool {
        switch self {
        case .noConfig, .quiet, .verbose, .statistics, .showConfig, .forceExclude, .fix, .diff, .unsafeFixes,
            .noBaseline, .noCache:
            true
        default: false
        }
    }

    /// The environment's variable for it; nil where it only makes sense for one call.
    var variable: String? {
        switch self {
        case .format: "ADLINT_FORMAT"
        case .output: "ADLINT_OUTPUT"
        case .jurisdiction: "ADLINT_JURISDICTION"
        case .config: "ADLINT_CONFIG"
        case .select: "ADLINT_SELECT"
        case .ignore: "ADLINT_IGNORE"
        case .color: "ADLINT_COLOR"
        case .jobs: "ADLINT_JOBS"
        case .failOn: "ADLINT_FAIL_ON"
        case .inputFormat: "ADLINT_INPUT_FORMAT"
        case .noConfig: "ADLINT_NO_CONFIG"
        case .since: "ADLINT_SINCE"
        case .quiet: "ADLINT_QUIET"
        case .verbose: "ADLINT_VERBOSE"
        case .statistics: "ADLINT_STATISTICS"
        case .forceExclude: "ADLINT_FORCE_EXCLUDE"
        case .unsafeFixes: "ADLINT_UNSAFE_FIXES"
        case .baseline: "ADLINT_BASELINE"
        case .noBaseline: "ADLINT_NO_BASELINE"
        case .filesFrom: "ADLINT_FILES_FROM"
        case .noCache: "ADLINT_NO_CACHE"
        case .cacheDir: "ADLINT_CACHE_DIR"
        case .stdinFilename, .showConfig, .fix, .diff: nil
        }
    }

    /// An option that says the opposite, so that the command line's one silences the environment's other.
    private var opposite: CheckOption? {
        switch self {
        case .config: .noConfig
        case .noConfig: .config
        case .baseline: .noBaseline
        case .noBaseline: .baseline
        case .noCache: .cacheDir
        case .cacheDir: .noCache
        case .quiet: .verbose
        case .verbose: .quiet
        default: nil
        }
    }

    /// Adds what the environment says to what the command line does not.
    static func completed(_ values: Values, environment: (String) -> String?) -> Values {
        var all = values
        for option in allCases where values[option] == nil && option.opposite.flatMap({ values[$0] }) == nil {
            guard let text = option.variable.flatMap(environment) else { continue }
            if option.isFlag, ["0", "false", "no"].contains(text.lowercased()) { continue }
            all[option] = option == .output ? text.split(separator: ",").map(String.init) : [text]
        }
        // Two variables of a machine and of a job on it: not to keep is never wrong.
        if values[.cacheDir] == nil, all[.noCache] != nil { all[.cacheDir] = nil }
        return all
    }
}

extension CheckOption {
    /// The values of options, as they were given; a flag has the value `1`.
    ///
    /// A list, not a dictionary: the first dictionary of a key type costs 0.4 million instructions at run time, in which
    /// the few options of a command line are searched a thousand times.
    struct Values: Equatable, ExpressibleByDictionaryLiteral {
        private struct Entry: Equatable {
            let option: CheckOption
            var values: [String]
        }
        private var entries: [Entry] = []

        init(dictionaryLiteral elements: (CheckOption, [String])...) {
            for (option, values) in elements { self[option] = values }
        }

        /// The values of an option; nil where it was not given.
        subscript(option: CheckOption) -> [String]? {
            get { entries.first { $0.option == option }?.values }
            set {
                entries.removeAll { $0.option == option }
                if let newValue { entries.append(Entry(option: option, values: newValue)) }
            }
        }

        /// Adds a value to those that an option has.
        mutating func add(_ value: String, to option: CheckOption) {
            self[option] = (self[option] ?? []) + [value]
        }
    }
}
