import Foundation
import Testing

/// The house's order: a module imports only modules above it, and declares exactly what it imports.
@Suite struct LayerTests {
  /// Ours, top first. `TensorKernels` and the system libraries stand under `TensorCore` and `Reading`.
  static let order = [
    "Diagnostics", "TensorKernels", "TensorCore", "Plotting", "Records", "Reading", "Natives", "Checking", "Running",
    "MathMarkup", "Rendering", "Publishing", "nbrun", "nbrun-dev",
  ]

  /// What only some modules may import of others' code.
  static let reserved: [String: Set<String>] = [
    "CMark": ["Reading"],
    "CZlib": ["TensorCore"],
    "Yams": ["Reading"],
    "SwiftSyntax": ["Checking"],
    "SwiftParser": ["Checking"],
    "SwiftParserDiagnostics": ["Checking"],
    "SwiftOperators": ["Checking"],
    "SwiftDiagnostics": ["Checking"],
    "ArgumentParser": ["nbrun", "nbrun-dev"],
    "Foundation": ["Records", "Publishing", "nbrun", "nbrun-dev"],
    "TensorKernels": ["TensorCore"],
  ]

  static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  static func imports(of module: String) throws -> Set<String> {
    let folder = root.appendingPathComponent("Sources/\(module)")
    var names: Set<String> = []
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files! where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else { continue }
        let isImport = words[..<index].allSatisfy {
          ["internal", "private", "public", "package", "fileprivate"].contains($0) || $0.hasPrefix("@")
        }
        if isImport { names.insert(String(words.last!.split(separator: ".")[0])) }
      }
    }
    return names
  }

  @Test(arguments: order)
  func importsPointUpwards(module: String) throws {
    let above = Set(Self.order.prefix { $0 != module })
    for name in try Self.imports(of: module) {
      if Self.order.contains(name) {
        #expect(above.contains(name), "\(module) imports \(name), which does not stand above it")
      }
      if let allowed = Self.reserved[name] {
        #expect(allowed.contains(module), "\(module) imports \(name), which is kept to \(allowed.sorted())")
      }
    }
  }

  @Test func everySourceFolderStandsInTheOrder() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appendingPathComponent("Sources").path)
    #expect(Set(folders).subtracting(["CMark", "CZlib"]) == Set(Self.order))
  }

  @Test func filesStayShort() throws {
    let files = FileManager.default.enumerator(
      at: Self.root.appendingPathComponent("Sources"), includingPropertiesForKeys: nil)
    for case let file as URL in files! where ["swift", "c", "h"].contains(file.pathExtension) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 601, "\(file.lastPathComponent) has \(lines.count) lines; split it")
    }
  }
}
