// swift-tools-version: 6.1
import PackageDescription

// Built on its own, so that the ordinary build needs no fuzzer; see README.md.
let package = Package(
    name: "adlint-fuzz",
    dependencies: [.package(name: "adlint", path: "..")],
    targets: [
        .systemLibrary(name: "CLibFuzzer"),
        .executableTarget(
            name: "regex-fuzz",
            dependencies: ["CLibFuzzer", .product(name: "RegexFuzzSupport", package: "adlint")]),
    ],
    swiftLanguageModes: [.v6]
)
