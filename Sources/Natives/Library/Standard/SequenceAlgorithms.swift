extension Library {
  /// What every sequence can do, for any elements.
  static let sequenceAlgorithmGroups: [RowGroup] = [
    RowGroup("extension Sequence", typeName: "Sequence") {
      "var underestimatedCount: Int { return 0 }"
      "var _roomOfMap: Int { return underestimatedCount }"
      """
      func map<T, E: Error>(_ transform: (Element) throws(E) -> T) throws(E) -> [T] {
        var result: [T] = []
        result.reserveCapacity(_roomOfMap)
        for element in self { result.append(try transform(element)) }
        return result
      }
      """
      """
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      """
      """
      func forEach(_ body: (Element) throws -> Void) rethrows {
        for element in self { try body(element) }
      }
      """
      """
      func reduce<Result>(
        _ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result
      ) rethrows -> Result {
        var result = initialResult
        for element in self { result = try nextPartialResult(result, element) }
        return result
      }
      """
      """
      func reduce<Result>(
        into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()
      ) rethrows -> Result {
        var result = initialResult
        for element in self { try updateAccumulatingResult(&result, element) }
        return result
      }
      """
      """
      func compactMap<ElementOfResult>(
        _ transform: (Element) throws -> ElementOfResult?
      ) rethrows -> [ElementOfResult] {
        var result: [ElementOfResult] = []
        for element in self { if let value = try transform(element) { result.append(value) } }
        return result
      }
      """
      """
      func flatMap<SegmentOfResult: Sequence>(
        _ transform: (Element) throws -> SegmentOfResult
      ) rethrows -> [SegmentOfResult.Element] {
        var result: [SegmentOfResult.Element] = []
        for element in self { result.append(contentsOf: try transform(element)) }
        return result
      }
      """
      """
      @available(*, deprecated, message: "Please use compactMap(_:) for the case where closure returns an optional value")
      func flatMap<ElementOfResult>(
        _ transform: (Element) throws -> ElementOfResult?
      ) rethrows -> [ElementOfResult] {
        return try compactMap(transform)
      }
      """
      """
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self { if try predicate(element) { return element } }
        return nil
      }
      """
      """
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if try predicate(element) { return true } }
        return false
      }
      """
      """
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if !(try predicate(element)) { return false } }
        return true
      }
      """
      """
      func count<E: Error>(where predicate: (Element) throws(E) -> Bool) throws(E) -> Int {
        var count = 0
        for element in self { if try predicate(element) { count += 1 } }
        return count
      }
      """
      """
      @warn_unqualified_access
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var iterator = makeIterator()
        guard var smallest = iterator.next() else { return nil }
        while let element = iterator.next() {
          if try areInIncreasingOrder(element, smallest) { smallest = element }
        }
        return smallest
      }
      """
      """
      @warn_unqualified_access
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var iterator = makeIterator()
        guard var largest = iterator.next() else { return nil }
        while let element = iterator.next() {
          if try areInIncreasingOrder(largest, element) { largest = element }
        }
        return largest
      }
      """
      """
      func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var result = Array(self)
        try result.sort(by: areInIncreasingOrder)
        return result
      }
      """
      """
      __consuming func reversed() -> [Element] {
        var result = Array(self)
        result.reverse()
        return result
      }
      """
      """
      func shuffled() -> [Element] {
        var result = Array(self)
        result.shuffle()
        return result
      }
      """
      """
      func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element] {
        var result = Array(self)
        result.shuffle(using: &generator)
        return result
      }
      """
      """
      func elementsEqual<OtherSequence: Sequence>(
        _ other: OtherSequence, by areEquivalent: (Element, OtherSequence.Element) throws -> Bool
      ) rethrows -> Bool {
        var first = makeIterator()
        var second = other.makeIterator()
        while true {
          switch (first.next(), second.next()) {
          case (.some(let a), .some(let b)): if !(try areEquivalent(a, b)) { return false }
          case (.none, .none): return true
          default: return false
          }
        }
      }
      """
      """
      func starts<PossiblePrefix: Sequence>(
        with possiblePrefix: PossiblePrefix, by areEquivalent: (Element, PossiblePrefix.Element) throws -> Bool
      ) rethrows -> Bool {
        var iterator = makeIterator()
        for expected in possiblePrefix {
          guard let element = iterator.next() else { return false }
          if !(try areEquivalent(element, expected)) { return false }
        }
        return true
      }
      """
      """
      func lexicographicallyPrecedes<OtherSequence: Sequence>(
        _ other: OtherSequence, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Bool where OtherSequence.Element == Element {
        var first = makeIterator()
        var second = other.makeIterator()
        while true {
          guard let a = first.next() else { return second.next() != nil }
          guard let b = second.next() else { return false }
          if try areInIncreasingOrder(a, b) { return true }
          if try areInIncreasingOrder(b, a) { return false }
        }
      }
      """
    },
    RowGroup("extension Sequence", typeName: "Sequence") {
      "__consuming func enumerated() -> EnumeratedSequence<Self> { return EnumeratedSequence(_base: self) }"
      """
      __consuming func prefix(_ maxLength: Int) -> PrefixSequence<Self> {
        if maxLength < 0 { _trap("Fatal error: Can't take a prefix of negative length from a sequence") }
        return PrefixSequence(_base: self, _maxLength: maxLength)
      }
      """
      """
      __consuming func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      """
      """
      __consuming func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> {
        if k < 0 { _trap("Fatal error: Can't drop a negative number of elements from a sequence") }
        return DropFirstSequence(_base: self, _limit: k)
      }
      """
      """
      __consuming func dropLast(_ k: Int = 1) -> [Element] {
        if k < 0 { _trap("Fatal error: Can't drop a negative number of elements from a sequence") }
        var result = Array(self)
        result.removeLast(Swift.min(k, result.count))
        return result
      }
      """
      """
      __consuming func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
        var iterator = makeIterator()
        var next = iterator.next()
        while let element = next {
          if !(try predicate(element)) { break }
          next = iterator.next()
        }
        return DropWhileSequence(_iterator: iterator, _next: next)
      }
      """
      """
      __consuming func suffix(_ maxLength: Int) -> [Element] {
        if maxLength < 0 { _trap("Fatal error: Can't take a suffix of negative length from a sequence") }
        let all = Array(self)
        return all.count <= maxLength ? all : all._copy(all.count - maxLength, all.count)
      }
      """
      """
      __consuming func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        return try Array(self).split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
      """
    },
    RowGroup("extension Sequence where Element: Equatable", typeName: "Sequence") {
      """
      func contains(_ element: Element) -> Bool {
        for candidate in self { if candidate == element { return true } }
        return false
      }
      """
      """
      func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool
      where OtherSequence.Element == Element {
        var first = makeIterator()
        var second = other.makeIterator()
        while true {
          guard let a = first.next() else { return second.next() == nil }
          guard let b = second.next() else { return false }
          if a != b { return false }
        }
      }
      """
      """
      func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool
      where PossiblePrefix.Element == Element {
        var iterator = makeIterator()
        for expected in possiblePrefix {
          guard let element = iterator.next() else { return false }
          if element != expected { return false }
        }
        return true
      }
      """
      """
      __consuming func split(
        separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [ArraySlice<Element>] {
        return Array(self).split(
          separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
      }
      """
    },
    RowGroup("extension Sequence where Element: Comparable", typeName: "Sequence") {
      """
      @warn_unqualified_access
      func min() -> Element? {
        var iterator = makeIterator()
        guard var smallest = iterator.next() else { return nil }
        while let element = iterator.next() { if element < smallest { smallest = element } }
        return smallest
      }
      """
      """
      @warn_unqualified_access
      func max() -> Element? {
        var iterator = makeIterator()
        guard var largest = iterator.next() else { return nil }
        while let element = iterator.next() { if largest < element { largest = element } }
        return largest
      }
      """
      """
      func sorted() -> [Element] {
        var result = Array(self)
        result.sort()
        return result
      }
      """
      """
      func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool
      where OtherSequence.Element == Element {
        var first = makeIterator()
        var second = other.makeIterator()
        while true {
          guard let a = first.next() else { return second.next() != nil }
          guard let b = second.next() else { return false }
          if a < b { return true }
          if b < a { return false }
        }
      }
      """
    },
    RowGroup("extension Sequence where Element: Sequence", typeName: "Sequence") {
      "__consuming func joined() -> FlattenSequence<Self> { return FlattenSequence(_base: self) }"
      """
      __consuming func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self>
      where Separator.Element == Element.Element {
        return JoinedSequence(base: self, separator: separator)
      }
      """
    },
    RowGroup("extension Sequence where Element: StringProtocol", typeName: "Sequence") {
      """
      func joined(separator: String = "") -> String {
        var result = ""
        var isFirst = true
        for element in self {
          if isFirst { isFirst = false } else { result += separator }
          result.append(contentsOf: element)
        }
        return result
      }
      """
    },
  ]
}
