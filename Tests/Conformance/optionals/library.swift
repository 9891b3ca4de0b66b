// swift-format-ignore-file
let xs: [Int?] = [1, nil, 3]
print(xs, xs.compactMap { $0 }, xs.map { $0 ?? 0 }.reduce(0, +), xs.contains(nil), xs.first as Any, xs.last!!)
for case let x? in xs { print(x, terminator: " ") }
for case .some(let x) in xs where x > 1 { print(x) }
let a: Int? = 3, b: Int? = nil
print(a == 3, a == b, a != nil, b == nil, [a] == [3], a.map(String.init) as Any, b.map { $0 + 1 } as Any)
print(a.flatMap { Int("\($0)0") }!, zip([a], [b]).map { $0 == $1 }, Optional(5)!, Optional<Int>.none as Any, Int?(7)!)
extension Optional { func or(_ d: Wrapped) -> Wrapped { self ?? d }; var isSome: Bool { if case .some = self { return true }; return false } }
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
print(b.or(9), a.isSome, (nil as String?).orEmpty.isEmpty, Optional("q").orEmpty)
func f() -> Int { print("evaluated"); return 1 }
print(a ?? f(), b ?? f())
let t: (Int, String)? = (1, "x")
print(t?.0 as Any, t!.1, t.map { "\($0.0)\($0.1)" }!)
print((try? Int("5").unwrap()) as Any, (try? b.unwrap()) as Any)
struct Missing: Error {}
extension Optional { func unwrap() throws -> Wrapped { guard let v = self else { throw Missing() }; return v } }
var c = a
c.take
print(c as Any)
extension Optional { var take: Void { mutating get { self = nil } } }
print([1: nil, 2: "b"] as [Int: String?] == [1: nil, 2: "b"], (["k": nil] as [String: Int?])["k"] as Any)
