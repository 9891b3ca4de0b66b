// swift-format-ignore-file
protocol P { associatedtype Item; var n: Int { get }; func copies() -> [Self]; func pair() -> (Self, Int); func opt() -> Self?; func dict() -> [String: Self]; func me() -> Self; func items() -> [Item]; var first: Item? { get }; func both() -> (Item, Item); func res() -> Result<Int, any Error>; func optArr() -> [Self]?; func nested() -> [[Self]]; func named() -> [String: [Item]]; func cl() -> () -> Item }
struct A: P { var n: Int; func copies() -> [A] { [self, self] }; func pair() -> (A, Int) { (self, 1) }; func opt() -> A? { n > 1 ? self : nil }; func dict() -> [String: A] { ["k": self] }; func me() -> A { self }; func items() -> [String] { ["i\(n)"] }; var first: String? { "f" }; func both() -> (String, String) { ("x", "y") }; func res() -> Result<Int, any Error> { .success(n) }; func optArr() -> [A]? { [self] }; func nested() -> [[A]] { [[self], []] }; func named() -> [String: [String]] { ["a": ["b"]] }; func cl() -> () -> String { { "c" } } }
let p: any P = A(n: 3)
print(p.copies().count, p.copies().map { $0.n }, p.copies()[0].n)
print(p.pair().0.n, p.pair().1)
print(p.opt()?.n as Any, p.dict()["k"]!.n, p.me().n)
print(p.items(), p.first as Any, p.both())
print(p.optArr()!.count, p.nested().map(\.count), p.named())
print(p.cl()())
let ps: [any P] = [A(n: 1), A(n: 2)]
print(ps.flatMap { $0.copies().map { $0.n } }, ps.map { $0.opt() == nil })
