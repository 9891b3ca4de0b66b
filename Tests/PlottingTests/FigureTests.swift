import Foundation
import Testing

import Plotting

/// The figures that some calls leave in a sink.
func figures(_ body: () -> Void) -> [Figure] {
  let sink = FigureSink()
  FigureSink.$current.withValue(sink, operation: body)
  return sink.takeFigures()
}

@Suite struct FigureTests {
  static let x = (0..<160).map { -8 + Double($0) / 10 }
  static let golden: [(name: String, make: @Sendable () -> Void)] = [
    ("line", { plot(x, x.map { max($0, 0) }, xlabel: "x", ylabel: "relu(x)") }),
    (
      "marks",
      {
        plot(
          [-1.0, 0, 2], [[1.0, 0, 2], [0.5, 0.2, 0]], marks: [(0, 0)], title: "Kink", legend: ["f", "g", "kink"])
      }
    ),
    ("gaps", { plot([1.0, 2, .nan, 4, .infinity, 6], ylabel: "a < b") }),
    ("log", { plot([1, 2, 3, 4], [0.1, 0.02, 1e-4, 0], xlabel: "depth", yscale: .log) }),
    ("scatter", { scatter([0.0, 1, 2, 3], [1.0, 0, 1, 0], labels: [0, 1, 2, 3], legend: ["a", "b", "c", "d"]) }),
    ("bars", { bar(["T-shirt", "Trouser"], [[1.0, 2], [3, -1]], legend: ["one", "two"]) }),
    ("histogram", { hist([1.0, 2, 2, 3, 3, 3, 4, 4, 5], bins: 4) }),
    ("heatmap", { heatmap([[1.0, 2], [3, .nan]], rowNames: ["a", "b"], annotate: true) }),
    ("image", { imshow([[0.0, 0.5], [1, 0.25]]) }),
    (
      "regions",
      {
        contour(
          [0.0, 1, 2], [0.0, 1, 2], [[0.0, 0, 1], [0, 0, 1], [0, 1, 1]], filled: true, points: [[0.0, 0], [2, 2]],
          labels: [0, 1])
      }
    ),
    (
      "subplots",
      {
        subplots(1, 2, title: "Two") {
          plot([1.0, 2, 3], title: "up")
          plot([3.0, 2, 1], title: "down")
        }
      }
    ),
  ]

  /// Compares with the drawings in `Golden`; `NBRUN_RECORD=1` writes them anew.
  @Test(arguments: golden.map(\.name)) func drawsAsRecorded(_ name: String) throws {
    let entry = try #require(Self.golden.first { $0.name == name })
    let figure = try #require(figures(entry.make).first)
    let drawn = FigureSVG.svg(figure, id: "fig", includesStyle: false) + "\n"
    #expect(drawn == FigureSVG.svg(figure, id: "fig", includesStyle: false) + "\n")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).svg")
    if ProcessInfo.processInfo.environment["NBRUN_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: file)
    }
    #expect(drawn == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test(arguments: golden.map(\.name)) func isWellFormed(_ name: String) throws {
    let entry = try #require(Self.golden.first { $0.name == name })
    let figure = try #require(figures(entry.make).first)
    let svg = FigureSVG.svg(figure, id: "a\"<b", title: "x < y & z", description: nil)
    #expect(Tags.balance(svg))
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test func aLineOf160PointsIsSmall() throws {
    let figure = try #require(
      figures { plot(Self.x, [Self.x.map { sin($0 * 3) }, Self.x.map { cos($0) }], legend: ["a", "b"]) }.first)
    #expect(FigureSVG.svg(figure, id: "f").utf8.count < 12_000)
  }

  @Test func speaksOfItsData() throws {
    let figure = try #require(
      figures { plot(Self.x, Self.x.map { max($0, 0) }, xlabel: "x", ylabel: "relu(x)") }.first)
    let svg = FigureSVG.svg(figure, id: "f")
    #expect(svg.contains("<title id=\"f-t\">Line plot of relu(x) against x</title>"))
    #expect(svg.contains("160 points; x from −8 to 7.9; relu(x) from 0 (at x = −8) to 7.9 (at x = 7.9)."))
    #expect(svg.contains("role=\"img\""))
  }

  @Test func extremesDoNotTrap() {
    let odd: [[Double]] = [
      [], [.nan], [.infinity, -.infinity], [1e308, -1e308], [Double.leastNonzeroMagnitude, 0], [1, 1, 1],
      [1e300, 1e300 + 1e285], [-0.0],
      [123456789.123, 123456789.124],
    ]
    for values in odd {
      let made = figures {
        plot(values)
        plot(values, yscale: .log)
        plot(values.map { $0 * 2 }, values, xscale: .log)
        scatter(values, values)
        bar(values)
        hist(values)
        plot(values, xlim: (3, -3), ylim: (1, 2))
      }
      for figure in made { #expect(Tags.balance(FigureSVG.svg(figure, id: "f"))) }
    }
  }

  @Test func subplotsNest() throws {
    let made = figures {
      subplots(2, 2) {
        plot([1.0, 2])
        subplots(1, 1) { bar([1.0]) }
        hist([1.0, 2, 3])
      }
      subplots(1, 2) {}
    }
    #expect(made.count == 1)
    #expect(made[0].panels.count == 3)
    #expect(made[0].rows == 2)
  }

  @Test func withoutASinkNothingHappens() { plot([1.0, 2]) }

  @Test func histogramsCount() {
    let edges = HistogramEdges.edges(lower: 0, upper: 4, bins: 4, values: 5)
    #expect(edges == [0, 1, 2, 3, 4])
    #expect(HistogramEdges.counts([0, 0.5, 1, 3.9, 4], edges) == [2, 1, 0, 2])
    let round = HistogramEdges.edges(lower: -2.93, upper: 3.1, bins: nil, values: 100)
    #expect(round.first == -3 && round.last == 4)
  }

  @Test func graphsAreLaidOutInLayers() {
    let diagram = GraphDiagram(
      nodes: [
        .init("x", role: .leaf), .init("mul", role: .operation), .init("w", role: .parameter),
        .init("sum", role: .result),
      ], edges: [.init(from: 0, to: 1), .init(from: 2, to: 1), .init(from: 1, to: 3), .init(from: 9, to: 1)])
    #expect(Tags.balance(FigureSVG.svg(Figure(panels: [.graph(diagram)]), id: "g")))
    let circle = GraphDiagram(nodes: [.init("a", role: .leaf)], edges: [.init(from: 0, to: 0)])
    #expect(Tags.balance(FigureSVG.svg(Figure(panels: [.graph(circle)]), id: "g")))
  }

  @Test(arguments: [
    (PlotError.lengths(function: "plot", x: 3, y: 4), "plot: 3 x values and 4 y values"),
    (.axisLimits(axis: "x", start: 0, end: 1, scale: .log), "xlim: (0.0, 1.0) on a logarithmic axis"),
    (.ragged(function: "heatmap", row: 1, count: 2, first: 3), "heatmap: row 1 has 2 numbers and row 0 has 3"),
  ])
  func errorsSayWhatIsWrong(_ error: PlotError, _ expected: String) {
    #expect(error.description.hasPrefix(expected))
  }
}

/// Whether tags open and close as XML asks, and ids and references are there.
enum Tags {
  static func balance(_ svg: String) -> Bool {
    var open: [Substring] = []
    for piece in svg.split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = piece.lastIndex(of: ">") else { return false }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0 != " " && $0 != ">" })
      }
    }
    return open.isEmpty
  }
}
