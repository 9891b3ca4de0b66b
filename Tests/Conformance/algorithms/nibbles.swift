// swift-format-ignore-file
struct Nibbles: RandomAccessCollection, MutableCollection {
  typealias Indices = Range<UInt64>
  typealias Index = UInt64
  var val: UInt64
  let startIndex: UInt64 = 0
  let endIndex: UInt64 = 16
  subscript(idx: UInt64) -> UInt64 {
    get { (val >> (idx * 4)) & 0xf }
    set { let mask = (0xf as UInt64) << (idx * 4); val &= ~mask; val |= newValue << (idx * 4) }
  }
  typealias Iterator = IndexingIterator<Nibbles>
  func makeIterator() -> Iterator { return Iterator(_elements: self) }
}
var c = Nibbles(val: 0x102030405060708)
c.sort(); print(String(c.val, radix: 16), c.count, c.max()!, Array(c.prefix(3)))
c.swapAt(0, 15); print(c.first!, c.indices, c[2..<4].map { $0 })
