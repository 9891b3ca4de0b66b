// swift-format-ignore-file
final class LRU<Key: Hashable, Value> {
  private final class Entry { let key: Key; var value: Value; var next: Entry?; weak var prev: Entry?; init(_ k: Key, _ v: Value) { key = k; value = v } }
  private var map: [Key: Entry] = [:]
  private var head: Entry?, tail: Entry?
  let capacity: Int
  init(capacity: Int) { self.capacity = capacity }
  var keys: [Key] { var out: [Key] = [], e = head; while let x = e { out.append(x.key); e = x.next }; return out }
  private func unlink(_ e: Entry) {
    if let p = e.prev { p.next = e.next } else { head = e.next }
    if let n = e.next { n.prev = e.prev } else { tail = e.prev }
    e.next = nil; e.prev = nil
  }
  private func pushFront(_ e: Entry) { e.next = head; head?.prev = e; head = e; if tail == nil { tail = e } }
  subscript(k: Key) -> Value? {
    get { guard let e = map[k] else { return nil }; unlink(e); pushFront(e); return e.value }
    set {
      if let old = map.removeValue(forKey: k) { unlink(old) }
      guard let v = newValue else { return }
      if map.count == capacity, let last = tail { map[last.key] = nil; unlink(last) }
      let e = Entry(k, v)
      map[k] = e
      pushFront(e)
    }
  }
}
let c = LRU<String, Int>(capacity: 2)
c["a"] = 1; c["b"] = 2
print(c["a"]!, c.keys)
c["c"] = 3
print(c["b"] as Any, c.keys, c["c"]! + c["a"]!)
c["a"]! += 10
c["c"] = nil
print(c.keys, c["a"] as Any)
