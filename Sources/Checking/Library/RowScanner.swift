/// Finds what a row declares without parsing it.
enum RowScanner {
  /// The names under which a declaration is looked up: `append`, `init`, `subscript`, `+`; of `infix operator +` it is
  /// `infix operator +`, of a precedence group `precedencegroup Name`.
  static func declaredNames(_ text: String) -> (names: [String], isType: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = Scanner(bytes: bytes)
      let names = scanner.names()
      return (names, scanner.isType)
    }
  }

  /// Whether a word stands anywhere in a text.
  static func has(_ word: StaticString, in text: Substring.UTF8View) -> Bool {
    text.withContiguousStorageIfAvailable { bytes in
      let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      var start = 0
      while start + word.count <= bytes.count {
        var length = 0
        while length < word.count, bytes[start + length] == word[length] { length += 1 }
        if length == word.count { return true }
        start += 1
      }
      return false
    } ?? false
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
    /// The names found are those of types.
    var isType = false

    mutating func names() -> [String] {
      var fixity = ""
      while position < bytes.count {
        skipSpace()
        guard position < bytes.count else { return [] }
        if bytes[position] == UInt8(ascii: "@") {
          position += 1
          _ = span()
          skipParentheses()
          continue
        }
        let found = span()
        if found.isEmpty {
          position += 1
        } else if isAny(found, "func") {
          return [functionName()]
        } else if isAny(found, "var", "let") {
          skipSpace()
          return [word()]
        } else if isAny(found, "struct", "enum", "protocol", "typealias", "associatedtype") {
          isType = true
          skipSpace()
          return [word()]
        } else if isAny(found, "class") {
          // `class func f()`: the keyword is a modifier there.
          let mark = position
          skipSpace()
          let next = span()
          position = mark
          if isAny(next, "func", "var", "let", "subscript") { continue }
          isType = true
          skipSpace()
          return [word()]
        } else if isAny(found, "actor", "extension") {
          return []
        } else if isAny(found, "init", "deinit", "subscript") {
          return [text(found)]
        } else if isAny(found, "case") {
          return caseNames()
        } else if isAny(found, "operator") {
          skipSpace()
          return ["\(fixity) operator \(operatorName())"]
        } else if isAny(found, "precedencegroup") {
          skipSpace()
          return ["precedencegroup \(word())"]
        } else if isAny(found, "prefix", "postfix", "infix") {
          fixity = text(found)
        } else {
          skipParentheses()
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
          let found = span()
          if isAny(found, "func", "init") {
            isFunction = true
          } else if !isFunction,
            isAny(found, "var", "let", "subscript", "struct", "enum", "class", "protocol", "extension", "case")
          {
            return nil
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

    private mutating func word() -> String { text(span()) }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isAny(_ range: Range<Int>, _ words: StaticString...) -> Bool {
      for word in words where word.utf8CodeUnitCount == range.count {
        if zip(bytes[range], UnsafeBufferPointer(start: word.utf8Start, count: range.count)).allSatisfy(==) {
          return true
        }
      }
      return false
    }

    /// A word without the backticks around it.
    private mutating func span() -> Range<Int> {
      if position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
      let start = position
      while position < bytes.count, isWord(bytes[position]) { position += 1 }
      let end = position
      if position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
      return start..<end
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
