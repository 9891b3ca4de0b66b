import TensorCore

extension Matrix {
  init(_ function: String, _ tensor: Tensor) throws(PlotError) {
    let shape = tensor.shape
    guard shape.count == 2, shape[0] > 0, shape[1] > 0 else { throw .notAMatrix(function: function, shape: shape) }
    let values = tensor.scalars
    // An operation that failed has no numbers; its error is pending, and no figure is made.
    guard values.count == shape[0] * shape[1] else { throw .notAMatrix(function: function, shape: shape) }
    self.init(rows: shape[0], columns: shape[1], values: values)
  }
}

/// A tensor read as the pixels of a picture, colours last.
struct TensorPicture {
  private let rows: Int
  private let columns: Int
  let channels: Int
  private let values: [Double]
  private let isWhole: Bool

  init(_ function: String, _ image: Tensor) throws(PlotError) {
    try self.init(function, shape: image.shape, values: image.scalars, isWhole: image.dtype == .int64)
  }

  init(_ function: String, shape: [Int], values: [Double], isWhole: Bool) throws(PlotError) {
    self.isWhole = isWhole
    let wanted = "a picture is [rows, columns], [rows, columns, 3] or [3, rows, columns]"
    guard !shape.contains(0), values.count == shape.reduce(1, *) else {
      throw .shape(function: function, what: "a picture", shape: shape, wanted: wanted)
    }
    switch shape.count {
    case 1:
      // A flat picture, as the rows of a data set are.
      let side = Int(Double(shape[0]).squareRoot().rounded())
      guard side * side == shape[0] else {
        throw .shape(function: function, what: "a flat picture", shape: shape, wanted: "its pixels fill no square")
      }
      (rows, columns, channels, self.values) = (side, side, 1, values)
    case 2: (rows, columns, channels, self.values) = (shape[0], shape[1], 1, values)
    case 3 where shape[2] == 3 || shape[2] == 1:
      (rows, columns, channels, self.values) = (shape[0], shape[1], shape[2], values)
    case 3 where shape[0] == 3 || shape[0] == 1:
      (rows, columns, channels) = (shape[1], shape[2], shape[0])
      let (size, channels) = (shape[1] * shape[2], shape[0])
      self.values = (0..<size * channels).map { values[$0 % channels * size + $0 / channels] }
    default: throw .shape(function: function, what: "a picture", shape: shape, wanted: wanted)
    }
  }

  /// Of a picture with one channel.
  var matrix: Matrix { Matrix(rows: rows, columns: columns, values: values) }

  /// Grey from the least number to the largest; colours from 0 to 1, or to 255 if they are whole numbers.
  func picture() -> Picture {
    channels == 1
      ? Picture(
        rows: rows, columns: columns, channels: .gray, values: values,
        range: PlotFigures.range(values, isCentered: false))
      : Picture(
        rows: rows, columns: columns, channels: .rgb, values: values, range: Limits(0, isWhole ? 255 : 1))
  }
}
