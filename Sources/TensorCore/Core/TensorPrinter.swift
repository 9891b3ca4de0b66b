#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Text as PyTorch prints it: four decimals, one width for all numbers of a tensor, long tensors shortened.

extension Tensor: CustomStringConvertible {
  /// `tensor([[1., 2.], [3., 4.]])`, with `dtype`, `grad_fn` and `requires_grad` where PyTorch tells them.
  public var description: String {
    checkedValue("tensor(nan)") { TensorPrinter(self).text }
  }
}

private struct TensorPrinter {
  private static let lineWidth = 80
  private static let threshold = 1000
  private static let edge = 3

  private let tensor: Tensor
  private let format: NumberFormat
  private let isShortened: Bool

  init(_ tensor: Tensor) {
    self.tensor = tensor
    isShortened = tensor.count > TensorPrinter.threshold
    var shown: [Double] = []
    var digits = 1
    TensorPrinter.visit(tensor, isShortened, 0, 0) { place in
      shown.append(tensor.element(place))
      if tensor.dtype == .int64 { digits = Swift.max(digits, String(tensor.pointer(Int.self)[place]).utf8.count) }
    }
    format = NumberFormat(shown, tensor.dtype, digits: digits)
  }

  var text: String {
    var suffixes: [String] = []
    if tensor.count == 0 {
      if tensor.rank != 1 { suffixes.append("size=(\(tensor.shape.map(String.init).joined(separator: ", ")))") }
      if tensor.dtype != .float32 { suffixes.append("dtype=torch.\(tensor.dtype)") }
    } else if tensor.dtype == .float64 {
      suffixes.append("dtype=torch.float64")
    }
    if let node = tensor.gradientNode {
      suffixes.append("grad_fn=<\(node.name)>")
    } else if tensor.requiresGrad {
      suffixes.append("requires_grad=True")
    }
    let prefix = "tensor("
    let body = tensor.count == 0 ? "[]" : list(axis: 0, place: 0, indent: prefix.count)
    var result = prefix + body
    var lastLine =
      result.count - (result.lastIndex(of: "\n").map { result.distance(from: result.startIndex, to: $0) } ?? -1) + 1
    for suffix in suffixes {
      if lastLine + suffix.count + 2 > TensorPrinter.lineWidth {
        result += ",\n" + String(repeating: " ", count: prefix.count) + suffix
        lastLine = prefix.count + suffix.count
      } else {
        result += ", " + suffix
        lastLine += suffix.count + 2
      }
    }
    return result + ")"
  }

  /// Calls `body` for the places of the elements that are shown.
  private static func visit(_ x: Tensor, _ short: Bool, _ axis: Int, _ place: Int, _ body: (Int) -> Void) {
    if axis == x.rank { return x.count == 0 ? () : body(place) }
    let n = x.dims[axis]
    for i in 0..<n {
      if short && n > 2 * edge && i >= edge && i < n - edge { continue }
      visit(x, short, axis + 1, place + i * x.strides[axis], body)
    }
  }

  private func list(axis: Int, place: Int, indent: Int) -> String {
    let x = tensor
    if axis == x.rank {
      // A whole number may have more digits than a Double holds.
      return x.dtype == .int64 ? format.padded(String(x.pointer(Int.self)[place])) : format.text(x.element(place))
    }
    let n = x.dims[axis]
    let shortens = isShortened && n > 2 * TensorPrinter.edge
    let picked = shortens ? Array(0..<TensorPrinter.edge) + Array((n - TensorPrinter.edge)..<n) : Array(0..<n)
    var parts = picked.map { list(axis: axis + 1, place: place + $0 * x.strides[axis], indent: indent + 1) }
    let isRow = axis == x.rank - 1
    if shortens { parts.insert(isRow ? " ..." : "...", at: TensorPrinter.edge) }
    let pad = String(repeating: " ", count: indent + 1)
    guard isRow else {
      return "[" + parts.joined(separator: "," + String(repeating: "\n", count: x.rank - axis - 1) + pad) + "]"
    }
    let perLine = Swift.max(1, (TensorPrinter.lineWidth - indent) / (format.width + 2))
    let lines = stride(from: 0, to: parts.count, by: perLine).map {
      parts[$0..<Swift.min($0 + perLine, parts.count)].joined(separator: ", ")
    }
    return "[" + lines.joined(separator: ",\n" + pad) + "]"
  }
}

/// How the numbers of one tensor are written: all alike and of one width.
private struct NumberFormat {
  private enum Style {
    case whole, truth, point, fixed, scientific
  }

  private let style: Style
  let width: Int

  init(_ shown: [Double], _ dtype: DType, digits: Int) {
    switch dtype {
    case .bool:
      style = .truth
      width = shown.contains(0) ? 5 : 4
    case .int64:
      style = .whole
      width = digits
    case .float32, .float64:
      let numbers = shown.filter { $0.isFinite && $0 != 0 }
      let sizes = numbers.map { Swift.abs($0) }
      guard let low = sizes.min(), let high = sizes.max() else {
        style = .point
        width = 1
        return
      }
      let whole = numbers.allSatisfy { $0 == $0.rounded(.up) }
      let chosen: Style = high / low > 1000 || high > 1e8 || low < 1e-4 ? .scientific : whole ? .point : .fixed
      style = chosen
      width = numbers.map { NumberFormat.text($0, chosen).utf8.count }.max() ?? 1
    }
  }

  func text(_ value: Double) -> String {
    padded(NumberFormat.text(value, style))
  }

  func padded(_ text: String) -> String {
    String(repeating: " ", count: Swift.max(0, width - text.utf8.count)) + text
  }

  private static func text(_ value: Double, _ style: Style) -> String {
    switch style {
    case .truth: return value == 0 ? "False" : "True"
    case .whole: return String(Int(truncating: value))
    case .point, .fixed, .scientific: break
    }
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    if style == .point { return formatted("%.0f.", value) }
    return formatted(style == .fixed ? "%.4f" : "%.4e", value)
  }

  /// C's own formatting, which is PyTorch's.
  private static func formatted(_ format: String, _ value: Double) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      let length = withVaList([value]) { vsnprintf(base, buffer.count, format, $0) }
      return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
