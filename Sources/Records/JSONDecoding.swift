/// Makes values from JSON trees as `JSONEncoding` writes them; errors say where in the tree something is wrong.
package enum JSONDecoding {
  package static func decode<T: Decodable>(_ type: T.Type, from value: JSONValue) throws(JSONError) -> T {
    do {
      return try make(type, value, path: [])
    } catch let error as JSONError {
      throw error
    } catch let error as DecodingError {
      throw content(error)
    } catch {
      throw .content(path: "", problem: "\(error)")
    }
  }

  fileprivate static func make<T: Decodable>(_ type: T.Type, _ value: JSONValue, path: [any CodingKey]) throws -> T {
    if type == [Double].self, let numbers = try numbers(value, path, Double.init) as? T { return numbers }
    if type == [Float].self, let numbers = try numbers(value, path, Float.init) as? T { return numbers }
    return try T(from: TreeDecoder(value: value, codingPath: path))
  }

  private static func numbers<N: BinaryFloatingPoint>(
    _ value: JSONValue, _ path: [any CodingKey], _ make: (String) -> N?
  ) throws -> [N] {
    guard case .array(let elements) = value else { throw mismatch(path, "a list of numbers", value) }
    return try elements.enumerated().map { try number($0.element, path + [Place($0.offset)], make) }
  }

  fileprivate static func number<N: BinaryFloatingPoint>(
    _ value: JSONValue, _ path: [any CodingKey], _ make: (String) -> N?
  ) throws -> N {
    switch value {
    case .number(let text): if let number = make(text) { return number }
    case .string(let text):
      switch NumberWord(rawValue: text) {
      case .nan: return .nan
      case .infinity: return .infinity
      case .negativeInfinity: return -.infinity
      case nil: break
      }
    case .null, .bool, .array, .object: break
    }
    throw mismatch(path, "a number", value)
  }

  fileprivate static func mismatch(_ path: [any CodingKey], _ wanted: String, _ found: JSONValue) -> JSONError {
    let name =
      switch found {
      case .null: "null"
      case .bool: "a truth value"
      case .number(let text): "the number \(text)"
      case .string: "a string"
      case .array: "a list"
      case .object: "an object"
      }
    return .content(path: text(path), problem: "expected \(wanted), found \(name)")
  }

  fileprivate static func text(_ path: [any CodingKey]) -> String {
    path.reduce("") { text, key in
      if let index = key.intValue { return text + "[\(index)]" }
      return text.isEmpty ? key.stringValue : text + "." + key.stringValue
    }
  }

  private static func content(_ error: DecodingError) -> JSONError {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      .content(path: text(context.codingPath), problem: context.debugDescription)
    case .keyNotFound(let key, let context):
      .content(path: text(context.codingPath), problem: "the key \"\(key.stringValue)\" is missing")
    @unknown default: .content(path: "", problem: "\(error)")
    }
  }
}

/// A list's place in a path.
private struct Place: CodingKey {
  let index: Int
  var intValue: Int? { index }
  var stringValue: String { String(index) }

  init(_ index: Int) { self.index = index }
  init?(intValue: Int) { index = intValue }
  init?(stringValue: String) { nil }
}

private struct TreeDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    // A case's unnamed payload is written without its key.
    if Key(stringValue: unnamedKey) != nil {
      let members = [JSONValue.Member(unnamedKey, value)]
      return KeyedDecodingContainer(KeyedBranch<Key>(members: members, codingPath: codingPath))
    }
    guard case .object(let members) = value else { throw JSONDecoding.mismatch(codingPath, "an object", value) }
    return KeyedDecodingContainer(KeyedBranch<Key>(members: members, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw JSONDecoding.mismatch(codingPath, "a list", value) }
    return UnkeyedBranch(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { SingleBranch(value: value, codingPath: codingPath) }
}

private struct KeyedBranch<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [JSONValue.Member]
  let codingPath: [any CodingKey]

  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }
  func contains(_ key: Key) -> Bool { members.contains { $0.key == key.stringValue } }

  private func member(_ key: Key) throws -> JSONValue {
    if let member = members.first(where: { $0.key == key.stringValue }) { return member.value }
    throw JSONError.content(path: JSONDecoding.text(codingPath), problem: "the key \"\(key.stringValue)\" is missing")
  }

  private func decoder(_ key: Key) throws -> TreeDecoder {
    let isUnnamed = key.stringValue == unnamedKey
    return TreeDecoder(value: try member(key), codingPath: isUnnamed ? codingPath : codingPath + [key])
  }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key) == .null }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    let decoder = try decoder(key)
    return try JSONDecoding.make(type, decoder.value, path: decoder.codingPath)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { TreeDecoder(value: .object(members), codingPath: codingPath) }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

private struct UnkeyedBranch: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  let codingPath: [any CodingKey]
  var currentIndex = 0

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  private mutating func next() throws -> TreeDecoder {
    let path = codingPath + [Place(currentIndex)]
    guard currentIndex < elements.count else {
      throw JSONError.content(path: JSONDecoding.text(path), problem: "the list ends before this place")
    }
    defer { currentIndex += 1 }
    return TreeDecoder(value: elements[currentIndex], codingPath: path)
  }

  mutating func decodeNil() throws -> Bool {
    guard currentIndex < elements.count, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let decoder = try next()
    return try JSONDecoding.make(type, decoder.value, path: decoder.codingPath)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
  mutating func superDecoder() throws -> any Decoder { try next() }
}

private struct SingleBranch: SingleValueDecodingContainer {
  let value: JSONValue
  let codingPath: [any CodingKey]

  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let value) = value else { throw JSONDecoding.mismatch(codingPath, "true or false", value) }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .string(let text) = value else { throw JSONDecoding.mismatch(codingPath, "a string", value) }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double { try JSONDecoding.number(value, codingPath, Double.init) }
  func decode(_ type: Float.Type) throws -> Float { try JSONDecoding.number(value, codingPath, Float.init) }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  func decode<T: Decodable>(_ type: T.Type) throws -> T { try JSONDecoding.make(type, value, path: codingPath) }

  private func integer<I: FixedWidthInteger>() throws -> I {
    guard case .number(let text) = value, let integer = I(text) else {
      throw JSONDecoding.mismatch(codingPath, "a whole number", value)
    }
    return integer
  }
}
