extension JSONError: CustomStringConvertible {
  /// `12:5: expected ',' or '}'`, to stand behind a file's name and a colon.
  package var description: String {
    switch self {
    case .syntax(let problem, let line, let column): "\(line):\(column): \(problem)"
    case .content(let path, let problem): path.isEmpty ? problem : "\(path): \(problem)"
    }
  }
}

extension JSONError.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unexpectedEnd: "the text ends in the middle"
    case .expected(let wanted): "expected \(wanted)"
    case .badEscape: "no such escape in a string"
    case .badNumber: "this is not a number as JSON writes one"
    case .controlCharacter: "a string can't hold a line end or another control character; escape it"
    case .tooDeep: "nested too deeply"
    case .notUTF8: "this string is not UTF-8"
    case .textAfterEnd: "more text after the value's end"
    case .doubledKey(let key): "the key \"\(key)\" stands here a second time"
    }
  }
}
