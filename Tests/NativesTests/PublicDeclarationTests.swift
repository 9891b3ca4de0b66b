import Foundation
import Natives
import Testing

/// Nothing public of the two libraries is out of a cell's reach, and no row says anything else than its declaration.
@Suite struct PublicDeclarationTests {
  @Test(arguments: ["TensorCore", "Plotting"])
  func everyPublicDeclarationHasARow(_ module: String) throws {
    var rows: Set<String> = []
    for group in Library.groups where group.module == module {
      if group.isDeclaration { rows.insert(normalized(group.typeName.split(separator: ".").last.map(String.init)!)) }
      for row in group.rows() { rows.formUnion(names(of: row.declaration, in: group.typeName)) }
    }
    for declaration in try publicDeclarations(of: module) where !isLeftOut(declaration) {
      // What cells know by its subclasses.
      let typeName = declaration.typeName == "BatchNorm" ? "BatchNorm1d" : declaration.typeName
      let wanted = names(of: declaration.text, in: typeName)
      #expect(!wanted.isDisjoint(with: rows), "\(declaration.typeName): \(declaration.text)")
    }
  }

  /// What a cell has no use for: a figure's Codable form, a class that others share, and what stands for Swift's own
  /// beside the operators of tensors: the numbers' `max` and `min`, and `reduce` of numbers.
  private func isLeftOut(_ declaration: PublicDeclaration) -> Bool {
    if ["struct Figure", "class BatchNorm"].contains(where: declaration.text.hasPrefix) { return true }
    if declaration.typeName == "Sequence", declaration.text.hasPrefix("func reduce(") { return true }
    return ["Int", "Float", "Double"].contains { number in
      ["max", "min"].contains { declaration.text.hasPrefix("func \($0)(_ x: \(number), _ y: \(number))") }
    }
  }

  /// The type with the signature, without spaces, access and defaults of style; of a type its name.
  private func names(of text: String, in typeName: String) -> Set<String> {
    let text = text.replacing("convenience ", with: "").replacing("required ", with: "")
      .replacing("private(set) ", with: "")
    for keyword in ["final class ", "struct ", "enum ", "protocol "] where text.hasPrefix(keyword) {
      let name = text.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber }
      return [String(name)]
    }
    for keyword in ["static let ", "static var ", "let ", "var "] where text.hasPrefix(keyword) {
      let name = text.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return ["\(typeName).\(name)"]
    }
    var signature = text
    // A body, or accessors.
    if let brace = signature.firstIndex(of: "{") { signature = String(signature[..<brace]) }
    return [normalized("\(typeName).\(signature)")]
  }

  private func normalized(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// A scan of the sources: what follows `public` at the top level, or one level inside a type or an extension.
  private func publicDeclarations(of module: String) throws -> [PublicDeclaration] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var found: [PublicDeclaration] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      found += DeclarationScanner(try String(contentsOf: file, encoding: .utf8)).found
    }
    #expect(found.count > 20)
    return found
  }
}

private struct PublicDeclaration {
  var typeName: String
  var text: String
}

/// Finds public declarations in a source: statements without their bodies.
private struct DeclarationScanner {
  private(set) var found: [PublicDeclaration] = []
  private var headers: [String] = []
  private var statement = ""

  init(_ source: String) {
    for line in source.split(separator: "\n") {
      let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
      for character in code {
        switch character {
        case "{":
          let header = statement
          endStatement()
          headers.append(header)
        case "}":
          statement = ""
          if !headers.isEmpty { headers.removeLast() }
        default: statement.append(character)
        }
      }
      if isProperty { endStatement() }
      statement.append(" ")
    }
  }

  /// Whether the statement is a stored property, which ends with its line.
  private var isProperty: Bool {
    statement.contains("public ") && !statement.contains("func ") && !statement.contains("init")
      && (statement.contains("let ") || statement.contains("var "))
  }

  private mutating func endStatement() {
    defer { statement = "" }
    guard headers.count < 2, let range = statement.firstRange(of: "public ") else { return }
    var text = String(statement[range.upperBound...])
    if let equals = text.firstRange(of: " = "), !text.contains("(") { text = String(text[..<equals.lowerBound]) }
    let attribute = statement[..<range.lowerBound].contains("@_disfavoredOverload") ? "@_disfavoredOverload " : ""
    found.append(PublicDeclaration(typeName: headers.first.map(typeName) ?? "", text: attribute + text))
  }

  private func typeName(_ header: String) -> String {
    for keyword in ["class ", "struct ", "enum ", "protocol ", "extension "] {
      guard let range = header.firstRange(of: keyword) else { continue }
      return String(header[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
    }
    return ""
  }
}
