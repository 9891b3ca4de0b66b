extension Library {
  /// `CharacterSet`: named classes of scalars, single scalars, and all but them.
  static let characterSetGroups: [RowGroup] = [
    RowGroup(
      "struct CharacterSet: Equatable, Hashable, Sendable", typeName: "CharacterSet", module: "Foundation",
      isDeclaration: true
    ) {
      "var _classes: Int"
      "var _scalars: Set<UInt32>"
      "var _isInverted: Bool"
      """
      init(_classes: Int) {
        self._classes = _classes
        _scalars = []
        _isInverted = false
      }
      """
      "init() { self.init(_classes: 0) }"
      """
      init(charactersIn string: String) {
        self.init(_classes: 0)
        insert(charactersIn: string)
      }
      """
      """
      init(charactersIn range: Range<Unicode.Scalar>) {
        self.init(_classes: 0)
        for value in range.lowerBound.value..<range.upperBound.value { _scalars.insert(value) }
      }
      """
      """
      init(charactersIn range: ClosedRange<Unicode.Scalar>) {
        self.init(_classes: 0)
        for value in range.lowerBound.value...range.upperBound.value { _scalars.insert(value) }
      }
      """
      """
      func contains(_ member: Unicode.Scalar) -> Bool {
        let isMember = _scalars.contains(member.value) || (_classes != 0 && _isInClasses(member, _classes))
        return isMember != _isInverted
      }
      """
      "mutating func insert(charactersIn string: String) { for scalar in string.unicodeScalars { insert(scalar) } }"
      """
      mutating func insert(_ character: Unicode.Scalar) {
        if _isInverted { _scalars.remove(character.value) } else { _scalars.insert(character.value) }
      }
      """
      """
      mutating func remove(_ character: Unicode.Scalar) {
        if _isInverted { _scalars.insert(character.value) } else { _scalars.remove(character.value) }
      }
      """
      """
      var inverted: CharacterSet {
        var result = self
        result._isInverted = !_isInverted
        return result
      }
      """
      "mutating func invert() { _isInverted = !_isInverted }"
      """
      func union(_ other: CharacterSet) -> CharacterSet {
        if _isInverted || other._isInverted { _trap("Fatal error: not supported: union of an inverted CharacterSet") }
        var result = self
        result._classes |= other._classes
        result._scalars.formUnion(other._scalars)
        return result
      }
      """
      "mutating func formUnion(_ other: CharacterSet) { self = union(other) }"
      characterClasses.enumerated().map { i, name in
        Row("static var \(name): CharacterSet { return CharacterSet(_classes: \(1 << i)) }")
      }
      """
      static var whitespacesAndNewlines: CharacterSet {
        return CharacterSet.whitespaces.union(CharacterSet.newlines)
      }
      """
    },
    RowGroup("", typeName: "", module: "Foundation") {
      Row(
        "func _isInClasses(_ scalar: Unicode.Scalar, _ classes: Int) -> Bool",
        NativeFunction { (scalar: Unicode.Scalar, classes: Int) in
          characterClasses.indices.contains { classes & 1 << $0 != 0 && isMember(scalar, of: characterClasses[$0]) }
        })
    },
  ]

  private static let characterClasses = [
    "whitespaces", "newlines", "decimalDigits", "letters", "lowercaseLetters", "uppercaseLetters", "alphanumerics",
    "punctuationCharacters", "symbols", "controlCharacters", "capitalizedLetters", "nonBaseCharacters",
  ]

  private static func isMember(_ scalar: Unicode.Scalar, of name: String) -> Bool {
    let category = scalar.properties.generalCategory
    let letters: Set<Unicode.GeneralCategory> = [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    ]
    let marks: Set<Unicode.GeneralCategory> = [.nonspacingMark, .spacingMark, .enclosingMark]
    switch name {
    case "whitespaces": return category == .spaceSeparator || scalar == "\t"
    case "newlines": return (0x0A...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
    case "decimalDigits": return category == .decimalNumber
    case "letters": return letters.contains(category) || marks.contains(category)
    case "lowercaseLetters": return category == .lowercaseLetter
    case "uppercaseLetters": return category == .uppercaseLetter || category == .titlecaseLetter
    case "alphanumerics":
      return letters.contains(category) || marks.contains(category)
        || [.decimalNumber, .letterNumber, .otherNumber].contains(category)
    case "punctuationCharacters":
      return [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation,
      ].contains(category)
    case "symbols": return [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol].contains(category)
    case "controlCharacters": return category == .control || category == .format
    case "capitalizedLetters": return category == .titlecaseLetter
    case "nonBaseCharacters": return marks.contains(category)
    default: preconditionFailure("no class of characters is called \(name)")
    }
  }
}
