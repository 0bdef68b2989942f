/// Looks at the names of the files of a rules folder before any of them is read.
struct FolderCheck {
    let root: String
    let log: DiagnosticLog

    /// The files whose names tell what they define.
    func sound(_ files: [RuleFile]) -> [RuleFile] {
        let paths = Set(files.map(\.path))
        let folders = Set(Set(files.map(\.folder)).sorted().filter(isSound))
        return files.filter { folders.contains($0.folder) && isSound($0, among: paths) }
    }

    private func isSound(folder: String) -> Bool {
        guard !folder.isEmpty, !RuleFileKind.vocabulary.contains(folder) else { return true }
        let position = Position(path: "\(root)/\(folder)")
        if let near = NearNames.nearest(to: folder, among: RuleFileKind.vocabulary) {
            log.error(
                "A folder of rules is a jurisdiction or one of the vocabulary. Did you mean '\(near)'?", at: position)
        } else if !Names.isName(folder) {
            log.error("A jurisdiction's folder has a name in lower case, such as 'uk'.", at: position)
        } else {
            return true
        }
        return false
    }

    private func isSound(_ file: RuleFile, among paths: Set<String>) -> Bool {
        let position = Position(path: "\(root)/\(file.path)")
        if file.hasEnding(".yaml") {
            log.error("Rule files end in .yml. Rename this file.", at: position)
        } else if file.folder.isEmpty {
            log.error(
                "A rule stands in the folder of its jurisdiction, such as 'uk', and claims, disclosures, labels and terms in"
                    + " theirs. Move this file there.",
                at: position)
        } else if file.hasEnding(".md") {
            if !paths.contains("\(file.folder)/\(file.name).yml") {
                log.warning("This page has no \(file.name).yml beside it. Add it, or delete the page.", at: position)
            }
            return true
        } else if !Names.isName(file.name) {
            log.error(
                "The name of a rule file has lower-case letters, digits and hyphens. Rename this file.", at: position)
        } else {
            return true
        }
        return false
    }
}
