// swift-format-ignore-file
func check(_ c: @autoclosure () -> Bool, _ msg: @autoclosure () -> String) { if !c() { print("failed:", msg()) } }
func say(_ s: String) -> String { print("building", s); return s }
check(1 < 2, say("never"))
check(1 > 2, say("once"))
func either(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { a ? true : try b() }
func noisy(_ v: Bool) -> Bool { print("noisy"); return v }
print(either(true, noisy(false)), either(false, noisy(true)))
infix operator <|>: LogicalDisjunctionPrecedence
func <|> (l: Bool, r: @autoclosure () -> Bool) -> Bool { l || r() }
print(true <|> noisy(false), false <|> false)
var queue: [() -> Void] = []
func later(_ f: @escaping () -> Void) { queue.append(f) }
func delayed(_ v: @escaping @autoclosure () -> Int) { queue.append { print("value", v()) } }
var n = 1
later { print("n is", n) }
delayed(n * 10)
n = 7
queue.forEach { $0() }
func each<T>(_ xs: [T], do f: (T) throws -> Void) rethrows { for x in xs { try f(x) } }
each([1, 2]) { print($0) }
struct Stop: Error {}
do { try each([1, 2, 3]) { if $0 == 2 { throw Stop() }; print("ok", $0) } } catch { print(error) }
func withValue<R>(_ v: inout Int, _ f: (inout Int) -> R) -> R { f(&v) }
print(withValue(&n) { $0 += 1; return "done" }, n)
let f: (inout [Int], Int) -> Void = { $0.append($1) }
var arr = [0]
f(&arr, 4)
print(arr)
func optional(_ f: ((Int) -> Int)? = nil) -> Int { f?(1) ?? -1 }
print(optional(), optional { $0 + 5 })
