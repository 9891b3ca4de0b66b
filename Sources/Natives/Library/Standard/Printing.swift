import Records

extension Library {
  static let printingGroups: [RowGroup] = [
    RowGroup("", typeName: "") {
      Row("func _write(_ text: String)", NativeFunction.write)
      """
      func print(_ items: Any..., separator: String = " ", terminator: String = "\\n") {
        var text = ""
        var isFirst = true
        for item in items {
          if isFirst { isFirst = false } else { text += separator }
          text += _describe(item)
        }
        text += terminator
        _write(text)
      }
      """
      """
      func print<Target: TextOutputStream>(
        _ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target
      ) {
        // The stream is handed a piece before each item, so also an empty one.
        var before = ""
        for item in items {
          output.write(before)
          output.write(_describe(item))
          before = separator
        }
        output.write(terminator)
      }
      """
      """
      func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\\n") {
        var text = ""
        var isFirst = true
        for item in items {
          if isFirst { isFirst = false } else { text += separator }
          text += _debugDescribe(item)
        }
        text += terminator
        _write(text)
      }
      """
      """
      func debugPrint<Target: TextOutputStream>(
        _ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target
      ) {
        var before = ""
        for item in items {
          output.write(before)
          output.write(_debugDescribe(item))
          before = separator
        }
        output.write(terminator)
      }
      """
    }
  ]
}

extension NativeFunction {
  /// `_write(_:)`: hands text to the session.
  static let write = NativeFunction { call in
    let text = unsafeDowncast(call.references[0]!, to: StringObject.self)
    call.services.write(text)
    call.references[0] = nil
  }
}
