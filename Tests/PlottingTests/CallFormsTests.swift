import Plotting
import TensorCore
import Testing

/// Calls as authors write them: that each compiles without ambiguity between lists and tensors is half of the test.
@Suite struct CallFormsTests {
  @Test func literalsAndVariables() {
    let x = Tensor.arange(-8.0, 8.0, 0.1)
    let y = x.relu()
    let losses: [Double] = [3, 2]
    let epochs = Array(1...2)
    let calls: [() -> Void] = [
      { plot(y) }, { plot([1, 2, 3]) }, { plot([1.5, 2, 3]) }, { plot([[1, 2], [3, 4]]) }, { plot([y, y]) },
      { plot(losses) }, { plot([losses, losses]) }, { plot(epochs.map { Double($0) * 2 }) },
      { plot(x, y, xlabel: "x", ylabel: "relu(x)", figsize: (5, 2.5)) }, { plot(x, [y, y * 2], legend: ["a", "b"]) },
      { plot([1, 2, 3], [1, 4, 9]) }, { plot([1, 2, 3], [1.0, 4, 9]) }, { plot([1.0, 2, 3], [1, 4, 9]) },
      { plot([1.0, 2, 3], [[1.0, 4, 9], [1, 2, 3]]) }, { plot([1, 2], [[1, 2], [3, 4]]) },
      { plot([[1, 2], [3, 4]], [[1, 2], [3, 4]]) }, { plot(epochs, losses) }, { plot(epochs, [losses, losses]) },
      { plot(x[0..<2], [1, 2]) }, { plot(x[0..<2], [1.0, 2]) }, { plot([1, 2], y[0..<2]) },
      { plot(x, y, marks: [(0, 0)], xlim: (1, 2), ylim: (0.1, 3)) },
      { plot([1, 10], [1, 100], xscale: .log, yscale: .log) },
      { scatter([1, 2], [3, 4]) }, { scatter([1.0, 2], [3, 4]) }, { scatter([1, 2], [3.5, 4]) }, { scatter(x, y) },
      { scatter([1, 2], [3, 4], labels: [0, 1]) }, { scatter([1, 2], [[1, 2], [3, 4]]) },
      { bar([1, 2, 3]) }, { bar(["a", "b"], [1, 2]) }, { bar(["a", "b"], [1.5, 2]) }, { bar([1, 2], [3, 4]) },
      { bar(["a", "b"], [[1, 2], [3, 4]]) }, { bar([[1, 2], [3, 4]]) }, { bar(["a", "b"], y[0..<2]) },
      { hist([1, 2, 2]) }, { hist([1.5, 2]) }, { hist([[1, 2], [3, 4]]) }, { hist(x, bins: 5) },
      { imshow([[1, 2], [3, 4]]) }, { imshow(Tensor.rand(4, 4)) }, { imshow(Tensor.rand(3, 4, 5)) },
      { heatmap([[1, 2], [3, 4]]) }, { heatmap(Tensor.rand(2, 3), annotate: true) },
      { showImages(Tensor.rand(6, 28, 28), 2, 3, titles: ["a"]) }, { showImages(Tensor.rand(6, 784), 2, 3) },
      { showImages([Tensor.rand(8, 8)], 1, 1) },
      { contour([0, 1], [0, 1], [[0, 1], [1, 2]]) },
      { contour(Tensor.arange(0, 2), Tensor.arange(0, 3), Tensor.rand(3, 2), filled: true) },
      {
        contour(
          [0.0, 1], [0.0, 1], [[0.0, 1], [1, 2]], filled: true, points: [[0.0, 0], [1, 1]], labels: [0, 2],
          legend: ["a", "b"])
      },
      { subplots(1, 2) { plot(x, y) } },
    ]
    #expect(figures { for call in calls { call() } }.count == calls.count)
  }

  /// What each mistake says; nothing is drawn.
  static let mistakes: [(call: @Sendable () -> Void, says: String)] = [
    ({ plot([1, 2], [1, 2, 3]) }, "plot: 2 x values and 3 y values; as many of one as of the other are needed"),
    ({ plot([[1], [2]], [[1], [2], [3]]) }, "plot: 2 lists of x values for 3 of y values;"),
    ({ plot([1, 2], figsize: (0, 2)) }, "figsize: (0.0, 2.0) is no size in inches;"),
    ({ plot([1, 2], yscale: .log, ylim: (0, 1)) }, "ylim: (0.0, 1.0) on a logarithmic axis;"),
    ({ plot([1, 2], xlim: (1, 1)) }, "xlim: (1.0, 1.0) spans nothing;"),
    ({ bar(["a"], [1, 2]) }, "bar: 1 x values and 2 y values"),
    ({ hist([1, 2], bins: 0) }, "hist: 0 bins;"),
    ({ heatmap([[1, 2], [3]]) }, "heatmap: row 1 has 1 numbers and row 0 has 2;"),
    ({ heatmap(Tensor.rand(2, 2, 2)) }, "heatmap: a matrix is needed, and this has the shape [2, 2, 2]"),
    ({ imshow(Tensor.rand(2, 5, 5)) }, "imshow: a picture of shape [2, 5, 5] can't be drawn;"),
    ({ showImages(Tensor.rand(2, 5, 5), 0, 3) }, "a grid of 0 rows and 3 columns;"),
    ({ showImages(Tensor.rand(2, 5), 1, 2) }, "showImages: a flat picture of shape [5] can't be drawn;"),
    ({ contour([0, 1], [0, 1], [[1, 2, 3]]) }, "contour: heights of shape [1, 3] can't be drawn; for 2 x and 2 y"),
    ({ scatter([1, 2], [1, 2], labels: [1]) }, "scatter: labels of shape [1] can't be drawn; there are 2 points"),
    ({ showGraph(Tensor.ones(2)) }, "showGraph: no operation was recorded for this tensor;"),
    ({ subplots(0, 1) {} }, "a grid of 0 rows and 1 columns;"),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreKeptForTheRunner(_ index: Int) throws {
    let sink = FigureSink()
    FigureSink.$current.withValue(sink, operation: Self.mistakes[index].call)
    let failure = try #require(sink.takeFailure())
    #expect(failure.description.hasPrefix(Self.mistakes[index].says))
    #expect(sink.takeFailure() == nil)
    #expect(sink.takeFigures().isEmpty)
  }

  @Test func graphsShowLeavesOperationsAndResult() throws {
    let figure = try #require(
      figures {
        let x = Tensor.ones(2, 3, requiresGrad: true)
        let w = Tensor.ones(3, requiresGrad: true)
        showGraph((x * w).relu().sum(), names: ["x": x, "w": w])
      }.first)
    guard case .graph(let diagram) = figure.panels[0] else {
      Issue.record("no graph")
      return
    }
    #expect(diagram.nodes.map(\.label) == ["sum", "relu", "mul", "x", "w", "result"])
    #expect(diagram.nodes.map(\.detail) == [nil, "[2, 3]", "[2, 3]", "[2, 3]", "[3]", nil])
    #expect(diagram.edges.count == 5)
    #expect(FigureSVG.svg(figure, id: "g").contains("6 nodes, 5 arrows. Parameters: x, w. Result: result."))
  }

  @Test func nothingIsDrawnAfterAFailedOperation() {
    let context = TensorContext(seed: 0)
    withContext(context) {
      let bad = matmul(Tensor.rand(2, 3), Tensor.rand(2, 3))
      #expect(figures { plot(bad) }.isEmpty)
    }
    #expect(context.takeFailure() != nil)
  }
}
