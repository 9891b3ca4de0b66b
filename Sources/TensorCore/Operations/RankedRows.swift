import TensorKernels

extension Float {
  /// An unsigned number in the same order: the two zeros are equal, NaN is the largest.
  var sortKey: UInt32 {
    if isNaN { return .max }
    let bits = (self + 0).bitPattern
    return bits >> 31 == 0 ? bits | 1 << 31 : ~bits
  }

  /// The number that has this key.
  init(sortKey: UInt32) {
    self = sortKey == .max ? .nan : Float(bitPattern: sortKey >> 31 == 1 ? sortKey ^ 1 << 31 : ~sortKey)
  }
}

extension Double {
  /// An unsigned number in the same order: the two zeros are equal, NaN is the largest.
  var sortKey: UInt64 {
    if isNaN { return .max }
    let bits = (self + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }
}

/// Puts the numbers of rows in order by unsigned keys: equals keep their order.
///
/// Long rows are sorted digit by digit (Seward, 1954; O(n) for each byte of the key, bytes alike in all keys skipped),
/// short ones by insertion. A few of many are kept while the row passes: O(n) where new ones seldom come.
///
/// Invariant of the unsafe part: `entries` and `other` hold `n` entries each, and live as long as the call of `rank`.
struct RankedRows<Key: FixedWidthInteger & UnsignedInteger> {
  private struct Entry {
    var key: Key
    var index: UInt32
  }

  private let n: Int
  private let entries: UnsafeMutablePointer<Entry>
  private let other: UnsafeMutablePointer<Entry>

  /// Writes for each row of `n` numbers (`count` in all) the positions of its `limit` first in order; threads share the
  /// rows. `next` gives a place from which on the row has to be looked at, given one and the last key kept so far.
  @inline(__always)
  static func rank<V>(
    _ values: UnsafeMutablePointer<V>, _ count: Int, _ n: Int, _ limit: Int, _ descending: Bool,
    into out: UnsafeMutablePointer<Int>, next: ((_ row: UnsafePointer<V>, _ from: Int, _ last: Key) -> Int)? = nil,
    _ key: (V) -> Key
  ) {
    guard n > 0, limit > 0 else { return }
    precondition(n <= UInt32.max, "a row of more than 2³² numbers can't be sorted")
    let flip: Key = descending ? .max : 0
    let keepsFew = limit <= 64 && limit * 4 <= n
    eachPart(of: count / n, numbers: n) { rows in
      let entries = UnsafeMutablePointer<Entry>.allocate(capacity: n)
      let other = UnsafeMutablePointer<Entry>.allocate(capacity: n)
      defer {
        entries.deallocate()
        other.deallocate()
      }
      let sorter = RankedRows(n: n, entries: entries, other: other)
      for row in rows {
        let p = values + row * n
        let ranked: UnsafeMutablePointer<Entry>
        if keepsFew {
          sorter.keepFirst(limit, next: { next?(p, $0, $1 ^ flip) ?? $0 }, { key(p[$0]) ^ flip })
          ranked = entries
        } else {
          for i in 0..<n { entries[i] = Entry(key: key(p[i]) ^ flip, index: UInt32(truncatingIfNeeded: i)) }
          ranked = sorter.sorted()
        }
        for k in 0..<limit { out[row * limit + k] = Int(ranked[k].index) }
      }
    }
  }

  /// Calls `body` for parts of so many rows on the kernels' threads.
  private static func eachPart(of rows: Int, numbers n: Int, _ body: (Range<Int>) -> Void) {
    withoutActuallyEscaping(body) { body in
      // The callers wait in `nbk_parallel` while others use what they point to; parts don't overlap.
      withUnsafePointer(to: body) { body in
        nbk_parallel(
          rows, Swift.max(1, (1 << 14) / n),
          { context, begin, end in
            context!.assumingMemoryBound(to: ((Range<Int>) -> Void).self).pointee(begin..<end)
          }, UnsafeMutableRawPointer(mutating: body))
      }
    }
  }

  /// The first `limit` in order stand in `entries` afterwards.
  @inline(__always)
  private func keepFirst(_ limit: Int, next: (_ from: Int, _ last: Key) -> Int, _ key: (Int) -> Key) {
    var kept = 0
    var i = 0
    while i < n {
      if kept == limit {
        i = next(i, entries[limit - 1].key)
        if i >= n { break }
      }
      let new = key(i)
      i += 1
      // An equal one that comes later stands behind.
      if kept == limit && new >= entries[limit - 1].key { continue }
      var at = kept == limit ? limit - 1 : kept
      while at > 0 && entries[at - 1].key > new {
        entries[at] = entries[at - 1]
        at -= 1
      }
      entries[at] = Entry(key: new, index: UInt32(truncatingIfNeeded: i - 1))
      if kept < limit { kept += 1 }
    }
  }

  /// Sorts `entries`; gives the one of the two buffers that holds the result.
  private func sorted() -> UnsafeMutablePointer<Entry> {
    if n <= 32 {
      insertionSort()
      return entries
    }
    var (from, to) = (entries, other)
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { counts in
      var shift = 0
      while shift < Key.bitWidth {
        counts.update(repeating: 0)
        for i in 0..<n { counts[Int(truncatingIfNeeded: from[i].key &>> Key(shift)) & 255] &+= 1 }
        let first = Int(truncatingIfNeeded: from[0].key &>> Key(shift)) & 255
        if counts[first] != n {
          var total = 0
          for digit in 0..<256 {
            let here = counts[digit]
            counts[digit] = total
            total &+= here
          }
          for i in 0..<n {
            let entry = from[i]
            let digit = Int(truncatingIfNeeded: entry.key &>> Key(shift)) & 255
            to[counts[digit]] = entry
            counts[digit] &+= 1
          }
          swap(&from, &to)
        }
        shift += 8
      }
    }
    return from
  }

  private func insertionSort() {
    for i in 1..<Swift.max(1, n) {
      let entry = entries[i]
      var at = i
      while at > 0 && entries[at - 1].key > entry.key {
        entries[at] = entries[at - 1]
        at -= 1
      }
      entries[at] = entry
    }
  }
}
