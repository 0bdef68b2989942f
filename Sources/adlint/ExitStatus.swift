/// What the process tells its caller.
enum ExitStatus: Int32 {
    /// Every draft was checked, and nothing at or above the fail level was found.
    case clean = 0
    /// Something at or above the fail level was found, and every draft was checked.
    case findings = 1
    /// Something could not be done: a draft not read, a rule broken, an option wrong. A gate that could not look must
    /// not say "clean", nor "these are all".
    case failed = 2
}
