import Testing

import TensorCore

/// A write into `line`, 1 … 6, or `square`, 1 … 9, that reads from the same memory: refused where PyTorch 2 refuses it.
struct OverlapCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The numbers afterwards; nil where it is refused.
  let result: [Double]?
  let body: @Sendable (_ line: Tensor, _ square: Tensor) -> Tensor

  init(_ name: String, _ result: [Double]?, _ body: @escaping @Sendable (_ line: Tensor, _ square: Tensor) -> Tensor) {
    self.name = name
    self.result = result
    self.body = body
  }

  var testDescription: String { name }
}

private let overlapCases: [OverlapCase] = [
  .init("a range moved by one", nil) { v, _ in
    v[1..<4] += v[0..<3]
    return v
  },
  .init("the same of a product", nil) { v, _ in
    v[1..<4] *= v[0..<3]
    return v
  },
  .init("a transposed square", nil) { _, x in
    x += x.T
    return x
  },
  .init("a square into its transposed", nil) { _, x in
    let turned = x.T
    turned += x
    return x
  },
  .init("an element to all", nil) { v, _ in
    v += v[0]
    return v
  },
  .init("a row to all rows", nil) { _, x in
    x -= x[0]
    return x
  },
  .init("a part to all of another shape", nil) { v, _ in
    v.reshape(2, 3) += v[0..<3]
    return v
  },
  .init("the same place under another shape", nil) { v, _ in
    v.unsqueeze(0) += v
    return v
  },
  .init("an operand that doesn't fit either", nil) { v, _ in
    v[1..<4] += v[0..<2]
    return v
  },
  .init("a range assigned to the next", nil) { v, _ in
    v[1..<4] = v[0..<3]
    return v
  },
  .init("rows assigned to the next", nil) { _, x in
    x[0..<2] = x[1..<3]
    return x
  },
  .init("the transposed assigned", nil) { _, x in
    x[0..<3] = x.T
    return x
  },
  .init("a range assigned to picks", nil) { v, _ in
    v[Tensor([0, 1])] = v[1..<3]
    return v
  },
  .init("the first column from all, read before it is written", [0, 1, 2, 0, 1, 2, 0, 1, 2]) { _, x in
    x -= x[.all, 0..<1]
    return x
  },
  .init("a line over itself", [1, 4, 9, 16, 25, 36]) { v, _ in
    v *= v
    return v
  },
  .init("the same shape once more", [2, 4, 6, 8, 10, 12]) { v, _ in
    v += v.reshape(6)
    return v
  },
  .init("turned round, a copy", [7, 7, 7, 7, 7, 7]) { v, _ in
    v += v.flip(axis: 0)
    return v
  },
  .init("side by side", [5, 7, 9, 4, 5, 6]) { v, _ in
    v[0..<3] += v[3..<6]
    return v
  },
  .init("a row into a column", [2, 2, 3, 6, 5, 6, 10, 8, 9]) { _, x in
    x[.all, 0] += x[0]
    return x
  },
  .init("a block into another", [5, 6, 3, 8, 9, 6, 7, 8, 9]) { _, x in
    x[0..<2, 0..<2] = x[1..<3, 1..<3]
    return x
  },
  .init("a row into another", [4, 5, 6, 4, 5, 6, 7, 8, 9]) { _, x in
    x[0] = x[1]
    return x
  },
  .init("an element into its row", [1, 1, 1, 4, 5, 6, 7, 8, 9]) { _, x in
    x[0] = x[0, 0]
    return x
  },
  .init("the first row into all", [1, 2, 3, 1, 2, 3, 1, 2, 3]) { _, x in
    x[0..<3] = x[0]
    return x
  },
  .init("an element into its mask", [1, 2, 1, 1, 1, 1]) { v, _ in
    v[v .> 2] = v[0]
    return v
  },
  .init("nothing", [1, 2, 3, 4, 5, 6]) { v, _ in
    v[0..<0] += v[0..<0]
    return v
  },
  .init("a clone", [1, 3, 5, 7, 5, 6]) { v, _ in
    v[1..<4] += v[0..<3].clone()
    return v
  },
]

@Test(arguments: overlapCases)
func anOperandUnderTheWriteIsRefused(_ row: OverlapCase) {
  let context = TensorContext(seed: 0)
  let result = context.asCurrent {
    row.body(.arange(1.0, 7.0), Tensor.arange(1.0, 10.0).reshape(3, 3)).reshape(-1).scalars
  }
  guard let wanted = row.result else {
    #expect(context.takeFailure()?.message.contains("share some places in memory") == true)
    return
  }
  #expect(context.takeFailure() == nil)
  #expect(result == wanted)
}
