import Diagnostics
import Foundation
import Running

/// Writes a chapter as a Swift package whose compiled program prints what the chapter's cells printed: `nbrun export`.
package struct PackageExport {
  private let pipeline: Pipeline
  private let libraries: PackageSource

  package init(options: RunOptions, libraries: PackageSource, reporter: any RunReporter, interrupt: InterruptFlag) {
    pipeline = Pipeline(options: options, reporter: reporter, interrupt: interrupt)
    self.libraries = libraries
  }

  /// Runs the chapter, since only a run tells which cells a program of them holds, and writes the package.
  package func run(_ path: String, to folder: String) -> ExitStatus {
    Failures.reported(to: pipeline.reporter) { () throws(StageFailure) in
      let prepared = try pipeline.prepare(path)
      let run = pipeline.execute(prepared)
      if pipeline.interrupt.isSet { return .interrupted }
      let program = ExportedProgram(prepared, run.record)
      if !program.problems.isEmpty {
        pipeline.reporter.report(program.problems.map { PlacedDiagnostic($0, in: prepared.program.oracle.sources) })
        throw .refused
      }
      try OutputFolder.replace("\(folder)/Package.swift", with: manifest(Self.name(of: path)))
      try OutputFolder.replace("\(folder)/Sources/main/main.swift", with: program.text)
      pipeline.reporter.notice("\(folder)/Package.swift")
      pipeline.reporter.notice("\(folder)/Sources/main/main.swift")
      return run.succeeded ? .success : .failure
    }
  }

  /// The module is called `main`, as that of a script is: Swift prints it in some names of types.
  private func manifest(_ name: String) -> String {
    """
    // swift-tools-version: 6.1
    import PackageDescription

    let package = Package(
      name: \(name.debugDescription),
      platforms: [.macOS(.v15)],
      dependencies: [
        \(libraries.dependency)
      ],
      targets: [
        .executableTarget(
          name: "main",
          dependencies: [
            .product(name: "TensorCore", package: \(libraries.identity.debugDescription)),
            .product(name: "Plotting", package: \(libraries.identity.debugDescription)),
          ])
      ],
      swiftLanguageModes: [.v5]
    )

    """
  }

  private static func name(of path: String) -> String {
    let file = (path as NSString).lastPathComponent
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }
}
