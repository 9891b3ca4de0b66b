import ArgumentParser
import Foundation

/// Looks at the release build's machine code: each handler has to leave by a jump.
///
/// A handler that called the next one would fill the stack with one frame for each instruction that runs. The optimiser
/// makes these calls jumps, but promises nothing, and a chapter that runs for a short time would not tell.
struct HandlersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handlers",
    abstract: "Checks that the machine's handlers end in jumps.",
    discussion: "Run it from the repository with a release build: .build/release/nbrun-dev handlers")

  /// How the linker names functions of the type `Handler`, in the C convention and in Swift's.
  private static let signature = "yySV_Spys6UInt64VGSpySvSgGSPyAEGSvSVtF"

  func run() throws {
    let nbrun = ConformCommand.sibling("nbrun")
    var first = UInt64.max
    var last: UInt64 = 0
    for line in try lines(["nm", nbrun]) where line.hasSuffix(Self.signature + "To") {
      guard let address = UInt64(line.prefix(16), radix: 16) else { continue }
      first = min(first, address)
      last = max(last, address)
    }
    guard first < last else { throw ValidationError("no handlers in \(nbrun): did their type change?") }

    var count = 0
    var faults: [String] = []
    var handler: Substring?
    let code = try lines([
      "objdump", "-d", "--no-show-raw-insn", "--start-address=\(first)", "--stop-address=\(last + 4096)",
      nbrun,
    ])
    for line in code {
      if line.hasSuffix(">:"), let open = line.firstIndex(of: "<") {
        let name = line[line.index(after: open)...].dropLast(2)
        handler = name.hasSuffix(Self.signature + "To") ? name : nil
        if handler != nil { count += 1 }
      } else if let handler, let instruction = line.split(separator: "\t").dropFirst().first,
        instruction.hasPrefix("call"), instruction.contains("*") || instruction.contains(Self.signature)
      {
        faults.append("\(handler): \(instruction)")
      }
    }
    faults.forEach { print("a call in place of a jump: \($0)") }
    guard faults.isEmpty else { throw ExitCode.failure }
    print("\(count) handlers end in jumps")
  }

  private func lines(_ command: [String]) throws -> [Substring] {
    let process = try MeasuredProcess.run(command)
    guard process.status == 0 else {
      throw ValidationError("\(command[0]): \(String(decoding: process.errors, as: UTF8.self))")
    }
    return String(decoding: process.output, as: UTF8.self).split(separator: "\n")
  }
}
