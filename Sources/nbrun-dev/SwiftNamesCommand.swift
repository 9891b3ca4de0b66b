import ArgumentParser
import Checking
import Foundation
import Natives

/// Writes the list behind `SwiftNames`, from what the installed compiler says of its own modules.
struct SwiftNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swift-names",
    abstract: "Lists the names of Swift's library and Foundation, for «not supported».",
    discussion: """
      After an update of Swift, from the repository:
      .build/debug/nbrun-dev swift-names > Sources/Natives/Library/GeneratedSwiftNames.swift
      """)

  private static let modules = [
    "Swift", "_StringProcessing", "_Concurrency", "FoundationEssentials", "Foundation", "Dispatch",
  ]

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nbrun-dev-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for module in Self.modules { try extract(module, into: folder) }

    let known = Set(Library.groups.map(\.typeName))
    var names: [String: Set<String>] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      // What a module adds to another stands in a file of both names.
      let parts = file.lastPathComponent.split(separator: ".")[0].split(separator: "@")
      let extendsSwift = parts.last == "Swift"
      let graph = try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: file))
      for symbol in graph.symbols where symbol.isWorthANote {
        let type = symbol.pathComponents.dropLast().joined(separator: ".")
        if type.isEmpty || extendsSwift && known.contains(type) {
          names[type, default: []].insert(symbol.pathComponents[symbol.pathComponents.count - 1])
        }
      }
    }

    print("// Made by `nbrun-dev swift-names`.")
    print("extension SwiftNames {\n  /// For each type, and for the top level, the names of its declarations.")
    print("  static let text = \"\"\"")
    for (type, members) in names.sorted(by: { $0.key < $1.key }) { printLine(type, members.sorted()) }
    print("    \"\"\"\n}")
  }

  private func extract(_ module: String, into folder: URL) throws {
    guard let target = try JSONDecoder().decode(TargetInfo.self, from: output(["swiftc", "-print-target-info"])).target
    else { throw ValidationError("swiftc does not say its target") }
    _ = try output([
      "swift-symbolgraph-extract", "-module-name", module, "-target", target.triple, "-minimum-access-level", "public",
      "-skip-synthesized-members", "-output-dir", folder.path,
    ])
  }

  private func output(_ command: [String]) throws -> Data {
    let process = try MeasuredProcess.run(command)
    guard process.status == 0 else {
      throw ValidationError("\(command[0]): \(String(decoding: process.errors, as: UTF8.self))")
    }
    return process.output
  }

  /// One line of the list, broken in the source where it gets long.
  private func printLine(_ type: String, _ names: [String]) {
    var line = "    \(type):"
    for name in names {
      if line.utf8.count + name.utf8.count > 116 {
        print(line + " \\")
        line = "    " + name
      } else {
        line += (line.isEmpty ? "" : " ") + name
      }
    }
    print(line)
  }

  private struct TargetInfo: Decodable {
    struct Target: Decodable { var triple: String }
    var target: Target?
  }

  private struct SymbolGraph: Decodable {
    struct Symbol: Decodable {
      struct Kind: Decodable { var identifier: String }
      struct Availability: Decodable {
        struct Version: Decodable {}
        var isUnconditionallyUnavailable: Bool?
        var obsoleted: Version?
      }
      var kind: Kind
      var pathComponents: [String]
      var availability: [Availability]?

      /// What a program may write: no operator (the checker tells those apart by their operands), nothing private by
      /// its name, nothing that is gone.
      var isWorthANote: Bool {
        !kind.identifier.hasSuffix("op") && !pathComponents.contains { $0.hasPrefix("_") }
          && pathComponents[pathComponents.count - 1].first.map { $0.isLetter } == true
          && !(availability ?? []).contains { $0.isUnconditionallyUnavailable == true || $0.obsoleted != nil }
      }
    }
    var symbols: [Symbol]
  }
}
