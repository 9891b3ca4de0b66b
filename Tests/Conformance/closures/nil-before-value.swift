// swift-format-ignore-file
func makeFib(_ n: Int) -> some Sequence<Int> { var (a, b, i) = (0, 1, 0); return AnyIterator { guard i < n else { return nil }; defer { (a, b) = (b, a + b); i += 1 }; return a } }
print(Array(makeFib(8)))
let r = Optional(4).flatMap { x in if x > 3 { return "big" } else { return nil } }
print(r as Any)
let it = AnyIterator { () -> Int? in return nil }
print(it.next() as Any, [3, 4].compactMap { x in let y = x % 2; return y == 0 ? x : nil })
print([1, 2].compactMap { x -> String? in guard x > 1 else { return nil }; return "\(x)" })
