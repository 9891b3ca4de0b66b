// swift-format-ignore-file
func zipWith<A, B, C>(_ f: (A, B) throws -> C, _ a: [A], _ b: [B]) rethrows -> [C] { try zip(a, b).map { try f($0, $1) } }
func foldr<T, R>(_ xs: [T], _ z: R, _ f: (T, R) -> R) -> R { xs.reversed().reduce(z) { f($1, $0) } }
func scan<T, R>(_ xs: [T], _ z: R, _ f: (R, T) -> R) -> [R] { xs.reduce(into: [z]) { $0.append(f($0.last!, $1)) } }
func iterate<T>(_ x: T, _ n: Int, _ f: (T) -> T) -> T { (0..<n).reduce(x) { a, _ in f(a) } }
print(zipWith(+, [1, 2], [3, 4]), zipWith({ "\($0)\($1)" }, ["a"], [1]), foldr([1, 2, 3], "") { "\($0)" + $1 }, scan([1, 2, 3], 0, +), iterate(1, 5) { $0 * 2 })
func groupBy<S: Sequence, K: Hashable>(_ s: S, _ key: (S.Element) -> K) -> [K: [S.Element]] { s.reduce(into: [:]) { $0[key($1), default: []].append($1) } }
let g = groupBy(1...6) { $0 % 3 }
print(g.keys.sorted().map { (k: $0, v: g[$0]!) })
func partition<T>(_ xs: [T], _ p: (T) -> Bool) -> (yes: [T], no: [T]) { (xs.filter(p), xs.filter { !p($0) }) }
print(partition([1, 2, 3]) { $0 > 1 }, partition(["a"], \.isEmpty))
func minMax<C: Collection>(_ c: C) -> (C.Element, C.Element)? where C.Element: Comparable { c.first.map { f in c.dropFirst().reduce((f, f)) { (min($0.0, $1), max($0.1, $1)) } } }
print(minMax([3, 1, 2])!, minMax("swift")!, minMax([Int]()) == nil)
func compose<T>(_ fs: ((T) -> T)...) -> (T) -> T { { x in fs.reduce(x) { $1($0) } } }
print(compose({ $0 + 1 }, { $0 * 10 })(1), compose()("same"), compose { (s: String) in s + "!" }("x"))
func with<T>(_ v: T, _ f: (inout T) throws -> Void) rethrows -> T { var c = v; try f(&c); return c }
struct Opts { var a = 1, b = "x" }
print(with(Opts()) { $0.a = 5; $0.b += "y" }, with([3, 1]) { $0.sort() })
struct Pipeline<In, Out> { let run: (In) -> Out; func then<N>(_ f: @escaping (Out) -> N) -> Pipeline<In, N> { Pipeline<In, N> { f(run($0)) } } }
print(Pipeline<String, Int>(run: \.count).then { $0 * 2 }.then { "len2=\($0)" }.run("abc"))
func first<T, U>(_ xs: [T], as: U.Type) -> U? { for x in xs { if let u = x as? U { return u } }; return nil }
print(first([1, "a", 2.5] as [Any], as: Double.self)!, first([1, 2], as: String.self) as Any)
func max3<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { max(a, max(b, c)) }
print(max3(1, 3, 2), max3("a", "c", "b"), max3(1.5, -1, 0))
func tally<T: Hashable & Comparable>(_ xs: [T]) -> [(T, Int)] { Dictionary(xs.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
print(tally(["b", "a", "b"]), tally([true, false].map { $0 ? 1 : 0 }))
extension Array { func cross<U>(_ o: [U]) -> [(Element, U)] { flatMap { a in o.map { (a, $0) } } }; func chunked(by p: (Element, Element) -> Bool) -> [[Element]] { reduce(into: []) { out, x in if let l = out.last?.last, p(l, x) { out[out.count - 1].append(x) } else { out.append([x]) } } } }
print([1, 2].cross(["a", "b"]), [1, 2, 4, 5, 9].chunked { $1 - $0 == 1 })
