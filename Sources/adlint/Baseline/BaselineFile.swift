import AdlintCore
import AdlintRulebookFiles

/// A baseline with the folder from which its drafts are named.
struct BaselineFile: Sendable {
    /// What stands in it.
    let baseline: Baseline
    /// The absolute path of its folder, without links.
    let folder: String
    /// Entries that hold, by draft and fingerprint.
    private let entries: [String: [String: Baseline.Entry]]

    /// Reads the file.
    ///
    /// - Throws: ``DiagnosticList`` when it cannot be read or has faults.
    init(path: String) throws(DiagnosticList) {
        do {
            let bytes = try FileReader.bytes(of: path)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Diagnostic("The baseline is not UTF-8. Save it as UTF-8, or write it anew.", path: path)
            }
            self.init(try Baseline(reading: text, path: path))
        } catch let fault as Diagnostic {
            throw DiagnosticList([fault])
        } catch let fault as RulebookError {
            throw DiagnosticList(fault.diagnostics.map(Diagnostic.init))
        } catch {
            throw DiagnosticList([Diagnostic("\(error)", path: path)])
        }
    }

    /// Ties a baseline to its folder.
    init(_ baseline: Baseline) {
        self.baseline = baseline
        folder = Path.resolved(Path.folder(of: baseline.path)) ?? "/"
        entries = baseline.drafts.mapValues { list in
            Dictionary(list.filter { !$0.isExpired(on: Today.text) }.map { ($0.fingerprint, $0) }) { first, _ in first }
        }
    }

    /// What the baseline calls a draft; nil where the draft does not lie below its folder.
    func name(of place: DraftPlace) -> String? {
        let absolute = Path.joined(place.folder, Path.name(of: place.name))
        return Path.rest(of: absolute, below: folder)
    }

    /// The review with the findings marked that the baseline lets stand, and the fingerprints of those.
    func applied(to review: Review, of place: DraftPlace) -> (review: Review, used: Set<String>) {
        guard let name = name(of: place), let known = entries[name] else { return (review, []) }
        var marked = review
        var used: Set<String> = []
        marked.findings = review.findings.flatMap { finding in
            // Of claims that share a finding, those that came later are new.
            guard finding.suppression == nil, var old = finding.keeping({ known[$0.fingerprint] != nil }),
                let entry = known[old.fingerprint]
            else { return [finding] }
            used.formUnion(old.allParts.map(\.fingerprint))
            old.suppression = Suppression(
                kind: .baseline, reason: entry.reason, by: entry.by, until: entry.until, since: entry.since)
            return [finding.keeping { known[$0.fingerprint] == nil }, old].compactMap(\.self)
        }
        marked.findings.sort { ($0.range, $0.rule) < ($1.range, $1.rule) }
        return (marked, used)
    }
}
