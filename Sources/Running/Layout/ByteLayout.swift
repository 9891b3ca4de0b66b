import Checking
import Natives

/// How Swift's compiler lays a type out on 64-bit Linux: what `MemoryLayout` tells, and what an array's capacity
/// follows from. The machine's own layout (`TypeLayout`) is another.
struct ByteLayout: Equatable {
  /// In bytes, without padding behind it.
  var size: Int
  var alignment: Int
  /// Bit patterns that are no value of the type, which optionals and enumerations use for their cases.
  var spareValues = 0
  /// By byte of the value, the bits that are the same in all values.
  var spareBits: [UInt8]

  init(size: Int, alignment: Int, spareValues: Int = 0, spareBits: [UInt8]? = nil) {
    self.size = size
    self.alignment = alignment
    self.spareValues = spareValues
    self.spareBits = spareBits ?? Array(repeating: 0, count: size)
  }

  /// The distance of an array's elements; no type takes less than a byte of it.
  var stride: Int { max(1, Self.align(size, to: alignment)) }

  static func align(_ size: Int, to alignment: Int) -> Int { (size + alignment - 1) / alignment * alignment }

  static func number(bytes: Int) -> ByteLayout { ByteLayout(size: bytes, alignment: bytes) }

  /// Addresses below the first page are no objects; user addresses use neither the top byte nor the lowest three bits.
  static let object = ByteLayout(
    size: 8, alignment: 8, spareValues: 4096, spareBits: [0x07, 0, 0, 0, 0, 0, 0, 0xFF])
  static let text = ByteLayout(size: 16, alignment: 8, spareValues: 4096)

  /// Parts one behind the other, each at its alignment.
  init(of parts: [ByteLayout]) {
    self.init(size: 0, alignment: 1)
    for part in parts {
      let start = Self.align(size, to: part.alignment)
      spareBits += Array(repeating: 0, count: start - size)
      spareBits += part.spareBits
      size = start + part.size
      alignment = max(alignment, part.alignment)
      spareValues = max(spareValues, part.spareValues)
    }
  }

  /// An enumeration whose cases have no payloads.
  init(caseCount: Int) {
    guard caseCount > 1 else {
      self.init(size: 0, alignment: 1)
      return
    }
    let bits = Self.bits(for: caseCount)
    let bytes = bits <= 8 ? 1 : bits <= 16 ? 2 : 4
    let used = UInt64(1) << UInt64(bits) - 1
    self.init(
      size: bytes, alignment: bytes, spareValues: 1 << min(8 * bytes, 31) - caseCount,
      spareBits: (0..<bytes).map { ~UInt8(truncatingIfNeeded: used >> UInt64(8 * $0)) })
  }

  /// An enumeration of one case with a payload and others without: an optional is one.
  init(payload: ByteLayout, emptyCount: Int) {
    if payload.spareValues >= emptyCount {
      self = payload
      spareValues -= emptyCount
      if emptyCount > 0 { spareBits = Array(repeating: 0, count: size) }
      return
    }
    // The values that the payload can't spare are told apart by its own bits and a tag behind it.
    let more = emptyCount - payload.spareValues
    let perTag = payload.size >= 4 ? Int(Int32.max) : 1 << (8 * payload.size)
    let tagBytes = 1 + (more + perTag - 1) / perTag <= 256 ? 1 : 2
    let tag = tagBytes == 1 ? [~Self.mask(for: 1 + (more + perTag - 1) / perTag)] : [0, 0]
    self.init(
      size: payload.size + tagBytes, alignment: payload.alignment,
      spareBits: Array(repeating: 0, count: payload.size) + tag)
  }

  /// An enumeration of several cases with payloads. One whose layout depends on its generic arguments is laid out when
  /// the program runs, and spare bits are not looked for then.
  init(payloads: [ByteLayout], emptyCount: Int, usesSpareBits: Bool) {
    let size = payloads.map(\.size).max() ?? 0
    let alignment = payloads.map(\.alignment).max() ?? 1
    var common: [UInt8] = Array(repeating: usesSpareBits ? 0xFF : 0, count: size)
    for payload in payloads {
      for byte in payload.spareBits.indices { common[byte] &= payload.spareBits[byte] }
    }
    let spareCount = common.reduce(0) { $0 + $1.nonzeroBitCount }
    let usedBits = 8 * size - spareCount
    let perTag = usedBits >= 31 ? Int(Int32.max) : 1 << usedBits
    let tagCount = payloads.count + (emptyCount + perTag - 1) / perTag
    let tagBits = Self.bits(for: tagCount)
    if tagBits <= spareCount {
      // The highest of the common bits hold the tag.
      var left = tagBits
      for byte in common.indices.reversed() {
        for bit in (0..<8).reversed() where left > 0 && common[byte] & 1 << bit != 0 {
          common[byte] &= ~(1 << bit)
          left -= 1
        }
      }
      self.init(
        size: size, alignment: alignment, spareValues: 1 << min(spareCount, 30) - tagCount, spareBits: common)
      return
    }
    let tagBytes = tagCount <= 256 ? 1 : 2
    let whole = usesSpareBits && spareCount > 0 ? 1 << max(0, tagBits - spareCount) : tagCount
    self.init(
      size: size + tagBytes, alignment: alignment, spareValues: 1 << (8 * tagBytes) - whole,
      spareBits: Array(repeating: 0, count: size) + [~Self.mask(for: whole)] + Array(repeating: 0, count: tagBytes - 1))
  }

  /// The bits of a tag's lowest byte that tell so many values apart.
  private static func mask(for count: Int) -> UInt8 { UInt8(truncatingIfNeeded: (1 << bits(for: count)) - 1) }

  private static func bits(for count: Int) -> Int { count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount }
}

extension TypeTable {
  /// The type's layout in a compiled program; nil of types whose declaration there has other parts than here.
  func byteLayout(of info: TypeInfo) -> ByteLayout? {
    switch info.form {
    case .scalar(let kind): return byteLayout(of: kind)
    case .string, .character: return .text
    case .array, .dictionary, .set, .instance: return .object
    case .closure: return ByteLayout(size: 16, alignment: 8, spareValues: 4096)
    case .metatype:
      // Of a class; that of a value type takes room only where its type is generic.
      guard case .metatype(.nominal(let decl, _)) = info.type, decl.kind == .classType else { return nil }
      return .object
    case .host: return nil
    case .optional(let payload, _):
      return byteLayout(of: payload).map { ByteLayout(payload: $0, emptyCount: 1) }
    case .tuple(let fields): return byteLayout(of: fields)
    case .structure(let fields):
      guard let nominal = info.nominal else { return nil }
      return nominal.isLibrary ? libraryLayout(of: nominal, info.arguments) : byteLayout(of: fields)
    case .existential: return existentialLayout(of: info.type)
    case .enumeration: return enumerationLayout(of: info)
    }
  }

  private func byteLayout(of kind: Representation.ScalarKind) -> ByteLayout {
    switch kind {
    case .int, .uint, .int64, .uint64, .double: .number(bytes: 8)
    case .int32, .uint32, .float, .unicodeScalar: .number(bytes: 4)
    case .int16, .uint16: .number(bytes: 2)
    case .int8, .uint8: .number(bytes: 1)
    case .bool: ByteLayout(caseCount: 2)
    }
  }

  private func byteLayout(of fields: [TypeInfo.Field]) -> ByteLayout? {
    var parts: [ByteLayout] = []
    for field in fields {
      switch field.variable?.strength {
      case .weak: parts.append(.number(bytes: 8))
      case .unowned: parts.append(.object)
      case .strong, nil:
        guard let part = byteLayout(of: field.type) else { return nil }
        parts.append(part)
      }
    }
    return ByteLayout(of: parts)
  }

  /// Library types that are made of other parts here than in Swift's library.
  private func libraryLayout(of decl: NominalDecl, _ arguments: [Type]) -> ByteLayout? {
    guard decl.libraryModule == "Swift" else { return nil }
    switch decl.name {
    case "Range", "ClosedRange":
      return byteLayout(of: info(arguments[0])).map { ByteLayout(of: [$0, $0]) }
    case "Substring": return ByteLayout(of: [.number(bytes: 8), .number(bytes: 8), .text])
    case "ArraySlice": return ByteLayout(of: [.object, .number(bytes: 8), .number(bytes: 8), .number(bytes: 8)])
    case "Index" where decl.parent?.name == "String": return .number(bytes: 8)
    case "AnyHashable": return ByteLayout(size: 40, alignment: 8, spareValues: 4096)
    case "ObjectIdentifier": return .number(bytes: 8)
    default: return nil
    }
  }

  private func existentialLayout(of type: Type) -> ByteLayout? {
    guard case .existential(let existential) = type else { return nil }
    let protocols = existential.protocols.filter { !Self.markers.contains($0.name) }
    if protocols.count == 1, protocols[0].name == "Error", protocols[0].libraryModule != nil { return .object }
    let isReference =
      existential.isAnyObject || existential.superclass != nil || protocols.contains { isClassBound($0) }
    let words = (isReference ? 1 : 4) + protocols.count
    return ByteLayout(size: 8 * words, alignment: 8, spareValues: 4096)
  }

  /// Protocols without requirements that the compiler keeps no table for.
  private static let markers: Set<String> = ["Sendable", "Copyable", "Escapable", "BitwiseCopyable"]

  private func isClassBound(_ decl: ProtocolDecl) -> Bool {
    decl.isClassBound || decl.inherited.contains { isClassBound($0) }
  }

  private func enumerationLayout(of info: TypeInfo) -> ByteLayout? {
    guard let nominal = info.nominal, !nominal.isLibrary || ["Never", "Result"].contains(nominal.name) else {
      return nil
    }
    var payloads: [ByteLayout] = []
    var emptyCount = 0
    for enumCase in info.cases {
      if enumCase.fields.isEmpty {
        emptyCount += 1
      } else if enumCase.isIndirect {
        payloads.append(.object)
      } else {
        guard let payload = byteLayout(of: enumCase.fields) else { return nil }
        payloads.append(payload)
      }
    }
    switch payloads.count {
    case 0: return ByteLayout(caseCount: emptyCount)
    case 1: return ByteLayout(payload: payloads[0], emptyCount: emptyCount)
    default:
      return ByteLayout(
        payloads: payloads, emptyCount: emptyCount, usesSpareBits: nominal.genericParameters.isEmpty)
    }
  }
}
