// swift-format-ignore-file
func length<T>(_ a: [T]) -> Int { a.count }
func element<T>(_ a: [T]) -> T.Type { T.self }
func size<K, V>(_ a: [K: V]) -> String { "\(K.self) \(V.self) \(a.count)" }
func flatten(_ list: [Any?]) -> Int { list.reduce(0) { $0 + (($1 as? [Any?]).map(flatten) ?? ($1 == nil ? 0 : 1)) } }
print(length([]), length([1, "a"]), element([]), element([1, "a"]), element([1, nil, "a"]), element([nil]))
print(size([:]), size(["a": 1, "b": "c"]), size(["a": nil, "b": 2]))
print([], [nil], [1, nil, "a"], [1, "a"], [].count, [[]].count, [:].isEmpty)
print(flatten([0, 2, [[2, 3], 8, [[100]], nil, [[nil]]], -2]), flatten([nil, [[[nil]]], nil]))
for x in [] { print(x) }
for x in [1, "b"] { print(x) }
let a: Any = [1, "b"]
print(a, [1] + [], [] == [1], [[], [1]].map { $0.count })
