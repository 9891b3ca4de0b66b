// swift-format-ignore-file
let old = ["a", "b", "c", "d", "e"], new = ["a", "c", "x", "e", "b"]
let d = new.difference(from: old)
for c in d { print(c) }
print(d.count, d.insertions.count, d.removals.count, d.isEmpty)
print(old.applying(d)!, old.applying(d)! == new, new.applying(d.inverse())! == old)
for c in d.inferringMoves() { switch c { case let .insert(o, e, w): print("ins", o, e, w as Any); case let .remove(o, e, w): print("rem", o, e, w as Any) } }
func check(_ a: String, _ b: String) { let d = b.difference(from: a); print(d.map { c -> String in switch c { case .insert(let o, let e, _): "+\(o)\(e)"; case .remove(let o, let e, _): "-\(o)\(e)" } }.joined(separator: " "), String(a.applying(d)!) == b) }
check("kitten", "sitting"); check("", "abc"); check("abc", ""); check("abcabba", "cbabac"); check("same", "same"); check("xaxbxc", "abcx"); check("the quick brown fox", "quick the fox brown")
var seed = 12345
func rnd(_ n: Int) -> Int { seed = (seed &* 1103515245 &+ 12345) & 0x7fffffff; return (seed >> 8) % n }
for _ in 0..<30 { let a = (0..<rnd(12)).map { _ in rnd(4) }, b = (0..<rnd(12)).map { _ in rnd(4) }; let d = b.difference(from: a); print(a, b, d.map { c -> String in switch c { case .insert(let o, let e, let w): "+\(o):\(e)"; case .remove(let o, let e, _): "-\(o):\(e)" } }, a.applying(d)! == b) }
print([1, 5, 9].difference(from: [1, 4, 9, 10]) { $0 / 2 == $1 / 2 }.count)
print(CollectionDifference<Int>([.remove(offset: 0, element: 1, associatedWith: nil), .remove(offset: 0, element: 2, associatedWith: nil)]) == nil, [1, 2].applying(CollectionDifference([.insert(offset: 9, element: 1, associatedWith: nil)])!) as Any)
print([1,2,3].difference(from: [1,3]) == [1,2,3].difference(from: [1,3]))
print([1,2,3].difference(from: [1,3]))
