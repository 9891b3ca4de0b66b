extension Library {
  /// `CharacterSet`: a mask of the kinds of scalars that belong to it, but for single scalars of which the opposite holds. So
  /// whatever is made of such sets is one again.
  static let characterSetGroups: [RowGroup] = [
    RowGroup(
      "struct CharacterSet: Equatable, Hashable, Sendable, SetAlgebra", typeName: "CharacterSet", module: "Foundation",
      isDeclaration: true
    ) {
      "typealias Element = Unicode.Scalar"
      "typealias ArrayLiteralElement = Unicode.Scalar"
      "var _kinds: Int"
      "var _exceptions: Set<UInt32>"
      """
      init(_kinds: Int) {
        self._kinds = _kinds
        _exceptions = []
      }
      """
      "init() { self.init(_kinds: 0) }"
      """
      init(arrayLiteral elements: Unicode.Scalar...) {
        self.init(_kinds: 0)
        for scalar in elements { _exceptions.insert(scalar.value) }
      }
      """
      """
      init<S: Sequence>(_ sequence: S) where S.Element == Unicode.Scalar {
        self.init(_kinds: 0)
        for scalar in sequence { _exceptions.insert(scalar.value) }
      }
      """
      """
      init(charactersIn string: String) {
        self.init(_kinds: 0)
        for scalar in string.unicodeScalars { _exceptions.insert(scalar.value) }
      }
      """
      """
      init(charactersIn range: Range<Unicode.Scalar>) {
        self.init(_kinds: 0)
        for value in range.lowerBound.value..<range.upperBound.value { _exceptions.insert(value) }
      }
      """
      """
      init(charactersIn range: ClosedRange<Unicode.Scalar>) {
        self.init(_kinds: 0)
        for value in range.lowerBound.value...range.upperBound.value { _exceptions.insert(value) }
      }
      """
      """
      func contains(_ member: Unicode.Scalar) -> Bool {
        let isOfKind = _kinds != 0 && (_kinds >> _kindOf(member)) & 1 == 1
        return _exceptions.isEmpty ? isOfKind : _exceptions.contains(member.value) != isOfKind
      }
      """
      """
      mutating func insert(charactersIn string: String) { for scalar in string.unicodeScalars { _set(scalar, true) } }
      """
      """
      mutating func remove(charactersIn string: String) { for scalar in string.unicodeScalars { _set(scalar, false) } }
      """
      """
      mutating func insert(charactersIn range: ClosedRange<Unicode.Scalar>) { formUnion(CharacterSet(charactersIn: range)) }
      """
      """
      mutating func _set(_ member: Unicode.Scalar, _ isMember: Bool) {
        let isOfKind = (_kinds >> _kindOf(member)) & 1 == 1
        if isOfKind == isMember { _exceptions.remove(member.value) } else { _exceptions.insert(member.value) }
      }
      """
      // Foundation says that it inserted what was there.
      """
      @discardableResult mutating func insert(
        _ character: Unicode.Scalar
      ) -> (inserted: Bool, memberAfterInsert: Unicode.Scalar) {
        _set(character, true)
        return (inserted: true, memberAfterInsert: character)
      }
      """
      """
      @discardableResult mutating func update(with character: Unicode.Scalar) -> Unicode.Scalar? {
        _set(character, true)
        return character
      }
      """
      """
      @discardableResult mutating func remove(_ character: Unicode.Scalar) -> Unicode.Scalar? {
        let isMember = contains(character)
        _set(character, false)
        return isMember ? character : nil
      }
      """
      """
      func _combined(_ other: CharacterSet, _ kinds: Int, _ combine: (Bool, Bool) -> Bool) -> CharacterSet {
        var result = CharacterSet(_kinds: kinds)
        for value in _exceptions.union(other._exceptions) {
          let scalar = Unicode.Scalar(value)!
          result._set(scalar, combine(contains(scalar), other.contains(scalar)))
        }
        return result
      }
      """
      """
      func union(_ other: CharacterSet) -> CharacterSet {
        return _combined(other, _kinds | other._kinds) { $0 || $1 }
      }
      """
      """
      func intersection(_ other: CharacterSet) -> CharacterSet {
        return _combined(other, _kinds & other._kinds) { $0 && $1 }
      }
      """
      """
      func symmetricDifference(_ other: CharacterSet) -> CharacterSet {
        return _combined(other, _kinds ^ other._kinds) { $0 != $1 }
      }
      """
      """
      func subtracting(_ other: CharacterSet) -> CharacterSet {
        return _combined(other, _kinds & ~other._kinds) { $0 && !$1 }
      }
      """
      "mutating func formUnion(_ other: CharacterSet) { self = union(other) }"
      "mutating func formIntersection(_ other: CharacterSet) { self = intersection(other) }"
      "mutating func formSymmetricDifference(_ other: CharacterSet) { self = symmetricDifference(other) }"
      "mutating func subtract(_ other: CharacterSet) { self = subtracting(other) }"
      "var isEmpty: Bool { return _kinds == 0 && _exceptions.isEmpty }"
      "func isSubset(of other: CharacterSet) -> Bool { return subtracting(other).isEmpty }"
      "func isSuperset(of other: CharacterSet) -> Bool { return other.subtracting(self).isEmpty }"
      "func isDisjoint(with other: CharacterSet) -> Bool { return intersection(other).isEmpty }"
      """
      var inverted: CharacterSet {
        var result = self
        result.invert()
        return result
      }
      """
      "mutating func invert() { _kinds = _kinds ^ \(allKinds) }"
      namedSets.map { name, kinds in
        Row("static var \(name): CharacterSet { return CharacterSet(_kinds: \(kinds)) }")
      }
      """
      static var urlQueryAllowed: CharacterSet {
        return CharacterSet(charactersIn: "\(urlCharacters)@:;/?")
      }
      """
      """
      static var urlFragmentAllowed: CharacterSet {
        return CharacterSet(charactersIn: "\(urlCharacters)@:;/?")
      }
      """
      """
      static var urlPathAllowed: CharacterSet {
        return CharacterSet(charactersIn: "\(urlCharacters)@:/")
      }
      """
      """
      static var urlUserAllowed: CharacterSet {
        return CharacterSet(charactersIn: "\(urlCharacters);")
      }
      """
      """
      static var urlPasswordAllowed: CharacterSet {
        return CharacterSet(charactersIn: "\(urlCharacters);")
      }
      """
    },
    RowGroup("", typeName: "", module: "Foundation") {
      Row(
        "func _kindOf(_ scalar: Unicode.Scalar) -> Int",
        NativeFunction { (scalar: Unicode.Scalar) in kind(of: scalar) })
    },
  ]

  private static let urlCharacters =
    "!$&'()*+,-.=_~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

  private static let categories: [Unicode.GeneralCategory] = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
    .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
    .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
    .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
    .format, .surrogate, .privateUse, .unassigned,
  ]

  /// Control characters that are spaces too are kinds of their own.
  private static let tab = categories.count
  private static let lineEnd = categories.count + 1
  private static let allKinds = 1 << (categories.count + 2) - 1

  /// The scalar's category, or the kind of control character that it is.
  private static func kind(of scalar: Unicode.Scalar) -> Int {
    if scalar == "\t" { return tab }
    if (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85 { return lineEnd }
    guard let kind = categories.firstIndex(of: scalar.properties.generalCategory) else {
      preconditionFailure("a scalar of no category")
    }
    return kind
  }

  private static let namedSets: [(name: String, kinds: Int)] = {
    func mask(_ members: [Unicode.GeneralCategory]) -> Int {
      categories.indices.reduce(0) { $0 | (members.contains(categories[$1]) ? 1 << $1 : 0) }
    }
    let letters = mask([.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter])
    let marks = mask([.nonspacingMark, .spacingMark, .enclosingMark])
    let spaces = mask([.spaceSeparator]) | 1 << tab
    let newlines = mask([.lineSeparator, .paragraphSeparator]) | 1 << lineEnd
    return [
      ("whitespaces", spaces), ("newlines", newlines), ("whitespacesAndNewlines", spaces | newlines),
      ("decimalDigits", mask([.decimalNumber])), ("letters", letters | marks),
      ("lowercaseLetters", mask([.lowercaseLetter])),
      ("uppercaseLetters", mask([.uppercaseLetter, .titlecaseLetter])),
      ("capitalizedLetters", mask([.titlecaseLetter])),
      ("alphanumerics", letters | marks | mask([.decimalNumber, .letterNumber, .otherNumber])),
      (
        "punctuationCharacters",
        mask([
          .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
          .finalPunctuation, .otherPunctuation,
        ])
      ),
      ("symbols", mask([.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol])),
      ("controlCharacters", mask([.control, .format]) | 1 << tab | 1 << lineEnd),
      ("nonBaseCharacters", marks),
    ]
  }()
}
