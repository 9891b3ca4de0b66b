// swift-format-ignore-file
protocol Parser<Out> { associatedtype Out; func run() -> Out? }
struct IntP: Parser { func run() -> Int? { 4 } }
struct MapP<P: Parser, T>: Parser { let p: P, f: (P.Out) -> T?; func run() -> T? { p.run().flatMap(f) } }
extension Parser { func map<T>(_ f: @escaping (Out) -> T?) -> some Parser<T> { MapP(p: self, f: f) } }
let a: any Parser<Int> = IntP().map { $0 * 2 }
let ps: [any Parser<Int>] = [IntP(), IntP().map { $0 * 2 }]
print(a.run()!, ps.map { $0.run() ?? 0 })
func take(_ p: some Parser<Int>) -> Int { p.run()! }; print(take(IntP().map { $0 + 1 }))
