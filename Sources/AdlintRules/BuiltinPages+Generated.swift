// Made by `make generate` from the folder rules. Do not edit.
// swift-format-ignore-file
extension BuiltinRulebook {
    /// The pages beside the rule files: a line with path and size before each.
    static var encodedPages: StaticString {
#"""

"""#
    }
}
