import ArgumentParser
import Diagnostics
import Publishing
import Running

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs chapters and writes their pages and records.",
    discussion: """
      nbrun Chapters/mlp.md                     writes Output/mlp.html and Output/mlp.record.json
      nbrun run Chapters/mlp.md -o mlp.html     writes one file
      nbrun run Chapters/mlp.md --to text       prints what the cells printed, and their results
      nbrun run Chapters/mlp.md --reruns 2 --no-zero-grad
      """)

  @Argument(help: "Markdown files.", completion: .file(extensions: ["md"]))
  var chapters: [String]

  @Option(name: .customShort("o"), help: ArgumentHelp("A file, a folder, or - for standard output.", valueName: "path"))
  var output: String?

  @Option(help: "What to write: html, text or json.")
  var to: PageFormat = .html

  @Option(help: "Run the chapter this many times in one session.")
  var reruns: Int = 1

  @Flag(help: "Go on after a cell that fails.")
  var keepGoing = false

  @Flag(help: "Show raw HTML of the chapter as HTML.")
  var unsafeHTML = false

  @Flag(help: "Print nothing but diagnostics.")
  var quiet = false

  @Option(help: "Progress on the terminal: auto, plain or none.")
  var progress: ProgressStyle = .auto

  @OptionGroup var cells: CellOptions

  func validate() throws {
    if reruns < 1 { throw ValidationError("--reruns: \(reruns) is not a positive number of runs") }
    if chapters.isEmpty { throw ValidationError("name at least one chapter") }
  }

  func run() throws {
    // Only here, since `validate` comes before an unknown option is told, whose value looks like a chapter.
    if chapters.count > 1, let output, output != "-", output.hasSuffix(".html") {
      throw ValidationError("-o \(output): one file can't hold \(chapters.count) chapters; name a folder")
    }
    var options = cells.run
    options.output = output
    options.format = to
    options.reruns = reruns
    options.keepsGoing = keepGoing
    options.showsRawHTML = unsafeHTML
    let job = RunJob(
      chapters: chapters, options: options, style: quiet ? .none : progress, diagnostics: cells.diagnostics)
    try DeepStack.run { job.run() }.end()
  }
}

extension PageFormat: ExpressibleByArgument {}

/// What `nbrun run` does, as a value that can be handed to its thread.
struct RunJob: Sendable {
  var chapters: [String]
  var options: RunOptions
  var style: ProgressStyle
  var diagnostics: DiagnosticFormat

  init(chapters: [String], options: RunOptions, style: ProgressStyle, diagnostics: DiagnosticFormat) {
    self.chapters = chapters
    self.options = options
    self.style = style
    self.diagnostics = diagnostics
  }

  /// The job of a command line that names one chapter and at most says where to write what, as most do: building the
  /// tables that read any command line takes longer than reading the chapter. Nil for all others, wrong ones included.
  init?(plain arguments: ArraySlice<String>) {
    self.init(chapters: [], options: RunOptions(), style: .auto, diagnostics: .text)
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--quiet": style = .none
      case "-o":
        guard options.output == nil, let path = rest.next(), path == "-" || !path.hasPrefix("-") else { return nil }
        options.output = path
      case "--to":
        guard let format = rest.next().flatMap(PageFormat.init(rawValue:)) else { return nil }
        options.format = format
      default:
        guard chapters.isEmpty, argument.hasSuffix(".md"), !argument.hasPrefix("-") else { return nil }
        chapters = [argument]
      }
    }
    if chapters.isEmpty { return nil }
  }

  func run() -> ExitStatus {
    let reporter = TerminalReporter(style: style, format: diagnostics)
    let interrupt = InterruptFlag()
    let interrupts = Interrupts { interrupt.set() }
    defer { withExtendedLifetime(interrupts) {} }
    let pipeline = Pipeline(options: options, reporter: reporter, interrupt: interrupt)
    var status = ExitStatus.success
    for chapter in chapters {
      let outcome = pipeline.run(chapter)
      if outcome == .interrupted { return outcome }
      if status == .success { status = outcome }
    }
    return status
  }
}
