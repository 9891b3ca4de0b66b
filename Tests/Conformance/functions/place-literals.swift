// swift-format-ignore-file
func a(line: Int = #line) -> Int { line }
func b(_ s: String, line: Int = #line, f: String = #function) -> String { "\(s)\(line)\(f)" }
func c(_ s: String, line: Int = #line) throws -> String { "\(s)\(line)" }
func d(_ s: String, file: StaticString = #file, line: UInt = #line, col: Int = #column) -> String { "\(s)\(line):\(col)" }

print(a())
func g() { print(b("x")) }
g()
print(try c("y"))
print(["q"].map { try! c($0) })
print(d("z"), b("w"))
struct S { init(l: Int = #line) { print("S", l) }; subscript(i: Int, l: Int = #line) -> Int { l }; static func m(_ l: Int = #line) -> Int { l } 
  var p: Int {
    a() } }
print(S()[1], S.m(), S().p)
let h = { a() }
print(h())
print(["a"].reduce("") { $0 +
  b($1) })
