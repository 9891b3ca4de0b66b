extension Library {
  /// Searching, comparing and folding strings as options say.
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
        static var diacriticInsensitive: CompareOptions { return CompareOptions(rawValue: 128) }
        static var widthInsensitive: CompareOptions { return CompareOptions(rawValue: 256) }
        static var regularExpression: CompareOptions { return CompareOptions(rawValue: 1024) }
        var _folding: Int { return Int(rawValue & 385) }
      }
      """
    },
    RowGroup("struct Locale: Hashable, Sendable", typeName: "Locale", module: "Foundation", isDeclaration: true) {
      "let identifier: String"
      "init(identifier: String) { self.identifier = identifier }"
      "static var current: Locale { return Locale(identifier: \"en_001\") }"
    },
    RowGroup("", typeName: "", module: "Foundation") {
      Row(
        "func _firstMatch(_ pattern: String, _ text: String, _ lower: Int, _ upper: Int, _ options: Int) -> Range<Int>?",
        NativeFunction(throwing: PatternSearch.firstMatch))
      Row(
        """
        func _replacingMatches(
          _ pattern: String, _ text: String, _ template: String, _ lower: Int, _ upper: Int, _ options: Int
        ) -> String
        """, NativeFunction(throwing: PatternSearch.replacing))
      Row("func _folding(_ text: String, _ options: Int) -> String", NativeFunction(TextFolding.fold))
    },
    RowGroup("extension StringProtocol", typeName: "StringProtocol", module: "Foundation") {
      """
      func folding(options: String.CompareOptions, locale: Locale?) -> String {
        let language = locale?.identifier.prefix(2) ?? ""
        if options.contains(.caseInsensitive) && (language == "tr" || language == "az" || language == "lt") {
          _trap("Fatal error: not supported: folding by the rules of the locale '\\(locale!.identifier)'")
        }
        return _folding(_string, Int(options.rawValue))
      }
      """
      """
      func rangeOfCharacter(
        from aSet: CharacterSet, options mask: String.CompareOptions = [], range aRange: Range<String.Index>? = nil
      ) -> Range<String.Index>? {
        let scalars = unicodeScalars
        var start = aRange?.lowerBound ?? scalars.startIndex
        var end = aRange?.upperBound ?? scalars.endIndex
        while start < end {
          if mask.contains(.backwards) {
            let last = scalars.index(before: end)
            if aSet.contains(scalars[last]) { return last..<end }
            end = last
          } else {
            let next = scalars.index(after: start)
            if aSet.contains(scalars[start]) { return start..<next }
            start = next
          }
        }
        return nil
      }
      """
      """
      func _end(of wanted: [Character], from start: String.Index, to end: String.Index, folding: Int) -> String.Index? {
        var i = start
        var count = 0
        while count < wanted.count {
          if i >= end { return nil }
          let own = self[i]
          if own == wanted[count] {
            count += 1
          } else {
            if folding == 0 { return nil }
            // What folds to several characters stands for all of them.
            for character in _folding(String(own), folding) {
              if count == wanted.count || character != wanted[count] { return nil }
              count += 1
            }
          }
          i = index(after: i)
        }
        return i <= end ? i : nil
      }
      """
      """
      func range<T: StringProtocol>(
        of aString: T, options: String.CompareOptions = [], range searchRange: Range<String.Index>? = nil,
        locale: Locale? = nil
      ) -> Range<String.Index>? {
        let start = searchRange?.lowerBound ?? startIndex
        let end = searchRange?.upperBound ?? endIndex
        if options.contains(.regularExpression) {
          let base = startIndex._offset
          let found = _firstMatch(
            aString._string, _string, start._offset - base, end._offset - base, Int(options.rawValue))
          guard let found else { return nil }
          return String.Index(_offset: base + found.lowerBound)..<String.Index(_offset: base + found.upperBound)
        }
        let folding = options._folding
        let wanted = Array(folding == 0 ? aString._string : _folding(aString._string, folding))
        if wanted.isEmpty { return nil }
        if options.contains(.backwards) {
          var i = end
          while i > start {
            i = index(before: i)
            if let found = _end(of: wanted, from: i, to: end, folding: folding) {
              if !options.contains(.anchored) || found == end { return i..<found }
            }
            if options.contains(.anchored) && distance(from: i, to: end) > wanted.count { return nil }
          }
          return nil
        }
        var i = start
        while i < end {
          if let found = _end(of: wanted, from: i, to: end, folding: folding) { return i..<found }
          if options.contains(.anchored) { return nil }
          i = index(after: i)
        }
        return nil
      }
      """
      """
      func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(
        of target: Target, with replacement: Replacement, options: String.CompareOptions = [],
        range searchRange: Range<String.Index>? = nil
      ) -> String {
        var start = searchRange?.lowerBound ?? startIndex
        let end = searchRange?.upperBound ?? endIndex
        if options.contains(.regularExpression) {
          let base = startIndex._offset
          return _replacingMatches(
            target._string, _string, replacement._string, start._offset - base, end._offset - base,
            Int(options.rawValue))
        }
        var result = String(self[startIndex..<start])
        if options.contains(.anchored) && options.contains(.backwards) {
          var tail = ""
          var stop = end
          while let found = range(of: target, options: options, range: start..<stop) {
            tail = replacement._string + tail
            stop = found.lowerBound
          }
          return String(self[startIndex..<stop]) + tail + String(self[end..<endIndex])
        }
        let plain: String.CompareOptions = options.subtracting(.backwards)
        while let found = range(of: target, options: plain, range: start..<end) {
          result += String(self[start..<found.lowerBound])
          result += replacement._string
          start = found.upperBound
        }
        return result + String(self[start..<endIndex])
      }
      """
      """
      func compare<T: StringProtocol>(_ aString: T, options: String.CompareOptions) -> ComparisonResult {
        let folding = options._folding
        let own = folding == 0 ? _string : _folding(_string, folding)
        let other = folding == 0 ? aString._string : _folding(aString._string, folding)
        if !options.contains(.numeric) {
          return ComparisonResult(rawValue: _order(own, other, options.contains(.literal)))!
        }
        let a = Array(own)
        let b = Array(other)
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
