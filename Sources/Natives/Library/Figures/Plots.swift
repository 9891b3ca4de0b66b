import Plotting
import TensorCore

extension Library {
  /// The `plot` family: one row for each kind of data.
  static let plotGroups: [RowGroup] = [
    RowGroup(
      "enum AxisScale: String, Hashable, Sendable", typeName: "AxisScale", module: "Plotting", isDeclaration: true
    ) {
      "case linear, log"
    },
    RowGroup(
      "enum ColorMap: String, Hashable, Sendable", typeName: "ColorMap", module: "Plotting", isDeclaration: true
    ) {
      "case viridis, gray, diverging"
    },
    RowGroup("", typeName: "", module: "Plotting") {
      lines("Tensor", plot as Lines<Tensor>)
      lines("[Tensor]", plot as Lines<[Tensor]>)
      lines("[Double]", plot as Lines<[Double]>)
      lines("[[Double]]", plot as Lines<[[Double]]>)
      lines("[Int]", plot as Lines<[Int]>)
      lines("Tensor", "Tensor", plot as LinesOver<Tensor, Tensor>)
      lines("Tensor", "[Tensor]", plot as LinesOver<Tensor, [Tensor]>)
      lines("[Tensor]", "[Tensor]", plot as LinesOver<[Tensor], [Tensor]>)
      lines("[Double]", "Tensor", plot as LinesOver<[Double], Tensor>)
      lines("[Double]", "[Tensor]", plot as LinesOver<[Double], [Tensor]>)
      lines("Tensor", "[Double]", plot as LinesOver<Tensor, [Double]>)
      lines("Tensor", "[Int]", plot as LinesOver<Tensor, [Int]>)
      lines("Tensor", "[[Double]]", plot as LinesOver<Tensor, [[Double]]>)
      lines("[Int]", "Tensor", plot as LinesOver<[Int], Tensor>)
      lines("[Double]", "[Double]", plot as LinesOver<[Double], [Double]>)
      lines("[Double]", "[[Double]]", plot as LinesOver<[Double], [[Double]]>)
      lines("[Int]", "[Double]", plot as LinesOver<[Int], [Double]>)
      lines("[Int]", "[[Double]]", plot as LinesOver<[Int], [[Double]]>)
      lines("[[Double]]", "[[Double]]", plot as LinesOver<[[Double]], [[Double]]>)
      lines("[Int]", "[Int]", plot as LinesOver<[Int], [Int]>)
      lines("[Double]", "[Int]", plot as LinesOver<[Double], [Int]>)
    },
    RowGroup("", typeName: "", module: "Plotting") {
      pair("scatter", "x", "Tensor", "y", "Tensor", scatter as Pair<Tensor, Tensor>)
      pair("scatter", "x", "Tensor", "y", "[Tensor]", scatter as Pair<Tensor, [Tensor]>)
      pair("scatter", "x", "[Tensor]", "y", "[Tensor]", scatter as Pair<[Tensor], [Tensor]>)
      pair("scatter", "x", "[Double]", "y", "[Double]", scatter as Pair<[Double], [Double]>)
      pair("scatter", "x", "[Double]", "y", "[[Double]]", scatter as Pair<[Double], [[Double]]>)
      pair("scatter", "x", "[[Double]]", "y", "[[Double]]", scatter as Pair<[[Double]], [[Double]]>)
      pair("scatter", "x", "[Int]", "y", "[Int]", scatter as Pair<[Int], [Int]>)
      pair("scatter", "x", "[Int]", "y", "[Double]", scatter as Pair<[Int], [Double]>)
      pair("scatter", "x", "[Double]", "y", "[Int]", scatter as Pair<[Double], [Int]>)
      labelled("[Double]", "[Int]", scatter as Labelled<[Double], [Int]>)
      labelled("Tensor", "Tensor", scatter as Labelled<Tensor, Tensor>)
    },
    RowGroup("", typeName: "", module: "Plotting") {
      single("bar", "heights", "Tensor", bar as Single<Tensor>)
      single("bar", "heights", "[Double]", bar as Single<[Double]>)
      single("bar", "heights", "[Int]", bar as Single<[Int]>)
      single("bar", "heights", "[[Double]]", bar as Single<[[Double]]>)
      pair("bar", "names", "[String]", "heights", "Tensor", bar as Pair<[String], Tensor>)
      pair("bar", "names", "[String]", "heights", "[Double]", bar as Pair<[String], [Double]>)
      pair("bar", "names", "[String]", "heights", "[Int]", bar as Pair<[String], [Int]>)
      pair("bar", "names", "[String]", "heights", "[[Double]]", bar as Pair<[String], [[Double]]>)
      pair("bar", "x", "[Double]", "heights", "[Double]", bar as Pair<[Double], [Double]>)
      pair("bar", "x", "[Int]", "heights", "[Double]", bar as Pair<[Int], [Double]>)
      pair("bar", "x", "[Int]", "heights", "[Int]", bar as Pair<[Int], [Int]>)
      histogram("Tensor", hist as Histogram<Tensor>)
      histogram("[Tensor]", hist as Histogram<[Tensor]>)
      histogram("[Double]", hist as Histogram<[Double]>)
      histogram("[Int]", hist as Histogram<[Int]>)
      histogram("[[Double]]", hist as Histogram<[[Double]]>)
    },
  ]

  private static let options = """
    xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, legend: [String] = [],
      figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear, yscale: AxisScale = .linear,
      xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
    """

  private typealias Size = Several<Double, Double>
  private typealias Marks = [(Double, Double)]
  private typealias Single<Y> =
    @Sendable (
      Y, String?, String?, String?, [String], (Double, Double), AxisScale, AxisScale, (Double, Double)?,
      (Double, Double)?
    ) -> Void
  private typealias Pair<X, Y> =
    @Sendable (
      X, Y, String?, String?, String?, [String], (Double, Double), AxisScale, AxisScale, (Double, Double)?,
      (Double, Double)?
    ) -> Void
  private typealias Labelled<X, L> =
    @Sendable (
      X, X, L, String?, String?, String?, [String], (Double, Double), AxisScale, AxisScale, (Double, Double)?,
      (Double, Double)?
    ) -> Void
  private typealias Histogram<X> =
    @Sendable (
      X, Int?, String?, String?, String?, [String], (Double, Double), AxisScale, AxisScale, (Double, Double)?,
      (Double, Double)?
    ) -> Void
  private typealias Lines<Y> =
    @Sendable (
      Y, [(Double, Double)], String?, String?, String?, [String], (Double, Double), AxisScale, AxisScale,
      (Double, Double)?, (Double, Double)?
    ) -> Void
  private typealias LinesOver<X, Y> =
    @Sendable (
      X, Y, [(Double, Double)], String?, String?, String?, [String], (Double, Double), AxisScale, AxisScale,
      (Double, Double)?, (Double, Double)?
    ) -> Void

  private static func lines<Y: Bridged>(_ y: String, _ draw: @escaping Lines<Y>) -> Row {
    Row(
      "func plot(_ y: \(y), marks: [(Double, Double)] = [], \(options))",
      NativeFunction.drawing {
        (
          y: Y, marks: [Size], a: String?, b: String?, c: String?, d: [String], size: Size, e: AxisScale,
          f: AxisScale, g: Size?, h: Size?
        ) in
        draw(y, marks.map(\.elements), a, b, c, d, size.elements, e, f, g?.elements, h?.elements)
      })
  }

  private static func lines<X: Bridged, Y: Bridged>(
    _ x: String, _ y: String, _ draw: @escaping LinesOver<X, Y>
  ) -> Row {
    Row(
      "func plot(_ x: \(x), _ y: \(y), marks: [(Double, Double)] = [], \(options))",
      NativeFunction.drawing {
        (
          x: X, y: Y, marks: [Size], a: String?, b: String?, c: String?, d: [String], size: Size, e: AxisScale,
          f: AxisScale, g: Size?, h: Size?
        ) in
        draw(x, y, marks.map(\.elements), a, b, c, d, size.elements, e, f, g?.elements, h?.elements)
      })
  }

  private static func single<Y: Bridged>(
    _ name: String, _ label: String, _ y: String, _ draw: @escaping Single<Y>
  ) -> Row {
    Row(
      "func \(name)(_ \(label): \(y), \(options))",
      NativeFunction.drawing {
        (
          y: Y, a: String?, b: String?, c: String?, d: [String], size: Size, e: AxisScale, f: AxisScale, g: Size?,
          h: Size?
        ) in
        draw(y, a, b, c, d, size.elements, e, f, g?.elements, h?.elements)
      })
  }

  private static func pair<X: Bridged, Y: Bridged>(
    _ name: String, _ first: String, _ x: String, _ second: String, _ y: String, _ draw: @escaping Pair<X, Y>
  ) -> Row {
    Row(
      "func \(name)(_ \(first): \(x), _ \(second): \(y), \(options))",
      NativeFunction.drawing {
        (
          x: X, y: Y, a: String?, b: String?, c: String?, d: [String], size: Size, e: AxisScale, f: AxisScale,
          g: Size?, h: Size?
        ) in
        draw(x, y, a, b, c, d, size.elements, e, f, g?.elements, h?.elements)
      })
  }

  private static func labelled<X: Bridged, L: Bridged>(
    _ x: String, _ labels: String, _ draw: @escaping Labelled<X, L>
  ) -> Row {
    Row(
      "func scatter(_ x: \(x), _ y: \(x), labels: \(labels), \(options))",
      NativeFunction.drawing {
        (
          x: X, y: X, labels: L, a: String?, b: String?, c: String?, d: [String], size: Size, e: AxisScale,
          f: AxisScale, g: Size?, h: Size?
        ) in
        draw(x, y, labels, a, b, c, d, size.elements, e, f, g?.elements, h?.elements)
      })
  }

  private static func histogram<X: Bridged>(_ x: String, _ draw: @escaping Histogram<X>) -> Row {
    Row(
      "func hist(_ values: \(x), bins: Int? = nil, \(options))",
      NativeFunction.drawing {
        (
          x: X, bins: Int?, a: String?, b: String?, c: String?, d: [String], size: Size, e: AxisScale, f: AxisScale,
          g: Size?, h: Size?
        ) in
        draw(x, bins, a, b, c, d, size.elements, e, f, g?.elements, h?.elements)
      })
  }
}
