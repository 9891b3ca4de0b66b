// swift-format-ignore-file
func zipWith<A: Sequence, B: Sequence, T>(_ a: A, _ b: B, _ f: (A.Element, B.Element) -> T) -> [T] { zip(a, b).map(f) }
print(zipWith([1, 2], ["a", "b"]) { "\($0)\($1)" }, zip([1, 2], [3, 4]).map(+), zip([1], [2]).map(max))
func each(_ f: (Int, Int) -> Void) { zip([1], [2]).forEach(f) }
each { print($0, $1) }
func keep(_ d: [String: Int], _ f: (String, Int) -> Bool) -> Int { d.filter(f).count }
