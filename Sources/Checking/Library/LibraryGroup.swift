import Natives

/// One group of library rows with the names that its rows declare.
///
/// Names are found by a scan of bytes; a row is parsed when a name of it is looked up.
final class LibraryGroup {
  let header: String
  let typeName: String
  let module: String
  let representation: Representation?
  let isDeclaration: Bool
  private let makeRows: @Sendable () -> [Row]
  private(set) lazy var rows: [Row] = makeRows()
  /// Rows by declared name, in order.
  private(set) lazy var rowsByName: [String: [Int]] = {
    var result: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      for name in RowScanner.declaredNames(row.declaration) { result[name, default: []].append(index) }
    }
    return result
  }()
  var parsedRows: Set<Int> = []
  /// The scope of the group's members, made from its header when first needed.
  var scope: Scope?

  /// The rows of several groups by declared name, in order.
  static func rowsByName(of groups: [LibraryGroup]) -> [String: [(group: LibraryGroup, index: Int)]] {
    var result: [String: [(group: LibraryGroup, index: Int)]] = [:]
    for group in groups {
      for (name, indices) in group.rowsByName {
        for index in indices { result[name, default: []].append((group, index)) }
      }
    }
    return result
  }

  init(_ group: RowGroup) {
    header = group.header
    typeName = group.typeName
    module = group.module
    representation = group.representation
    isDeclaration = group.isDeclaration
    makeRows = group.rows
  }
}

/// Finds what a row declares without parsing it.
enum RowScanner {
  /// The names under which a declaration is looked up: `append`, `init`, `subscript`, `+`; of `infix operator +` it is
  /// `infix operator +`, of a precedence group `precedencegroup Name`.
  static func declaredNames(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = Scanner(bytes: bytes)
      return scanner.names()
    }
  }

  /// What stands before the body of a function or an initialiser; nil of anything else.
  static func signature(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = Scanner(bytes: bytes)
      return scanner.endOfSignature().map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    mutating func names() -> [String] {
      var fixity = ""
      while position < bytes.count {
        skipSpace()
        guard position < bytes.count else { return [] }
        if bytes[position] == UInt8(ascii: "@") {
          position += 1
          _ = word()
          skipParentheses()
          continue
        }
        let keyword = word()
        switch keyword {
        case "func": return [functionName()]
        case "var", "let", "struct", "enum", "class", "protocol", "typealias", "associatedtype":
          // `class func f()`: the keyword is a modifier there.
          if keyword == "class" {
            let mark = position
            skipSpace()
            let next = word()
            position = mark
            if ["func", "var", "let", "subscript"].contains(next) { continue }
          }
          skipSpace()
          return [word()]
        case "actor", "extension": return []
        case "init": return ["init"]
        case "deinit": return ["deinit"]
        case "subscript": return ["subscript"]
        case "case": return caseNames()
        case "operator":
          skipSpace()
          return ["\(fixity) operator \(operatorName())"]
        case "precedencegroup":
          skipSpace()
          return ["precedencegroup \(word())"]
        case "prefix", "postfix", "infix": fixity = keyword
        case "": position += 1
        default: skipParentheses()
        }
      }
      return []
    }

    /// Where a function's body begins.
    mutating func endOfSignature() -> Int? {
      var isFunction = false
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "{"): return isFunction ? position : nil
        case UInt8(ascii: "("): skipParentheses()
        case let byte where isWord(byte):
          switch word() {
          case "func", "init": isFunction = true
          case "var", "let", "subscript", "struct", "enum", "class", "protocol", "extension", "case":
            if !isFunction { return nil }
          default: break
          }
        default: position += 1
        }
      }
      return nil
    }

    private mutating func functionName() -> String {
      skipSpace()
      let name = word()
      return name.isEmpty ? operatorName() : name
    }

    private mutating func caseNames() -> [String] {
      var result: [String] = []
      repeat {
        skipSpace()
        result.append(word())
        skipParentheses()
        while position < bytes.count, bytes[position] != UInt8(ascii: ",") { position += 1 }
        position += 1
      } while position < bytes.count
      return result
    }

    private mutating func skipSpace() {
      while position < bytes.count, bytes[position] == 32 || bytes[position] == 10 || bytes[position] == 9 {
        position += 1
      }
    }

    private mutating func skipParentheses() {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return }
      var depth = 0
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "(") { depth += 1 }
        if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
        position += 1
        if depth == 0 { return }
      }
    }

    private mutating func word() -> String {
      if position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
      let start = position
      while position < bytes.count, isWord(bytes[position]) { position += 1 }
      let result = String(decoding: bytes[start..<position], as: UTF8.self)
      if position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
      return result
    }

    /// An operator's name ends before `(`, `<` that opens generic parameters follows a space in every row.
    private mutating func operatorName() -> String {
      let start = position
      while position < bytes.count, isOperator(bytes[position]) { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func isWord(_ byte: UInt8) -> Bool {
      (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
        || byte >= 128
    }

    private func isOperator(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
        UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "&"),
        UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }
}
