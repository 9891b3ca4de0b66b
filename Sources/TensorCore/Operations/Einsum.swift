// Sums of products by Einstein's convention.

/// The sum over all letters that don't stand after the arrow of the product of the operands, each with its axes named by
/// letters: `einsum("ij,jk->ik", a, b)` is the matrix product. Without an arrow the letters that stand once are kept, in
/// alphabetical order; `...` stands for any axes in front. A letter twice in one operand takes its diagonal.
/// Gradient: that of the products and sums it is made of. Errors: another number of operands or axes; a letter with two
/// sizes; a letter after the arrow that no operand has.
public func einsum(_ equation: String, _ operands: Tensor...) -> Tensor { einsum(equation, operands) }

public func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor {
  checked { () throws(TensorError) in
    let plan = try EinsumPlan(equation, operands)
    var left = try plan.named(0, operands[0])
    for i in 1..<Swift.max(1, operands.count) {
      let right = try plan.named(i, operands[i])
      left = try NamedAxes.product(left, right, keeping: plan.needed(after: i))
    }
    return try left.arranged(plan.output)
  }
}

/// A letter of an equation; the axes that `...` stands for are numbers below 0, counted from the end.
private enum AxisName: Hashable {
  case letter(Character)
  case ellipsis(Int)
}

/// A tensor whose axes have names.
private struct NamedAxes {
  var tensor: Tensor
  var names: [AxisName]

  /// The sum over the axes not in `kept`.
  func summed(keeping kept: Set<AxisName>) throws(TensorError) -> NamedAxes {
    let gone = names.indices.filter { !kept.contains(names[$0]) }
    guard !gone.isEmpty else { return self }
    return NamedAxes(tensor: try tensor.sum(axis: gone).settled(), names: names.filter { kept.contains($0) })
  }

  /// The axes in the order of `order`, which names each once.
  func arranged(_ order: [AxisName]) throws(TensorError) -> Tensor {
    let result = try summed(keeping: Set(order))
    let axes = order.map { result.names.firstIndex(of: $0)! }
    return axes == Array(0..<axes.count) ? result.tensor : result.tensor.permuted(axes)
  }

  /// The product of two, summed over what is in both and not in `kept`: one batched matrix product, or where nothing is
  /// summed a product of numbers, which joins dtypes as `*` does.
  static func product(
    _ a: NamedAxes, _ b: NamedAxes, keeping kept: Set<AxisName>
  ) throws(TensorError) -> NamedAxes {
    let left = try a.summed(keeping: kept.union(b.names))
    let right = try b.summed(keeping: kept.union(a.names))
    let shared = left.names.filter { right.names.contains($0) }
    // A shared axis that is 1 on one side is broadcast: it can't be contracted by the product.
    let batch = shared.filter { kept.contains($0) || left.size($0) != right.size($0) }
    let inner = shared.filter { !batch.contains($0) }
    let rows = left.names.filter { !shared.contains($0) }
    let columns = right.names.filter { !shared.contains($0) }
    let x = try left.arranged(batch + rows + inner)
    let y = try right.arranged(batch + inner + columns)
    let sizes = { (names: [AxisName], from: NamedAxes) in names.map { from.size($0) } }
    let (rowSizes, columnSizes) = (sizes(rows, left), sizes(columns, right))
    let (leftBatch, rightBatch) = (sizes(batch, left), sizes(batch, right))
    let shaped: Tensor
    if inner.isEmpty {
      let ones = { (axes: [AxisName]) in Array(repeating: 1, count: axes.count) }
      shaped = x.reshape(leftBatch + rowSizes + ones(columns)) * y.reshape(rightBatch + ones(rows) + columnSizes)
    } else {
      guard x.dtype == y.dtype else { throw .sameDType(operation: "einsum", x.dtype, y.dtype) }
      let (m, n, k) = (rowSizes.reduce(1, *), columnSizes.reduce(1, *), sizes(inner, left).reduce(1, *))
      let product = x.reshape(leftBatch + [m, k]).matmul(y.reshape(rightBatch + [k, n]))
      let batchSizes = zip(leftBatch, rightBatch).map { $0 == 1 ? $1 : $0 }
      shaped = product.reshape(batchSizes + rowSizes + columnSizes)
    }
    return try NamedAxes(tensor: shaped.settled(), names: batch + rows + columns).summed(keeping: kept)
  }

  func size(_ name: AxisName) -> Int { tensor.dims[names.firstIndex(of: name)!] }
}

private struct EinsumPlan {
  let inputs: [[AxisName]]
  let output: [AxisName]

  init(_ equation: String, _ operands: [Tensor]) throws(TensorError) {
    let text = equation.filter { $0 != " " }
    func fail(_ explanation: String) -> TensorError { .einsum(equation, explanation: explanation) }
    var (before, after) = (text, String?.none)
    if let arrow = text.firstOccurrence(of: "->") {
      before = String(text[..<arrow])
      after = String(text[text.index(arrow, offsetBy: 2)...])
    }
    let terms = before.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard terms.count == operands.count, !operands.isEmpty else {
      throw fail(
        "the equation names \(terms.count) operand\(terms.count == 1 ? "" : "s"), \(operands.count) "
          + (operands.count == 1 ? "is given" : "are given"))
    }
    var inputs: [[AxisName]] = []
    var sizes: [AxisName: (size: Int, operand: Int)] = [:]
    var longest = 0
    for (i, term) in terms.enumerated() {
      let names = try EinsumPlan.parse(term, rank: operands[i].rank, shape: operands[i].dims, fail)
      for (axis, name) in names.enumerated() {
        let size = operands[i].dims[axis]
        if case .ellipsis(let place) = name { longest = Swift.max(longest, -place) }
        if let known = sizes[name] {
          guard known.size == size || known.size == 1 || size == 1 else {
            let letter = if case .letter(let character) = name { "\(character)" } else { "..." }
            throw fail(
              "the size of \(letter) is \(known.size) in operand \(known.operand) of shape "
                + "\(operands[known.operand].dims) and \(size) in operand \(i) of shape \(operands[i].dims)")
          }
          if known.size == 1 { sizes[name] = (size, i) }
        } else {
          sizes[name] = (size, i)
        }
      }
      inputs.append(names)
    }
    let dots = (0..<longest).map { AxisName.ellipsis($0 - longest) }
    if let after {
      var names: [AxisName] = []
      var rest = after
      if let range = rest.firstOccurrence(of: "...") {
        let head = rest[..<range].map { AxisName.letter($0) }
        let tail = rest[rest.index(range, offsetBy: 3)...].map { AxisName.letter($0) }
        names = head + dots + tail
        rest = ""
      } else {
        names = rest.map { AxisName.letter($0) }
      }
      for name in names {
        guard case .letter(let character) = name else { continue }
        guard character.isLetter else { throw fail("'\(character)' after the arrow is not a letter") }
        guard sizes[name] != nil else { throw fail("no operand has an axis \(character)") }
      }
      guard Set(names).count == names.count else { throw fail("a letter stands twice after the arrow") }
      output = names
    } else {
      var letters: [Character] = []
      for case .letter(let character) in inputs.joined()
      where before.filter({ $0 == character }).count == 1 { letters.append(character) }
      output = dots + letters.sorted().map { AxisName.letter($0) }
    }
    self.inputs = inputs
  }

  private static func parse(
    _ term: String, rank: Int, shape: Dims, _ fail: (String) -> TensorError
  ) throws(TensorError) -> [AxisName] {
    var names: [AxisName] = []
    var rest = Substring(term)
    let letters = term.filter { $0 != "." }.count
    while let character = rest.first {
      if rest.hasPrefix("...") {
        guard letters <= rank else { break }
        let n = rank - letters
        for i in 0..<n { names.append(.ellipsis(i - n)) }
        rest = rest.dropFirst(3)
        continue
      }
      guard character.isLetter else { throw fail("'\(character)' is not a letter") }
      names.append(.letter(character))
      rest = rest.dropFirst()
    }
    guard names.count == rank else {
      throw fail("'\(term)' names \(names.count) axes, the operand has shape \(shape)")
    }
    return names
  }

  /// The names that later operands or the output still need once operand `i` is in.
  func needed(after i: Int) -> Set<AxisName> {
    var names = Set(output)
    for later in inputs[(i + 1)...] { names.formUnion(later) }
    return names
  }

  /// An operand with each name once: diagonals taken where one stands twice.
  func named(_ i: Int, _ operand: Tensor) throws(TensorError) -> NamedAxes {
    var result = NamedAxes(tensor: operand, names: inputs[i])
    while let (first, second) = result.repeatedName {
      result.tensor = result.tensor.diagonal(first, second)
      result.names.remove(at: second)
    }
    return result
  }
}

extension NamedAxes {
  fileprivate var repeatedName: (Int, Int)? {
    for j in names.indices {
      if let i = names[..<j].firstIndex(of: names[j]) { return (i, j) }
    }
    return nil
  }
}

extension Tensor {
  /// The elements with equal positions along two axes of one size, in the place of the first. A window.
  fileprivate func diagonal(_ first: Int, _ second: Int) -> Tensor {
    let old = dims
    func merged(_ steps: Dims) -> Dims {
      var result = steps
      result[first] = steps[first] + steps[second]
      result.remove(at: second)
      return result
    }
    var sizes = dims
    sizes.remove(at: second)
    return view(
      sizes, merged(strides), 0, "DiagonalBackward0",
      { _, g throws(TensorError) in
        Gradients(
          try StridedSpec(dims: g.dims, strides: merged(old.contiguousStrides), offset: 0).scattered(g, into: old))
      })
  }
}
