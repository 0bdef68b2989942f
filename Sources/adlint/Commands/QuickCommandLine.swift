/// Reads the command lines that hooks and editors call a thousand times a day, without starting ArgumentParser, which
/// costs more than checking a draft does.
///
/// It understands `check` and its options written out; where anything else stands, it gives up, and ArgumentParser reads
/// the line from its start. A test holds that both understand the same.
enum QuickCommandLine {
    /// The values and paths of a `check`; nil where ArgumentParser must look.
    static func check(_ arguments: [String]) -> (values: CheckOption.Values, paths: [String])? {
        var rest = arguments[...]
        // A first word that is no file's name may be a command, or a misspelt one.
        guard rest.popFirst() == "check" else { return nil }
        var values: CheckOption.Values = [:]
        var paths: [String] = []
        while let argument = rest.popFirst() {
            if argument.utf8.first != UInt8(ascii: "-") || argument == "-" {
                paths.append(argument)
            } else {
                guard let (option, value) = option(argument, &rest) else { return nil }
                values.add(value, to: option)
            }
        }
        return (values, paths)
    }

    private static func option(_ argument: String, _ rest: inout ArraySlice<String>) -> (CheckOption, String)? {
        guard argument.utf8.starts(with: "--".utf8) else { return nil }
        let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, let option = CheckOption.named(name) else { return nil }
        if option.isFlag { return parts.count == 1 ? (option, "1") : nil }
        if parts.count == 2 { return parts[1].isEmpty ? nil : (option, String(parts[1])) }
        guard let value = rest.popFirst(), value.utf8.first != UInt8(ascii: "-") else { return nil }
        return (option, value)
    }
}
