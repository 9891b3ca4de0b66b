// swift-format-ignore-file
// generic algorithms, custom collections, iterators, subscripts, result builders w/o, key paths
struct PriorityQueue<T> { private var heap: [T] = []; private let before: (T, T) -> Bool
  init(_ items: [T] = [], by before: @escaping (T, T) -> Bool) { self.before = before; items.forEach { push($0) } }
  var isEmpty: Bool { heap.isEmpty }; var count: Int { heap.count }; var peek: T? { heap.first }
  mutating func push(_ x: T) { heap.append(x); var i = heap.count - 1; while i > 0, case let p = (i - 1) / 2, before(heap[i], heap[p]) { heap.swapAt(i, p); i = p } }
  mutating func pop() -> T? { guard let top = heap.first else { return nil }; let last = heap.removeLast(); if !heap.isEmpty { heap[0] = last; sift(0) }; return top }
  private mutating func sift(_ i: Int) { var i = i; while true { var m = i; for c in [2 * i + 1, 2 * i + 2] where c < heap.count && before(heap[c], heap[m]) { m = c }; if m == i { return }; heap.swapAt(i, m); i = m } } }
var pq = PriorityQueue([5, 1, 4, 2], by: <); pq.push(3); var out: [Int] = []; while let x = pq.pop() { out.append(x) }; print(out, pq.count)
func mergeSort<T: Comparable>(_ a: [T]) -> [T] { guard a.count > 1 else { return a }; let m = a.count / 2; var l = mergeSort(Array(a[..<m]))[...], r = mergeSort(Array(a[m...]))[...], o: [T] = []; while let x = l.first, let y = r.first { if x <= y { o.append(x); l.removeFirst() } else { o.append(y); r.removeFirst() } }; return o + l + r }
extension MutableCollection where Self: RandomAccessCollection, Element: Comparable { mutating func insertionSort() { for i in indices.dropFirst() { var j = i; while j > startIndex, self[j] < self[index(before: j)] { swapAt(j, index(before: j)); formIndex(before: &j) } } } }
func quickSort<T: Comparable>(_ a: inout [T], _ lo: Int = 0, _ hi: Int? = nil) { let hi = hi ?? a.count - 1; guard lo < hi else { return }; let p = a[(lo + hi) / 2]; var i = lo, j = hi; while i <= j { while a[i] < p { i += 1 }; while a[j] > p { j -= 1 }; if i <= j { a.swapAt(i, j); i += 1; j -= 1 } }; quickSort(&a, lo, j); quickSort(&a, i, hi) }
var arr = [9, 4, 7, 1, 8, 2]; print(mergeSort(arr), mergeSort(["d", "a"])); var b = arr; b.insertionSort(); quickSort(&arr); print(b, arr)
func binarySearch<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable { var lo = c.startIndex, hi = c.endIndex; while lo < hi { let m = c.index(lo, offsetBy: c.distance(from: lo, to: hi) / 2); if c[m] == x { return m }; if c[m] < x { lo = c.index(after: m) } else { hi = m } }; return nil }
print(binarySearch(arr, 7)!, binarySearch(arr[2...], 9)!, binarySearch(arr, 5) as Any, binarySearch(1...100, 37) != nil)
struct Fib: Sequence { let n: Int; func makeIterator() -> some IteratorProtocol<Int> { var (a, b, i) = (0, 1, 0); return AnyIterator { guard i < n else { return nil }; defer { (a, b) = (b, a + b); i += 1 }; return a } } }
for x in Fib(n: 8) { print(x, terminator: " ") }; print(Array(Fib(n: 5)), Fib(n: 10).filter { $0 % 2 == 0 }, Fib(n: 6).reduce(0, +))
struct Ring<T>: Collection { private var s: [T]; init(_ s: [T]) { self.s = s }; var startIndex: Int { 0 }; var endIndex: Int { s.count }; func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> T { get { s[((i % s.count) + s.count) % s.count] } set { s[((i % s.count) + s.count) % s.count] = newValue } } }
var ring = Ring(["a", "b", "c"]); ring[4] = "z"; print(ring[-1], ring[7], ring.map { $0 }, ring.first!, ring.count, ring.dropFirst().joined(), ring.firstIndex(of: "z")!, ring.enumerated().map { "\($0)\($1)" }, ring.min()!, Array(ring.prefix(2)), ring.isEmpty)
struct Employee { var name: String, dept: String; var salary: Double; var address = Address(city: "X") }
struct Address: Hashable { var city: String }
var es = [Employee(name: "Bo", dept: "R", salary: 10), Employee(name: "Al", dept: "S", salary: 30.5), Employee(name: "Cy", dept: "R", salary: 20)]
func sorted<T, V: Comparable>(_ xs: [T], by k: KeyPath<T, V>) -> [T] { xs.sorted { $0[keyPath: k] < $1[keyPath: k] } }
print(sorted(es, by: \.name).map(\.name), sorted(es, by: \.salary).map { $0.name }, es.map(\.address.city.count), Dictionary(grouping: es, by: \.dept).mapValues { $0.map(\.salary).reduce(0, +) }.sorted { $0.key < $1.key })
let kp: WritableKeyPath<Employee, Double> = \.salary; for i in es.indices { es[i][keyPath: kp] *= 1.1 }; print(es.map { $0.salary.rounded() }, es[0][keyPath: \.address.city])
es[1].address.city = "Paris"; print(es.first { $0.address == Address(city: "Paris") }!.name, Set(es.map(\.address)).count)
func lcs(_ a: String, _ b: String) -> String { let (x, y) = (Array(a), Array(b)); var t = Array(repeating: Array(repeating: "", count: y.count + 1), count: x.count + 1); for i in 1...x.count { for j in 1...y.count { t[i][j] = x[i - 1] == y[j - 1] ? t[i - 1][j - 1] + String(x[i - 1]) : [t[i - 1][j], t[i][j - 1]].max { $0.count < $1.count }! } }; return t[x.count][y.count] }
print(lcs("AGGTAB", "GXTXAYB"))
func knapsack(_ w: [Int], _ v: [Int], _ cap: Int) -> Int { var dp = [Int](repeating: 0, count: cap + 1); for i in w.indices { for c in stride(from: cap, through: w[i], by: -1) { dp[c] = max(dp[c], dp[c - w[i]] + v[i]) } }; return dp[cap] }
print(knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7))
func queens(_ n: Int) -> Int { func place(_ r: Int, _ cols: [Int]) -> Int { r == n ? 1 : (0..<n).filter { c in cols.enumerated().allSatisfy { $1 != c && abs($1 - c) != r - $0 } }.map { place(r + 1, cols + [$0]) }.reduce(0, +) }; return place(0, []) }
print((1...6).map(queens))
