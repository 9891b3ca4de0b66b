/// Turns encodable values into JSON trees, keys in the order in which the types declare them.
///
/// The unnamed payload of an enum's case stands for itself: `.text("a")` is `{"text": "a"}`. Numbers are the shortest
/// that read back the same; NaN and the infinities are the words `nan`, `inf` and `-inf`.
package enum JSONEncoding {
  package static func value(of value: some Encodable) throws -> JSONValue { try encode(value, path: []) }

  fileprivate static func encode(_ value: some Encodable, path: [any CodingKey]) throws -> JSONValue {
    // The bulk of every record, without a container for each number.
    if let numbers = value as? [Double] { return .array(numbers.map(number)) }
    if let numbers = value as? [Float] { return .array(numbers.map(number)) }
    let encoder = TreeEncoder(path: path)
    try value.encode(to: encoder)
    return encoder.node.value
  }

  static func number(_ value: Double) -> JSONValue {
    value.isFinite ? trimmed(value.description) : word(isNaN: value.isNaN, isNegative: value < 0)
  }

  static func number(_ value: Float) -> JSONValue {
    value.isFinite ? trimmed(value.description) : word(isNaN: value.isNaN, isNegative: value < 0)
  }

  /// Swift's shortest text that reads back the same, without a `.0`.
  private static func trimmed(_ text: String) -> JSONValue {
    .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  private static func word(isNaN: Bool, isNegative: Bool) -> JSONValue {
    .string((isNaN ? NumberWord.nan : isNegative ? .negativeInfinity : .infinity).rawValue)
  }
}

/// A place that an encoder fills.
private final class Node {
  enum Content {
    case leaf(JSONValue)
    case array([Node])
    case object([(String, Node)])
  }

  var content = Content.leaf(.null)

  var value: JSONValue {
    switch content {
    case .leaf(let value): return value
    case .array(let nodes): return .array(nodes.map(\.value))
    case .object(let members):
      if members.count == 1, members[0].0 == unnamedKey { return members[0].1.value }
      return .object(members.map { JSONValue.Member($0.0, $0.1.value) })
    }
  }

  func add(_ key: String) -> Node {
    let child = Node()
    var members: [(String, Node)] = []
    if case .object(let before) = content { members = before }
    content = .leaf(.null)
    members.append((key, child))
    content = .object(members)
    return child
  }

  func append() -> Node {
    let child = Node()
    var nodes: [Node] = []
    if case .array(let before) = content { nodes = before }
    content = .leaf(.null)
    nodes.append(child)
    content = .array(nodes)
    return child
  }
}

/// How the compiler names the first unnamed payload of a case.
let unnamedKey = "_0"

private final class TreeEncoder: Encoder {
  let node: Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(node: Node = Node(), path: [any CodingKey]) {
    self.node = node
    codingPath = path
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .leaf = node.content { node.content = .object([]) }
    return KeyedEncodingContainer(KeyedTree<Key>(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .leaf = node.content { node.content = .array([]) }
    return UnkeyedTree(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleTree(node: node, codingPath: codingPath) }
}

private struct KeyedTree<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) { node.add(key.stringValue).content = .leaf(.null) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    node.add(key.stringValue).content = .leaf(try JSONEncoding.encode(value, path: codingPath + [key]))
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested>
  {
    TreeEncoder(node: node.add(key.stringValue), path: codingPath + [key]).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    TreeEncoder(node: node.add(key.stringValue), path: codingPath + [key]).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { TreeEncoder(node: node.add("super"), path: codingPath) }
  func superEncoder(forKey key: Key) -> any Encoder {
    TreeEncoder(node: node.add(key.stringValue), path: codingPath + [key])
  }
}

private struct UnkeyedTree: UnkeyedEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]
  var count = 0

  mutating func encodeNil() { next().content = .leaf(.null) }

  mutating func encode(_ value: some Encodable) throws {
    next().content = .leaf(try JSONEncoding.encode(value, path: codingPath))
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    TreeEncoder(node: next(), path: codingPath).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    TreeEncoder(node: next(), path: codingPath).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { TreeEncoder(node: next(), path: codingPath) }

  private mutating func next() -> Node {
    count += 1
    return node.append()
  }
}

private struct SingleTree: SingleValueEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]

  func encodeNil() { node.content = .leaf(.null) }
  func encode(_ value: Bool) { node.content = .leaf(.bool(value)) }
  func encode(_ value: String) { node.content = .leaf(.string(value)) }
  func encode(_ value: Double) { node.content = .leaf(JSONEncoding.number(value)) }
  func encode(_ value: Float) { node.content = .leaf(JSONEncoding.number(value)) }
  func encode(_ value: Int) { integer(value) }
  func encode(_ value: Int8) { integer(value) }
  func encode(_ value: Int16) { integer(value) }
  func encode(_ value: Int32) { integer(value) }
  func encode(_ value: Int64) { integer(value) }
  func encode(_ value: UInt) { integer(value) }
  func encode(_ value: UInt8) { integer(value) }
  func encode(_ value: UInt16) { integer(value) }
  func encode(_ value: UInt32) { integer(value) }
  func encode(_ value: UInt64) { integer(value) }

  func encode(_ value: some Encodable) throws {
    node.content = .leaf(try JSONEncoding.encode(value, path: codingPath))
  }

  private func integer(_ value: some BinaryInteger) { node.content = .leaf(.number(value.description)) }
}
