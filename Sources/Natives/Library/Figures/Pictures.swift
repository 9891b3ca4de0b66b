import Plotting
import Records
import TensorCore

extension Library {
  /// Images, heat maps, contours, graphs, grids of figures, rich values and progress.
  static let pictureGroups: [RowGroup] = [
    RowGroup("", typeName: "", module: "Plotting") {
      Row(
        """
        func imshow(
          _ rows: [[Double]], colorMap: ColorMap = .gray, colorBar: Bool = false, xlabel: String? = nil,
          ylabel: String? = nil, title: String? = nil, figsize: (Double, Double) = (3, 3)
        )
        """,
        NativeFunction.drawing {
          (
            rows: [[Double]], map: ColorMap, bar: Bool, x: String?, y: String?, title: String?,
            size: Several<Double, Double>
          ) in
          imshow(
            rows, colorMap: map, colorBar: bar, xlabel: x, ylabel: y, title: title, figsize: size.elements)
        })
      Row(
        """
        func imshow(
          _ image: Tensor, colorMap: ColorMap = .gray, colorBar: Bool = false, xlabel: String? = nil,
          ylabel: String? = nil, title: String? = nil, figsize: (Double, Double) = (3, 3)
        )
        """,
        NativeFunction.drawing {
          (
            image: Tensor, map: ColorMap, bar: Bool, x: String?, y: String?, title: String?,
            size: Several<Double, Double>
          ) in
          imshow(
            image, colorMap: map, colorBar: bar, xlabel: x, ylabel: y, title: title, figsize: size.elements)
        })
      Row(
        "func showImages(_ images: Tensor, _ rows: Int, _ columns: Int, titles: [String] = [], scale: Double = 1)",
        NativeFunction.drawing { (images: Tensor, rows: Int, columns: Int, titles: [String], scale: Double) in
          showImages(images, rows, columns, titles: titles, scale: scale)
        })
      Row(
        "func showImages(_ images: [Tensor], _ rows: Int, _ columns: Int, titles: [String] = [], scale: Double = 1)",
        NativeFunction.drawing { (images: [Tensor], rows: Int, columns: Int, titles: [String], scale: Double) in
          showImages(images, rows, columns, titles: titles, scale: scale)
        })
      Row(
        """
        func heatmap(
          _ rows: [[Double]], rowNames: [String]? = nil, columnNames: [String]? = nil, annotate: Bool = false,
          colorMap: ColorMap = .viridis, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
          figsize: (Double, Double) = (4.5, 3.5)
        )
        """,
        NativeFunction.drawing {
          (
            rows: [[Double]], rowNames: [String]?, columnNames: [String]?, annotate: Bool, map: ColorMap, x: String?,
            y: String?, title: String?, size: Several<Double, Double>
          ) in
          heatmap(
            rows, rowNames: rowNames, columnNames: columnNames, annotate: annotate, colorMap: map, xlabel: x,
            ylabel: y, title: title, figsize: size.elements)
        })
      Row(
        """
        func heatmap(
          _ matrix: Tensor, rowNames: [String]? = nil, columnNames: [String]? = nil, annotate: Bool = false,
          colorMap: ColorMap = .viridis, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
          figsize: (Double, Double) = (4.5, 3.5)
        )
        """,
        NativeFunction.drawing {
          (
            matrix: Tensor, rowNames: [String]?, columnNames: [String]?, annotate: Bool, map: ColorMap, x: String?,
            y: String?, title: String?, size: Several<Double, Double>
          ) in
          heatmap(
            matrix, rowNames: rowNames, columnNames: columnNames, annotate: annotate, colorMap: map, xlabel: x,
            ylabel: y, title: title, figsize: size.elements)
        })
      Row(
        """
        func contour(
          _ x: [Double], _ y: [Double], _ z: [[Double]], levels: [Double] = [], filled: Bool = false,
          points: [[Double]]? = nil, labels: [Int]? = nil, xlabel: String? = nil, ylabel: String? = nil,
          title: String? = nil, legend: [String] = [], figsize: (Double, Double) = (4.5, 3.5)
        )
        """,
        NativeFunction.drawing {
          (
            x: [Double], y: [Double], z: [[Double]], levels: [Double], filled: Bool, points: [[Double]]?,
            labels: [Int]?, a: String?, b: String?, title: String?, legend: [String], size: Several<Double, Double>
          ) in
          contour(
            x, y, z, levels: levels, filled: filled, points: points, labels: labels, xlabel: a, ylabel: b,
            title: title, legend: legend, figsize: size.elements)
        })
      Row(
        """
        func contour(
          _ x: Tensor, _ y: Tensor, _ z: Tensor, levels: [Double] = [], filled: Bool = false,
          points: Tensor? = nil, labels: Tensor? = nil, xlabel: String? = nil, ylabel: String? = nil,
          title: String? = nil, legend: [String] = [], figsize: (Double, Double) = (4.5, 3.5)
        )
        """,
        NativeFunction.drawing {
          (
            x: Tensor, y: Tensor, z: Tensor, levels: [Double], filled: Bool, points: Tensor?, labels: Tensor?,
            a: String?, b: String?, title: String?, legend: [String], size: Several<Double, Double>
          ) in
          contour(
            x, y, z, levels: levels, filled: filled, points: points, labels: labels, xlabel: a, ylabel: b,
            title: title, legend: legend, figsize: size.elements)
        })
      """
      func showGraph(_ value: Tensor, names: [String: Tensor] = [:], title: String? = nil) {
        _showGraph(value, Array(names.keys), Array(names.values), title)
      }
      """
      Row(
        "func _showGraph(_ value: Tensor, _ names: [String], _ tensors: [Tensor], _ title: String?)",
        NativeFunction.drawing { (value: Tensor, names: [String], tensors: [Tensor], title: String?) in
          showGraph(value, names: named(names, tensors), title: title)
        })
      """
      func subplots(
        _ rows: Int, _ columns: Int, figsize: (Double, Double)? = nil, title: String? = nil,
        _ content: () -> Void
      ) {
        _beginSubplots(rows, columns, figsize, title)
        content()
        _endSubplots()
      }
      """
      Row(
        "func _beginSubplots(_ rows: Int, _ columns: Int, _ figsize: (Double, Double)?, _ title: String?)",
        NativeFunction.drawing { (rows: Int, columns: Int, size: Several<Double, Double>?, title: String?) in
          beginSubplots(rows, columns, figsize: size?.elements, title: title)
        })
      Row("func _endSubplots()", NativeFunction { () -> Void in endSubplots() })
    },
    RowGroup("", typeName: "", module: "Plotting") {
      "func show<T>(_ value: T) { _show(_describe(value), _typeName(T.self)) }"
      "func show(_ value: Tensor) { _showTensor(value) }"
      "func show(_ table: Table) { _showTable(table.columns, table.rows) }"
      Row(
        "func _show(_ text: String, _ type: String)",
        NativeFunction.emitting { (text: String, type: String) in .value(ShownValue(text: text, type: type)) })
      Row(
        "func _showTensor(_ value: Tensor)",
        NativeFunction.emitting { (value: Tensor) in
          .value(
            ShownValue(text: value.description, type: "Tensor", dtype: "\(value.dtype)", shape: value.shape))
        })
      Row(
        "func _showTable(_ columns: [String], _ rows: [[String]])",
        NativeFunction.emitting { (columns: [String], rows: [[String]]) in
          .table(Records.Table(columns: columns, rows: rows))
        })
      """
      func progress<S: Sequence>(_ elements: S) -> ProgressSequence<S> {
        return ProgressSequence(_base: elements)
      }
      """
      Row(
        "func _reportProgress(_ done: Int, _ total: Int?)",
        NativeFunction { call in
          let done = Int.load(call.raw, call.references)
          call.services.progress(done: done, of: Int?.load(call.raw + 1, call.references))
        })
    },
    RowGroup(
      "struct ProgressSequence<Base: Sequence>: Sequence", typeName: "ProgressSequence", module: "Plotting",
      isDeclaration: true
    ) {
      "typealias Element = Base.Element"
      "let _base: Base"
      "init(_base: Base) { self._base = _base }"
      "var underestimatedCount: Int { return _base.underestimatedCount }"
      """
      func makeIterator() -> Iterator {
        let total = _base.underestimatedCount
        return Iterator(_base: _base.makeIterator(), _total: total > 0 ? total : nil)
      }
      """
      """
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _total: Int?
        var _done: Int
        init(_base: Base.Iterator, _total: Int?) {
          self._base = _base
          self._total = _total
          _done = -1
        }
        mutating func next() -> Base.Element? {
          _done += 1
          let element = _base.next()
          _reportProgress(_done, element == nil ? _done : _total)
          return element
        }
      }
      """
    },
  ]
}

extension NativeFunction {
  /// A function of Plotting, which leaves what is wrong with its arguments in the session's sink.
  static func drawing<each Parameter: Bridged>(
    _ draw: @escaping @Sendable (repeat each Parameter) -> Void
  ) -> NativeFunction {
    NativeFunction { call throws(NativeError) in
      draw(repeat (each Parameter).next(&call))
      if let failure = FigureSink.current?.takeFailure() { throw NativeError(failure.description) }
    }
  }

  /// A function whose result is shown below the cell.
  static func emitting<each Parameter: Bridged>(
    _ output: @escaping @Sendable (repeat each Parameter) -> Output
  ) -> NativeFunction {
    NativeFunction { call in call.services.emit(output(repeat (each Parameter).next(&call))) }
  }
}
