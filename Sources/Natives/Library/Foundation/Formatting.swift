#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Library {
  /// `String(format:)`.
  static let formattingGroups: [RowGroup] = [
    RowGroup("protocol CVarArg", typeName: "CVarArg", isDeclaration: true) {
      "var _formatArgument: _FormatArgument { get }"
    },
    RowGroup("struct _FormatArgument", typeName: "_FormatArgument", isDeclaration: true) {
      // 0 a whole number, 1 a floating one, 2 a text.
      "let kind: Int"
      "let bits: UInt64"
      "let text: String"
      """
      init(kind: Int, bits: UInt64, text: String) {
        self.kind = kind
        self.bits = bits
        self.text = text
      }
      """
    },
    RowGroup("extension FixedWidthInteger", typeName: "FixedWidthInteger") {
      """
      var _formatArgument: _FormatArgument {
        return _FormatArgument(kind: 0, bits: UInt64(truncatingIfNeeded: self), text: "")
      }
      """
    },
    conformance("Int"), conformance("Int8"), conformance("Int16"), conformance("Int32"), conformance("Int64"),
    conformance("UInt"), conformance("UInt8"), conformance("UInt16"), conformance("UInt32"), conformance("UInt64"),
    RowGroup("extension Double: CVarArg", typeName: "Double") {
      "var _formatArgument: _FormatArgument { return _FormatArgument(kind: 1, bits: bitPattern, text: \"\") }"
    },
    RowGroup("extension Float: CVarArg", typeName: "Float") {
      "var _formatArgument: _FormatArgument { return Double(self)._formatArgument }"
    },
    RowGroup("extension String: CVarArg", typeName: "String", module: "Foundation") {
      "var _formatArgument: _FormatArgument { return _FormatArgument(kind: 2, bits: 0, text: self) }"
    },
    RowGroup("extension String", typeName: "String", module: "Foundation") {
      "init(format: String, _ arguments: any CVarArg...) { self.init(format: format, arguments: arguments) }"
      """
      init(format: String, arguments: [any CVarArg]) {
        var kinds: [Int] = []
        var bits: [UInt64] = []
        var texts: [String] = []
        for argument in arguments {
          let word = argument._formatArgument
          kinds.append(word.kind)
          bits.append(word.bits)
          texts.append(word.text)
        }
        self = _format(format, kinds, bits, texts)
      }
      """
    },
    RowGroup("", typeName: "", module: "Foundation") {
      Row(
        "func _format(_ format: String, _ kinds: [Int], _ bits: [UInt64], _ texts: [String]) -> String",
        NativeFunction(throwing: FormatString.expand))
    },
  ]

  private static func conformance(_ name: String) -> RowGroup {
    RowGroup("extension \(name): CVarArg", typeName: name) {}
  }
}

/// A C format with its arguments, as Foundation fills it in.
enum FormatString {
  /// The arguments come as three lists: kinds (0 whole, 1 floating, 2 text), bits, texts.
  static let expand: @Sendable (String, [Int], [UInt64], [String]) throws(NativeError) -> String = {
    format, kinds, bits, texts throws(NativeError) in
    let bytes = Array(format.utf8)
    var result: [UInt8] = []
    var next = 0
    var i = 0

    func argument() throws(NativeError) -> Int {
      guard next < kinds.count else {
        throw NativeError("String(format:): \(format.debugDescription) asks for more values than it is given")
      }
      next += 1
      return next - 1
    }

    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "%") else {
        result.append(bytes[i])
        i += 1
        continue
      }
      var specification = Specification()
      i = specification.scan(bytes, from: i + 1)
      if specification.conversion == UInt8(ascii: "%") {
        result.append(UInt8(ascii: "%"))
        continue
      }
      if specification.widthIsArgument { specification.take(width: Int(truncatingIfNeeded: bits[try argument()])) }
      if specification.precisionIsArgument { specification.precision = Int(truncatingIfNeeded: bits[try argument()]) }
      guard specification.isPrintable else {
        throw NativeError("String(format:): \(format.debugDescription) asks for more characters than can be written")
      }
      if specification.position > 0 {
        guard specification.position <= kinds.count else {
          throw NativeError(
            "String(format:): there is no value \(specification.position) for \(format.debugDescription)")
        }
        next = specification.position - 1
      }
      let index = try argument()
      guard let text = specification.text(kind: kinds[index], bits: bits[index], text: texts[index]) else {
        let letter = String(decoding: [specification.conversion], as: UTF8.self)
        throw NativeError("String(format:): %\(letter) does not fit the value that is given for it")
      }
      result += text
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// One `%…` of a format.
  private struct Specification {
    var position = 0
    var flags: [UInt8] = []
    var width: [UInt8] = []
    var widthIsArgument = false
    var precision: Int?
    var precisionIsArgument = false
    var modifiers: [UInt8] = []
    var conversion: UInt8 = 0

    /// Reads what follows a percent sign; gives the index after it.
    mutating func scan(_ bytes: [UInt8], from start: Int) -> Int {
      var i = start
      func peek() -> UInt8 { i < bytes.count ? bytes[i] : 0 }
      func digits() -> [UInt8] {
        var found: [UInt8] = []
        while (0x30...0x39).contains(peek()) {
          found.append(peek())
          i += 1
        }
        return found
      }
      let afterPercent = i
      let number = digits()
      if !number.isEmpty && peek() == UInt8(ascii: "$") {
        position = Int(String(decoding: number, as: UTF8.self)) ?? 0
        i += 1
      } else {
        i = afterPercent
      }
      while peek() != 0, "-+ #0'".utf8.contains(peek()) {
        flags.append(peek())
        i += 1
      }
      if peek() == UInt8(ascii: "*") {
        widthIsArgument = true
        i += 1
      } else {
        width = digits()
      }
      if peek() == UInt8(ascii: ".") {
        i += 1
        if peek() == UInt8(ascii: "*") {
          precisionIsArgument = true
          i += 1
        } else {
          precision = Int(String(decoding: digits(), as: UTF8.self)) ?? 0
        }
      }
      while peek() != 0, "hlqLztj".utf8.contains(peek()) {
        modifiers.append(peek())
        i += 1
      }
      conversion = peek()
      return min(i + 1, bytes.count)
    }

    /// C's functions write no more than 2³¹ characters.
    var isPrintable: Bool {
      (width.isEmpty || Int32(String(decoding: width, as: UTF8.self)) != nil) && Int32(exactly: precision ?? 0) != nil
    }

    mutating func take(width number: Int) {
      if number < 0 { flags.append(UInt8(ascii: "-")) }
      width = Array(String(number.magnitude).utf8)
    }

    /// The value's text, nil where the conversion doesn't fit its kind.
    func text(kind: Int, bits: UInt64, text: String) -> [UInt8]? {
      switch conversion {
      case UInt8(ascii: "@"):
        // Foundation on Linux takes no width into account here.
        return kind == 2 ? Array(text.utf8) : nil
      case let c where "dioxXuc".utf8.contains(c) && kind == 0:
        return print(modifiers, [Int64(bitPattern: bits)])
      case UInt8(ascii: "C") where kind == 0:
        return Unicode.Scalar(UInt32(truncatingIfNeeded: bits)).map { Array(String($0).utf8) }
      case let c where "eEfFgGaA".utf8.contains(c) && kind == 1:
        return print([], [Double(bitPattern: bits)])
      default:
        return nil
      }
    }

    private func print(_ modifiers: [UInt8], _ arguments: [any CVarArg]) -> [UInt8] {
      let format =
        [UInt8(ascii: "%")] + flags + width
        + (precision.map { Array(".\($0)".utf8) } ?? [])
        + modifiers.map { $0 == UInt8(ascii: "q") ? UInt8(ascii: "l") : $0 }
        + [conversion]
      let text = format.map(CChar.init(bitPattern:)) + [0]
      return withVaList(arguments) { list in
        var buffer = [CChar](repeating: 0, count: 512)
        let length = Int(vsnprintf(&buffer, buffer.count, text, list))
        if length < buffer.count { return buffer[..<length].map(UInt8.init(bitPattern:)) }
        buffer = [CChar](repeating: 0, count: length + 1)
        return withVaList(arguments) { list in
          _ = vsnprintf(&buffer, buffer.count, text, list)
          return buffer[..<length].map(UInt8.init(bitPattern:))
        }
      }
    }
  }
}
