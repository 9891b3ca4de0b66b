import ArgumentParser
import Publishing

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells what nbrun finds on this machine.",
    discussion: "  nbrun doctor")

  func run() throws {
    print("nbrun \(Version.text)")
    for line in Doctor.findings() { print(line) }
  }
}
