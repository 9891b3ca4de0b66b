// swift-format-ignore-file
func m<T>(_ f: ([Int]) -> T?) -> T? { f([1, 2]) }
print(m { $0.reduce(0, +) } as Any)
let r = m { $0.reduce(0, +) }; print(r ?? 0)
print(m { $0.max() } as Any, m { $0.count } as Any, m { xs in xs.reduce(1, *) } as Any)
print([[1, 2], []].compactMap { $0.reduce(0, +) }, [[1], [2]].compactMap { $0.reduce("") { $0 + "\($1)" } }, [[3]].compactMap { $0.reduce(into: []) { $0.append($1) } })
let s = Optional([1, 2]).flatMap { $0.reduce(0, +) }; print(s ?? 0)
let q: Int? = [1, 2].reduce(0, +); print(q ?? 0)
func g() -> Double? { [1.5, 2].reduce(0, +) }; print(g()!)
print(["1", "x"].compactMap { Int($0).map { $0 + 1 } }, [1, 2].compactMap { $0 > 1 ? $0 : nil }, [1, 2].compactMap { n in n > 1 ? "\(n)" : nil })
let o: [Int]? = [3, 1].sorted(by: <); print(o!)
