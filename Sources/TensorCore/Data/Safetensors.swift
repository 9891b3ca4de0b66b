// The safetensors format: 8 bytes with the length of a JSON header, the header, the numbers.
// Format: https://huggingface.co/docs/safetensors

/// The tensors in a `.safetensors` file by their names. Floats of 16 bits become `.float32`, whole numbers `.int64`.
/// Errors: no such file; a damaged one; other kinds of element.
public func readSafetensors(_ path: String) -> [String: Tensor] {
  checkedValue([:]) { () throws(TensorError) in try Safetensors.tensors(FileBytes.read(path), path) }
}

/// Writes tensors as `.safetensors`, the wider dtypes first, then in the order of their names. Error: the file can't be written.
public func writeSafetensors(_ tensors: [String: Tensor], _ path: String) {
  checkedValue(()) { () throws(TensorError) in try FileBytes.write(Safetensors.bytes(tensors), path) }
}

private enum Safetensors {
  static func bytes(_ tensors: [String: Tensor]) -> [UInt8] {
    var entries: [String] = []
    var body: [UInt8] = []
    // Wide numbers first, so that all lie at multiples of their sizes.
    let ordered = tensors.sorted { a, b in
      a.value.dtype.size == b.value.dtype.size ? a.key < b.key : a.value.dtype.size > b.value.dtype.size
    }
    for (name, x) in ordered {
      let type =
        switch x.dtype {
        case .bool: "BOOL"
        case .int64: "I64"
        case .float32: "F32"
        case .float64: "F64"
        }
      let start = body.count
      x.withPackedBytes { body += Array($0) }
      let shape = x.shape.map(String.init).joined(separator: ",")
      entries.append(
        "\(JSONText.quoted(name)):{\"dtype\":\"\(type)\",\"shape\":[\(shape)],\"data_offsets\":[\(start),\(body.count)]}"
      )
    }
    var header = "{" + entries.joined(separator: ",") + "}"
    while header.utf8.count % 8 != 0 { header += " " }
    var result: [UInt8] = []
    result.append(header.utf8.count, bytes: 8)
    return result + Array(header.utf8) + body
  }

  static func tensors(_ bytes: [UInt8], _ path: String) throws(TensorError) -> [String: Tensor] {
    func damage(_ explanation: String) -> TensorError {
      .damagedFile(path: path, format: ".safetensors", explanation: explanation)
    }
    guard let length = bytes.number(at: 0, 8), length <= bytes.count - 8 else { throw damage("its header ends early") }
    guard let header = String(validating: bytes[8..<(8 + length)], as: UTF8.self),
      case .object(let members)? = JSONText.parse(header)
    else { throw damage("its header is not JSON") }
    let start = 8 + length
    var result: [String: Tensor] = [:]
    var parts: [(start: Int, end: Int, name: String)] = []
    for (name, value) in members where name != "__metadata__" {
      guard case .object(let entry) = value, case .string(let type)? = entry.first(where: { $0.0 == "dtype" })?.1,
        let shape = entry.first(where: { $0.0 == "shape" })?.1.wholeNumbers,
        let range = entry.first(where: { $0.0 == "data_offsets" })?.1.wholeNumbers, range.count == 2
      else { throw damage("the entry \(name) is not understood") }
      guard shape.count <= Dims.capacity else { throw .tooManyAxes(operation: "readSafetensors", count: shape.count) }
      guard shape.allSatisfy({ $0 >= 0 }), range[0] >= 0, range[0] <= range[1], range[1] <= bytes.count - start else {
        throw damage("the numbers of \(name) lie outside of the file")
      }
      guard let element = SafetensorsElement(rawValue: type) else {
        throw .file(path: path, explanation: "\(name) has elements of type \(type), which is not supported")
      }
      let dims = Dims(shape)
      let wanted = dims.byteCount(of: element.size)
      guard range[1] - range[0] == wanted else {
        throw damage(
          "\(name) has \(range[1] - range[0]) bytes, where its shape \(shape) takes "
            + (wanted.map(String.init) ?? "more than there can be"))
      }
      guard result[name] == nil else { throw damage("the name \(name) stands twice") }
      parts.append((range[0], range[1], name))
      let out = try Tensor.empty(dims, element.dtype)
      bytes.withUnsafeBytes {
        element.read(UnsafeRawBufferPointer(rebasing: $0[(start + range[0])..<(start + range[1])]), out)
      }
      result[name] = out
    }
    // As the format wants it: one after the other, to the end.
    var end = 0
    for part in parts.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      guard part.start == end else {
        throw damage(
          part.start < end
            ? "the numbers of \(part.name) begin within another tensor's"
            : "\(part.start - end) bytes before \(part.name) belong to no tensor")
      }
      end = part.end
    }
    guard end == bytes.count - start else {
      throw damage("its last \(bytes.count - start - end) bytes belong to no tensor")
    }
    return result
  }
}

private enum SafetensorsElement: String {
  case bool = "BOOL"
  case u8 = "U8"
  case i8 = "I8"
  case i16 = "I16"
  case i32 = "I32"
  case i64 = "I64"
  case f16 = "F16"
  case bf16 = "BF16"
  case f32 = "F32"
  case f64 = "F64"

  var dtype: DType {
    switch self {
    case .bool: .bool
    case .u8, .i8, .i16, .i32, .i64: .int64
    case .f16, .bf16, .f32: .float32
    case .f64: .float64
    }
  }

  var size: Int {
    switch self {
    case .bool, .u8, .i8: 1
    case .i16, .f16, .bf16: 2
    case .i32, .f32: 4
    case .i64, .f64: 8
    }
  }

  func read(_ bytes: UnsafeRawBufferPointer, _ out: Tensor) {
    func each<T, U>(_: T.Type, _ to: U.Type, _ convert: (T) -> U) {
      let p = out.pointer(U.self)
      for i in 0..<out.count { p[i] = convert(bytes.loadUnaligned(fromByteOffset: i * size, as: T.self)) }
    }
    switch self {
    case .bool: each(UInt8.self, UInt8.self) { $0 == 0 ? 0 : 1 }
    case .u8: each(UInt8.self, Int.self) { Int($0) }
    case .i8: each(Int8.self, Int.self) { Int($0) }
    case .i16: each(UInt16.self, Int.self) { Int(Int16(bitPattern: UInt16(littleEndian: $0))) }
    case .i32: each(Int32.self, Int.self) { Int(Int32(littleEndian: $0)) }
    case .i64: each(Int.self, Int.self) { Int(littleEndian: $0) }
    case .f16: each(UInt16.self, Float.self) { halfPrecision(UInt16(littleEndian: $0)) }
    case .bf16: each(UInt16.self, Float.self) { Float(bitPattern: UInt32(UInt16(littleEndian: $0)) << 16) }
    case .f32: each(UInt32.self, Float.self) { Float(bitPattern: UInt32(littleEndian: $0)) }
    case .f64: each(UInt64.self, Double.self) { Double(bitPattern: UInt64(littleEndian: $0)) }
    }
  }
}
