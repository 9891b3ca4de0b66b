import Natives
import TensorCore

/// Compares what two sessions' variables hold, by their types, and names what differs.
struct StateComparison {
  /// A value's words in one session.
  struct Words {
    var raw: UnsafePointer<UInt64>
    var references: UnsafePointer<AnyObject?>

    func advanced(raw: Int, references: Int) -> Words {
      Words(raw: self.raw + raw, references: self.references + references)
    }
  }

  private struct Pair: Hashable {
    var first: ObjectIdentifier
    var second: ObjectIdentifier
  }

  private let types: TypeTable
  private var visited: Set<Pair> = []
  private(set) var differences: [StateDifference] = []

  init(types: TypeTable) { self.types = types }

  /// Compares one variable; at most one difference of its value is kept, and one for each gradient it reaches.
  mutating func compare(_ name: String, _ type: TypeInfo, _ a: Words, _ b: Words) {
    let before = differences.count
    walk(name, type, a, b)
    var hasValue = false
    let own = differences[before...].filter { difference in
      if difference.kind == .gradient { return true }
      defer { hasValue = true }
      return !hasValue
    }
    differences.replaceSubrange(before..., with: own)
  }

  private mutating func note(_ name: String, _ first: String) {
    differences.append(StateDifference(name: name, kind: .value, first: first))
  }

  private mutating func walk(_ name: String, _ type: TypeInfo, _ a: Words, _ b: Words) {
    switch type.form {
    case .scalar(let kind):
      guard a.raw[0] != b.raw[0] else { return }
      note(name, "\(WordText.text(a.raw[0], kind)) → \(WordText.text(b.raw[0], kind))")
    case .string:
      let (first, second) = (string(a), string(b))
      if first != second { note(name, "\"\(first)\" → \"\(second)\"") }
    case .character:
      let (first, second) = (character(a), character(b))
      if first != second { note(name, "\"\(first)\" → \"\(second)\"") }
    case .metatype: if a.raw[0] != b.raw[0] { note(name, "another type") }
    case .array: arrays(name, types.info(type.arguments[0]), a, b)
    case .dictionary: dictionaries(name, types.info(type.arguments[0]), types.info(type.arguments[1]), a, b)
    case .set: dictionaries(name, types.info(type.arguments[0]), nil, a, b)
    case .optional(let payload, let hasTag): optionals(name, payload, hasTag, a, b)
    case .structure(let fields), .tuple(let fields): walk(fields, of: name, a, b)
    case .enumeration(let hasTag): enumerations(name, type, hasTag, a, b)
    case .instance: instances(name, a, b)
    case .closure: objects(name, a.references[0], b.references[0])
    case .host: hosts(name, a.references[0], b.references[0])
    case .existential: existentials(name, a, b)
    }
  }

  private mutating func walk(_ fields: [TypeInfo.Field], of name: String, _ a: Words, _ b: Words) {
    for (index, field) in fields.enumerated() {
      walk(
        "\(name).\(field.name ?? String(index))", field.type,
        a.advanced(raw: field.raw, references: field.reference),
        b.advanced(raw: field.raw, references: field.reference))
    }
  }

  private mutating func optionals(
    _ name: String, _ payload: TypeInfo, _ hasTag: Bool, _ a: Words, _ b: Words
  ) {
    let first = hasTag ? a.raw[0] != 0 : a.references[0] != nil
    let second = hasTag ? b.raw[0] != 0 : b.references[0] != nil
    if first != second { return note(name, first ? "a value → nil" : "nil → a value") }
    guard first else { return }
    let skip = hasTag ? 1 : 0
    walk(name, payload, a.advanced(raw: skip, references: 0), b.advanced(raw: skip, references: 0))
  }

  private mutating func enumerations(
    _ name: String, _ type: TypeInfo, _ hasTag: Bool, _ a: Words, _ b: Words
  ) {
    let cases = type.cases
    guard !cases.isEmpty else { return }
    let first = hasTag ? Int(a.raw[0]) : 0
    let second = hasTag ? Int(b.raw[0]) : 0
    if first != second { return note(name, ".\(cases[first].decl.name) → .\(cases[second].decl.name)") }
    let entry = cases[first]
    if entry.isIndirect {
      objects(name, a.references[0], b.references[0])
    } else {
      walk(entry.fields, of: name, a, b)
    }
  }

  private mutating func arrays(_ name: String, _ element: TypeInfo, _ a: Words, _ b: Words) {
    guard let first = a.references[0] as? ArrayObject, let second = b.references[0] as? ArrayObject,
      isNew(first, second)
    else { return }
    if first.count != second.count { return note(name, "\(first.count) elements → \(second.count)") }
    for index in 0..<first.count {
      walk("\(name)[\(index)]", element, words(first, index), words(second, index))
    }
  }

  private mutating func dictionaries(
    _ name: String, _ key: TypeInfo, _ value: TypeInfo?, _ a: Words, _ b: Words
  ) {
    guard let first = a.references[0] as? DictionaryObject, let second = b.references[0] as? DictionaryObject,
      isNew(first, second)
    else { return }
    if first.count != second.count { return note(name, "\(first.count) entries → \(second.count)") }
    var i = first.nextEntry(from: 0)
    var j = second.nextEntry(from: 0)
    while i >= 0, j >= 0 {
      walk("\(name).key", key, words(first.keys, i), words(second.keys, j))
      if let value { walk("\(name).value", value, words(first.values, i), words(second.values, j)) }
      i = first.nextEntry(from: i + 1)
      j = second.nextEntry(from: j + 1)
    }
  }

  private mutating func instances(_ name: String, _ a: Words, _ b: Words) {
    guard let first = a.references[0] as? BlockObject, let second = b.references[0] as? BlockObject else { return }
    let number = first.shape.pointee.number
    guard number == second.shape.pointee.number else { return note(name, "an instance of another class") }
    guard isNew(first, second) else { return }
    for field in types.instanceLayout(of: types[number]).fields where field.variable.strength == .strong {
      walk("\(name).\(field.variable.name)", field.type, words(first, field), words(second, field))
    }
  }

  private mutating func existentials(_ name: String, _ a: Words, _ b: Words) {
    guard a.raw[0] == b.raw[0] else { return note(name, "a value of another type") }
    guard a.raw[0] != 0 else { return }
    let type = types[Int(a.raw[0])]
    if type.layout.raw <= 1, type.layout.references <= 1 {
      walk(name, type, a.advanced(raw: 1, references: 0), b.advanced(raw: 1, references: 0))
    } else {
      objects(name, a.references[0], b.references[0])
    }
  }

  /// Objects whose parts have no names: closures and boxes.
  private mutating func objects(_ name: String, _ a: AnyObject?, _ b: AnyObject?) {
    guard let a, let b, isNew(a, b) else { return }
    switch (a, b) {
    case (let first as BlockObject, let second as BlockObject): blocks(name, first, second)
    case (let first as StringObject, let second as StringObject):
      if first.string != second.string { note(name, "\"\(first.string)\" → \"\(second.string)\"") }
    case (let first as ArrayObject, let second as ArrayObject):
      guard first.count == second.count else { return note(name, "\(first.count) elements → \(second.count)") }
      for word in 0..<first.count * first.rawStride where first.raw[word] != second.raw[word] {
        return note(name, "a captured array")
      }
      for word in 0..<first.count * first.referenceStride {
        objects(name, first.references[word], second.references[word])
      }
    default: hosts(name, a, b)
    }
  }

  private mutating func blocks(_ name: String, _ first: BlockObject, _ second: BlockObject) {
    let shape = first.shape.pointee
    guard shape.wordCount == second.shape.pointee.wordCount else { return note(name, "another function") }
    var word = 0
    for index in 0..<shape.segmentCount {
      for _ in 0..<shape.segments[index].raw {
        if first.words[word] != second.words[word] { return note(name, "a captured value") }
        word += 1
      }
      for _ in 0..<shape.segments[index].references {
        objects(name, first.reference(word).pointee, second.reference(word).pointee)
        word += 1
      }
    }
  }

  private mutating func hosts(_ name: String, _ a: AnyObject?, _ b: AnyObject?) {
    guard let a, let b, isNew(a, b) else { return }
    switch (a, b) {
    case (let first as Tensor, let second as Tensor): differences += TensorDifference.find(name, first, second)
    case (let first as any SessionObject, let second as any SessionObject):
      let (first, second) = (SessionState(of: first), SessionState(of: second))
      for (x, y) in zip(first.tensors, second.tensors) {
        differences += TensorDifference.find("\(name).\(x.name)", x.tensor, y.tensor)
      }
      for (x, y) in zip(first.numbers, second.numbers) where x.value.bitPattern != y.value.bitPattern {
        note("\(name).\(x.name)", "\(WordText.number(x.value)) → \(WordText.number(y.value))")
      }
    default: break
    }
  }

  private mutating func isNew(_ a: AnyObject, _ b: AnyObject) -> Bool {
    a !== b && visited.insert(Pair(first: ObjectIdentifier(a), second: ObjectIdentifier(b))).inserted
  }

  private func words(_ array: ArrayObject, _ index: Int) -> Words {
    Words(raw: array.raw + index * array.rawStride, references: array.references + index * array.referenceStride)
  }

  private func words(_ block: BlockObject, _ field: TypeTable.InstanceLayout.Field) -> Words {
    Words(raw: block.words + field.word, references: block.reference(field.word + field.layout.raw))
  }

  private func string(_ words: Words) -> String { (words.references[0] as? StringObject)?.string ?? "" }

  private func character(_ words: Words) -> String {
    if let cluster = words.references[0] as? StringObject { return cluster.string }
    return Unicode.Scalar(UInt32(truncatingIfNeeded: words.raw[0])).map { String(Character($0)) } ?? ""
  }
}
