import Natives

/// The operations on scalars that have no instruction of their own.
package enum ScalarOperation: UInt16 {
  case shiftLeftSigned, shiftRightSigned, shiftLeftUnsigned, shiftRightUnsigned
  case maskingShiftLeft, maskingShiftRightSigned, maskingShiftRightUnsigned
  /// `(partialValue, overflow)`: two words.
  case addReporting, subtractReporting, multiplyReporting
  case addReportingUnsigned, subtractReportingUnsigned, multiplyReportingUnsigned
  case leadingZeros, trailingZeros, nonzeroBits, byteSwapped

  case remainderDouble, absoluteDouble, fusedMultiplyAddDouble, minimumDouble, maximumDouble
  case notEqualDouble
  case roundAwayDouble, roundEvenDouble, roundUpDouble, roundDownDouble, roundTowardZeroDouble
  case negateFloat, squareRootFloat, remainderFloat, absoluteFloat, fusedMultiplyAddFloat, minimumFloat, maximumFloat
  case roundAwayFloat, roundEvenFloat, roundUpFloat, roundDownFloat, roundTowardZeroFloat
  case equalFloat, notEqualFloat, lessFloat, lessOrEqualFloat

  case unsignedToDouble, intToFloat, unsignedToFloat, floatToDouble, doubleToFloat
  case doubleToUnsigned, floatToInt, floatToUnsigned
  /// Optional results: a flag and the value.
  case doubleToIntExactly, doubleToUnsignedExactly, intToDoubleExactly, unsignedToDoubleExactly
  case doubleToFloatExactly
  /// Where only a conversion of the sign is wrong.
  case checkNotNegative, checkSignBit
  /// Holds the value within the bounds in the next two registers.
  case clampSigned, clampUnsigned
}

/// The machine's operations on a window, as host functions work: arguments from its start, the result over them.
/// Below, `r` are the window's raw registers and `o` its references; where the first reference is an object that the
/// operation works on, it stays there.
package enum RuntimeOperation: UInt16 {
  // Arrays, in o0.
  /// r0 elements.
  case arrayReserve, arrayReserveForAppending
  /// The element to r0…, o1….
  case arrayRemoveLast
  /// Index r0, element r1…, o1….
  case arrayInsert
  /// Index r0; the element to r0…, o1….
  case arrayRemove
  /// The elements r0..<r1 by those of o1.
  case arrayReplaceRange
  /// The elements r0..<r1 to o0.
  case arrayCopyRange
  /// Those of o1.
  case arrayAppendContents
  case arrayRemoveAll
  /// r0 times the element r2…, o1…, strides r1; to o0.
  case arrayRepeating
  case arrayCapacity

  // Dictionaries and sets, in o0.
  /// Strides r0; to o0.
  case dictionaryNew
  case dictionaryCount
  case dictionaryCapacity
  /// Hash r0, slot r1 (at first -1); to slot r1 and entry r2.
  case dictionaryProbe
  /// Hash r0, key r1…, o1…; to entry r0.
  case dictionaryInsert
  /// Key r0…, o1…, of words that the machine compares itself; to entry r0, or -1.
  case dictionaryFindNative
  /// The same, and adds a new key; r0 is the entry, r1 whether it is new.
  case dictionaryFindOrInsertNative
  /// Entry r0; to r0…, o1….
  case dictionaryKeyAt, dictionaryValueAt, dictionaryTakeValueAt
  /// Entry r0, value r1…, o1….
  case dictionarySetValueAt, dictionarySetKeyAt
  case dictionaryRemoveAt, dictionaryRemoveAll, dictionaryReserve
  /// From r0; to r0.
  case dictionaryNextEntry

  // Strings in o0 and o1; characters are a raw word and a reference each.
  case stringAppendCharacter, stringConcatenate, stringLess, stringIsEmpty, stringCount
  /// Offset r0; to character r0, o1 and next offset r1.
  case stringCharacterAt
  case stringByteAt
  case characterEqual, characterLess
  case stringHash, characterHash

  // Texts of values in r0 or o0, to o0.
  case describeInt, describeUnsigned, describeDouble, describeFloat
  case describeQuotedString, describeCharacter, describeQuotedCharacter, describeScalar, describeQuotedScalar
  case describeTypeName, describeQualifiedTypeName, describeHost

  /// Whether type r0 can be cast as the cast numbered r1 asks.
  case conformsTo
  /// Whether type r0 is type r1 or inherits from it.
  case isKind
  case isUnique
  case objectNumber
  /// Whether the instance in o0 is to run its `deinit` when it goes: r0.
  case setFarewell
  /// Stops with the text in o0.
  case fail
  /// Ends the program with the status in r0.
  case exit
}
