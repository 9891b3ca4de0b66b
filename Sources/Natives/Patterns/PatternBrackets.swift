/// Classes, brackets and escaped scalars.
extension PatternParser {
  /// The class that a letter after a backslash names; the letter is read already.
  mutating func classEscape(_ letter: Unicode.Scalar) throws(PatternError) -> ScalarSet? {
    switch letter {
    case "d": return .digit
    case "D": return .inverted(.digit)
    case "w": return .word
    case "W": return .inverted(.word)
    case "s": return .space
    case "S": return .inverted(.space)
    case "h": return .horizontalSpace
    case "H": return .inverted(.horizontalSpace)
    case "v": return .verticalSpace
    case "V": return .inverted(.verticalSpace)
    case "p", "P": return try property(isNegated: letter == "P")
    case "N": throw .unsupported("scalars by name in regular expressions")
    default: return nil
    }
  }

  private mutating func property(isNegated: Bool) throws(PatternError) -> ScalarSet {
    guard take("{") else { throw .invalid }
    var name = ""
    while true {
      let next = try take()
      if next == "}" { break }
      name.unicodeScalars.append(next)
    }
    for prefix in ["gc=", "General_Category=", "is"] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
      break
    }
    if name.hasPrefix("^") { throw .invalid }
    guard let set = ScalarSet(named: name) else {
      throw .unsupported("the class '\\p{\(name)}' of regular expressions")
    }
    return isNegated ? .inverted(caseClosed(set)) : caseClosed(set)
  }

  /// An escaped scalar, from its backslash; nil (and nothing read) when a backslash starts something else.
  mutating func escapedScalar(inSet: Bool) throws(PatternError) -> Unicode.Scalar? {
    let start = position
    position += 1
    let next = try take()
    switch next {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "f": return "\u{C}"
    case "a": return "\u{7}"
    case "e": return "\u{1B}"
    case "c": return Unicode.Scalar(try take().value & 0x1F)
    case "u": return try hexadecimal(4...4)
    case "U": return try hexadecimal(8...8)
    case "x":
      guard take("{") else { return try hexadecimal(1...2) }
      let value = try hexadecimal(1...6)
      guard take("}") else { throw .invalid }
      return value
    case "0":
      var value: UInt32 = 0
      var count = 0
      while count < 3, let digit = peek, ("0"..."7").contains(digit), value * 8 + digit.value - 0x30 < 256 {
        value = value * 8 + digit.value - 0x30
        position += 1
        count += 1
      }
      if count == 0 { throw .invalid }
      return Unicode.Scalar(value)
    default:
      // A letter without a meaning stands for itself too.
      let meaningful = inSet ? "dDwWsShHvVpPN" : "dDwWsShHvVpPNAZzGbBRXQEk123456789"
      if !meaningful.unicodeScalars.contains(next) { return next }
      position = start
      return nil
    }
  }

  private mutating func hexadecimal(_ counts: ClosedRange<Int>) throws(PatternError) -> Unicode.Scalar {
    var value: UInt32 = 0
    var count = 0
    while count < counts.upperBound, let digit = peek.flatMap({ Character($0).hexDigitValue }) {
      value = value << 4 | UInt32(digit)
      position += 1
      count += 1
    }
    guard counts.contains(count), let scalar = Unicode.Scalar(value) else { throw .invalid }
    return scalar
  }

  /// A set in brackets, after the first of them.
  mutating func bracket() throws(PatternError) -> ScalarSet {
    if let named = try posixClass() { return named }
    let isNegated = take("^")
    /// What stands before the last operator, and that operator.
    var left: ScalarSet?
    var isDifference = false
    var items: [ScalarSet] = []
    func combined() -> ScalarSet {
      let right = items.count == 1 ? items[0] : ScalarSet.union(items)
      guard let left else { return right }
      return .intersection(left, isDifference ? .inverted(right) : right)
    }
    var isFirst = true
    while true {
      skipSpace()
      let next = try take()
      if next == "]" && !isFirst { break }
      isFirst = false
      if next == "[" {
        items.append(try bracket())
      } else if next == "&" && take("&") || next == "-" && take("-") {
        if items.isEmpty { throw .invalid }
        left = combined()
        items = []
        isDifference = next == "-"
      } else if let item = try setItem(next) {
        items.append(item)
      }
    }
    if items.isEmpty { throw .invalid }
    // The other cases belong to it before it is turned around.
    let set = caseClosed(combined())
    return isNegated ? .inverted(set) : set
  }

  /// A scalar, a range or a class; the first scalar is read already.
  private mutating func setItem(_ first: Unicode.Scalar) throws(PatternError) -> ScalarSet? {
    var lower = first
    if first == "\\" {
      position -= 1
      guard let scalar = try escapedScalar(inSet: true) else {
        position += 1
        return try classEscape(try take())
      }
      lower = scalar
    }
    guard peek == "-", position + 1 < scalars.count else { return .scalar(lower.value) }
    let after = scalars[position + 1]
    if after == "]" || after == "[" || after == "-" { return .scalar(lower.value) }
    position += 1
    var upper = try take()
    if upper == "\\" {
      position -= 1
      guard let scalar = try escapedScalar(inSet: true) else { throw .invalid }
      upper = scalar
    }
    if upper < lower { throw .invalid }
    return .range(lower.value...upper.value)
  }

  /// `[:alpha:]`, after its first bracket.
  private mutating func posixClass() throws(PatternError) -> ScalarSet? {
    let start = position
    guard take(":") else { return nil }
    let isNegated = take("^")
    var name = ""
    while let next = peek, next != ":", next != "]" {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard take(":]") else {
      position = start
      return nil
    }
    guard let set = ScalarSet(named: name) else {
      throw .unsupported("the class '[:\(name):]' of regular expressions")
    }
    return isNegated ? .inverted(set) : set
  }
}
