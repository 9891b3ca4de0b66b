extension Library {
  /// What collections can do beyond what every sequence can.
  static let collectionAlgorithmGroups: [RowGroup] = [
    RowGroup("extension Collection", typeName: "Collection") {
      """
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = startIndex
        let end = endIndex
        while i != end {
          if try predicate(self[i]) { return i }
          formIndex(after: &i)
        }
        return nil
      }
      """
      """
      @available(*, deprecated, renamed: "firstIndex(where:)")
      func index(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        return try firstIndex(where: predicate)
      }
      """
      """
      __consuming func prefix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Fatal error: Can't take a prefix of negative length from a collection") }
        let end = index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
      }
      """
      """
      __consuming func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end = startIndex
        while try end != endIndex && predicate(self[end]) { formIndex(after: &end) }
        return self[startIndex..<end]
      }
      """
      "__consuming func prefix(upTo end: Index) -> SubSequence { return self[startIndex..<end] }"
      "__consuming func prefix(through position: Index) -> SubSequence { return prefix(upTo: index(after: position)) }"
      """
      __consuming func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Fatal error: Can't take a suffix of negative length from a collection") }
        let amount = Swift.max(0, count - maxLength)
        let start = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
      }
      """
      "__consuming func suffix(from start: Index) -> SubSequence { return self[start..<endIndex] }"
      """
      __consuming func dropFirst(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Fatal error: Can't drop a negative number of elements from a collection") }
        let start = index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
      }
      """
      """
      __consuming func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Fatal error: Can't drop a negative number of elements from a collection") }
        let amount = Swift.max(0, count - k)
        let end = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
      }
      """
      """
      __consuming func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start = startIndex
        while try start != endIndex && predicate(self[start]) { formIndex(after: &start) }
        return self[start..<endIndex]
      }
      """
      """
      __consuming func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [SubSequence] {
        if maxSplits < 0 { _trap("Fatal error: Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        let end = endIndex
        var i = start
        while i != end && result.count < maxSplits {
          if try isSeparator(self[i]) {
            if !(omittingEmptySubsequences && start == i) { result.append(self[start..<i]) }
            formIndex(after: &i)
            start = i
          } else {
            formIndex(after: &i)
          }
        }
        if !(omittingEmptySubsequences && start == end) { result.append(self[start..<end]) }
        return result
      }
      """
      """
      func randomElement() -> Element? {
        var generator = SystemRandomNumberGenerator()
        return randomElement(using: &generator)
      }
      """
      """
      func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element? {
        if isEmpty { return nil }
        let offset = Int.random(in: 0..<count, using: &generator)
        return self[index(startIndex, offsetBy: offset)]
      }
      """
      """
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        return self[r.relative(to: self)]
      }
      """
      "subscript(x: UnboundedRange) -> SubSequence { return self[startIndex..<endIndex] }"
    },
    RowGroup("extension Collection where Element: Equatable", typeName: "Collection") {
      """
      func firstIndex(of element: Element) -> Index? {
        var i = startIndex
        let end = endIndex
        while i != end {
          if self[i] == element { return i }
          formIndex(after: &i)
        }
        return nil
      }
      """
      """
      @available(*, deprecated, renamed: "firstIndex(of:)")
      func index(of element: Element) -> Index? { return firstIndex(of: element) }
      """
      """
      __consuming func split(
        separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] {
        if maxSplits < 0 { _trap("Fatal error: Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        let end = endIndex
        var i = start
        while i != end && result.count < maxSplits {
          if self[i] == separator {
            if !(omittingEmptySubsequences && start == i) { result.append(self[start..<i]) }
            formIndex(after: &i)
            start = i
          } else {
            formIndex(after: &i)
          }
        }
        if !(omittingEmptySubsequences && start == end) { result.append(self[start..<end]) }
        return result
      }
      """
    },
    RowGroup("extension Collection where SubSequence == Self", typeName: "Collection") {
      """
      mutating func popFirst() -> Element? {
        if isEmpty { return nil }
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      """
      """
      @discardableResult
      mutating func removeFirst() -> Element {
        if isEmpty { _trap("Fatal error: Can't remove items from an empty collection") }
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      """
      """
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let start = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it contains")
        }
        self = self[start..<endIndex]
      }
      """
    },
    RowGroup("extension Collection where Indices == DefaultIndices<Self>", typeName: "Collection") {
      """
      var indices: DefaultIndices<Self> {
        return DefaultIndices(_elements: self, startIndex: startIndex, endIndex: endIndex)
      }
      """
    },
    RowGroup("extension Collection where SubSequence == Slice<Self>", typeName: "Collection") {
      "subscript(bounds: Range<Index>) -> Slice<Self> { return Slice(base: self, bounds: bounds) }"
    },
    RowGroup("extension BidirectionalCollection", typeName: "BidirectionalCollection") {
      """
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        var i = endIndex
        let start = startIndex
        while i != start {
          formIndex(before: &i)
          let element = self[i]
          if try predicate(element) { return element }
        }
        return nil
      }
      """
      """
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = endIndex
        let start = startIndex
        while i != start {
          formIndex(before: &i)
          if try predicate(self[i]) { return i }
        }
        return nil
      }
      """
      "__consuming func reversed() -> ReversedCollection<Self> { return ReversedCollection(_base: self) }"
      """
      __consuming func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Fatal error: Can't take a suffix of negative length from a collection") }
        let start = index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex
        return self[start..<endIndex]
      }
      """
      """
      __consuming func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Fatal error: Can't drop a negative number of elements from a collection") }
        let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex
        return self[startIndex..<end]
      }
      """
    },
    RowGroup("extension BidirectionalCollection where Element: Equatable", typeName: "BidirectionalCollection") {
      """
      func lastIndex(of element: Element) -> Index? {
        var i = endIndex
        let start = startIndex
        while i != start {
          formIndex(before: &i)
          if self[i] == element { return i }
        }
        return nil
      }
      """
    },
    RowGroup("extension BidirectionalCollection where SubSequence == Self", typeName: "BidirectionalCollection") {
      """
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        let position = index(before: endIndex)
        let element = self[position]
        self = self[startIndex..<position]
        return element
      }
      """
      """
      @discardableResult
      mutating func removeLast() -> Element {
        if isEmpty { _trap("Fatal error: Can't remove last element from an empty collection") }
        let position = index(before: endIndex)
        let element = self[position]
        self = self[startIndex..<position]
        return element
      }
      """
      """
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it contains")
        }
        self = self[startIndex..<end]
      }
      """
    },
    RowGroup(
      "extension BidirectionalCollection where Element == String", typeName: "BidirectionalCollection"
    ) {
      """
      func joined(separator: String = "") -> String {
        var result = ""
        var isFirst = true
        for element in self {
          if isFirst { isFirst = false } else { result += separator }
          result += element
        }
        return result
      }
      """
    },
    RowGroup("", typeName: "") {
      "typealias UnboundedRange = (UnboundedRange_) -> ()"
    },
    RowGroup("enum UnboundedRange_", typeName: "UnboundedRange_", isDeclaration: true) {
      "static postfix func ... (_: UnboundedRange_) -> () {}"
    },
  ]
}
