import Checking
import Natives
import Testing

/// What is read of a row, written out again, is the row: nothing of a declaration is passed over.
@Test func readRowsAreWhatIsWritten() {
  var count = 0
  for group in Library.groups {
    for row in group.rows() {
      guard let declaration = RowReader.read(row) else { continue }
      count += 1
      let written = RowWords(row.declaration)
      let again = RowWords(RowWriter.text(of: declaration))
      #expect(
        written.modifiers == again.modifiers && written.rest.starts(with: again.rest),
        "\(row.declaration)\n\(again.rest)")
      // Only a body is left for later.
      let left = written.rest.dropFirst(again.rest.count)
      #expect(declaration.hasBody ? left.first == "{" : left.isEmpty, "\(row.declaration)")
    }
  }
  #expect(count > 3500)
}

/// A row's words and marks, whatever space is between them.
private struct RowWords {
  /// What stands before the keyword, in no order, without what says nothing to the checker.
  var modifiers: Set<String> = []
  var rest: [String] = []

  private static let keywords: Set<String> = ["func", "init", "var", "let", "typealias", "associatedtype"]
  private static let silent: Set<String> = [
    "@", "inlinable", "warn_unqualified_access", "__consuming", "override", "final",
  ]

  init(_ text: String) {
    var words: [String] = []
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar)
      if isWord, isInWord {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if !scalar.properties.isWhitespace {
        words.append(String(scalar))
      }
      isInWord = isWord
    }
    let start = words.firstIndex { Self.keywords.contains($0) } ?? 0
    modifiers = Set(words[..<start]).subtracting(Self.silent)
    rest = Self.withoutInnerNames(words[start...].filter { $0 != "__owned" && $0 != "`" })
  }

  /// Without the names in the types of closures, `(_ line: String) -> Void`, which mean nothing.
  private static func withoutInnerNames(_ words: [String]) -> [String] {
    var result: [String] = []
    var depth = 0
    var index = 0
    while index < words.count {
      if words[index] == "(" { depth += 1 }
      if words[index] == ")" { depth -= 1 }
      if depth > 1, words[index] == "_", words.dropFirst(index + 2).first == ":" {
        index += 3
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }
}

/// Writes a declaration as Swift.
private enum RowWriter {
  static func text(of row: RowDeclaration) -> String {
    let head = modifiers(row.traits).joined(separator: " ")
    let conditions = row.conditions.isEmpty ? "" : " where " + row.conditions.map(text).joined(separator: ", ")
    switch row.kind {
    case .function: return "\(head) func \(row.name)\(signature(row))\(conditions)"
    case .initializer(let isFailable): return "\(head) init\(isFailable ? "?" : "")\(signature(row))\(conditions)"
    case .property, .stored(isConstant: false):
      let accessors = row.accessors.isEmpty ? "" : "{ \(row.accessors.joined(separator: " ")) }"
      return "\(head) var \(row.name): \(row.result.map(text) ?? "")\(accessors)"
    case .stored(isConstant: true): return "let \(row.name): \(row.result.map(text) ?? "")"
    case .alias: return "typealias \(row.name) = \(row.result.map(text) ?? "")"
    case .associatedType:
      let bounds = row.bounds.isEmpty ? "" : ": " + row.bounds.map(text).joined(separator: ", ")
      return "associatedtype \(row.name)\(bounds)\(row.result.map { " = " + text($0) } ?? "")\(conditions)"
    }
  }

  private static func modifiers(_ traits: RowDeclaration.Traits) -> [String] {
    let names: [(RowDeclaration.Traits, String)] = [
      (.isStatic, "static"), (.isMutating, "mutating"), (.isPrefix, "prefix"), (.isPostfix, "postfix"),
      (.isConvenience, "convenience"), (.isRequired, "required"), (.isDiscardable, "@discardableResult"),
      (.isDisfavored, "@_disfavoredOverload"),
    ]
    return names.filter { traits.contains($0.0) }.map(\.1)
  }

  private static func signature(_ row: RowDeclaration) -> String {
    let generics = row.generics.map { $0.name + ($0.bound.map { ": " + text($0) } ?? "") }.joined(separator: ", ")
    let parameters = row.parameters.map { parameter in
      let names = parameter.label == parameter.name ? parameter.name : "\(parameter.label) \(parameter.name)"
      let value = parameter.defaultValue.map { " = " + $0 } ?? ""
      return "\(names): \(text(parameter.type, parameter.traits))\(value)"
    }
    let result = row.result.map { " -> " + text($0) } ?? ""
    return
      "\(generics.isEmpty ? "" : "<\(generics)>")(\(parameters.joined(separator: ", ")))\(text(row.effect))\(result)"
  }

  private static func text(_ condition: RowDeclaration.Condition) -> String {
    switch condition {
    case .conforms(let type, let bound): "\(text(type)): \(text(bound))"
    case .same(let a, let b): "\(text(a)) == \(text(b))"
    }
  }

  private static func text(_ effect: RowDeclaration.Effect) -> String {
    switch effect {
    case .none: ""
    case .rethrowing: " rethrows"
    case .throwing: " throws"
    case .throwingOnly(let type): " throws(\(text(type)))"
    }
  }

  private static func text(_ type: RowType, _ traits: RowType.Traits) -> String {
    let names: [(RowType.Traits, String)] = [
      (.isAutoclosure, "@autoclosure "), (.isEscaping, "@escaping "), (.isInout, "inout "),
    ]
    let before = names.filter { traits.contains($0.0) }.map(\.1).joined()
    return before + text(type) + (traits.contains(.isVariadic) ? "..." : "")
  }

  private static func text(_ type: RowType) -> String {
    func list(_ types: [RowType]?) -> String { types.map { "<" + $0.map(text).joined(separator: ", ") + ">" } ?? "" }
    func list(_ elements: [RowType.Element]) -> String {
      let texts = elements.map { ($0.label.map { $0 + ": " } ?? "") + text($0.type, $0.traits) }
      return "(" + texts.joined(separator: ", ") + ")"
    }
    return switch type {
    case .name(let name, let arguments): name + list(arguments)
    case .member(let base, let name, let arguments): "\(text(base)).\(name)\(list(arguments))"
    case .optional(let wrapped): text(wrapped) + "?"
    case .array(let element): "[\(text(element))]"
    case .dictionary(let key, let value): "[\(text(key)): \(text(value))]"
    case .tuple(let elements): list(elements)
    case .function(let parameters, let effect, let result): "\(list(parameters))\(text(effect)) -> \(text(result))"
    case .opaque(_, let written): written
    case .existential(let bound): "any " + text(bound)
    case .composition(let parts): parts.map(text).joined(separator: " & ")
    }
  }
}
