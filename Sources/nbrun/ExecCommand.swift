import ArgumentParser
import Publishing
import Running

struct ExecCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exec",
    abstract: "Runs one Swift file as one cell; standard output is the program's.",
    discussion: """
      nbrun exec program.swift
      echo 'print(1 + 2)' | nbrun exec -
      """)

  @Argument(help: "A Swift file, or - for standard input.", completion: .file(extensions: ["swift"]))
  var file: String

  @OptionGroup var cells: CellOptions

  func run() throws {
    let options = cells.run
    let format = cells.diagnostics
    let file = file
    try DeepStack.run {
      let reporter = TerminalReporter(style: .none, format: format)
      let interrupt = InterruptFlag()
      let interrupts = Interrupts { interrupt.set() }
      defer { withExtendedLifetime(interrupts) {} }
      return ProgramRun(options: options, reporter: reporter, interrupt: interrupt).run(file)
    }.end()
  }
}
