/// What is wrong with an operation's operands: the facts. `message` words them.
package enum TensorError: Error {
  // Shapes
  case broadcast(operation: String, Dims, Dims)
  case inPlaceShape(operation: String, target: Dims, result: Dims)
  case matrixProduct(Dims, Dims)
  case linear(input: Dims, weight: Dims)
  case vectorsWanted(operation: String, Dims, Dims)
  case reshape(from: Dims, to: [Int])
  case view(from: Dims, to: [Int])
  case inferredSizes([Int])
  case expand(from: Dims, to: [Int])
  case axis(operation: String, axis: Int, shape: Dims)
  case newAxis(operation: String, axis: Int, shape: Dims)
  case repeatedAxis(operation: String, axes: [Int])
  case permutation([Int], shape: Dims)
  case squareWanted(operation: String, Dims)
  case rankWanted(operation: String, wanted: String, shape: Dims)
  case tooManyAxes(operation: String, count: Int)
  case joinShapes(operation: String, first: Dims, other: Dims, position: Int, axis: Int)
  case joinNothing(operation: String)
  case negativeSize(Dims, operation: String?)
  case tooLarge(Dims, DType, limit: Int)
  case raggedList(operation: String, first: Int, other: Int)
  case listCount(operation: String, given: Int, wanted: Int)
  case sizes(operation: String, first: Dims, second: Dims, explanation: String)
  case channels(operation: String, input: Dims, weight: Dims, inputChannels: Int, weightChannels: Int)
  case windowTooLarge(operation: String, input: Dims, window: [Int], padding: [Int])
  case argument(operation: String, explanation: String)
  case wrongDirection(String, String, String)
  // Reductions
  case emptyReduction(operation: String, Dims)
  // Indices
  case index(Int, axis: Int, shape: Dims)
  case tooManyIndices(count: Int, shape: Dims)
  case severalEllipses
  case indexDType(DType)
  case maskShape(mask: Dims, shape: Dims, axis: Int)
  case indexValue(operation: String, Int, size: Int)
  case indexShapes(Dims, Dims)
  case assignment(value: Dims, target: Dims)
  case label(operation: String, Int, classes: Int)
  // Dtypes
  case dtype(operation: String, DType, wanted: String)
  case inPlaceDType(operation: String, result: DType, target: DType)
  case negativePower
  case subtractionOfTruth
  case powerOfTruth
  case sameDType(operation: String, DType, DType)
  // One number
  case notOneNumber(operation: String, Dims)
  // Gradients
  case gradientOfIntegers(DType)
  case requiresGradOfComputed
  case noGradient(operation: String)
  case noGradientNeeded(operation: String)
  case backwardOfSeveral(operation: String, Dims)
  case gradientShape(operation: String, gradient: Dims, value: Dims)
  case freedGraph(operation: String, site: UInt32)
  case changedInPlace(needing: String, shape: Dims, site: UInt32, version: UInt32, saved: UInt32)
  case leafInPlace(operation: String)
  case leafViewInPlace(operation: String)
  case viewWithoutTape(operation: String)
  case pieceInPlace(operation: String)
  case pieceOfChanged(site: UInt32)
  case repeatedElements(operation: String, Dims)
  case partialOverlap(operation: String, target: Dims, operand: Dims)
  // Einsum
  case einsum(String, explanation: String)
  // Files
  case file(path: String, explanation: String)
  case missingDataSet(name: String, folder: String)
  case damagedFile(path: String, format: String, explanation: String)
}

extension TensorError {
  /// The place of something else that belongs to the error: where a value that backward needs was changed.
  package var relatedSite: UInt32? {
    switch self {
    case .changedInPlace(_, _, let site, _, _), .pieceOfChanged(let site): site == 0 ? nil : site
    case .freedGraph(_, let site): site == 0 ? nil : site
    case .broadcast, .inPlaceShape, .matrixProduct, .linear, .vectorsWanted, .reshape, .view, .inferredSizes, .expand,
      .axis, .newAxis,
      .repeatedAxis, .permutation, .squareWanted, .rankWanted, .tooManyAxes, .joinShapes, .joinNothing, .negativeSize,
      .tooLarge, .raggedList, .listCount, .sizes, .channels, .windowTooLarge, .argument, .wrongDirection,
      .emptyReduction, .index,
      .tooManyIndices, .severalEllipses, .indexDType, .maskShape, .indexValue, .indexShapes, .assignment, .label,
      .dtype,
      .inPlaceDType, .negativePower, .subtractionOfTruth, .powerOfTruth, .sameDType, .notOneNumber, .gradientOfIntegers,
      .requiresGradOfComputed,
      .noGradient,
      .noGradientNeeded, .backwardOfSeveral, .gradientShape, .leafInPlace, .leafViewInPlace,
      .viewWithoutTape, .pieceInPlace, .repeatedElements, .partialOverlap, .einsum, .file, .missingDataSet,
      .damagedFile:
      nil
    }
  }
}
