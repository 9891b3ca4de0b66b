// NumPy's files: `.npy` holds one array, `.npz` is a zip file of them.
// Formats: numpy.lib.format, and PKWARE's APPNOTE for zip.

/// The tensor in a `.npy` file. Numbers of other widths become the nearest dtype here: small floats `.float32`, whole
/// numbers `.int64`. Errors: no such file; a damaged one; other kinds of element.
public func readNPY(_ path: String) -> Tensor {
  checked { () throws(TensorError) in try NPY.tensor(FileBytes.read(path), path) }
}

/// Writes a tensor as `.npy`. Error: the file can't be written.
public func writeNPY(_ x: Tensor, _ path: String) {
  checkedValue(()) { () throws(TensorError) in try FileBytes.write(NPY.bytes(x), path) }
}

/// The tensors in a `.npz` file by their names. Errors: as `readNPY`.
public func readNPZ(_ path: String) -> [String: Tensor] {
  checkedValue([:]) { () throws(TensorError) in
    var result: [String: Tensor] = [:]
    for (name, bytes) in try ZipFile.entries(FileBytes.read(path), path) {
      let key = name.hasSuffix(".npy") ? String(name.dropLast(4)) : name
      result[key] = try NPY.tensor(bytes, "\(path): \(name)")
    }
    return result
  }
}

/// Writes tensors as `.npz`, in the order of their names, uncompressed. Error: the file can't be written.
public func writeNPZ(_ tensors: [String: Tensor], _ path: String) {
  checkedValue(()) { () throws(TensorError) in
    let entries = tensors.sorted { $0.key < $1.key }.map { ($0.key + ".npy", NPY.bytes($0.value)) }
    try FileBytes.write(ZipFile.bytes(entries), path)
  }
}

private enum NPY {
  private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  static func bytes(_ x: Tensor) -> [UInt8] {
    let type =
      switch x.dtype {
      case .bool: "|b1"
      case .int64: "<i8"
      case .float32: "<f4"
      case .float64: "<f8"
      }
    let shape = x.shape.map(String.init).joined(separator: ", ") + (x.rank == 1 ? "," : "")
    var header = "{'descr': '\(type)', 'fortran_order': False, 'shape': (\(shape)), }"
    // The numbers begin at a multiple of 64.
    while (10 + header.utf8.count + 1) % 64 != 0 { header += " " }
    header += "\n"
    var result = magic + [1, 0]
    result.append(header.utf8.count, bytes: 2)
    result += Array(header.utf8)
    x.withPackedBytes { result += Array($0) }
    return result
  }

  static func tensor(_ bytes: [UInt8], _ path: String) throws(TensorError) -> Tensor {
    func damage(_ explanation: String) -> TensorError {
      .damagedFile(path: path, format: ".npy", explanation: explanation)
    }
    guard bytes.starts(with: magic), bytes.count > 12 else { throw damage("it does not begin with \\x93NUMPY") }
    let wide = bytes[6] >= 2
    guard let length = bytes.number(at: 8, wide ? 4 : 2) else { throw damage("its header ends early") }
    let start = (wide ? 12 : 10) + length
    guard start <= bytes.count else { throw damage("its header ends early") }
    let header = String(decoding: bytes[(wide ? 12 : 10)..<start], as: UTF8.self)
    guard let type = header.value(after: "'descr':", in: "'"),
      let order = header.value(after: "'fortran_order':", in: nil),
      let sizes = header.value(after: "'shape':", in: "()")
    else { throw damage("its header is not understood: \(header.prefix(80))") }
    let shape = sizes.split(separator: ",").map { Int($0.filter { $0 != " " && $0 != "L" }) ?? -1 }
    guard shape.allSatisfy({ $0 >= 0 }) else { throw damage("its shape is not understood: (\(sizes))") }
    guard shape.count <= Dims.capacity else { throw .tooManyAxes(operation: "readNPY", count: shape.count) }
    guard let element = NPYElement(type) else {
      throw .file(path: path, explanation: "elements of type '\(type)' are not supported")
    }
    guard order == "True" || order == "False" else { throw damage("its order is not understood: \(order.prefix(80))") }
    let isTransposed = order == "True"
    let dims = Dims(isTransposed ? shape.reversed() : shape)
    // Before any memory is taken: a header can ask for more than there is.
    let wanted = dims.byteCount(of: element.size)
    guard bytes.count - start == wanted else {
      throw damage(
        "\(bytes.count - start) bytes of numbers, where the shape (\(sizes)) takes "
          + (wanted.map(String.init) ?? "more than there can be"))
    }
    let out = try Tensor.empty(dims, element.dtype)
    bytes.withUnsafeBytes { element.read(UnsafeRawBufferPointer(rebasing: $0[start...]), out) }
    if let large = element.beyondInt64(in: out) {
      throw .file(path: path, explanation: "it holds \(large), which does not fit into int64")
    }
    return isTransposed ? try out.permuted(Array((0..<dims.count).reversed())).copied() : out
  }
}

extension String {
  /// What follows a key in the header's dictionary: up to the closing one of `quotes`, or up to a comma.
  fileprivate func value(after key: String, in quotes: String?) -> String? {
    guard let at = firstOccurrence(of: key) else { return nil }
    var rest = self[index(at, offsetBy: key.count)...].drop { $0 == " " }
    guard let quotes, let open = quotes.first, let close = quotes.last else { return String(rest.prefix { $0 != "," }) }
    guard rest.first == open else { return nil }
    rest = rest.dropFirst()
    guard rest.contains(close) else { return nil }
    return String(rest.prefix { $0 != close })
  }
}

/// How the numbers of a file are laid out.
private struct NPYElement {
  let dtype: DType
  let size: Int
  private let kind: Character
  private let isSwapped: Bool

  init?(_ type: String) {
    guard type.count == 3, let order = type.first, "<>|=".contains(order), let size = type.last?.wholeNumberValue else {
      return nil
    }
    let kind = type[type.index(after: type.startIndex)]
    switch (kind, size) {
    case ("f", 4), ("f", 2): dtype = .float32
    case ("f", 8): dtype = .float64
    case ("i", 1), ("i", 2), ("i", 4), ("i", 8), ("u", 1), ("u", 2), ("u", 4), ("u", 8): dtype = .int64
    case ("b", 1): dtype = .bool
    default: return nil
    }
    self.size = size
    self.kind = kind
    isSwapped = order == ">"
  }

  /// The first whole number without a sign whose bits, in a tensor, stand for another number.
  func beyondInt64(in out: Tensor) -> UInt? {
    guard kind == "u", size == 8 else { return nil }
    let p = out.pointer(Int.self)
    return (0..<out.count).first { p[$0] < 0 }.map { UInt(bitPattern: p[$0]) }
  }

  func read(_ bytes: UnsafeRawBufferPointer, _ out: Tensor) {
    func word(_ i: Int) -> UInt64 {
      var result: UInt64 = 0
      for k in 0..<size { result |= UInt64(bytes[i * size + (isSwapped ? size - 1 - k : k)]) << UInt64(8 * k) }
      return result
    }
    switch dtype {
    case .float32:
      let p = out.pointer(Float.self)
      for i in 0..<out.count {
        p[i] =
          size == 4
          ? Float(bitPattern: UInt32(truncatingIfNeeded: word(i))) : halfPrecision(UInt16(truncatingIfNeeded: word(i)))
      }
    case .float64:
      let p = out.pointer(Double.self)
      for i in 0..<out.count { p[i] = Double(bitPattern: word(i)) }
    case .int64:
      let p = out.pointer(Int.self)
      for i in 0..<out.count {
        let shift = UInt64(64 - 8 * size)
        // Moved up and back down, so that the sign is spread.
        let value = word(i) << shift
        p[i] = kind == "i" ? Int(bitPattern: UInt(value)) >> Int(shift) : Int(truncatingIfNeeded: value >> shift)
      }
    case .bool:
      let p = out.pointer(UInt8.self)
      for i in 0..<out.count { p[i] = bytes[i] == 0 ? 0 : 1 }
    }
  }
}

/// IEEE 754 binary16 as a Float.
func halfPrecision(_ bits: UInt16) -> Float {
  let sign: Float = bits & 0x8000 == 0 ? 1 : -1
  let exponent = Int(bits >> 10 & 31)
  let fraction = Float(bits & 1023)
  switch exponent {
  case 0: return sign * fraction * Float(sign: .plus, exponent: -24, significand: 1)
  case 31: return fraction == 0 ? sign * .infinity : .nan
  default: return sign * (1 + fraction / 1024) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
  }
}
