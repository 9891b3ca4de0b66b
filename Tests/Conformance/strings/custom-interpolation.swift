// swift-format-ignore-file
struct Trace: ExpressibleByStringInterpolation, CustomStringConvertible {
  struct StringInterpolation: StringInterpolationProtocol {
    var log: [String]
    init(literalCapacity: Int, interpolationCount: Int) { log = ["init \(literalCapacity) \(interpolationCount)"] }
    mutating func appendLiteral(_ literal: String) { log.append("lit <\(literal)>") }
    mutating func appendInterpolation<T>(_ v: T) { log.append("val \(v)") }
    mutating func appendInterpolation(_ v: Int, width: Int) { log.append("int \(v) w \(width)") }
    mutating func appendInterpolation(raw v: @autoclosure () -> String) { log.append("raw " + v()) }
    mutating func appendInterpolation() { log.append("empty") }
  }
  var lines: [String]
  init(stringLiteral value: String) { lines = ["plain \(value)"] }
  init(stringInterpolation s: StringInterpolation) { lines = s.log }
  var description: String { lines.joined(separator: "; ") }
}
let n = 3
let a: Trace = "x\(n)é\(n, width: 4)\(raw: "q")"
print(a)
print("\(n)\(n)" as Trace)
let p: Trace = "plain"
print(p)
func show(_ t: Trace) { print(t) }
show("\() end")
show("a \(n + 1, width: n)\n")
enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
do { let t: Trace = try "\(f())"; print(t) } catch { print("caught", error) }
struct Html: ExpressibleByStringInterpolation { var s: String; init(stringLiteral v: String) { s = "lit:" + v } }
let h: Html = "a\(n)b"
print(h.s)
struct Safe: ExpressibleByStringInterpolation { var s: String
 init(stringLiteral v: String) { s = v } 
 init(stringInterpolation i: DefaultStringInterpolation) { s = "interp:" + String(stringInterpolation: i) } }
let sf: Safe = "z\(n)"
print(sf.s)
extension DefaultStringInterpolation {
  mutating func appendInterpolation(_ v: Double, places: Int) { appendLiteral("\((v * 100).rounded() / 100)") }
  mutating func appendInterpolation(_ v: Bool) { appendLiteral(v ? "yes" : "no") }
  mutating func appendInterpolation<T>(list v: [T], sep: String = ", ") { appendLiteral(v.map { "\($0)" }.joined(separator: sep)) }
}
print("pi \(3.14159, places: 2) \(true) \(list: [1, 2, 3]) \(list: ["a", "b"], sep: "-") \(n) \("s")")
var d = DefaultStringInterpolation(literalCapacity: 1, interpolationCount: 1)
d.appendLiteral("hi "); d.appendInterpolation(4)
print(d, String(stringInterpolation: d), d.description)
let o: Int? = nil
print("\(o, default: "none")")
struct P { var x: Int; init(x: Int) { self.x = x; print("made \(x, pad: 3)") } }
extension String.StringInterpolation { mutating func appendInterpolation(_ v: Int, pad: Int) { let s = String(v); appendInterpolation(String(repeating: "0", count: Swift.max(0, pad - s.count)) + s) } }
_ = P(x: 7)
func g<T: ExpressibleByStringInterpolation>(_ t: T.Type) -> T where T.StringInterpolation == DefaultStringInterpolation { "g\(n)" }
print(g(String.self), g(Html.self).s)
let cl: (Int) -> String = { "<\($0, pad: 2)>" }
print([1, 2].map(cl), [1,2].map { "\($0, pad: 2)" })
