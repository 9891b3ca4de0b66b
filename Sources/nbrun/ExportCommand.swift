import ArgumentParser
import Publishing
import Running

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a chapter as a Swift package that prints what its cells printed.",
    discussion: """
      nbrun export Chapters/mlp.md -o mlp               a package in the folder mlp
      cd mlp && swift run                               what the cells printed, compiled
      nbrun export Chapters/mlp.md -o mlp --package https://example.org/nbrun.git
      """)

  @Argument(help: "A Markdown file.", completion: .file(extensions: ["md"]))
  var chapter: String

  @Option(name: .customShort("o"), help: ArgumentHelp("The folder of the package.", valueName: "folder"))
  var output: String

  @Option(
    name: .customLong("package"),
    help: ArgumentHelp(
      "Where nbrun's own package is; without it, the one this program was built in.", valueName: "path or URL"))
  var package: String?

  @OptionGroup var cells: CellOptions

  func run() throws {
    guard let libraries = package.map(PackageSource.init) ?? .ofThisProgram() else {
      throw ValidationError("this program stands outside its package: name it with --package")
    }
    let job = ExportJob(
      chapter: chapter, folder: output, libraries: libraries, options: cells.run, diagnostics: cells.diagnostics)
    try DeepStack.run { job.run() }.end()
  }
}

/// What `nbrun export` does, as a value that can be handed to its thread.
private struct ExportJob: Sendable {
  var chapter: String
  var folder: String
  var libraries: PackageSource
  var options: RunOptions
  var diagnostics: DiagnosticFormat

  func run() -> ExitStatus {
    let reporter = TerminalReporter(style: .none, format: diagnostics)
    let interrupt = InterruptFlag()
    let interrupts = Interrupts { interrupt.set() }
    defer { withExtendedLifetime(interrupts) {} }
    return PackageExport(options: options, libraries: libraries, reporter: reporter, interrupt: interrupt)
      .run(chapter, to: folder)
  }
}
