import AdlintEngine
import AdlintRulebookFiles
import Glibc

extension Waiver {
    /// The same for the engine.
    ///
    /// - Parameter configuration: The file that it is written in: its patterns are of paths below that file's folder.
    func forEngine(below configuration: String) -> ConfiguredIgnore {
        let folder = Path.resolved(Path.folder(of: configuration)) ?? "/"
        let rules = IgnoreRules(patterns: drafts, below: Path.components(folder))
        let isForAll = drafts.isEmpty
        return ConfiguredIgnore(
            rule: rule.text,
            covers: { draft in
                guard !isForAll else { return true }
                let absolute = Path.joined(Path.resolved(Path.folder(of: draft)) ?? "/", Path.name(of: draft))
                return rules.covers(Path.components(absolute))
            }, reason: reason, by: by, until: until)
    }

    /// Whether it holds no longer.
    var isExpired: Bool { until.map { $0 < Today.text } ?? false }
}

/// The day of the run.
enum Today {
    /// As ISO 8601 writes it, where the machine stands ("2026-11-23").
    static let text: String = {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
    }()
}
