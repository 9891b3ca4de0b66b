extension Library {
  static let arrayGroups: [RowGroup] =
    arrayGroups("Array") + arrayGroups("ContiguousArray") + [
      RowGroup("extension Array", typeName: "Array") {
        Row("static func += (lhs: inout [Element], rhs: [Element])", .array(.appendContents))
        "init<S: Sequence>(_ s: S) where S.Element == Element { self = s._asArray() }"
      },
      RowGroup("extension ContiguousArray", typeName: "ContiguousArray") {
        "init<S: Sequence>(_ s: S) where S.Element == Element { self.init(); append(contentsOf: s) }"
      },
      RowGroup("extension Sequence", typeName: "Sequence") {
        """
        func _asArray() -> [Element] {
          var result: [Element] = []
          result.reserveCapacity(underestimatedCount)
          for element in self { result.append(element) }
          return result
        }
        """
      },
      RowGroup("extension Array: CustomDebugStringConvertible", typeName: "Array") {
        "var debugDescription: String { return _describeElements(self) }"
      },
      RowGroup("extension ContiguousArray: CustomDebugStringConvertible", typeName: "ContiguousArray") {
        "var debugDescription: String { return \"ContiguousArray(\" + _describeElements(self) + \")\" }"
      },
      RowGroup("", typeName: "") {
        """
        func _describeElements<S: Sequence>(_ elements: S) -> String {
          var text = "["
          var isFirst = true
          for element in elements {
            if isFirst { isFirst = false } else { text += ", " }
            text += _debugDescribe(element)
          }
          text += "]"
          return text
        }
        """
        """
        func _checkBounds(_ bounds: Range<Int>, _ start: Int, _ end: Int, _ type: String) {
          if bounds.lowerBound < start || bounds.upperBound > end {
            _trap("Fatal error: " + type + " index is out of range")
          }
        }
        """
      },
    ]

  /// `Array` and `ContiguousArray`, which the machine holds alike.
  private static func arrayGroups(_ name: String) -> [RowGroup] {
    [
      RowGroup("struct \(name)<Element>", typeName: name, representation: .array, isDeclaration: true) {
        Row("init()", .array(.empty))
        Row("init(repeating repeatedValue: Element, count: Int)", .array(.repeating))
      },
      RowGroup(
        "extension \(name): RandomAccessCollection, MutableCollection, BidirectionalCollection, Collection, Sequence",
        typeName: name
      ) {
        "typealias Index = Int"
        "typealias Indices = Range<Int>"
        "typealias Iterator = IndexingIterator<\(name)<Element>>"
        "typealias SubSequence = ArraySlice<Element>"
        arrayPositions
        arrayElements
      },
      RowGroup("extension \(name): RangeReplaceableCollection", typeName: name) {
        arrayGrowth(name)
        arrayShrinking
      },
      RowGroup("extension \(name): ExpressibleByArrayLiteral", typeName: name) {
        Row("init(arrayLiteral elements: Element...)", .value(.identity))
      },
      RowGroup("extension \(name): Equatable where Element: Equatable", typeName: name) {
        """
        static func == (lhs: \(name)<Element>, rhs: \(name)<Element>) -> Bool {
          let count = lhs.count
          if count != rhs.count { return false }
          for i in 0..<count { if lhs._unchecked(i) != rhs._unchecked(i) { return false } }
          return true
        }
        """
      },
      RowGroup("extension \(name): Hashable where Element: Hashable", typeName: name) {
        """
        func hash(into hasher: inout Hasher) {
          hasher.combine(count)
          for element in self { hasher.combine(element) }
        }
        """
      },
      RowGroup("extension \(name): CustomStringConvertible", typeName: name) {
        "var description: String { return _describeElements(self) }"
      },
    ]
  }

  @RowBuilder private static var arrayPositions: [Row] {
    "var startIndex: Int { return 0 }"
    Row("var endIndex: Int { get }", .array(.count))
    Row("var count: Int { get }", .array(.count))
    Row("var underestimatedCount: Int { get }", .array(.count))
    Row("var capacity: Int { get }", .array(.capacity))
    "var isEmpty: Bool { return count == 0 }"
    "var indices: Range<Int> { return Range(_uncheckedBounds: 0, count) }"
    "func index(after i: Int) -> Int { return i + 1 }"
    "func formIndex(after i: inout Int) { i += 1 }"
    "func index(before i: Int) -> Int { return i - 1 }"
    "func formIndex(before i: inout Int) { i -= 1 }"
    "func index(_ i: Int, offsetBy distance: Int) -> Int { return i + distance }"
    """
    func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
      let l = limit - i
      if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
      return i + distance
    }
    """
    "func distance(from start: Int, to end: Int) -> Int { return end - start }"
  }

  @RowBuilder private static var arrayElements: [Row] {
    Row("subscript(index: Int) -> Element { get set }", .array(.element))
    Row("func _unchecked(_ index: Int) -> Element", .array(.uncheckedGet))
    Row("mutating func _setUnchecked(_ index: Int, _ element: Element)", .array(.uncheckedSet))
    Row("func _copy(_ lower: Int, _ upper: Int) -> [Element]", .array(.copyRange))
    """
    subscript(bounds: Range<Int>) -> ArraySlice<Element> {
      get {
        _checkBounds(bounds, 0, count, "Array")
        return ArraySlice(_base: _asArray(), bounds.lowerBound, bounds.upperBound)
      }
      set { replaceSubrange(bounds, with: newValue) }
    }
    """
    Row("__consuming func _asArray() -> [Element]", .value(.identity))
    "var first: Element? { return count == 0 ? nil : _unchecked(0) }"
    "var last: Element? { return count == 0 ? nil : _unchecked(count - 1) }"
    Row("mutating func swapAt(_ i: Int, _ j: Int)", .array(.swapAt))
    """
    mutating func reverse() {
      var first = 0
      var last = count - 1
      while first < last {
        swapAt(first, last)
        first += 1
        last -= 1
      }
    }
    """
  }

  @RowBuilder private static func arrayGrowth(_ name: String) -> [Row] {
    Row("mutating func reserveCapacity(_ minimumCapacity: Int)", .array(.reserve))
    Row("mutating func _reserveForAppending(_ n: Int)", .array(.reserveForAppending))
    Row("mutating func append(_ newElement: __owned Element)", .array(.append))
    Row("mutating func _append(_ newElements: [Element])", .array(.appendContents))
    "mutating func append(contentsOf newElements: __owned [Element]) { _append(newElements) }"
    """
    mutating func append<S: Sequence>(contentsOf newElements: __owned S) where S.Element == Element {
      _reserveForAppending(newElements.underestimatedCount)
      for element in newElements { append(element) }
    }
    """
    Row("mutating func insert(_ newElement: __owned Element, at i: Int)", .array(.insert))
    """
    mutating func insert<C: Collection>(contentsOf newElements: __owned C, at i: Int)
    where C.Element == Element {
      replaceSubrange(i..<i, with: newElements)
    }
    """
    Row("mutating func _replace(_ lower: Int, _ upper: Int, _ newElements: [Element])", .array(.replaceRange))
    """
    mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: __owned C)
    where C.Element == Element {
      if subrange.lowerBound < 0 { _trap("Fatal error: Array replace: subrange start is negative") }
      if subrange.upperBound > count { _trap("Fatal error: Array replace: subrange extends past the end") }
      _replace(subrange.lowerBound, subrange.upperBound, newElements._asArray())
    }
    """
    """
    static func + (lhs: \(name)<Element>, rhs: \(name)<Element>) -> \(name)<Element> {
      var result = lhs
      result._append(rhs._asArray())
      return result
    }
    """
    """
    static func += <S: Sequence>(lhs: inout \(name)<Element>, rhs: S) where S.Element == Element {
      lhs.append(contentsOf: rhs)
    }
    """
  }

  @RowBuilder private static var arrayShrinking: [Row] {
    Row("mutating func _removeLast() -> Element", .array(.removeLast))
    """
    @discardableResult
    mutating func removeLast() -> Element {
      if count == 0 { _trap("Fatal error: Can't remove last element from an empty collection") }
      return _removeLast()
    }
    """
    "mutating func popLast() -> Element? { return count == 0 ? nil : _removeLast() }"
    """
    mutating func removeLast(_ k: Int) {
      if k == 0 { return }
      if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
      if k > count { _trap("Fatal error: Can't remove more items from a collection than it contains") }
      _replace(count - k, count, [])
    }
    """
    Row("@discardableResult mutating func remove(at index: Int) -> Element", .array(.remove))
    """
    @discardableResult
    mutating func removeFirst() -> Element {
      if count == 0 { _trap("Fatal error: Can't remove first element from an empty collection") }
      return remove(at: 0)
    }
    """
    """
    mutating func removeFirst(_ k: Int) {
      if k == 0 { return }
      if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
      if k > count { _trap("Fatal error: Can't remove more items from a collection than it has") }
      _replace(0, k, [])
    }
    """
    """
    mutating func removeSubrange(_ bounds: Range<Int>) {
      if bounds.lowerBound < 0 { _trap("Fatal error: Array replace: subrange start is negative") }
      if bounds.upperBound > count { _trap("Fatal error: Array replace: subrange extends past the end") }
      _replace(bounds.lowerBound, bounds.upperBound, [])
    }
    """
    Row("mutating func _removeAll()", .array(.removeAll))
    """
    mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
      if keepCapacity { _replace(0, count, []) } else { _removeAll() }
    }
    """
    """
    mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
      var kept = 0
      let count = self.count
      for i in 0..<count {
        let element = _unchecked(i)
        if !(try shouldBeRemoved(element)) {
          if kept != i { _setUnchecked(kept, element) }
          kept += 1
        }
      }
      _replace(kept, count, [])
    }
    """
    """
    __consuming func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
      var result: [Element] = []
      for element in self { if try isIncluded(element) { result.append(element) } }
      return result
    }
    """
  }
}
