// swift-format-ignore-file
enum Barcode { case upc(Int, Int, Int), qr(String), pair(x: Int, label: String = "d"), none }
let codes: [Barcode] = [.upc(1, 2, 3), .qr("q"), .pair(x: 4), .pair(x: 5, label: "e"), .none]
for c in codes {
  switch c {
  case .upc(let a, _, let c) where a < c: print("upc", a, c)
  case .upc: print("odd upc")
  case let .qr(s): print("qr", s)
  case .pair(let x, label: "d"): print("default pair", x)
  case let .pair(x, label): print("pair", x, label)
  case .none: print("none")
  }
}
print(codes)
if case .pair(x: let x, label: _) = codes[2], x > 3 { print("x", x) }
guard case .qr(let s) = codes[1] else { fatalError() }
print(s)
for case let .pair(x, l) in codes { print(x, l) }
for case .upc(let n, 2, _) in codes { print("n", n) }
print(codes.filter { if case .pair = $0 { true } else { false } }.count)
func area(_ s: Shape) -> Double { switch s { case .circle(let r): 3 * r * r; case .rect(let w, let h): w * h; case .unit: 1 } }
enum Shape { case circle(r: Double), rect(Double, Double); case unit }
print([.circle(r: 1), .rect(2, 3), .unit].map(area))
var sh = Shape.circle(r: 2)
if case .circle(var r) = sh { r += 1; sh = .circle(r: r) }
print(sh)
