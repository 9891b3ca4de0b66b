// Elements, keys and values of several kinds have only `Any` or `AnyHashable` in common.
let n = 3, x = 2.5, s = "a"
print([n, "a"], [n, 2.5], [x, 1], [s, n, x].count)
print([1: 2, "a": 3].count, [n: 1, s: 2].count, ["a": n, "b": "c"]["b"]!)
print([(1, "a"), (2, 3)], [(n, "b"), (2, "c")])
print([nil, n, "a"] as [Any?])
for value in [n, "text", true] as [Any] {
  switch value {
  case let number as Int: print("number", number)
  case let text as String: print("text", text)
  default: print("other", value)
  }
}
for value in [1, "b", x] { print(value) }
let row: [String: Any] = ["name": s, "age": n, "ok": true]
print(row.count, row["age"] as? Int ?? 0)
print([s, n].map { "\($0)" }.joined(separator: "/"))
