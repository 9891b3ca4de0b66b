// The wording of errors: the operation, the shapes, and what would fit.

extension TensorError {
  package var message: String {
    switch self {
    case .broadcast(let operation, let a, let b): Self.broadcastMessage(operation, a, b)
    case .inPlaceShape(let operation, let target, let result):
      "\(operation) in place: the result has shape \(result), which does not fit into \(target); "
        + "write x = x … for a new tensor"
    case .matrixProduct(let a, let b): Self.matrixProductMessage(a, b)
    case .linear(let input, let weight): Self.linearMessage(input, weight)
    case .vectorsWanted(let operation, let a, let b):
      "\(operation): \(a) and \(b): two vectors \(operation == "dot" ? "of one length " : "")are wanted"
    case .reshape(let from, let to):
      "reshape: \(from) holds \(from.product) elements, which don't fill \(to)\(Self.fitting(from.product, to))"
    case .view(let from, let to):
      "view: \(from) with these strides can't be seen as \(to) without copying; use reshape"
    case .inferredSizes(let to): "reshape: \(to) has more than one -1; one size at most can be left open"
    case .expand(let from, let to):
      "expand: \(from) can't become \(to); only axes of size 1 grow, and new axes stand in front"
    case .axis(let operation, let axis, let shape):
      shape.count == 0
        ? "\(operation): axis \(axis) is out of range: a single number has no axes"
        : "\(operation): axis \(axis) is out of range for shape \(shape); axes are \(-shape.count) to \(shape.count - 1)"
    case .newAxis(let operation, let axis, let shape):
      "\(operation): axis \(axis) is out of range for a new axis of shape \(shape); "
        + "it can be \(-shape.count - 1) to \(shape.count)"
    case .repeatedAxis(let operation, let axes): "\(operation): an axis stands twice in \(axes)"
    case .permutation(let axes, let shape):
      "permute: \(axes) does not name each of the \(shape.count) axes of \(shape) once"
    case .squareWanted(let operation, let shape): "\(operation): \(shape) is not a square matrix"
    case .rankWanted(let operation, let wanted, let shape): "\(operation): shape \(shape); \(wanted) is wanted"
    case .tooManyAxes(let operation, let count):
      "\(operation): \(count) axes; a tensor has at most \(Dims.capacity)"
    case .joinShapes(let operation, let first, let other, let position, let axis):
      "\(operation): tensor \(position) has shape \(other), the first has \(first); "
        + (operation == "stack"
          ? "all shapes must be the same"
          : first.count != other.count
            ? "all must have as many axes (unsqueeze adds one)" : "sizes may differ along axis \(axis) only")
    case .joinNothing(let operation): "\(operation): an empty list of tensors"
    case .negativeSize(let dims, let operation):
      (operation.map { "\($0): " } ?? "") + "a shape can't have a negative size: \(dims)"
    case .tooLarge(let dims, let dtype, let limit):
      "\(dtype == .int64 ? "an" : "a") \(dtype) tensor of shape \(dims) does not fit into memory (limit \(limit >> 20) MB)"
    case .raggedList(let operation, let first, let other):
      "\(operation): the lists inside a list must all have one length; the first holds \(first), another \(other)"
    case .listCount(let operation, let given, let wanted): "\(operation): \(given) values given, \(wanted) wanted"
    case .sizes(let operation, let first, let second, let explanation):
      "\(operation): \(first) and \(second): \(explanation)"
    case .channels(let operation, let input, let weight, let inputChannels, let weightChannels):
      "\(operation): the input \(input) has \(inputChannels) channel\(inputChannels == 1 ? "" : "s"), the weight \(weight) "
        + "wants \(weightChannels)"
        + (input.count == 3
          ? "; three axes are one image"
            + (weightChannels == 1 ? ", unsqueeze(1) makes a batch of images without channels fit" : "") : "")
    case .windowTooLarge(let operation, let input, let window, let padding):
      "\(operation): a window of \(window) does not fit into \(input) with padding \(padding)"
    case .argument(let operation, let explanation): "\(operation): \(explanation)"
    case .wrongDirection(let start, let end, let step):
      "arange: from \(start) a step of \(step) never comes to \(end); turn the sign of the step or swap the ends"
    case .emptyReduction(let operation, let dims):
      "\(operation): there is no \(operation) of no elements (shape \(dims))"
    case .index(let index, let axis, let shape):
      "index \(index) is out of range for axis \(axis) of shape \(shape), whose size is \(shape[axis])"
    case .tooManyIndices(let count, let shape):
      "\(count) indices for shape \(shape), which has \(shape.count) axes"
    case .severalEllipses: "an index may hold one `...` only"
    case .indexDType(let dtype):
      "a tensor of \(dtype) can't be an index; .int64 picks positions, .bool is a mask (x.to(.int64))"
    case .maskShape(let mask, let shape, let axis):
      "the mask's shape \(mask) does not match shape \(shape) from axis \(axis)"
    case .indexValue(let operation, let value, let size):
      "\(operation): index \(value) is out of range for an axis of size \(size)"
    case .indexShapes(let a, let b): "index tensors of shapes \(a) and \(b) can't be broadcast together"
    case .assignment(let value, let target): "a value of shape \(value) can't be assigned to a place of shape \(target)"
    case .label(let operation, let label, let classes):
      "\(operation): label \(label) is "
        + (label < 0 && classes == 0
          ? "negative; labels count from 0" : "out of range for \(classes) classes (0 to \(classes - 1))")
    case .dtype(let operation, let dtype, let wanted):
      "\(operation): the dtype is \(dtype); \(wanted) is wanted"
    case .inPlaceDType(let operation, let result, let target):
      "\(operation) in place: the result is \(result) and can't be kept in a tensor of \(target); convert it first: "
        + "x.to(.\(result))"
    case .negativePower: "pow: whole numbers can't be raised to a negative power; convert them: x.to(.float32)"
    case .subtractionOfTruth:
      "sub: truth values (.bool) can't be subtracted; .! is the opposite of a mask, x.to(.int64) its numbers"
    case .powerOfTruth:
      "pow: two masks (.bool) have no power; x.to(.int64) are a mask's numbers"
    case .sameDType(let operation, let a, let b):
      "\(operation): dtypes \(a) and \(b) differ; convert "
        + (a.isFloating && b.isFloating
          ? "one: .to(.\(Swift.min(a, b))) or .to(.\(Swift.max(a, b)))"
          : "the \(Swift.min(a, b)) one: .to(.\(Swift.max(a, b)))")
    case .notOneNumber(let operation, let dims):
      "\(operation): a tensor of shape \(dims) has \(dims.product) elements; \(operation)() reads a tensor with one"
    case .gradientOfIntegers(let dtype):
      "requiresGrad: only floating-point tensors have gradients, this one is \(dtype); write numbers with a point or "
        + "pass dtype: .float32"
    case .requiresGradOfComputed:
      "requiresGrad can be switched off on a leaf only, which is no computed value; use detach()"
    case .noGradient(let operation):
      "\(operation): this value does not require a gradient: nothing it was computed from has requiresGrad: true "
        + "(for a derivative of a gradient, compute the gradient with createGraph: true)"
    case .noGradientNeeded(let operation): "\(operation): a tensor to differentiate by does not have requiresGrad: true"
    case .backwardOfSeveral(let operation, let dims):
      "\(operation): the value has shape \(dims); without an argument it must be a single number (a scalar): reduce it, "
        + "as with .sum(), or pass a gradient of its shape, as with onesLike(y)"
    case .gradientShape(let operation, let gradient, let value):
      "\(operation): a gradient of shape \(gradient) for a value of shape \(value)"
    case .freedGraph(let operation, _):
      "backward a second time through a graph that was freed by the first (at \(operation)); "
        + "pass retainGraph: true to the first backward, or compute the value again"
    case .changedInPlace(let operation, let shape, _, let version, let saved):
      "backward: \(operation) needs a value of shape \(shape) that was changed in place after \(operation) had used it "
        + "(version \(version), saved at \(saved)); change a clone(), or write x = x … instead"
    case .leafInPlace(let operation):
      "\(operation): a leaf that requires a gradient can't be changed in place while the tape records (an in-place "
        + "operation); do it inside noGrad { … }"
    case .leafViewInPlace(let operation):
      "\(operation): this is a view of a leaf that requires a gradient; it can't be changed in place (an in-place "
        + "operation) while the tape records; do it inside noGrad { … }"
    case .viewWithoutTape(let operation):
      "\(operation) in place: this view was made inside noGrad { … }, so its history isn't known; make it outside, "
        + "or change it inside noGrad { … }"
    case .pieceInPlace(let operation):
      "\(operation) in place: this is one of several views made at once (split, chunk), and a gradient is wanted through "
        + "the whole; clone() it first, or write to a range of the whole: x[0..<2] += …"
    case .pieceOfChanged:
      "this is one of several views made at once (split, chunk) of a tensor that was changed in place afterwards, and a "
        + "gradient is wanted through it; change a clone(), or split again after the change"
    case .repeatedElements(let operation, let dims):
      "\(operation) in place: several elements of shape \(dims) are one place in memory (after expand); clone() it first"
    case .partialOverlap(let operation, let target, let operand):
      "\(operation) in place: the operand of shape \(operand) and the \(target) written to share some places in memory; "
        + "clone() it first"
    case .einsum(let equation, let explanation): "einsum(\"\(equation)\"): \(explanation)"
    case .file(let path, let explanation): "\(path): \(explanation)"
    case .missingDataSet(let name, let folder):
      "\(name): no data set in \(folder); Debian's package dataset-fashion-mnist brings it: "
        + "apt install dataset-fashion-mnist"
    case .damagedFile(let path, let format, let explanation): "\(path): not a whole \(format) file: \(explanation)"
    }
  }

  private static func broadcastMessage(_ operation: String, _ a: Dims, _ b: Dims) -> String {
    for back in 1...Swift.max(1, Swift.min(a.count, b.count)) {
      guard back <= a.count, back <= b.count else { break }
      let (m, n) = (a[a.count - back], b[b.count - back])
      if m != n && m != 1 && n != 1 {
        let place = back == 1 ? "the last sizes" : "the sizes \(back) from the end,"
        let hint =
          a.count > 0 && b.count == 1 && b[0] == a[0] && a.count == 2 ? " (unsqueeze(1) the second?)" : ""
        return
          "\(operation): \(a) and \(b): \(place) \(m) and \(n) differ; counted from the end, sizes must be equal or 1"
          + hint
      }
    }
    return "\(operation): \(a) and \(b) can't be broadcast together"
  }

  private static func matrixProductMessage(_ a: Dims, _ b: Dims) -> String {
    if a.count == 0 || b.count == 0 {
      return "matmul: \(a) × \(b): a single number has no axes; use * to scale"
    }
    let inner = a[a.count - 1]
    let other = b.count == 1 ? b[0] : b[b.count - 2]
    if inner == other { return "matmul: \(a) × \(b): the axes before the last two can't be broadcast together" }
    var hint = ""
    if b.count >= 2 && b[b.count - 1] == inner {
      hint = "; transpose the second?"
    } else if a.count >= 2 && a[a.count - 2] == other {
      hint = "; transpose the first?"
    }
    return "matmul: \(a) × \(b): the inner sizes \(inner) and \(other) differ\(hint)"
  }

  private static func linearMessage(_ input: Dims, _ weight: Dims) -> String {
    let wanted = weight[weight.count - 1]
    if input.count == 0 { return "linear: the input is a single number; the weight \(weight) wants \(wanted) of them" }
    let turned = Dims(weight.array.reversed())
    return "linear: \(input) × \(turned): the input's last size is \(input[input.count - 1]), "
      + "the weight \(weight) wants \(wanted)"
  }

  private static func fitting(_ count: Int, _ sizes: [Int]) -> String {
    let known = sizes.filter { $0 > 0 }.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    if sizes.contains(-1) { return ": \(count) is not a multiple of \(known)" }
    return " (\(known) elements)"
  }
}
