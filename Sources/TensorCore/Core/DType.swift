/// What the numbers of a tensor are. The order of the cases is the order of promotion.
public enum DType: UInt8, Sendable, Hashable, CaseIterable {
  /// Truth values, one byte each.
  case bool
  case int64
  case float32
  case float64

  /// Bytes of one element.
  package var size: Int {
    switch self {
    case .bool: 1
    case .float32: 4
    case .int64, .float64: 8
    }
  }

  package var isFloating: Bool { self >= .float32 }

  /// PyTorch's three kinds, in rising order: a number or a tensor without axes raises a dtype only to a higher kind.
  var category: Int {
    switch self {
    case .bool: 0
    case .int64: 1
    case .float32, .float64: 2
    }
  }
}

extension DType: Comparable {
  public static func < (a: DType, b: DType) -> Bool { a.rawValue < b.rawValue }
}
