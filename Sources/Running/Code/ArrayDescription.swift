import Natives

/// What an instruction tells of the array that it makes, in one word: four parts of 16 bits.
struct ArrayDescription {
  let rawStride: Int
  let referenceStride: Int
  /// The distance of elements in a compiled program; 0 where it is not known.
  let elementBytes: Int
  /// Of a literal the number of its elements, for which it has room.
  let literalCount: Int

  init(_ element: TypeLayout, elementBytes: Int?, literalCount: Int = 0) {
    rawStride = element.raw
    referenceStride = element.references
    self.elementBytes = elementBytes.flatMap { UInt16(exactly: $0) }.map { Int($0) } ?? 0
    self.literalCount = min(literalCount, Int(UInt16.max))
  }

  init(word: UInt64) {
    rawStride = Int(word & 0xFFFF)
    referenceStride = Int(word >> 16 & 0xFFFF)
    elementBytes = Int(word >> 32 & 0xFFFF)
    literalCount = Int(word >> 48)
  }

  var word: UInt64 {
    UInt64(rawStride) | UInt64(referenceStride) << 16 | UInt64(elementBytes) << 32 | UInt64(literalCount) << 48
  }
}

extension ArrayObject {
  convenience init(_ description: ArrayDescription) {
    self.init(
      rawStride: description.rawStride, referenceStride: description.referenceStride,
      elementBytes: description.elementBytes, capacity: description.literalCount,
      isExact: description.literalCount > 0)
  }
}
