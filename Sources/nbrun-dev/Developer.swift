import ArgumentParser

/// Commands for those who work on nbrun itself.
@main
struct Developer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nbrun-dev",
    abstract: "Benchmarks, and comparison with the Swift compiler.",
    subcommands: [BenchCommand.self, ConformCommand.self, HandlersCommand.self, SwiftNamesCommand.self])
}
