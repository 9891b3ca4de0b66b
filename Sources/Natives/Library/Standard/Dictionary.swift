extension Library {
  static let dictionaryGroups: [RowGroup] = [
    RowGroup(
      "struct Dictionary<Key: Hashable, Value>", typeName: "Dictionary", representation: .dictionary,
      isDeclaration: true
    ) {
      "typealias Element = (key: Key, value: Value)"
      Row("init()", .dictionary(.empty))
      "init(minimumCapacity: Int) { self.init(); reserveCapacity(minimumCapacity) }"
      """
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: __owned S) where S.Element == (Key, Value) {
        self.init()
        reserveCapacity(keysAndValues.underestimatedCount)
        for (key, value) in keysAndValues {
          if updateValue(value, forKey: key) != nil {
            _trap("Fatal error: Duplicate values for key: '" + _describe(key) + "'")
          }
        }
      }
      """
      """
      init<S: Sequence>(
        _ keysAndValues: __owned S, uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows where S.Element == (Key, Value) {
        self.init()
        reserveCapacity(keysAndValues.underestimatedCount)
        try merge(keysAndValues, uniquingKeysWith: combine)
      }
      """
      """
      init<S: Sequence>(grouping values: __owned S, by keyForValue: (S.Element) throws -> Key) rethrows
      where Value == [S.Element] {
        self.init()
        for value in values { self[try keyForValue(value), default: []].append(value) }
      }
      """
      Row("func _find(_ key: Key) -> Int", .dictionary(.find))
      Row("mutating func _findOrInsert(_ key: Key) -> Int", .dictionary(.findOrInsert))
      Row("func _key(_ entry: Int) -> Key", .dictionary(.keyAt))
      Row("func _value(_ entry: Int) -> Value", .dictionary(.valueAt))
      Row("mutating func _setValue(_ entry: Int, _ value: Value)", .dictionary(.setValueAt))
      Row("mutating func _remove(_ entry: Int)", .dictionary(.removeAt))
      Row("mutating func _removeAll()", .dictionary(.removeAll))
      Row("func _nextEntry(_ from: Int) -> Int", .dictionary(.nextEntry))
      Row("mutating func reserveCapacity(_ minimumCapacity: Int)", .dictionary(.reserve))
    },
    RowGroup("extension Dictionary", typeName: "Dictionary") {
      Row("var count: Int { get }", .dictionary(.count))
      Row("var capacity: Int { get }", .dictionary(.capacity))
      "var isEmpty: Bool { return count == 0 }"
      "var underestimatedCount: Int { return count }"
      Row("subscript(key: Key) -> Value? { get set }", .dictionary(.optionalValue))
      Row(
        "subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }",
        .dictionary(.valueOrDefault))
      """
      @discardableResult
      mutating func updateValue(_ value: __owned Value, forKey key: Key) -> Value? {
        let before = count
        let entry = _findOrInsert(key)
        if count != before {
          _setValue(entry, value)
          return nil
        }
        let old = _value(entry)
        _setValue(entry, value)
        return old
      }
      """
      """
      @discardableResult
      mutating func removeValue(forKey key: Key) -> Value? {
        let entry = _find(key)
        if entry < 0 { return nil }
        let old = _value(entry)
        _remove(entry)
        return old
      }
      """
      """
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        let kept = keepCapacity ? capacity : 0
        _removeAll()
        if kept > 0 { reserveCapacity(kept) }
      }
      """
      """
      mutating func merge<S: Sequence>(
        _ other: __owned S, uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows where S.Element == (Key, Value) {
        for (key, value) in other {
          let entry = _find(key)
          if entry < 0 {
            self[key] = value
          } else {
            _setValue(entry, try combine(_value(entry), value))
          }
        }
      }
      """
      """
      mutating func merge(
        _ other: __owned [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows {
        for (key, value) in other {
          let entry = _find(key)
          if entry < 0 {
            self[key] = value
          } else {
            _setValue(entry, try combine(_value(entry), value))
          }
        }
      }
      """
      """
      __consuming func merging<S: Sequence>(
        _ other: __owned S, uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows -> [Key: Value] where S.Element == (Key, Value) {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      """
      """
      __consuming func merging(
        _ other: __owned [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      """
      """
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        result.reserveCapacity(capacity)
        for (key, value) in self { result[key] = try transform(value) }
        return result
      }
      """
      """
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { if let mapped = try transform(value) { result[key] = mapped } }
        return result
      }
      """
      """
      __consuming func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for element in self { if try isIncluded(element) { result[element.key] = element.value } }
        return result
      }
      """
      "var keys: Keys { return Keys(_variant: self) }"
      "var values: Values { get { return Values(_variant: self) } set { self = newValue._variant } }"
      """
      mutating func popFirst() -> Element? {
        let entry = _nextEntry(0)
        if entry < 0 { return nil }
        let element = (key: _key(entry), value: _value(entry))
        _remove(entry)
        return element
      }
      """
    },
    RowGroup("extension Dictionary: Sequence, Collection", typeName: "Dictionary") {
      """
      struct Index: Comparable, Hashable {
        let _entry: Int
        init(_entry: Int) { self._entry = _entry }
        static func == (lhs: Index, rhs: Index) -> Bool { return lhs._entry == rhs._entry }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs._entry < rhs._entry }
        func hash(into hasher: inout Hasher) { hasher.combine(_entry) }
      }
      """
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = (key: Key, value: Value)
        let _base: [Key: Value]
        var _entry: Int
        init(_ base: [Key: Value]) {
          _base = base
          _entry = 0
        }
        mutating func next() -> (key: Key, value: Value)? {
          let entry = _base._nextEntry(_entry)
          if entry < 0 { return nil }
          _entry = entry + 1
          return (key: _base._key(entry), value: _base._value(entry))
        }
      }
      """
      "typealias SubSequence = Slice<[Key: Value]>"
      "typealias Indices = DefaultIndices<[Key: Value]>"
      "__consuming func makeIterator() -> Iterator { return Iterator(self) }"
      "var startIndex: Index { return _index(0) }"
      "var endIndex: Index { return Index(_entry: Int.max) }"
      """
      func _index(_ from: Int) -> Index {
        let entry = _nextEntry(from)
        return Index(_entry: entry < 0 ? Int.max : entry)
      }
      """
      """
      func index(after i: Index) -> Index {
        if i._entry == Int.max { _trap("Fatal error: Attempting to access Dictionary elements using an invalid index") }
        return _index(i._entry + 1)
      }
      """
      """
      func index(forKey key: Key) -> Index? {
        let entry = _find(key)
        return entry < 0 ? nil : Index(_entry: entry)
      }
      """
      """
      subscript(position: Index) -> (key: Key, value: Value) {
        _check(position)
        return (key: _key(position._entry), value: _value(position._entry))
      }
      """
      """
      func _check(_ position: Index) {
        if position._entry == Int.max || _nextEntry(position._entry) != position._entry {
          _trap("Fatal error: Attempting to access Dictionary elements using an invalid index")
        }
      }
      """
      """
      @discardableResult
      mutating func remove(at index: Index) -> (key: Key, value: Value) {
        let element = self[index]
        _remove(index._entry)
        return element
      }
      """
      """
      struct Keys: Collection, Equatable {
        typealias Element = Key
        typealias Index = Dictionary<Key, Value>.Index
        typealias SubSequence = Slice<Keys>
        typealias Indices = DefaultIndices<Keys>
        var _variant: [Key: Value]
        init(_variant: [Key: Value]) { self._variant = _variant }
        struct Iterator: IteratorProtocol, Sequence {
          typealias Element = Key
          let _base: [Key: Value]
          var _entry: Int
          init(_ base: [Key: Value]) {
            _base = base
            _entry = 0
          }
          mutating func next() -> Key? {
            let entry = _base._nextEntry(_entry)
            if entry < 0 { return nil }
            _entry = entry + 1
            return _base._key(entry)
          }
        }
        __consuming func makeIterator() -> Iterator { return Iterator(_variant) }
        var startIndex: Dictionary<Key, Value>.Index { return _variant.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { return _variant.endIndex }
        var count: Int { return _variant.count }
        var isEmpty: Bool { return _variant.isEmpty }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index {
          return _variant.index(after: i)
        }
        subscript(position: Dictionary<Key, Value>.Index) -> Key {
          _variant._check(position)
          return _variant._key(position._entry)
        }
        func contains(_ element: Key) -> Bool { return _variant._find(element) >= 0 }
        static func == (lhs: Keys, rhs: Keys) -> Bool {
          if lhs.count != rhs.count { return false }
          for key in lhs { if !rhs.contains(key) { return false } }
          return true
        }
      }
      """
      """
      struct Values: MutableCollection {
        typealias Element = Value
        typealias Index = Dictionary<Key, Value>.Index
        typealias SubSequence = Slice<Values>
        typealias Indices = DefaultIndices<Values>
        var _variant: [Key: Value]
        init(_variant: [Key: Value]) { self._variant = _variant }
        struct Iterator: IteratorProtocol, Sequence {
          typealias Element = Value
          let _base: [Key: Value]
          var _entry: Int
          init(_ base: [Key: Value]) {
            _base = base
            _entry = 0
          }
          mutating func next() -> Value? {
            let entry = _base._nextEntry(_entry)
            if entry < 0 { return nil }
            _entry = entry + 1
            return _base._value(entry)
          }
        }
        __consuming func makeIterator() -> Iterator { return Iterator(_variant) }
        var startIndex: Dictionary<Key, Value>.Index { return _variant.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { return _variant.endIndex }
        var count: Int { return _variant.count }
        var isEmpty: Bool { return _variant.isEmpty }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index {
          return _variant.index(after: i)
        }
        subscript(position: Dictionary<Key, Value>.Index) -> Value {
          get {
            _variant._check(position)
            return _variant._value(position._entry)
          }
          set {
            _variant._check(position)
            _variant._setValue(position._entry, newValue)
          }
        }
      }
      """
    },
    RowGroup("extension Dictionary: ExpressibleByDictionaryLiteral", typeName: "Dictionary") {
      """
      init(dictionaryLiteral elements: (Key, Value)...) {
        self.init()
        for (key, value) in elements {
          if updateValue(value, forKey: key) != nil {
            _trap("Fatal error: Dictionary literal contains duplicate keys")
          }
        }
      }
      """
    },
    RowGroup("extension Dictionary: Equatable where Value: Equatable", typeName: "Dictionary") {
      """
      static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool {
        if lhs.count != rhs.count { return false }
        for (key, value) in lhs {
          let entry = rhs._find(key)
          if entry < 0 || rhs._value(entry) != value { return false }
        }
        return true
      }
      """
    },
    RowGroup("extension Dictionary: Hashable where Value: Hashable", typeName: "Dictionary") {
      """
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in self {
          var entry = Hasher()
          entry.combine(key)
          entry.combine(value)
          sum ^= entry.finalize()
        }
        hasher.combine(sum)
      }
      """
    },
    RowGroup("extension Dictionary: CustomStringConvertible, CustomDebugStringConvertible", typeName: "Dictionary") {
      """
      var description: String {
        if isEmpty { return "[:]" }
        var text = "["
        var isFirst = true
        for (key, value) in self {
          if isFirst { isFirst = false } else { text += ", " }
          text += _debugDescribe(key)
          text += ": "
          text += _debugDescribe(value)
        }
        text += "]"
        return text
      }
      """
      "var debugDescription: String { return description }"
    },
    RowGroup(
      "extension Dictionary.Keys: CustomStringConvertible, CustomDebugStringConvertible",
      typeName: "Dictionary.Keys"
    ) {
      "var description: String { return _describeElements(self) }"
      "var debugDescription: String { return \"Dictionary.Keys(\" + _describeElements(self) + \")\" }"
    },
    RowGroup(
      "extension Dictionary.Values: CustomStringConvertible, CustomDebugStringConvertible",
      typeName: "Dictionary.Values"
    ) {
      "var description: String { return _describeElements(self) }"
      "var debugDescription: String { return \"Dictionary.Values(\" + _describeElements(self) + \")\" }"
    },
    RowGroup(
      "struct KeyValuePairs<Key, Value>: ExpressibleByDictionaryLiteral, RandomAccessCollection",
      typeName: "KeyValuePairs", isDeclaration: true
    ) {
      "typealias Element = (key: Key, value: Value)"
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "typealias SubSequence = Slice<KeyValuePairs<Key, Value>>"
      "let _elements: [(Key, Value)]"
      "init(dictionaryLiteral elements: (Key, Value)...) { _elements = elements }"
      "var startIndex: Int { return 0 }"
      "var endIndex: Int { return _elements.count }"
      """
      subscript(position: Int) -> (key: Key, value: Value) {
        let (key, value) = _elements[position]
        return (key: key, value: value)
      }
      """
    },
    RowGroup(
      "extension KeyValuePairs: CustomStringConvertible, CustomDebugStringConvertible", typeName: "KeyValuePairs"
    ) {
      """
      var description: String {
        if isEmpty { return "[:]" }
        var text = "["
        var isFirst = true
        for (key, value) in _elements {
          if isFirst { isFirst = false } else { text += ", " }
          text += _debugDescribe(key)
          text += ": "
          text += _debugDescribe(value)
        }
        text += "]"
        return text
      }
      """
      "var debugDescription: String { return description }"
    },
  ]
}
