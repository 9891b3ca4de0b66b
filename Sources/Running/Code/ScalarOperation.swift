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
  case checkNotNegative
  /// Holds the value within the bounds in the next two registers.
  case clampSigned, clampUnsigned
}

/// The machine's operations on a window, as host functions work: arguments from its start, the result over them.
package enum RuntimeOperation: UInt16 {
  // Arrays: `self` is the first reference.
  case arrayReserve, arrayRemoveLast, arrayInsert, arrayRemove, arrayReplaceRange, arrayCopyRange
  case arrayAppendContents, arrayRemoveAll, arrayRepeating, arrayCapacity
  case arrayUnique

  // Dictionaries and sets.
  case dictionaryNew, dictionaryCount
  /// `(hash, slot) -> (slot, entry)` of `self`: goes on with probing.
  case dictionaryProbe
  /// `(hash)` with the key behind `self`: `-> entry`.
  case dictionaryInsert
  /// `find` and `findOrInsert` of keys that the machine hashes itself.
  case dictionaryFindNative, dictionaryFindOrInsertNative
  case dictionaryKeyAt, dictionaryValueAt, dictionarySetValueAt, dictionaryTakeValueAt
  case dictionaryRemoveAt, dictionaryRemoveAll, dictionaryReserve, dictionaryNextEntry
  case dictionaryUnique

  // Strings and characters.
  case stringAppend, stringAppendCharacter, stringConcatenate, stringLess, stringIsEmpty, stringCount
  case stringCharacterAt, characterEqual, characterLess
  case stringHash

  // Descriptions: `(builder, value)`, appended to the first reference.
  case describeInt, describeUnsigned, describeDouble, describeFloat, describeBool, describeString
  case describeQuotedString, describeCharacter, describeQuotedCharacter, describeScalar, describeQuotedScalar
  case describeTypeName, describeQualifiedTypeName
  case describeHost

  // Types at run time.
  /// `(type, reference?) -> class's number`.
  case conformsTo
  case isUnique
  case objectNumber
  case castExistential
  case fail
  case mixHash
  case newDictionary
}
