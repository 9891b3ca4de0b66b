extension Library {
  static let stringGroups: [RowGroup] = [
    RowGroup("struct String", typeName: "String", representation: .string, isDeclaration: true) {
      "init() { self = \"\" }"
      Row("init(_ other: String)", .value(.identity))
      Row("init<Subject>(describing instance: Subject)", .value(.describe))
      Row("init<Subject>(reflecting subject: Subject)", .value(.debugDescribe))
      "init<T: LosslessStringConvertible>(_ value: T) { self = value.description }"
      Row("static func + (lhs: String, rhs: String) -> String", .string(.concatenate))
      Row("static func += (lhs: inout String, rhs: String)", .string(.append))
      Row("mutating func append(_ other: String)", .string(.append))
      Row("mutating func append(_ c: Character)", .string(.appendCharacter))
      Row("var isEmpty: Bool { get }", .string(.isEmpty))
      Row("var _utf8Count: Int { get }", .string(.utf8Count))
      Row("func _utf8(_ offset: Int) -> UInt8", .string(.utf8At))
      Row("func _character(_ offset: Int) -> (Character, Int)", .string(.characterAt))
    },
    RowGroup("extension String: Equatable, Comparable", typeName: "String") {
      Row("static func == (lhs: String, rhs: String) -> Bool", .string(.equal))
      Row("static func < (lhs: String, rhs: String) -> Bool", .string(.less))
    },
    RowGroup("extension String: CustomStringConvertible, LosslessStringConvertible", typeName: "String") {
      "var description: String { return self }"
    },
    RowGroup("extension String: Sequence", typeName: "String") {
      "typealias Element = Character"
      """
      struct Iterator: IteratorProtocol, Sequence {
        let _string: String
        var _offset: Int
        let _end: Int
        init(_string: String, _offset: Int, _end: Int) {
          self._string = _string
          self._offset = _offset
          self._end = _end
        }
        mutating func next() -> Character? {
          if _offset >= _end { return nil }
          let (character, following) = _string._character(_offset)
          _offset = following
          return character
        }
      }
      """
      """
      __consuming func makeIterator() -> Iterator {
        return Iterator(_string: self, _offset: 0, _end: _utf8Count)
      }
      """
    },
    RowGroup(
      "struct Character: Sendable", typeName: "Character", representation: .character, isDeclaration: true
    ) {},
    RowGroup("extension Character: Equatable, Comparable", typeName: "Character") {
      Row("static func == (lhs: Character, rhs: Character) -> Bool", .string(.characterEqual))
      Row("static func < (lhs: Character, rhs: Character) -> Bool", .string(.characterLess))
    },
  ]
}
