enum E: Error { case a, b(Int) }
struct Parser {
  var text: String
  func parse() throws(E) -> Int { guard let n = Int(text) else { throw .a }; if n < 0 { throw .b(n) }; return n }
  init(_ t: String) throws(E) { if t.isEmpty { throw .a }; text = t }
  var value: Int { get throws(E) { try parse() } }
}
func run(_ t: String) -> String {
  do throws(E) {
    let p = try Parser(t)
    let v = try p.value + p.parse()
    return "\(v)"
  } catch .a {
    return "a"
  } catch {
    switch error {
    case .a: return "?";
    case .b(let n): return "b\(n)"
    }
  }
}
print(["1", "", "x", "-3"].map(run))
func all(_ ts: [String]) throws(E) -> [Int] {
  var r: [Int] = []; for t in ts { r.append(try Parser(t).parse()) }; return r
}
do { print(try all(["1", "2"])); print(try all(["q"])) } catch {
  switch error {
  case .a: print("E.a");
  case .b: print("E.b")
  }
}
func wrap<T, F: Error>(_ body: () throws(F) -> T) -> Result<T, F> {
  do throws(F) { return .success(try body()) } catch { return .failure(error) }
}
print(wrap { () throws(E) in try Parser("-5").parse() })
print(wrap { 3 })
let mapped = try? ["1", "2"].map { (s) throws(E) in try Parser(s).parse() }
print(mapped as Any)
