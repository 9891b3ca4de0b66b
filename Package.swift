// swift-tools-version: 6.1
import PackageDescription

// The targets stand in the order of the house (Chapters/handbook/02-the-pipeline.md): each imports only those above it.
let package = Package(
  name: "nbrun",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "nbrun", targets: ["nbrun"]),
    .library(name: "TensorCore", targets: ["TensorCore"]),
    .library(name: "Plotting", targets: ["Plotting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "Diagnostics"),
    .target(name: "TensorKernels", cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))]),
    .target(name: "TensorCore", dependencies: ["TensorKernels", "CZlib"]),
    .target(name: "Plotting", dependencies: ["TensorCore"]),
    .target(name: "Records", dependencies: ["Diagnostics", "Plotting"]),
    .target(
      name: "Reading",
      dependencies: ["Diagnostics", "CMark", .product(name: "Yams", package: "Yams")]),
    .target(name: "Natives", dependencies: ["Diagnostics", "TensorCore", "Plotting", "Records"]),
    .target(
      name: "Checking",
      dependencies: [
        "Diagnostics", "Reading", "Natives",
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftDiagnostics", package: "swift-syntax"),
      ]),
    .target(
      name: "Running",
      dependencies: ["Diagnostics", "TensorCore", "Plotting", "Records", "Reading", "Natives", "Checking"]),
    .target(name: "MathMarkup", dependencies: ["Diagnostics"]),
    .target(
      name: "Rendering",
      dependencies: ["Diagnostics", "TensorCore", "Plotting", "Records", "Reading", "MathMarkup"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Diagnostics", "TensorCore", "Plotting", "Records", "Reading", "Natives", "Checking", "Running", "MathMarkup",
        "Rendering",
      ]),
    .executableTarget(
      name: "nbrun",
      dependencies: [
        "Diagnostics", "Running", "Publishing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "nbrun-dev",
      dependencies: [
        "Diagnostics", "TensorCore", "Plotting", "Records", "Reading", "Natives", "Checking", "Running", "MathMarkup",
        "Rendering", "Publishing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(
      name: "TensorCoreTests", dependencies: ["TensorCore", "TensorKernels"], exclude: ["Fixtures"]),
    .testTarget(name: "PlottingTests", dependencies: ["Plotting", "TensorCore"], exclude: ["Golden"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading"]),
    .testTarget(name: "NativesTests", dependencies: ["Natives"]),
    .testTarget(name: "CheckingTests", dependencies: ["Checking"]),
    .testTarget(name: "RunningTests", dependencies: ["Running"]),
    .testTarget(name: "MathMarkupTests", dependencies: ["MathMarkup"]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Diagnostics", "Records", "Running", "Publishing"]),
  ]
)
