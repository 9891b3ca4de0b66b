/// Examples and their labels in batches: `for (x, y) in DataLoader(images, labels, batchSize: 256, shuffle: true)`.
///
/// Each time it is gone through with `shuffle`, the order is drawn anew from the session's random numbers. The last batch
/// may be smaller. Without `shuffle` the batches are windows onto the tensors.
public struct DataLoader: Sequence {
  /// The examples, along axis 0.
  public let x: Tensor
  /// What belongs to each of them, along axis 0.
  public let y: Tensor
  /// How many examples a batch holds at most.
  public let batchSize: Int
  /// Whether each pass goes through the examples in a new random order.
  public let shuffle: Bool
  /// Whether a last batch that is not full is left out.
  public let dropLast: Bool

  /// Error: tensors of different lengths (first axes), or a batch size below 1.
  public init(_ x: Tensor, _ y: Tensor, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false) {
    self.x = x
    self.y = y
    self.batchSize = Swift.max(1, batchSize)
    self.shuffle = shuffle
    self.dropLast = dropLast
    checkedValue(()) { () throws(TensorError) in
      guard x.rank > 0, y.rank > 0, x.dims[0] == y.dims[0] else {
        throw .sizes(
          operation: "DataLoader", first: x.dims, second: y.dims, explanation: "the first axes are to have one size")
      }
      guard batchSize > 0 else {
        throw .argument(operation: "DataLoader", explanation: "batches of \(batchSize); each holds at least 1")
      }
    }
  }

  private var length: Int { x.rank > 0 && y.rank > 0 ? Swift.min(x.dims[0], y.dims[0]) : 0 }

  /// The number of batches.
  public var count: Int { dropLast ? length / batchSize : (length + batchSize - 1) / batchSize }

  public func makeIterator() -> Iterator {
    Iterator(loader: self, order: shuffle ? Tensor.randperm(length) : nil)
  }

  /// Gives the batches of one pass, in order.
  public struct Iterator: IteratorProtocol {
    private let loader: DataLoader
    private let order: Tensor?
    private var position = 0

    fileprivate init(loader: DataLoader, order: Tensor?) {
      self.loader = loader
      self.order = order
    }

    public mutating func next() -> (Tensor, Tensor)? {
      guard position < loader.count else { return nil }
      let start = position * loader.batchSize
      let end = Swift.min(start + loader.batchSize, loader.length)
      position += 1
      guard let order else { return (loader.x[start..<end], loader.y[start..<end]) }
      let rows = order[start..<end]
      return (loader.x[rows], loader.y[rows])
    }
  }
}
