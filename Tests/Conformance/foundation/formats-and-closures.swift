// swift-format-ignore-file
import Foundation
// Sets, optionals, closures, string formatting
let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted(), a.isSuperset(of: [1]), a.isDisjoint(with: [9]), Set([1, 2]).isStrictSubset(of: a))
var s = Set("mississippi"); print(s.count, s.contains("m"), s.insert("x"), s.insert("m").inserted, s.remove("z") as Any, s.sorted())
print(String(format: "%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%#x|%%", 42, 42, 42, 42, 42, 255, 255, 8, 255))
print(String(format: "%f|%.2f|%8.3f|%-8.1f|%e|%g|%g|%G|%.3e|%a", 3.14159, 3.14159, 3.14159, 3.14159, 31415.9, 0.0001, 1e10, 1e-10, 123456.789, 1.0))
print(String(format: "%c%c %ld %lu %lld %hhd %u %i %5.1f%% %*d", 72, 105, 5, UInt(7), Int64(-9), 300, UInt32(12), 3, 45.67, 6, 42))
print(String(format: "%2$@ %1$@", "world", "hello"), String(format: "%.0f %.1f %.2f", 2.5, 0.25, 1.005), String(format: "%08.3f|% d|%+.1e", -3.14159, 5, 12345.678))
var counter = 0; func next() -> Int { counter += 1; return counter }
let fns = (1...3).map { n in { (x: Int) in x * n } }; print(fns.map { $0(10) }, next() + next() * 10)
func makeCounter(step: Int = 1) -> (inc: () -> Int, reset: () -> Void) { var n = 0; return ({ n += step; return n }, { n = 0 }) }
let c = makeCounter(step: 5); _ = c.inc(); print(c.inc()); c.reset(); print(c.inc())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
infix operator >>>: AdditionPrecedence; func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { compose(f, g) }
print((Int.init as (String) -> Int?)("12") as Any, compose({ $0 + 1 }, { "<\($0)>" })(4), ({ $0 * 2 } >>> { $0 + 1 } >>> String.init)(5))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(2)(3), [1, 2, 3].map(curry(*)(10)), ["b", "a"].sorted(by: <), [3, 1].sorted(by: >), zip([1, 2], [3, 4]).map(+), [1, 2, 3].reduce(0, -))
func apply(_ n: Int, to x: inout Int, _ f: (inout Int) -> Void) { for _ in 0..<n { f(&x) } }; var v = 1; apply(5, to: &v) { $0 *= 2 }; print(v)
let opt: Int? = 5, none: Int? = nil; print(opt.map { $0 * 2 } as Any, none.map { $0 * 2 } as Any, opt.flatMap { $0 > 3 ? "big" : nil } ?? "small", opt ?? 0, none ?? opt ?? 1, (opt, none) == (5, nil))
if let opt, opt > 3, case 1...9 = opt { print("in", opt) }; guard let x = opt else { fatalError() }; print(x, opt!, [opt, none].compactMap { $0 }, opt == 5, none == nil, opt.debugDescription)
struct Addr { var street: String?; var zip: [String] = [] }; struct Person { var name: String; var addr: Addr?; var friends: [Person] = [] }
var pp = Person(name: "A", addr: Addr(street: "Main"), friends: [Person(name: "B")]); print(pp.addr?.street?.count as Any, pp.friends.first?.addr?.street ?? "none", pp.addr?.zip.first as Any); pp.addr?.zip.append("123"); pp.addr?.street = nil; pp.friends[0].addr = Addr(); print(pp)
let dict = ["a": 1, "b": 2]; print(dict["a"]! + (dict["z"] ?? 10), dict.filter { $0.value > 1 }, dict.mapValues { $0 * 10 }["b"]!, dict.merging(["b": 5, "c": 6]) { $0 + $1 }.sorted { $0.key < $1.key }.map { "\($0)\($1)" }, dict.min { $0.value < $1.value }!, Dictionary(zip("xy", 1...), uniquingKeysWith: max).count)
var inv: [Int: [String]] = [:]; for (w, n) in ["one": 3, "two": 3, "four": 4].sorted(by: { $0.key < $1.key }) { inv[n, default: []].append(w) }; print(inv.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
print("é".unicodeScalars.count, "e\u{301}" == "é", "👨‍👩‍👧".count, "naïve".utf8.count, "ß".uppercased(), "İ".lowercased().count, "ABC" < "abc", "a" < "b", "10" < "9", "file10".compare("file9", options: .numeric) == .orderedDescending)
let multi = #"raw \n \#(1 + 1)"# + """
  line "one"
    indented \
  joined
  """; print(multi); print("tab\tq\"\\ \u{1F600}", "a".repeated(3), "x" * 3)
extension String { func repeated(_ n: Int) -> String { String(repeating: self, count: n) }; static func * (s: String, n: Int) -> String { s.repeated(n) }; subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }; subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] } }
print("hello"[1], "hello"[1..<4], "hello".firstIndex(of: "l").map { "hello".distance(from: "hello".startIndex, to: $0) }!, "a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")), "  x ".trimmingCharacters(in: .whitespaces) + "|", "Hello".contains("ell"), "hello world".range(of: "o w").map { "hello world"[$0] } ?? "")
"one\ntwo\n\nthree".enumerateLines { line, stop in print("[\(line)]", terminator: ""); if line == "two" { stop = true } }; print()
