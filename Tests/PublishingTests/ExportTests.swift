import Foundation
import Records
import Running
import Testing

@testable import Publishing

/// Exported packages, compiled by the real compiler against the libraries that these tests were built with, print what
/// the chapter's cells printed.
@Suite(.enabled(if: Compiler.found != nil, "needs swiftc and the build folder")) struct ExportTests {
  @Test(arguments: chapters) func printsWhatTheCellsPrinted(chapter: ExportedChapter) throws {
    let bench = try Workbench()
    let path = try chapter.text.map { try bench.write($0, to: "chapter.md") } ?? chapter.path
    let folder = bench.folder + "/package"
    let export = PackageExport(
      options: RunOptions(), libraries: .path(Compiler.repository), reporter: bench.reporter,
      interrupt: InterruptFlag())
    let status = export.run(path, to: folder)
    #expect(status == chapter.status)
    let output = try #require(Compiler.found).output(of: folder + "/Sources/main/main.swift", in: bench.folder)

    let pipeline = bench.pipeline()
    let record = pipeline.execute(try pipeline.prepare(path)).record
    // What volatile cells print differs; all else stands in the output, in order, and without them nothing more.
    var rest = output[...]
    for cell in record.cells where !cell.isVolatile {
      for case .text(let text) in cell.outputs {
        let range = try #require(rest.range(of: text), "cell \(cell.number) printed \(text), the program \(rest)")
        rest = rest[range.upperBound...]
      }
    }
    if !record.cells.contains(where: \.isVolatile) {
      #expect(output == record.cells.map(\.printed).joined())
    }
  }

  @Test func tellsOfOperatorsDeclaredTwice() throws {
    let bench = try Workbench()
    let path = try bench.write(
      "# T\n\n```swift\ninfix operator +-\nfunc +- (a: Int, b: Int) -> Int { a + b }\n```\n\n```swift\nfunc +- (a: Int, b: Int) -> Int { a - b }\n```\n",
      to: "chapter.md")
    let export = PackageExport(
      options: RunOptions(), libraries: .path("."), reporter: bench.reporter, interrupt: InterruptFlag())
    #expect(export.run(path, to: bench.folder + "/package") == .refused)
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/package"))
  }
}

struct ExportedChapter: Sendable, CustomTestStringConvertible {
  var name: String
  var path = ""
  var text: String?
  var status = ExitStatus.success
  var testDescription: String { name }
}

/// The compiler, and the modules that it is to import.
struct Compiler {
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The folder of this very test program's build.
  private let products: String
  private let swiftc: String

  static let found: Compiler? = {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: products + "/Modules/TensorCore.swiftmodule") else { return nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/swiftc") }) else {
      return nil
    }
    return Compiler(products: products, swiftc: "\(folder)/swiftc")
  }()

  /// What a program prints, once compiled.
  func output(of file: String, in folder: String) throws -> String {
    let objects = try ["TensorCore", "Plotting", "TensorKernels"].flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: "\(products)/\(name).build")
        .filter { $0.hasSuffix(".o") }.map { "\(products)/\(name).build/\($0)" }
    }
    let program = folder + "/program"
    let arguments = [
      "-Onone", "-swift-version", "5", "-module-name", "main", "-suppress-warnings", "-I", products + "/Modules",
      "-Xcc", "-fmodule-map-file=\(products)/TensorKernels.build/module.modulemap",
      "-I", Self.repository + "/Sources/CZlib", file, "-o", program,
    ]
    let (_, errors, status) = try run(swiftc, arguments + objects + ["-lz"])
    #expect(status == 0, "\(errors)")
    return try run(program, []).output
  }

  private func run(_ program: String, _ arguments: [String]) throws -> (output: String, errors: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let errorText = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: text, as: UTF8.self), String(decoding: errorText, as: UTF8.self), process.terminationStatus
    )
  }
}

private let chapters: [ExportedChapter] = [
  ExportedChapter(name: "mlp.md", path: Compiler.repository + "/Chapters/mlp.md"),
  ExportedChapter(name: "01-first-page.md", path: Compiler.repository + "/Chapters/handbook/01-first-page.md"),
  ExportedChapter(name: "02-the-pipeline.md", path: Compiler.repository + "/Chapters/handbook/02-the-pipeline.md"),
  ExportedChapter(
    name: "04-the-tensor-core.md", path: Compiler.repository + "/Chapters/handbook/04-the-tensor-core.md"),
  ExportedChapter(
    name: "members of extensions",
    text: """
      # Members

      ```swift
      struct P: Equatable { var x = 1 }
      protocol Shape {}
      extension P: Shape { var doubled: Int { x * 2 }; func plus(_ n: Int) -> Int { x + n } }
      extension Shape { static var kind: String { "shape" } }
      extension Array { var second: Element { self[1] } }
      let old = { P().doubled }
      print(P().doubled, P().plus(1), P.kind, [1, 2].second)
      ```

      ```swift
      print([P()].map(\\.doubled), P.kind)
      extension P { var doubled: Int { plus(5) * 20 }; func plus(_ n: Int) -> Int { x - n } }
      extension Shape { static var kind: String { "another" } }
      extension Array { var second: Element { count > 1 ? self[1] : self[0] } }
      if case let n = P().doubled, n < 0 { print(n, P().plus(1), [3].second, old()) }
      ```
      """),
  ExportedChapter(
    name: "variables",
    text: """
      # Variables

      ```swift
      var x = 1
      let read = { x * 10 }
      func double() -> Int { x * 2 }
      let maybe: Int? = 7
      ```

      ```swift
      let x = "text"
      print(x, read(), double(), "\\(x) and \\(x.count)")
      let maybe: String? = "some"
      if let maybe { print(maybe.count, x) }
      let kept = { [x] in x + "!" }
      print(kept())
      ```

      ```swift
      let (x, y) = (2.5, x)
      struct Holder { var x = 3; func both() -> Int { x + double() } }
      func local(x: Int) -> Int { x + 1 }
      print(x, y, Holder().both(), local(x: 1), [1, 2].map { x * Double($0) })
      for x in 0..<2 { print(x, terminator: " ") }
      print(x)
      ```
      """),
  ExportedChapter(
    name: "guards",
    text: """
      # Guards

      ```swift
      let maybe: Int? = 4
      guard let x = maybe, case let (low, high) = (x - 1, x + 1) else { fatalError() }
      func area() -> Int { x * low * high }
      print(x, area())
      ```

      ```swift
      print(x, low)
      let times = { x * 10 }
      print(times(), area())
      ```

      ```swift
      guard let x = Optional("text") else { fatalError() }
      let low = x.count
      func name() -> String { x + "\\(low)" }
      print(x, name(), area(), times())
      ```

      ```swift
      let x = [x, name()]
      print(x, area())
      ```
      """),
  ExportedChapter(
    name: "functions and types",
    text: """
      # Functions and types

      ```swift
      func area(_ side: Double) -> Double { side * side }
      func area(_ a: Double, _ b: Double) -> Double { a * b }
      struct Point: Equatable { var x = 0 }
      enum Level { case low, high }
      print(area(2), area(2, 3), Point(x: 1), Level.low)
      let first = Point(x: 1)
      ```

      ```swift
      func area(_ side: Double) -> Double { 3.0 * side * side }
      struct Point: CustomStringConvertible {
        var x = 0, y = 0
        static let origin = Point()
        var description: String { "(\\(x), \\(y))" }
        func moved(by other: Point) -> Point { Point(x: x + other.x, y: y + other.y) }
      }
      enum Level: Int { case low = 1, middle, high }
      print(area(2), area(2, 3), [1.0, 2.0].map(area), first)
      ```

      ```swift
      extension Point { var length: Double { Double(x * x + y * y).squareRoot() } }
      let points: [Point] = [Point(x: 3, y: 4), .origin]
      print(points, points[0].length, points[0].moved(by: points[0]), first == .init(x: 1))
      let any: Any = points[1]
      if let point = any as? Point, case .middle = Level(rawValue: 2)! { print(point, Level.middle, type(of: point)) }
      ```

      ```swift
      struct Point {}
      print(Point(), points.count, Level.low)
      ```
      """),
  ExportedChapter(
    name: "tensors",
    text: """
      ---
      title: Tensors
      seed: 7
      params: {steps: 3, rate: 0.5}
      ---

      ```swift
      let w = Tensor.randn(2, 3, requiresGrad: true)
      print(w)
      ```

      ```swift
      let net = Sequential(Linear(3, 4), ReLU(), Linear(4, 1))
      let optimizer = SGD(net.parameters, lr: rate)
      let x = Tensor.rand(5, 3)
      for step in progress(0..<steps) {
        optimizer.zeroGrad()
        let loss = (net(x) - 1).square().mean()
        loss.backward()
        optimizer.step()
        print(step, loss.item())
      }
      show(x)
      plot(x[.all, 0], title: "first")
      ```

      ```swift
      let w = w.detach().T
      print(w.shape, w.sum(), w[0..<2, 1])
      let again: (Int) -> Int = { $0 < 2 ? 1 : $0 * again($0 - 1) }
      print(again(5))
      w
      ```
      """),
  ExportedChapter(
    name: "cells that fail",
    text: """
      # Failing

      ```swift
      //| error: true
      print("before")
      func deep(_ n: Int) -> Int { [1, 2][n] }
      print(deep(5))
      print("never")
      ```

      ```swift
      //| refused: cannot convert
      let a: Int = "x"
      ```

      ```swift
      //| eval: false
      print("not run")
      ```

      ```swift
      print("after", deep(1))
      deep(0)
      ```
      """),
]
