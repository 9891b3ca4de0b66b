// swift-format-ignore-file
struct Cmp<T> { let less: (T, T) -> Bool; init<V: Comparable>(_ f: @escaping (T) -> V) { less = { f($0) < f($1) } } }
let people = [("Al", 30), ("Bo", 25)]
let c = Cmp<(String, Int)> { $0.1 }
print(people.sorted(by: c.less))
let ints = [3, 1]
print(ints.sorted(by: Cmp<Int> { -$0 }.less))
print(ints.sorted(by: Cmp { (x: Int) in -x }.less))
print(ints.sorted(by: Cmp { -$0 }.less))
