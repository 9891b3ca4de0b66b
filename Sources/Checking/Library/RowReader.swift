import Natives

/// Reads rows of the library that declare a function, an initialiser, a property, an alias or an associated type.
///
/// A chapter uses some hundreds of rows. To read one takes a twentieth of what it takes to make its syntax tree, and what
/// is read is shorter to resolve: a row needs no diagnostics. What is not of these forms is left to the parser.
package struct RowReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Nil where the row is of another form.
  package static func read(_ row: Row) -> RowDeclaration? {
    var text = row.declaration
    let found = text.withUTF8 { bytes in
      var reader = RowReader(bytes: bytes)
      return reader.declaration()
    }
    guard var found, case .property = found.kind, row.implementation == nil, found.accessors.isEmpty, !found.hasBody
    else { return found }
    if found.traits.contains(.isStatic) { return nil }
    found.kind = .stored(isConstant: false)
    return found
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  // MARK: Declarations

  private mutating func declaration() -> RowDeclaration? {
    var traits: RowDeclaration.Traits = []
    while true {
      skipSpace()
      let isAttribute = take("@")
      let start = position
      let word = span()
      if word.isEmpty { return nil }
      if isAttribute {
        if isWord(word, "discardableResult") {
          traits.insert(.isDiscardable)
        } else if isWord(word, "_disfavoredOverload") {
          traits.insert(.isDisfavored)
        } else if !isWord(word, "inlinable"), !isWord(word, "warn_unqualified_access") {
          return nil
        }
        continue
      }
      if isWord(word, "func") { return function(traits) }
      if isWord(word, "init") { return initializer(traits, start..<position) }
      if isWord(word, "var") { return property(traits) }
      if isWord(word, "let") { return constant(traits) }
      if isWord(word, "typealias") { return alias() }
      if isWord(word, "associatedtype") { return associatedType() }
      guard let trait = modifier(word) else { return nil }
      traits.formUnion(trait)
    }
  }

  private func modifier(_ word: Range<Int>) -> RowDeclaration.Traits? {
    if isWord(word, "static") { return [.isStatic, .isFinal] }
    if isWord(word, "mutating") { return .isMutating }
    if isWord(word, "prefix") { return .isPrefix }
    if isWord(word, "postfix") { return .isPostfix }
    if isWord(word, "convenience") { return .isConvenience }
    if isWord(word, "required") { return .isRequired }
    if isWord(word, "final") { return .isFinal }
    return isWord(word, "__consuming") || isWord(word, "override") ? [] : nil
  }

  private mutating func function(_ traits: RowDeclaration.Traits) -> RowDeclaration? {
    skipSpace()
    var place = span()
    if place.isEmpty { place = operatorSpan() }
    if place.isEmpty { return nil }
    var result = RowDeclaration(kind: .function, name: text(place), place: place, traits: traits)
    return signature(&result) ? result : nil
  }

  private mutating func initializer(_ traits: RowDeclaration.Traits, _ place: Range<Int>) -> RowDeclaration? {
    let isFailable = take("?")
    var result = RowDeclaration(
      kind: .initializer(isFailable: isFailable), name: "init", place: place, traits: traits)
    return signature(&result) ? result : nil
  }

  private mutating func signature(_ result: inout RowDeclaration) -> Bool {
    guard let generics = genericParameters(), let parameters = parameters(), let effect = effect() else { return false }
    result.generics = generics
    result.parameters = parameters
    result.effect = effect
    if takeArrow() {
      guard let type = type() else { return false }
      result.result = type
    }
    guard let conditions = conditions() else { return false }
    result.conditions = conditions
    skipSpace()
    result.hasBody = position < bytes.count
    return !result.hasBody || bytes[position] == UInt8(ascii: "{")
  }

  /// One without an initial value.
  private mutating func constant(_ traits: RowDeclaration.Traits) -> RowDeclaration? {
    skipSpace()
    let place = span()
    guard traits.isEmpty, take(":"), let type = type(), isAtEnd() else { return nil }
    var result = RowDeclaration(kind: .stored(isConstant: true), name: text(place), place: place)
    result.result = type
    return result
  }

  private mutating func alias() -> RowDeclaration? {
    skipSpace()
    let place = span()
    guard take("="), let type = type(), isAtEnd() else { return nil }
    var result = RowDeclaration(kind: .alias, name: text(place), place: place)
    result.result = type
    return result
  }

  private mutating func associatedType() -> RowDeclaration? {
    skipSpace()
    let place = span()
    var result = RowDeclaration(kind: .associatedType, name: text(place), place: place)
    if take(":") {
      repeat {
        guard let bound = type() else { return nil }
        result.bounds.append(bound)
      } while take(",")
    }
    if take("=") {
      guard let type = type() else { return nil }
      result.result = type
    }
    guard let conditions = conditions(), isAtEnd() else { return nil }
    result.conditions = conditions
    return result
  }

  private mutating func isAtEnd() -> Bool {
    skipSpace()
    return position == bytes.count
  }

  /// A property with accessors or one body, or nothing behind its type.
  private mutating func property(_ traits: RowDeclaration.Traits) -> RowDeclaration? {
    skipSpace()
    let place = span()
    guard !place.isEmpty, take(":"), let type = type() else { return nil }
    var result = RowDeclaration(kind: .property, name: text(place), place: place, traits: traits)
    result.result = type
    if isAtEnd() { return result }
    guard take("{") else { return nil }
    while !take("}") {
      skipSpace()
      let word = span()
      let isGetter = isWord(word, "get")
      guard isGetter || isWord(word, "set") else {
        // A body, unless it is a list of accessors of some other form.
        let isOther =
          isWord(word, "mutating") || isWord(word, "nonmutating") || isWord(word, "_read") || isWord(word, "_modify")
        guard result.accessors.isEmpty, !isOther else { return nil }
        result.hasBody = true
        return result
      }
      skipSpace()
      // Accessors with bodies are left to the parser.
      guard position < bytes.count, isWordByte(bytes[position]) || bytes[position] == UInt8(ascii: "}") else {
        return nil
      }
      result.accessors.append(isGetter ? "get" : "set")
    }
    return isAtEnd() ? result : nil
  }

  private mutating func genericParameters() -> [RowDeclaration.GenericParameterName]? {
    var result: [RowDeclaration.GenericParameterName] = []
    guard take("<") else { return result }
    repeat {
      skipSpace()
      let name = span()
      if name.isEmpty { return nil }
      var bound: RowType?
      if take(":") {
        guard let type = type() else { return nil }
        bound = type
      }
      result.append(RowDeclaration.GenericParameterName(name: text(name), bound: bound))
    } while take(",")
    return take(">") ? result : nil
  }

  private mutating func conditions() -> [RowDeclaration.Condition]? {
    var result: [RowDeclaration.Condition] = []
    guard takeWord("where") else { return result }
    repeat {
      guard let left = type() else { return nil }
      if take(":") {
        guard let right = type() else { return nil }
        result.append(.conforms(left, right))
      } else {
        guard take("="), take("="), let right = type() else { return nil }
        result.append(.same(left, right))
      }
    } while take(",")
    return result
  }

  private mutating func parameters() -> [RowDeclaration.Parameter]? {
    var result: [RowDeclaration.Parameter] = []
    guard take("(") else { return nil }
    if take(")") { return result }
    repeat {
      skipSpace()
      let label = span()
      if label.isEmpty { return nil }
      skipSpace()
      let second = span()
      let name = second.isEmpty ? label : second
      guard take(":"), let element = parameterType() else { return nil }
      var parameter = RowDeclaration.Parameter(
        label: text(label), name: text(name), type: element.type, traits: element.traits, place: name)
      if take("=") {
        guard let value = defaultValue() else { return nil }
        parameter.defaultValue = value
      }
      result.append(parameter)
    } while take(",")
    return take(")") ? result : nil
  }

  /// The text up to the comma or parenthesis that ends a parameter.
  private mutating func defaultValue() -> String? {
    skipSpace()
    let start = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if depth == 0 { return text(start..<position) }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return text(start..<position) }
      case UInt8(ascii: "\""): skipText()
      case UInt8(ascii: "{"): return nil
      default: break
      }
      position += 1
    }
    return nil
  }

  /// From the opening quote to the closing one.
  private mutating func skipText() {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private mutating func effect() -> RowDeclaration.Effect? {
    if takeWord("rethrows") { return .rethrowing }
    guard takeWord("throws") else { return RowDeclaration.Effect.none }
    guard take("(") else { return .throwing }
    guard let type = type(), take(")") else { return nil }
    return .throwingOnly(type)
  }

  // MARK: Types

  private mutating func parameterType() -> RowType.Element? {
    var traits: RowType.Traits = []
    while true {
      skipSpace()
      let mark = position
      let isAttribute = take("@")
      let word = span()
      if isAttribute, isWord(word, "escaping") {
        traits.insert(.isEscaping)
      } else if isAttribute, isWord(word, "autoclosure") {
        traits.insert(.isAutoclosure)
      } else if isAttribute {
        return nil
      } else if isWord(word, "inout") {
        traits.insert(.isInout)
      } else if !isWord(word, "__owned") {
        position = mark
        break
      }
    }
    guard let type = type() else { return nil }
    if take("...") { traits.insert(.isVariadic) }
    return RowType.Element(label: nil, type: type, traits: traits)
  }

  private mutating func type() -> RowType? {
    skipSpace()
    let start = position
    if takeWord("some") {
      guard let bound = type() else { return nil }
      return .opaque(bound, text(start..<position))
    }
    if takeWord("any") { return type().map { .existential($0) } }
    guard let first = simpleType() else { return nil }
    guard take("&") else { return first }
    var parts = [first]
    repeat {
      guard let next = simpleType() else { return nil }
      parts.append(next)
    } while take("&")
    return .composition(parts)
  }

  private mutating func simpleType() -> RowType? {
    skipSpace()
    guard var result = firstType() else { return nil }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "?") {
        position += 1
        result = .optional(result)
      } else if bytes[position] == UInt8(ascii: "."), position + 1 < bytes.count, isWordByte(bytes[position + 1]) {
        position += 1
        let name = text(span())
        guard let arguments = genericArguments() else { return nil }
        result = .member(result, name, arguments.isEmpty ? nil : arguments)
      } else {
        break
      }
    }
    return position < bytes.count && bytes[position] == UInt8(ascii: "!") ? nil : result
  }

  private mutating func firstType() -> RowType? {
    if take("[") {
      guard let element = type() else { return nil }
      if take(":") {
        guard let value = type(), take("]") else { return nil }
        return .dictionary(element, value)
      }
      return take("]") ? .array(element) : nil
    }
    if take("(") { return tupleOrFunction() }
    let word = span()
    guard !word.isEmpty, !isWord(word, "each"), !isWord(word, "repeat") else { return nil }
    guard let arguments = genericArguments() else { return nil }
    return .name(text(word), arguments.isEmpty ? nil : arguments)
  }

  /// What stands between angle brackets that follow a name at once.
  private mutating func genericArguments() -> [RowType]? {
    var result: [RowType] = []
    guard position < bytes.count, bytes[position] == UInt8(ascii: "<") else { return result }
    position += 1
    repeat {
      guard let argument = type() else { return nil }
      result.append(argument)
    } while take(",")
    return take(">") ? result : nil
  }

  private mutating func tupleOrFunction() -> RowType? {
    var elements: [RowType.Element] = []
    if !take(")") {
      repeat {
        skipSpace()
        let mark = position
        var label: String?
        let first = span()
        skipSpace()
        if !first.isEmpty {
          _ = span()
          if take(":") { label = text(first) } else { position = mark }
        }
        guard var element = parameterType() else { return nil }
        element.label = label == "_" ? nil : label
        elements.append(element)
      } while take(",")
      guard take(")") else { return nil }
    }
    let mark = position
    guard let effect = effect() else { return nil }
    guard takeArrow() else {
      position = mark
      return .tuple(elements)
    }
    return type().map { .function(elements, effect, $0) }
  }

  // MARK: Bytes

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 10 || bytes[position] == 9 {
      position += 1
    }
  }

  /// Whether a mark comes next, which is passed then.
  private mutating func take(_ mark: StaticString) -> Bool {
    let start = position
    skipSpace()
    guard starts(with: mark) else {
      position = start
      return false
    }
    position += mark.utf8CodeUnitCount
    return true
  }

  private mutating func takeArrow() -> Bool { take("->") }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let start = position
    guard take(word) else { return false }
    if position < bytes.count, isWordByte(bytes[position]) {
      position = start
      return false
    }
    return true
  }

  private func starts(with mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    return position + count <= bytes.count && isWord(position..<position + count, mark)
  }

  /// A name without the backticks around it.
  private mutating func span() -> Range<Int> {
    let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "`")
    if isQuoted { position += 1 }
    let start = position
    while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
    let end = position
    if isQuoted { position += 1 }
    return start..<end
  }

  /// An operator ends before its parameters; a space follows it where `<` opens generic ones.
  private mutating func operatorSpan() -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "("), bytes[position] != 32 { position += 1 }
    return start..<position
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    let start = word.utf8Start
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != start[offset] { return false }
    return true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte == 95
      || byte >= 128
  }
}
