// swift-tools-version: 6.1
import PackageDescription

/// Settings of every Swift target: complete concurrency checking comes with the Swift 6 mode.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A C library of the system, seen by one Swift module only.
func systemLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
    name: "adlint",
    products: [
        .executable(name: "adlint", targets: ["adlint"]),
        // For the packages in Fuzz and Benchmarks.
        .library(name: "AdlintRegex", targets: ["AdlintCore", "AdlintRegex"]),
        .library(name: "RegexFuzzSupport", targets: ["RegexFuzzSupport"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // C libraries: a module map and a shim each.
        systemLibrary("CPCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev", brew: "pcre2"),
        systemLibrary("CMD4C", pkgConfig: "md4c", apt: "libmd4c-dev", brew: "md4c"),
        systemLibrary("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev", brew: "gumbo-parser"),
        systemLibrary("CMinizip", pkgConfig: "minizip", apt: "libminizip-dev", brew: "minizip"),
        systemLibrary("CExpat", pkgConfig: "expat", apt: "libexpat1-dev", brew: "expat"),
        systemLibrary("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
        systemLibrary("CDigest", pkgConfig: "nettle", apt: "nettle-dev", brew: "nettle"),
        .systemLibrary(name: "CMalloc"),

        // GMime is opened when the first mail is read, not linked: it would bring GLib into every start.
        .target(name: "CGMime", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

        // The library, from the bottom up: a module imports only what stands above it here.
        .target(name: "AdlintCore", swiftSettings: strict),
        .target(name: "AdlintDigest", dependencies: ["CDigest"], swiftSettings: strict),
        .target(name: "AdlintRegex", dependencies: ["AdlintCore", "CPCRE2"], swiftSettings: strict),
        .target(
            name: "AdlintDocuments",
            dependencies: ["AdlintCore", "CMD4C", "CGumbo", "CMinizip", "CExpat", "CGMime"],
            swiftSettings: strict),
        .target(name: "AdlintRules", dependencies: ["AdlintCore", "AdlintRegex"], swiftSettings: strict),
        .target(
            name: "AdlintRulebookFiles",
            dependencies: [
                "AdlintCore", "AdlintDigest", "AdlintRegex", "AdlintRules", "CYAML",
            ],
            swiftSettings: strict),
        .target(
            name: "AdlintEngine",
            dependencies: ["AdlintCore", "AdlintDigest", "AdlintRegex", "AdlintRules"], swiftSettings: strict),
        .target(
            name: "AdlintExamples",
            dependencies: ["AdlintCore", "AdlintDocuments", "AdlintEngine", "AdlintRulebookFiles", "AdlintRules"],
            swiftSettings: strict),
        .target(name: "AdlintReports", dependencies: ["AdlintCore"], swiftSettings: strict),
        .target(name: "AdlintCache", dependencies: ["AdlintCore"], swiftSettings: strict),
        .executableTarget(
            name: "adlint",
            dependencies: [
                "AdlintCache", "AdlintCore", "AdlintDigest", "AdlintDocuments", "AdlintRegex", "AdlintRules",
                "AdlintRulebookFiles", "AdlintEngine", "AdlintExamples", "AdlintReports", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "adlint-dev",
            dependencies: [
                "AdlintRegex", "AdlintRules", "AdlintRulebookFiles", "AdlintExamples",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // A test target a module.
        .testTarget(
            name: "AdlintDocumentsTests", dependencies: ["AdlintCore", "AdlintDocuments", "WordFileSupport"],
            swiftSettings: strict),
        .target(name: "WordFileSupport", path: "Tests/WordFileSupport", swiftSettings: strict),
        .target(
            name: "RegexFuzzSupport", dependencies: ["AdlintCore", "AdlintRegex"], path: "Tests/RegexFuzzSupport",
            swiftSettings: strict),
        .testTarget(
            name: "AdlintRegexTests", dependencies: ["AdlintCore", "AdlintRegex", "RegexFuzzSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "AdlintRulesTests", dependencies: ["AdlintCore", "AdlintRegex", "AdlintRules", "RegexFuzzSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "AdlintRulebookFilesTests",
            dependencies: ["AdlintCore", "AdlintExamples", "AdlintRegex", "AdlintRules", "AdlintRulebookFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "AdlintEngineTests",
            dependencies: ["AdlintCore", "AdlintDocuments", "AdlintEngine", "AdlintRegex", "AdlintRules"],
            swiftSettings: strict),
        .testTarget(
            name: "AdlintReportsTests", dependencies: ["AdlintCore", "AdlintDocuments", "AdlintReports"],
            swiftSettings: strict),
        .testTarget(name: "AdlintDigestTests", dependencies: ["AdlintDigest"], swiftSettings: strict),
        .testTarget(
            name: "AdlintCacheTests",
            dependencies: ["AdlintCache", "AdlintCore"],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "adlint", "AdlintCore", "AdlintReports", "AdlintRulebookFiles", "WordFileSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
