/// A single number that takes part in an operation without being a tensor: it raises a dtype only to a higher kind.
enum Number {
  case int(Int)
  case double(Double)

  var category: Int {
    switch self {
    case .int: 1
    case .double: 2
    }
  }

  var isZero: Bool { double == 0 }

  @inline(__always)
  var double: Double {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    }
  }

  @inline(__always)
  var float: Float {
    switch self {
    case .int(let value): Float(value)
    case .double(let value): Float(value)
    }
  }

  @inline(__always)
  var int: Int {
    switch self {
    case .int(let value): value
    case .double(let value): Int(truncating: value)
    }
  }

  /// The dtype of a tensor made of this number alone.
  var dtype: DType {
    switch self {
    case .int: .int64
    case .double: .float32
    }
  }
}

extension Int {
  /// Towards zero; what does not fit, and NaN, give the smallest integer, as PyTorch does on x86.
  @inline(__always)
  init(truncating value: Double) {
    self = value > -9.3e18 && value < 9.223372036854775e18 ? Int(value) : Int.min
  }
}

extension DType {
  /// The dtype of an operation between a tensor of this dtype and a number.
  @inline(__always)
  func joined(with number: Number) -> DType {
    if category >= number.category { return self }
    return number.dtype
  }
}

extension Tensor {
  /// The dtype of an operation between two tensors: tensors with axes count before those without, of the same kind.
  @inline(__always)
  static func joinedDType(_ a: Tensor, _ b: Tensor) -> DType {
    if a.dtype == b.dtype { return a.dtype }
    if let number = b.number { return a.dtype.joined(with: number) }
    if let number = a.number { return b.dtype.joined(with: number) }
    if (a.rank == 0) == (b.rank == 0) { return Swift.max(a.dtype, b.dtype) }
    let (whole, single) = a.rank == 0 ? (b.dtype, a.dtype) : (a.dtype, b.dtype)
    return whole.category >= single.category ? whole : single
  }
}
