// swift-format-ignore-file
enum Json { case n(Double), s(String), a([Json]), o([(String, Json)]) }
struct Reader {
  let cs: [Character]; var i = 0
  init(_ s: String) { cs = Array(s) }
  mutating func skip() { while i < cs.count, cs[i] == " " { i += 1 } }
  mutating func value() -> Json? {
    skip()
    guard i < cs.count else { return nil }
    switch cs[i] {
    case "[": i += 1; return list("]") { $0.value() }.map(Json.a)
    case "{": i += 1; return list("}") { r in guard case .s(let k)? = r.value() else { return nil }; r.skip(); guard r.i < r.cs.count, r.cs[r.i] == ":" else { return nil }; r.i += 1; return r.value().map { (k, $0) } }.map(Json.o)
    case "\"": i += 1; var s = ""; while i < cs.count, cs[i] != "\"" { s.append(cs[i]); i += 1 }; i += 1; return .s(s)
    default: var t = ""; while i < cs.count, cs[i].isNumber || cs[i] == "." || cs[i] == "-" { t.append(cs[i]); i += 1 }; return Double(t).map(Json.n)
    }
  }
  mutating func list<T>(_ end: Character, _ item: (inout Reader) -> T?) -> [T]? {
    var out: [T] = []
    while true {
      skip()
      guard i < cs.count else { return nil }
      if cs[i] == end { i += 1; return out }
      if cs[i] == "," { i += 1 }
      guard let x = item(&self) else { return nil }
      out.append(x)
    }
  }
}
func show(_ j: Json) -> String { switch j { case .n(let d): "\(d)"; case .s(let s): "'\(s)'"; case .a(let a): "[" + a.map(show).joined(separator: " ") + "]"; case .o(let o): "{" + o.map { $0.0 + "=" + show($0.1) }.joined(separator: " ") + "}" } }
for t in ["[1, 2.5, [\"x\"]]", "{\"a\": 1, \"b\": [{\"c\": -3}]}", "[1, ", "{1: 2}"] { var r = Reader(t); print(r.value().map(show) ?? "bad") }
