/// Every name that a file uses, to be looked up when all files are read.
final class ReferenceBook {
    /// What a name must be the name of.
    enum Kind: Hashable {
        case claim, disclosure, claimOrDisclosure, jurisdiction

        var noun: String {
            switch self {
            case .claim: "claim"
            case .disclosure: "disclosure"
            case .claimOrDisclosure: "claim or disclosure"
            case .jurisdiction: "jurisdiction"
            }
        }
    }

    private var references: [(name: Located<String>, kind: Kind)] = []

    /// Takes down that a name is used.
    func note(_ name: Located<String>, of kind: Kind) {
        references.append((name, kind))
    }

    /// Names that are used as the name of such a thing.
    func names(of kinds: Set<Kind>) -> Set<String> {
        Set(references.filter { kinds.contains($0.kind) }.map(\.name.value))
    }

    /// Reports each name that nothing has. A jurisdiction without rules is only doubtful: its rules may come later.
    func check(against known: (Kind) -> Set<String>, in log: DiagnosticLog) {
        for (name, kind) in references {
            let names = known(kind)
            if kind == .claimOrDisclosure { refuseTwofold(name, known, log) }
            guard !names.contains(name.value) else { continue }
            let hint = NearNames.hint(for: name.value, among: names)
            if kind == .jurisdiction {
                log.warning("No folder of rules is called '\(name.value)'.\(hint)", at: name.position)
            } else {
                log.error("There is no \(kind.noun) '\(name.value)'.\(hint)", at: name.position)
            }
        }
    }

    /// A name that may be either must not be both.
    private func refuseTwofold(_ name: Located<String>, _ known: (Kind) -> Set<String>, _ log: DiagnosticLog) {
        guard known(.claim).contains(name.value), known(.disclosure).contains(name.value) else { return }
        log.error(
            "'\(name.value)' is the name of a claim and of a disclosure, and either could be meant. Rename one of them.",
            at: name.position)
    }
}
