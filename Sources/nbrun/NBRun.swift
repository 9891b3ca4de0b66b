import ArgumentParser
import Foundation
import Publishing

/// Where the process begins.
@main
enum Start {
  static func main() {
    if let job = RunJob(plain: CommandLine.arguments.dropFirst()) { exit(DeepStack.run { job.run() }.code) }
    NBRun.main()
  }
}

/// The command line: one file per command.
struct NBRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nbrun",
    abstract: "Runs Markdown chapters with Swift cells and writes pages that come out the same every time.",
    discussion: """
      nbrun Chapters/mlp.md                 run a chapter; writes Output/mlp.html
      nbrun check Chapters/*.md             does a rerun give the same?
      nbrun exec program.swift              run one Swift file
      nbrun export Chapters/mlp.md -o mlp   a Swift package that prints what the cells printed
      nbrun doctor                          what nbrun finds on this machine
      """,
    version: Version.text,
    subcommands: [RunCommand.self, ExecCommand.self, CheckCommand.self, ExportCommand.self, DoctorCommand.self],
    defaultSubcommand: RunCommand.self)
}
