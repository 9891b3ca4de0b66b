// Which of a chain's functions are lazy: names are weighed by how deep they stand.
var looked = 0
func isLarge(_ n: Int) -> Bool {
  looked += 1
  return n > 1
}

func kind<T>(_ value: T) -> String { "\(T.self)" }

let steps = stride(from: 0, to: 19, by: 2)
let list = [1, 2, 3]
print(steps.lazy.filter { isLarge($0) }.prefix(2).map { $0 }, looked)
looked = 0
let firstTwo = Array(steps.lazy.filter { isLarge($0) }.prefix(2))
print(firstTwo, looked)
looked = 0
print(list.lazy.filter { isLarge($0) }.prefix(2).map { $0 }.first ?? 0, looked)
let a = steps.lazy.filter { $0 > 1 }.prefix(2)
let b = list.lazy.filter { $0 > 1 }.prefix(2).map { $0 }
let c = (1...9).lazy.filter { $0 > 1 }.prefix(2).map { $0 }
let d = list.reversed().filter { $0 > 1 }
let e = list.lazy.reversed().filter { $0 > 1 }.map { $0 }
let f = steps.lazy.filter { $0 > 1 }.prefix(2).reduce(0, +)
let g = sequence(first: 1) { $0 * 2 }.lazy.filter { $0 > 4 }.prefix(2)
print(kind(a), kind(b), kind(c), kind(d), kind(e), kind(f), Array(g))
