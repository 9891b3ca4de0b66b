extension Library {
  static let arrayGroups: [RowGroup] = [
    RowGroup("struct Array<Element>", typeName: "Array", representation: .array, isDeclaration: true) {
      Row("init()", .array(.empty))
      Row("init(repeating repeatedValue: Element, count: Int)", .array(.repeating))
      """
      init<S: Sequence>(_ s: S) where S.Element == Element {
        self.init()
        reserveCapacity(s.underestimatedCount)
        for element in s { append(element) }
      }
      """
    },
    RowGroup(
      "extension Array: RandomAccessCollection, MutableCollection, BidirectionalCollection, Collection, Sequence",
      typeName: "Array"
    ) {
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "typealias Iterator = IndexingIterator<[Element]>"
      "typealias SubSequence = ArraySlice<Element>"
      "var startIndex: Int { return 0 }"
      Row("var endIndex: Int { get }", .array(.count))
      Row("var count: Int { get }", .array(.count))
      Row("var capacity: Int { get }", .array(.capacity))
      "var isEmpty: Bool { return count == 0 }"
      Row("subscript(index: Int) -> Element { get set }", .array(.element))
      Row("func _unchecked(_ index: Int) -> Element", .array(.uncheckedGet))
      Row("mutating func _setUnchecked(_ index: Int, _ element: Element)", .array(.uncheckedSet))
      "func index(after i: Int) -> Int { return i + 1 }"
      "func formIndex(after i: inout Int) { i += 1 }"
      "func index(before i: Int) -> Int { return i - 1 }"
      "func formIndex(before i: inout Int) { i -= 1 }"
      "func index(_ i: Int, offsetBy distance: Int) -> Int { return i + distance }"
      "func distance(from start: Int, to end: Int) -> Int { return end - start }"
      "var first: Element? { return count == 0 ? nil : _unchecked(0) }"
      "var last: Element? { return count == 0 ? nil : _unchecked(count - 1) }"
      Row("mutating func swapAt(_ i: Int, _ j: Int)", .array(.swapAt))
      Row("func _copy(_ lower: Int, _ upper: Int) -> [Element]", .array(.copyRange))
    },
    RowGroup("extension Array: RangeReplaceableCollection", typeName: "Array") {
      Row("mutating func reserveCapacity(_ minimumCapacity: Int)", .array(.reserve))
      Row("mutating func append(_ newElement: __owned Element)", .array(.append))
      Row("mutating func _append(_ newElements: [Element])", .array(.appendContents))
      "mutating func append(contentsOf newElements: __owned [Element]) { _append(newElements) }"
      """
      mutating func append<S: Sequence>(contentsOf newElements: __owned S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      """
      Row("mutating func _removeLast() -> Element", .array(.removeLast))
      """
      @discardableResult
      mutating func removeLast() -> Element {
        if count == 0 { _trap("Fatal error: Can't remove last element from an empty collection") }
        return _removeLast()
      }
      """
      "mutating func popLast() -> Element? { return count == 0 ? nil : _removeLast() }"
      Row("mutating func insert(_ newElement: __owned Element, at i: Int)", .array(.insert))
      Row("@discardableResult mutating func remove(at index: Int) -> Element", .array(.remove))
      """
      @discardableResult
      mutating func removeFirst() -> Element {
        if count == 0 { _trap("Fatal error: Can't remove first element from an empty collection") }
        return remove(at: 0)
      }
      """
      Row(
        "mutating func _replace(_ lower: Int, _ upper: Int, _ newElements: [Element])", .array(.replaceRange))
      Row("mutating func _removeAll()", .array(.removeAll))
      "mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { _removeAll() }"
      """
      static func + (lhs: [Element], rhs: [Element]) -> [Element] {
        var result = lhs
        result._append(rhs)
        return result
      }
      """
      Row("static func += (lhs: inout [Element], rhs: [Element])", .array(.appendContents))
    },
    RowGroup("extension Array: ExpressibleByArrayLiteral", typeName: "Array") {
      Row("init(arrayLiteral elements: Element...)", .value(.identity))
    },
    RowGroup("extension Array: Equatable where Element: Equatable", typeName: "Array") {
      """
      static func == (lhs: [Element], rhs: [Element]) -> Bool {
        let count = lhs.count
        if count != rhs.count { return false }
        for i in 0..<count { if lhs._unchecked(i) != rhs._unchecked(i) { return false } }
        return true
      }
      """
    },
    RowGroup("extension Array: Hashable where Element: Hashable", typeName: "Array") {
      """
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
      """
    },
    RowGroup("extension Array: CustomStringConvertible, CustomDebugStringConvertible", typeName: "Array") {
      "var description: String { return _describeElements(self) }"
      "var debugDescription: String { return _describeElements(self) }"
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
    },
  ]
}
