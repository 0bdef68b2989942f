// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "adlint-benchmarks",
    dependencies: [.package(name: "adlint", path: "..")],
    targets: [
        .executableTarget(
            name: "regex-benchmark", dependencies: [.product(name: "AdlintRegex", package: "adlint")])
    ],
    swiftLanguageModes: [.v6]
)
