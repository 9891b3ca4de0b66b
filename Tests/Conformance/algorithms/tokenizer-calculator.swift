// swift-format-ignore-file
enum Token: Equatable { case number(Double), op(Character), open, close }
enum ParseError: Error { case unexpected(Character), unbalanced, empty }
func tokenize(_ s: String) throws -> [Token] {
  var out: [Token] = [], num = ""
  func flush() { if let d = Double(num) { out.append(.number(d)) }; num = "" }
  for c in s {
    switch c {
    case "0"..."9", ".": num.append(c)
    case "+", "-", "*", "/": flush(); out.append(.op(c))
    case "(": flush(); out.append(.open)
    case ")": flush(); out.append(.close)
    case " ": flush()
    default: throw ParseError.unexpected(c)
    }
  }
  flush()
  return out
}
struct Parser {
  var tokens: [Token]; var pos = 0
  init(_ t: [Token]) { tokens = t }
  var peek: Token? { pos < tokens.count ? tokens[pos] : nil }
  mutating func expr() throws -> Double {
    var v = try term()
    while case .op(let o)? = peek, o == "+" || o == "-" { pos += 1; let r = try term(); v = o == "+" ? v + r : v - r }
    return v
  }
  mutating func term() throws -> Double {
    var v = try factor()
    while case let .op(o)? = peek, "*/".contains(o) { pos += 1; let r = try factor(); v = o == "*" ? v * r : v / r }
    return v
  }
  mutating func factor() throws -> Double {
    guard let t = peek else { throw ParseError.empty }
    pos += 1
    switch t {
    case .number(let d): return d
    case .op("-"): return try -factor()
    case .open:
      let v = try expr()
      guard peek == .close else { throw ParseError.unbalanced }
      pos += 1
      return v
    case .op(let c): throw ParseError.unexpected(c)
    case .close: throw ParseError.unbalanced
    }
  }
}
for s in ["1 + 2 * 3", "(1+2)*-3", "7/2 - 1.5", "(1", "2 $ 3", "", "1 / 0"] {
  do { var p = Parser(try tokenize(s)); print(s, "=", try p.expr()) }
  catch ParseError.unexpected(let c) { print(s, "unexpected", c) }
  catch let e as ParseError { print(s, e) }
}
