import ArgumentParser
import Publishing
import Running

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs chapters again and tells what changes.",
    discussion: """
      nbrun check Chapters                      all chapters of a folder
      nbrun check Chapters/mlp.md --to json     for machines
      nbrun check Chapters --junit check.xml    for CI systems
      nbrun check Chapters/mlp.md --no-zero-grad --strict
      """)

  @Argument(help: "Markdown files, or folders of them.", completion: .file(extensions: ["md"]))
  var chapters: [String]

  @Option(help: "How the result is printed: text or json.")
  var to: CheckFormat = .text

  @Flag(help: "Let any verdict but idempotent and volatile fail the check.")
  var strict = false

  @Option(help: ArgumentHelp("Also write the result as JUnit XML.", valueName: "file"))
  var junit: String?

  @Option(name: .customShort("o"), help: ArgumentHelp("The folder of the records.", valueName: "folder"))
  var output: String?

  @OptionGroup var cells: CellOptions

  func run() throws {
    var options = cells.run
    options.output = output
    let job = CheckJob(
      chapters: chapters, options: options, format: to, isStrict: strict, junit: junit, diagnostics: cells.diagnostics)
    try DeepStack.run { job.run() }.end()
  }
}

extension CheckFormat: ExpressibleByArgument {}

/// What `nbrun check` does, as a value that can be handed to its thread.
struct CheckJob: Sendable {
  var chapters: [String]
  var options: RunOptions
  var format: CheckFormat
  var isStrict: Bool
  var junit: String?
  var diagnostics: DiagnosticFormat

  func run() -> ExitStatus {
    let reporter = TerminalReporter(style: .none, format: diagnostics)
    let interrupt = InterruptFlag()
    let interrupts = Interrupts { interrupt.set() }
    defer { withExtendedLifetime(interrupts) {} }
    let check = RerunCheck(options: options, reporter: reporter, interrupt: interrupt)
    return check.run(chapters, format: format, isStrict: isStrict, junit: junit)
  }
}
