// swift-format-ignore-file
// State machine, tokenizer, recursive-descent parser, pretty printing
enum Token: Equatable, CustomStringConvertible {
  case number(Double), op(Character), lparen, rparen, ident(String)
  var description: String {
    switch self { case .number(let n): return "num(\(n))"; case .op(let c): return "op(\(c))"; case .lparen: return "("; case .rparen: return ")"; case .ident(let s): return "id(\(s))" }
  }
}
enum ParseError: Error, CustomStringConvertible {
  case unexpected(Character, at: Int), unexpectedEnd, trailing(Token), unknown(function: String)
  var description: String {
    switch self {
    case let .unexpected(c, at): "unexpected '\(c)' at \(at)"
    case .unexpectedEnd: "unexpected end"
    case .trailing(let t): "trailing \(t)"
    case .unknown(let f): "unknown function \(f)"
    }
  }
}
struct Lexer {
  let text: [Character]; var pos = 0
  init(_ s: String) { text = Array(s) }
  mutating func next() throws -> Token? {
    while pos < text.count, text[pos].isWhitespace { pos += 1 }
    guard pos < text.count else { return nil }
    let c = text[pos]
    switch c {
    case "0"..."9", ".":
      let start = pos
      while pos < text.count, text[pos].isNumber || text[pos] == "." { pos += 1 }
      return .number(Double(String(text[start..<pos]))!)
    case "+", "-", "*", "/", "^": pos += 1; return .op(c)
    case "(": pos += 1; return .lparen
    case ")": pos += 1; return .rparen
    case _ where c.isLetter:
      var name = ""
      while pos < text.count, text[pos].isLetter || text[pos].isNumber { name.append(text[pos]); pos += 1 }
      return .ident(name)
    default: throw ParseError.unexpected(c, at: pos)
    }
  }
  static func all(_ s: String) throws -> [Token] { var l = Lexer(s), out: [Token] = []; while let t = try l.next() { out.append(t) }; return out }
}
struct Parser {
  var tokens: ArraySlice<Token>
  let functions: [String: (Double) -> Double] = ["sqrt": { $0.squareRoot() }, "neg": (-), "sq": { $0 * $0 }]
  init(_ s: String) throws { tokens = try Lexer.all(s)[...] }
  mutating func parse() throws -> Double { let v = try expr(); if let t = tokens.first { throw ParseError.trailing(t) }; return v }
  private mutating func expr() throws -> Double {
    var v = try term()
    while case .op(let c)? = tokens.first, "+-".contains(c) { tokens.removeFirst(); let r = try term(); v = c == "+" ? v + r : v - r }
    return v
  }
  private mutating func term() throws -> Double {
    var v = try factor()
    loop: while let t = tokens.first {
      switch t {
      case .op("*"): tokens = tokens.dropFirst(); v *= try factor()
      case .op("/"): tokens = tokens.dropFirst(); v /= try factor()
      default: break loop
      }
    }
    return v
  }
  private mutating func factor() throws -> Double {
    let base = try atom()
    if tokens.first == .op("^") { tokens.removeFirst(); let e = try factor(); return (0..<Int(e)).reduce(1.0) { a, _ in a * base } }
    return base
  }
  private mutating func atom() throws -> Double {
    guard let t = tokens.popFirst() else { throw ParseError.unexpectedEnd }
    switch t {
    case .number(let n): return n
    case .op("-"): return try -atom()
    case .lparen: let v = try expr(); guard tokens.popFirst() == .rparen else { throw ParseError.unexpectedEnd }; return v
    case .ident(let f): guard let fn = functions[f] else { throw ParseError.unknown(function: f) }; return fn(try atom())
    default: throw ParseError.trailing(t)
    }
  }
}
for s in ["1 + 2 * 3", "(1+2)*3 - -4", "2^3^2", "sqrt(16) / 0", "1 +", "4 4", "foo(1)", "3 $ 4", "sq(1.5)*2"] {
  let r = Result { var p = try Parser(s); return try p.parse() }
  switch r { case .success(let v): print(s, "=", v); case .failure(let e): print(s, "!", e) }
}
print(try Lexer.all("a1*(2.5)"))
enum Light: CaseIterable { case red, green, yellow
  mutating func advance() { self = { switch $0 { case .red: .green; case .green: .yellow; case .yellow: .red } }(self) }
  var next: Light { let all = Self.allCases; return all[(all.firstIndex(of: self)! + 1) % all.count] } }
var light = Light.red
for _ in 0..<4 { print(light, light.next, terminator: " "); light.advance() }
print()
