// swift-format-ignore-file
func bubble<T: Comparable>(_ a: inout [T]) {
  for i in 0..<a.count { for j in 1..<max(1, a.count - i) where a[j] < a[j - 1] { a.swapAt(j, j - 1) } }
}
func insertion<T>(_ items: [T], by less: (T, T) -> Bool) -> [T] {
  var a = items
  for i in a.indices.dropFirst() {
    var j = i
    let x = a[i]
    while j > 0 && less(x, a[j - 1]) { a[j] = a[j - 1]; j -= 1 }
    a[j] = x
  }
  return a
}
func quick<T: Comparable>(_ a: [T]) -> [T] {
  guard a.count > 1, let p = a.first else { return a }
  let rest = a.dropFirst()
  return quick(rest.filter { $0 < p }) + [p] + quick(rest.filter { $0 >= p })
}
func merge<T: Comparable>(_ a: [T]) -> [T] {
  if a.count < 2 { return a }
  let m = a.count / 2
  let l = merge(Array(a[..<m])), r = merge(Array(a[m...]))
  var out: [T] = [], i = 0, j = 0
  while i < l.count, j < r.count { if r[j] < l[i] { out.append(r[j]); j += 1 } else { out.append(l[i]); i += 1 } }
  return out + l[i...] + r[j...]
}
var xs = [5, 3, 9, 1, 5, -2]
bubble(&xs)
print(xs, insertion([3, 1, 2], by: >), quick(["pear", "fig", "apple"]), merge([2.5, 1.5, -1]))
func siftDown(_ a: inout [Int], _ start: Int, _ end: Int) {
  var root = start
  while 2 * root + 1 < end {
    var child = 2 * root + 1
    if child + 1 < end && a[child] < a[child + 1] { child += 1 }
    if a[root] >= a[child] { return }
    a.swapAt(root, child)
    root = child
  }
}
var h = [4, 8, 1, 9, 3, 7]
for i in stride(from: h.count / 2 - 1, through: 0, by: -1) { siftDown(&h, i, h.count) }
print(h)
for e in (1..<h.count).reversed() { h.swapAt(0, e); siftDown(&h, 0, e) }
print(h)
