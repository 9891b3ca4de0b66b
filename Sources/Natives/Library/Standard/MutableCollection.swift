extension Library {
  static let mutableCollectionGroups: [RowGroup] = [
    RowGroup(
      "protocol MutableCollection<Element>: Collection", typeName: "MutableCollection", isDeclaration: true
    ) {
      "associatedtype SubSequence: MutableCollection = Slice<Self>"
      "subscript(position: Index) -> Element { get set }"
      "subscript(bounds: Range<Index>) -> SubSequence { get set }"
      "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index"
      "mutating func swapAt(_ i: Index, _ j: Index)"
    },
    RowGroup("extension MutableCollection", typeName: "MutableCollection") {
      """
      mutating func swapAt(_ i: Index, _ j: Index) {
        if i == j { return }
        let first = self[i]
        self[i] = self[j]
        self[j] = first
      }
      """
      """
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        guard var i = try firstIndex(where: belongsInSecondPartition) else { return endIndex }
        var j = index(after: i)
        while j != endIndex {
          if !(try belongsInSecondPartition(self[j])) {
            swapAt(i, j)
            formIndex(after: &i)
          }
          formIndex(after: &j)
        }
        return i
      }
      """
      """
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        get { return self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
      }
      """
      """
      subscript(x: UnboundedRange) -> SubSequence {
        get { return self[startIndex..<endIndex] }
        set { self[startIndex..<endIndex] = newValue }
      }
      """
    },
    RowGroup("extension MutableCollection where SubSequence == Slice<Self>", typeName: "MutableCollection") {
      """
      subscript(bounds: Range<Index>) -> Slice<Self> {
        get { return Slice(base: self, bounds: bounds) }
        set {
          var target = bounds.lowerBound
          var source = newValue.startIndex
          while target != bounds.upperBound && source != newValue.endIndex {
            self[target] = newValue[source]
            formIndex(after: &target)
            newValue.formIndex(after: &source)
          }
        }
      }
      """
    },
    RowGroup("extension MutableCollection where Self: BidirectionalCollection", typeName: "MutableCollection") {
      """
      mutating func reverse() {
        if isEmpty { return }
        var first = startIndex
        var last = index(before: endIndex)
        while first < last {
          swapAt(first, last)
          formIndex(after: &first)
          formIndex(before: &last)
        }
      }
      """
      """
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex
        var high = endIndex
        while true {
          while true {
            if low >= high { return low }
            if try belongsInSecondPartition(self[low]) { break }
            formIndex(after: &low)
          }
          while true {
            formIndex(before: &high)
            if low >= high { return low }
            if !(try belongsInSecondPartition(self[high])) { break }
          }
          swapAt(low, high)
          formIndex(after: &low)
        }
      }
      """
    },
    RowGroup("extension MutableCollection where Self: RandomAccessCollection", typeName: "MutableCollection") {
      """
      mutating func shuffle() {
        var generator = SystemRandomNumberGenerator()
        shuffle(using: &generator)
      }
      """
      """
      mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) {
        var left = count
        var current = startIndex
        while left > 1 {
          let offset = Int.random(in: 0..<left, using: &generator)
          left -= 1
          swapAt(current, index(current, offsetBy: offset))
          formIndex(after: &current)
        }
      }
      """
      """
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var elements = Array(self)
        try elements.sort(by: areInIncreasingOrder)
        var i = startIndex
        for element in elements {
          self[i] = element
          formIndex(after: &i)
        }
      }
      """
    },
    RowGroup(
      "extension MutableCollection where Self: RandomAccessCollection, Element: Comparable",
      typeName: "MutableCollection"
    ) {
      """
      mutating func sort() {
        var elements = Array(self)
        elements.sort()
        var i = startIndex
        for element in elements {
          self[i] = element
          formIndex(after: &i)
        }
      }
      """
    },
    RowGroup("extension Array", typeName: "Array") {
      """
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        \(sortBody(merges: "source = try source._merged(by: areInIncreasingOrder)") {
          "try areInIncreasingOrder(\($0), \($1))"
        })
      }
      """
      """
      func _merged(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        \(mergeBody { "try areInIncreasingOrder(\($0), \($1))" })
      }
      """
    },
    RowGroup("extension Array where Element: Comparable", typeName: "Array") {
      """
      mutating func sort() {
        \(sortBody(merges: "source = source._merged()") { "\($0) < \($1)" })
      }
      """
      """
      func _merged() -> [Element] {
        \(mergeBody { "\($0) < \($1)" })
      }
      """
    },
  ]

  /// A stable merge sort of an array: runs of twelve by insertion, which is all that a short one needs. `merges` is the call
  /// that makes one run of them.
  private static func sortBody(merges: String, _ less: (String, String) -> String) -> String {
    """
    let count = self.count
      if count < 2 { return }
      var source = self
      var start = 0
      while start < count {
        let end = start + 12 < count ? start + 12 : count
        var i = start + 1
        while i < end {
          let element = source._unchecked(i)
          var j = i
          while j > start {
            let previous = source._unchecked(j - 1)
            if !(\(less("element", "previous"))) { break }
            source._setUnchecked(j, previous)
            j -= 1
          }
          if j != i { source._setUnchecked(j, element) }
          i += 1
        }
        start = end
      }
      if count > 12 { \(merges) }
      _replace(0, count, source)
    """
  }

  /// Merges runs of twelve between two buffers; halves that are in order already are copied as they are. It stands apart
  /// so that only lists that need it wait for it to be checked.
  private static func mergeBody(_ less: (String, String) -> String) -> String {
    """
    let count = self.count
      var source = self
      var target = source
      var width = 12
      while width < count {
        var low = 0
        while low < count {
          let middle = low + width < count ? low + width : count
          let high = low + width + width < count ? low + width + width : count
          var left = low
          var right = middle
          var k = low
          if right < high {
            var a = source._unchecked(left)
            var b = source._unchecked(right)
            if \(less("b", "source._unchecked(middle - 1)")) {
              while true {
                if \(less("b", "a")) {
                  target._setUnchecked(k, b)
                  k += 1
                  right += 1
                  if right == high { break }
                  b = source._unchecked(right)
                } else {
                  target._setUnchecked(k, a)
                  k += 1
                  left += 1
                  if left == middle { break }
                  a = source._unchecked(left)
                }
              }
            }
          }
          while left < middle {
            target._setUnchecked(k, source._unchecked(left))
            k += 1
            left += 1
          }
          while right < high {
            target._setUnchecked(k, source._unchecked(right))
            k += 1
            right += 1
          }
          low = high
        }
        swap(&source, &target)
        width += width
      }
      return source
    """
  }
}
