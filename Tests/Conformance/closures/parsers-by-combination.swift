// swift-format-ignore-file
// Parser combinators as a library has them.
struct Parser<Output> {
  let run: (inout Substring) -> Output?
  func callAsFunction(_ s: String) -> (Output?, rest: String) { var r = s[...]; let o = run(&r); return (o, String(r)) }
}
extension Parser {
  static func always(_ o: Output) -> Self { Self { _ in o } }
  static var never: Self { Self { _ in nil } }
  func map<B>(_ f: @escaping (Output) -> B) -> Parser<B> { .init { self.run(&$0).map(f) } }
  func flatMap<B>(_ f: @escaping (Output) -> Parser<B>) -> Parser<B> {
    .init { input in
      let original = input
      guard let a = self.run(&input), let b = f(a).run(&input) else { input = original; return nil }
      return b
    }
  }
  func many<S>(separatedBy s: Parser<S>) -> Parser<[Output]> {
    .init { input in
      var out: [Output] = []; var rest = input
      while let o = self.run(&input) { rest = input; out.append(o); if s.run(&input) == nil { return out } }
      input = rest
      return out
    }
  }
}
extension Parser where Output == Void { static func literal(_ l: String) -> Self { Self { guard $0.hasPrefix(l) else { return nil }; $0.removeFirst(l.count); return () } } }
extension Parser where Output == Int { static let int = Self { input in let d = input.prefix(while: \.isNumber); guard let n = Int(d) else { return nil }; input.removeFirst(d.count); return n } }
extension Parser where Output == Substring { static func prefix(while p: @escaping (Character) -> Bool) -> Self { Self { i in let m = i.prefix(while: p); i = i[m.endIndex...]; return m } } }
extension Parser where Output == Character { static let any: Parser = .init { $0.popFirst() } }
func zip<A, B>(_ a: Parser<A>, _ b: Parser<B>) -> Parser<(A, B)> { a.flatMap { x in b.map { (x, $0) } } }
func zip<A, B, C>(_ a: Parser<A>, _ b: Parser<B>, _ c: Parser<C>) -> Parser<(A, B, C)> { zip(a, zip(b, c)).map { ($0, $1.0, $1.1) } }
extension Parser: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral where Output == Void { init(stringLiteral v: String) { self = .literal(v) } }
enum Currency: String, CaseIterable { case eur = "€", usd = "$" }
let currency = Parser.any.flatMap { c in Currency(rawValue: String(c)).map(Parser<Currency>.always) ?? .never }
let money = zip(currency, .int).map { (c, n) in "\(n) \(c)" }
print(money("$12 left"), money("x"))
let point = zip(.int, ",", .int).map { x, _, y in (x: x, y: y) }
print(point("3,4;5,6").0!, point.many(separatedBy: ";")("3,4;5,6;x"))
print(Parser.prefix(while: { $0 != " " })("hello world"), Parser.literal("ab")("abc").rest)
print(Parser<Int>.int.many(separatedBy: .literal("+")).map { $0.reduce(0, +) }("1+2+39!"))
