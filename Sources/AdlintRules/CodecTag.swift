/// The first byte of each line of an encoded rulebook, and what the line holds.
///
/// A line is a tag and fields with a tab before each. What belongs to a thing follows it. A pattern stands in full where
/// it is first used and by its number afterwards, so that a changed rule changes few lines.
///
///     book        term* label* boilerplate comments selling* affiliate... claim* disclosure* rule*
///     label       patterns [late patterns]
///     claim       tells* company* detector*
///     disclosure  element* text* near-miss* undone-by* [placeholders]
///     element     detector*
///     detector    patterns company*
///     company     patterns
///     rule        claims regions company* demand fact* prose
///     prose       title authority* say*
enum CodecTag: UInt8 {
    /// name, the group that it stands for.
    case term = 0x24  // $
    /// name, why, then `jurisdiction=standing` each.
    case label = 0x4C  // L
    case late = 0x6C  // l
    case boilerplate = 0x42  // B
    case comments = 0x52  // R
    /// name, weight.
    case selling = 0x53  // S
    case affiliateTargets = 0x54  // T
    case affiliateMarks = 0x4D  // M
    case affiliateNotices = 0x4E  // N
    /// name, title, topic, then the names that it yields to.
    case claim = 0x43  // C
    /// Name of the fact, values.
    case tells = 0x6B  // k
    /// Kinds of block.
    case detector = 0x64  // d
    /// Scope, for patterns that must match.
    case needs = 0x2B  // +
    /// Scope, for patterns that must not.
    case unless = 0x2D  // -
    /// Source.
    case pattern = 0x70  // p
    /// The number of a pattern that stands above.
    case repeated = 0x3D  // =
    /// name, title, suggestion.
    case disclosure = 0x44  // D
    /// name, flags (`l` may label a claim, `o` optional), what it says, least months if it asks for a period.
    case element = 0x65  // e
    /// id, words, why it does not do.
    case text = 0x74  // t
    /// Why.
    case nearMiss = 0x6E  // n
    /// Why.
    case undoneBy = 0x75  // u
    case placeholders = 0x68  // h
    /// id, jurisdiction, topic, severity.
    case rule = 0x72  // r
    /// title, since, status.
    case title = 0x79  // y
    /// cite, url, month, verification.
    case authority = 0x61  // a
    /// unit, then the claims' names.
    case claims = 0x63  // c
    /// Kinds of region.
    case regions = 0x69  // i
    /// Scope, names.
    case with = 0x77  // w
    /// Scope, names.
    case without = 0x78  // x
    /// place, prominence, names.
    case wantsDisclosure = 0x71  // q
    case wantsNothing = 0x62  // b
    case wantsNotMostProminent = 0x7A  // z
    /// Which demand.
    case wantsLabel = 0x6F  // o
    /// problem, sentence.
    case say = 0x73  // s
    /// name, `apply` or `skip`, why, values.
    case fact = 0x66  // f
}
