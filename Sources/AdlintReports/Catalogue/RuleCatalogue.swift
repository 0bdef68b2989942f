import AdlintCore

/// The rules themselves, for other programs: what `adlint rules --format json` writes.
public enum RuleCatalogue {
    /// A rule and whose law it is.
    public struct Entry: Sendable {
        /// What reports tell about it.
        public var rule: RuleDescriptor
        /// Whose law it is (`uk`); `any` for rules of every jurisdiction.
        public var jurisdiction: String
        /// `stable`, `preview` or `deprecated`.
        public var status: String
        /// The version of adlint that first had it.
        public var since: String

        /// Makes an entry.
        public init(rule: RuleDescriptor, jurisdiction: String, status: String, since: String) {
            self.rule = rule
            self.jurisdiction = jurisdiction
            self.status = status
            self.since = since
        }
    }

    /// One JSON object with the rules in the order given.
    public static func json(_ entries: [Entry], tool: ToolInfo) -> [UInt8] {
        var writer = JSONWriter(.indented)
        writer.object { writer in
            writer.member("version", 1)
            writer.member("tool", inline: true) { writer in
                writer.member("name", tool.name)
                writer.member("version", tool.version)
                writer.member("rulebook", tool.rulebook)
            }
            writer.member("rules", entries) { writer, entry in write(entry, to: &writer) }
        }
        return writer.take()
    }

    private static func write(_ entry: Entry, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", entry.rule.id)
            writer.member("title", entry.rule.title)
            writer.member("topic", entry.rule.topic.rawValue)
            writer.member("severity", entry.rule.severity.rawValue)
            writer.member("jurisdiction", entry.jurisdiction)
            writer.member("status", entry.status)
            writer.member("since", entry.since)
            writer.member("authority", entry.rule.authority) { writer, authority in
                writer.object(inline: true) { writer in
                    writer.member("cite", authority.cite)
                    writer.member("url", authority.url)
                    writer.member("asOf", authority.asOf)
                    writer.member("verified", authority.verified)
                }
            }
        }
    }
}
