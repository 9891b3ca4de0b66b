extension Library {
  /// Searching and comparing strings as options say. What would need tables of Unicode (diacritics, widths) or a
  /// matcher of patterns has no option here, so that it is refused before anything runs.
  static let textOptionGroups: [RowGroup] = [
    RowGroup("extension String", typeName: "String", module: "Foundation") {
      """
      struct CompareOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static var caseInsensitive: CompareOptions { return CompareOptions(rawValue: 1) }
        static var literal: CompareOptions { return CompareOptions(rawValue: 2) }
        static var backwards: CompareOptions { return CompareOptions(rawValue: 4) }
        static var anchored: CompareOptions { return CompareOptions(rawValue: 8) }
        static var numeric: CompareOptions { return CompareOptions(rawValue: 64) }
      }
      """
    },
    RowGroup("extension StringProtocol", typeName: "StringProtocol", module: "Foundation") {
      """
      func _end(of wanted: [Character], from start: String.Index, to end: String.Index, ignoringCase: Bool) -> String.Index? {
        var i = start
        for character in wanted {
          if i >= end { return nil }
          let own = self[i]
          if own != character && !(ignoringCase && own.lowercased() == character.lowercased()) { return nil }
          i = index(after: i)
        }
        return i <= end ? i : nil
      }
      """
      """
      func range<T: StringProtocol>(
        of aString: T, options: String.CompareOptions, range searchRange: Range<String.Index>? = nil
      ) -> Range<String.Index>? {
        let wanted = Array(aString._string)
        if wanted.isEmpty { return nil }
        let start = searchRange?.lowerBound ?? startIndex
        let end = searchRange?.upperBound ?? endIndex
        let ignoringCase = options.contains(.caseInsensitive)
        if options.contains(.backwards) {
          var i = end
          while i > start {
            i = index(before: i)
            if let found = _end(of: wanted, from: i, to: end, ignoringCase: ignoringCase) {
              return options.contains(.anchored) && found != end ? nil : i..<found
            }
          }
          return nil
        }
        var i = start
        while i < end {
          if let found = _end(of: wanted, from: i, to: end, ignoringCase: ignoringCase) { return i..<found }
          if options.contains(.anchored) { return nil }
          i = index(after: i)
        }
        return nil
      }
      """
      """
      func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(
        of target: Target, with replacement: Replacement, options: String.CompareOptions,
        range searchRange: Range<String.Index>? = nil
      ) -> String {
        var result = String(self[startIndex..<(searchRange?.lowerBound ?? startIndex)])
        var start = searchRange?.lowerBound ?? startIndex
        let end = searchRange?.upperBound ?? endIndex
        let plain: String.CompareOptions = options.subtracting(.backwards)
        while let found = range(of: target, options: plain, range: start..<end) {
          result += String(self[start..<found.lowerBound])
          result += replacement._string
          start = found.upperBound
          if options.contains(.anchored) { break }
        }
        return result + String(self[start..<endIndex])
      }
      """
      """
      func compare<T: StringProtocol>(_ aString: T, options: String.CompareOptions) -> ComparisonResult {
        let a = Array(options.contains(.caseInsensitive) ? lowercased() : _string)
        let b = Array(options.contains(.caseInsensitive) ? aString.lowercased() : aString._string)
        var i = 0
        var j = 0
        while i < a.count && j < b.count {
          if options.contains(.numeric), a[i].isASCII, a[i].isNumber, b[j].isASCII, b[j].isNumber {
            // Runs of digits are compared as numbers: without leading zeros the longer one is greater.
            while i < a.count - 1 && a[i] == "0" && a[i + 1].isNumber { i += 1 }
            while j < b.count - 1 && b[j] == "0" && b[j + 1].isNumber { j += 1 }
            let first = a[i...].prefix { $0.isASCII && $0.isNumber }
            let second = b[j...].prefix { $0.isASCII && $0.isNumber }
            if first.count != second.count { return first.count < second.count ? .orderedAscending : .orderedDescending }
            for (x, y) in zip(first, second) where x != y { return x < y ? .orderedAscending : .orderedDescending }
            i += first.count
            j += second.count
            continue
          }
          if a[i] != b[j] { return a[i] < b[j] ? .orderedAscending : .orderedDescending }
          i += 1
          j += 1
        }
        let left = a.count - i
        let right = b.count - j
        return left == right ? .orderedSame : left < right ? .orderedAscending : .orderedDescending
      }
      """
      """
      func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool {
        return range(of: other, options: .caseInsensitive) != nil
      }
      """
    },
  ]
}
