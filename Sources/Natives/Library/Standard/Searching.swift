extension Library {
  /// Looking for one collection inside another.
  static let searchGroups: [RowGroup] = [
    RowGroup("extension Collection where Element: Equatable", typeName: "Collection") {
      """
      func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
        return _firstRange(of: Array(other), from: startIndex)
      }
      """
      """
      func _firstRange(of wanted: [Element], from start: Index) -> Range<Index>? {
        var i = start
        while true {
          var j = i
          var k = 0
          while k < wanted.count && j != endIndex && self[j] == wanted[k] {
            formIndex(after: &j)
            k += 1
          }
          if k == wanted.count { return i..<j }
          if i == endIndex || j == endIndex && k == 0 { return nil }
          formIndex(after: &i)
        }
      }
      """
      """
      func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element {
        return firstRange(of: other) != nil
      }
      """
      """
      func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
        let wanted = Array(other)
        var result: [Range<Index>] = []
        var i = startIndex
        while let range = _firstRange(of: wanted, from: i) {
          result.append(range)
          i = range.upperBound
          if wanted.isEmpty {
            if i == endIndex { break }
            formIndex(after: &i)
          }
        }
        return result
      }
      """
      """
      func split<C: Collection>(
        separator: C, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] where C.Element == Element {
        let wanted = Array(separator)
        var result: [SubSequence] = []
        var start = startIndex
        var i = start
        while !isEmpty, result.count < maxSplits, let range = _firstRange(of: wanted, from: i) {
          if !(omittingEmptySubsequences && start == range.lowerBound) { result.append(self[start..<range.lowerBound]) }
          start = range.upperBound
          i = start
          if wanted.isEmpty {
            if i == endIndex { break }
            formIndex(after: &i)
          }
        }
        if !(omittingEmptySubsequences && start == endIndex) { result.append(self[start..<endIndex]) }
        return result
      }
      """
      """
      func trimmingPrefix<Prefix: Sequence>(_ prefix: Prefix) -> SubSequence where Prefix.Element == Element {
        var i = startIndex
        for expected in prefix {
          if i == endIndex || self[i] != expected { return self[startIndex..<endIndex] }
          formIndex(after: &i)
        }
        return self[i..<endIndex]
      }
      """
    },
    RowGroup("extension RangeReplaceableCollection where Element: Equatable", typeName: "RangeReplaceableCollection") {
      """
      mutating func trimPrefix<Prefix: Sequence>(_ prefix: Prefix) where Prefix.Element == Element {
        let kept = trimmingPrefix(prefix).startIndex
        removeSubrange(startIndex..<kept)
      }
      """
    },
    RowGroup("extension RangeReplaceableCollection", typeName: "RangeReplaceableCollection") {
      """
      mutating func trimPrefix(while predicate: (Element) throws -> Bool) rethrows {
        let kept = try drop(while: predicate).startIndex
        removeSubrange(startIndex..<kept)
      }
      """
    },
    RowGroup("extension Collection", typeName: "Collection") {
      """
      func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        return try drop(while: predicate)
      }
      """
    },
    RowGroup("extension RangeReplaceableCollection where Element: Equatable", typeName: "RangeReplaceableCollection") {
      """
      func replacing<C: Collection, Replacement: Collection>(
        _ other: C, with replacement: Replacement, maxReplacements: Int = .max
      ) -> Self where C.Element == Element, Replacement.Element == Element {
        return replacing(
          other, with: replacement, subrange: startIndex..<endIndex, maxReplacements: maxReplacements)
      }
      """
      """
      func replacing<C: Collection, Replacement: Collection>(
        _ other: C, with replacement: Replacement, subrange: Range<Index>, maxReplacements: Int = .max
      ) -> Self where C.Element == Element, Replacement.Element == Element {
        if maxReplacements < 0 { _trap("Fatal error: Can't replace a negative number of times") }
        var result = Self()
        var start = startIndex
        for range in self[subrange].ranges(of: other).prefix(maxReplacements) {
          result.append(contentsOf: self[start..<range.lowerBound])
          result.append(contentsOf: replacement)
          start = range.upperBound
        }
        result.append(contentsOf: self[start..<endIndex])
        return result
      }
      """
      """
      mutating func replace<C: Collection, Replacement: Collection>(
        _ other: C, with replacement: Replacement, maxReplacements: Int = .max
      ) where C.Element == Element, Replacement.Element == Element {
        self = replacing(other, with: replacement, maxReplacements: maxReplacements)
      }
      """
    },
  ]
}
