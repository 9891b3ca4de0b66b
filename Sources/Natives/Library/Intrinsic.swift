/// What the compiler turns into instructions instead of a call. The arguments are the declaration's parameters
/// (`self` first, for an instance member), the result is the declaration's. Where the first parameter is `inout`,
/// an arithmetic operation's result is written to it: `static func += (lhs: inout Int, rhs: Int)`.
package enum Intrinsic: Hashable, Sendable {
  case integer(IntegerOperation, Representation.ScalarKind)
  case floating(FloatingOperation, Representation.ScalarKind)
  case boolean(BooleanOperation)
  /// From the first scalar kind to the second.
  case convert(Representation.ScalarKind, Representation.ScalarKind, ConversionRule)
  /// From the argument's own scalar kind, which is known once its generic parameter is, to the scalar kind:
  /// `init<T: BinaryInteger>(_ source: T)`.
  case convertAny(Representation.ScalarKind, ConversionRule)
  case array(ArrayOperation)
  case dictionary(DictionaryOperation)
  case string(StringOperation)
  case value(ValueOperation)

  package enum IntegerOperation: Hashable, Sendable {
    // Trap on overflow, division by zero.
    case add, subtract, multiply, divide, remainder, negate
    case wrappingAdd, wrappingSubtract, wrappingMultiply
    case and, or, exclusiveOr, not
    /// Swift's `<<` and `>>`: any shift count, an `Int`; negative ones shift the other way.
    case shiftLeft, shiftRight
    case maskingShiftLeft, maskingShiftRight
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// `(partialValue, overflow)`.
    case addReportingOverflow, subtractReportingOverflow, multiplyReportingOverflow
    case leadingZeroBitCount, trailingZeroBitCount, nonzeroBitCount, byteSwapped
  }

  package enum FloatingOperation: Hashable, Sendable {
    case add, subtract, multiply, divide, negate, squareRoot, truncatingRemainder, absolute
    case fusedMultiplyAdd
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case roundToNearestOrAwayFromZero, roundToNearestOrEven, roundUp, roundDown, roundTowardZero
    case minimum, maximum
    /// The bits as an unsigned integer, and back.
    case bitPattern, fromBitPattern
  }

  package enum BooleanOperation: Hashable, Sendable {
    case not, equal, notEqual
  }

  package enum ConversionRule: Hashable, Sendable {
    /// `Int8(x)`, `Int(x)` of a floating value: traps when it does not fit.
    case trapping
    /// `Int8(truncatingIfNeeded: x)`, `UInt(bitPattern: x)`.
    case truncating
    /// `Int8(exactly: x)`: an optional.
    case exact
    /// `Int8(clamping: x)`.
    case clamping
    /// To a floating type: rounds to nearest.
    case rounding
  }

  /// Of `Array<Element>`; indices count from 0. `self` is a place where the operation changes it (copy on write).
  package enum ArrayOperation: Hashable, Sendable {
    case count, capacity
    /// `init()`, `init(repeating:count:)`, `reserveCapacity(_:)`.
    case empty, repeating, reserve
    /// `subscript(index: Int) -> Element`, get and set: traps with Swift's text when out of range. As a place the
    /// element is changed where it stands.
    case element
    /// `(self, n: Int)`: room for so many elements that are appended next.
    case reserveForAppending
    case append, removeLast, swapAt
    /// `(self, index, element)`, `(self, index) -> Element`; bounds are checked with Swift's text.
    case insert, remove
    /// `(self, lower, upper, newElements: [Element])`, unchecked bounds.
    case replaceRange
    /// `(self, lower, upper) -> [Element]`, unchecked bounds.
    case copyRange
    /// `+=` with an array.
    case appendContents
    case removeAll
    /// `(self, index) -> Element` and `(self, index, element)` without a check.
    case uncheckedGet, uncheckedSet
  }

  /// Of `Dictionary<Key, Value>` and `Set<Element>` (no values): entries in order of insertion, found by index.
  package enum DictionaryOperation: Hashable, Sendable {
    case empty, count, capacity
    /// `(self, key) -> Int`: the entry's index or -1. Keys of the machine's own kinds are hashed by it; others
    /// through their `hash(into:)` and `==`.
    case find
    /// `(self, key) -> Int`: the entry's index, appended with an unset value when new; the value must be set next.
    case findOrInsert
    /// `(self, index)`.
    case keyAt, valueAt
    /// `(self, index, value)`, of a place.
    case setValueAt
    /// `(self, index, key)`, of a place: replaces a key by an equal one.
    case setKeyAt
    /// `(self, index)`, of a place: later entries keep their order.
    case removeAt
    case removeAll, reserve
    /// `(self, from: Int) -> Int`: the first live entry at or after an index, or -1 at the end.
    case nextEntry
    /// The value of a key as a place: `self[key, default: d]`, and the optional `self[key]`.
    case valueOrDefault, optionalValue
  }

  package enum StringOperation: Hashable, Sendable {
    case append, appendCharacter, concatenate, equal, less, isEmpty, utf8Count
    /// `(self, offset: Int) -> (Character, next offset: Int)`: the character at a UTF-8 offset that is a boundary.
    case characterAt
    case characterEqual, characterLess
    /// `(self: Character) -> Int`: the value of a character of one scalar, -1 of a cluster; and back.
    case characterScalar, characterFromScalar
    /// `(self, offset: Int) -> UInt8`, unchecked.
    case utf8At
  }

  /// Of any type: the compiler writes what the type's shape asks for.
  package enum ValueOperation: Hashable, Sendable {
    /// `_describe(_ x: T) -> String`: what `print(x)` shows; and what `debugPrint(x)` shows. Of a library type it is
    /// its `description` (else `debugDescription`) row, unless that row is this intrinsic itself: then (integers,
    /// `Float`, `Double`) the machine writes the text.
    case describe, debugDescribe
    /// `_readParts(_ value: Any, _ parts: _Parts)`: hands what `dump` shows of a value to `parts`.
    case parts
    /// `_trap(_ message: String) -> Never`: stops the cell with this text.
    case trap
    /// `precondition`, `assert`, and what stops in any case. Their arguments are autoclosures, which are evaluated where
    /// the call stands: a condition in a loop makes no closure, and puts no variable into a box.
    case precondition, assertion, fatalError
    /// `exit(_ status: Int32) -> Never`: ends the program where it stands.
    case exit
    /// `===` of two optional references.
    case identical
    /// `type(of:)`'s name: `_typeName(_ type: Any.Type) -> String`, and qualified.
    case typeName, qualifiedTypeName
    /// `_unsafeCast<T, U>(_ x: T) -> U`: the same words as another type of the same layout.
    case reinterpret
    /// `ObjectIdentifier(x)`: a number that stays the object's own within a session, in order of first asking.
    case objectNumber
    /// `_isKind(_ type: Any.Type, _ other: Any.Type) -> Bool`: whether a class is another or inherits from it.
    case isKind
    /// `_errorCode(_ x: T) -> Int`: of an enumeration the number of its case, those with payloads first; of others 1.
    case errorCode
    /// `isKnownUniquelyReferenced(&x)`.
    case isUnique
    /// `withExtendedLifetime` and friends need nothing: a value passed through.
    case identity
  }

  /// Whether a call's autoclosures are evaluated where it stands, and no closures are made of them.
  package var evaluatesInPlace: Bool {
    switch self {
    case .value(.precondition), .value(.assertion), .value(.fatalError): true
    case .integer, .floating, .boolean, .convert, .convertAny, .array, .dictionary, .string, .value: false
    }
  }
}
