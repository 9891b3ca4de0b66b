/// How the machine holds a value of a library type: so many raw words (64 bits each) and so many reference words.
///
/// Types of cells, and library types without a representation, are the sum of their fields; an enumeration is a tag
/// word (left out when it has one case) followed by the largest payload's words; a tuple the sum of its elements.
package enum Representation: Hashable, Sendable {
  /// One raw word: integers sign- or zero-extended, `Bool` 0 or 1, `Double` its bits, `Float` its 32 bits.
  case scalar(ScalarKind)
  /// One reference word: a `StringObject`.
  case string
  /// One raw word, one reference word: a single scalar's value and nil, or 0 and the `StringObject` of a cluster.
  case character
  /// One reference word: an `ArrayObject` whose elements are laid out by the element type.
  case array
  /// One reference word: a `DictionaryObject`; of a set, one without values.
  case dictionary, set
  /// A tag word (0 none, 1 some) and the payload; no tag where the payload's first reference word is never nil.
  case optional
  /// One reference word: an object of the host, such as a `Tensor`.
  case host

  package enum ScalarKind: Hashable, Sendable, CaseIterable {
    case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64
    case float, double
    case bool
    /// `Unicode.Scalar`.
    case unicodeScalar

    package var isSigned: Bool {
      switch self {
      case .int, .int8, .int16, .int32, .int64: true
      case .uint, .uint8, .uint16, .uint32, .uint64, .float, .double, .bool, .unicodeScalar: false
      }
    }

    /// The width of an integer in bits; of the others the bits that the word uses.
    package var bitWidth: Int {
      switch self {
      case .int, .int64, .uint, .uint64, .double: 64
      case .int32, .uint32, .float: 32
      case .unicodeScalar: 32
      case .int16, .uint16: 16
      case .int8, .uint8: 8
      case .bool: 1
      }
    }
  }
}
