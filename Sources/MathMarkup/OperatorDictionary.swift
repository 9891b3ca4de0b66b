/// What browsers know about an operator without being told (MathML Core, appendix B): only what lets us leave
/// attributes out.
enum OperatorDictionary {
  /// The space that an operator gets on its own; nil where we had better say it.
  static func spaces(_ text: String, isInfix: Bool, isFirst: Bool) -> (left: MathSpace, right: MathSpace)? {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    if closeSet.contains(scalar) { return (.none, .none) }
    if largeOperators.contains(scalar) { return (.thin, .thin) }
    if isFirst, signs.contains(scalar) { return (.none, .none) }
    guard isInfix else { return nil }
    if relations.contains(scalar) { return (.thick, .thick) }
    if binaries.contains(scalar) { return (.medium, .medium) }
    if separators.contains(scalar) { return (.none, .thin) }
    return nil
  }

  /// Whether it grows with its row unless it is told not to.
  static func stretches(_ text: String) -> Bool {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
    return vertical.contains(scalar)
  }

  private static let closeSet = Set("()[]{}⟨⟩⌈⌉⌊⌋⟦⟧‖¬!′".unicodeScalars)
  private static let largeOperators = Set("∑∏∐⋂⋃⋁⋀⨁⨂⨀∫∬∭∮".unicodeScalars)
  private static let signs = Set("+−±∓".unicodeScalars)
  private static let relations = Set("=<>≤≥≠≈≡∼≃≅∈∉∋⊂⊃⊆⊇→←↔⇒⇐⇔⟶⟹⟺↦∝≪≫≔⊢⊨".unicodeScalars)
  private static let binaries = Set("+−±∓÷∪∩∨∧∖⊕⊖".unicodeScalars)
  private static let separators = Set(",;".unicodeScalars)
  private static let vertical = Set("()[]{}|‖⟨⟩⌈⌉⌊⌋⟦⟧⟮⟯↑↓↕⇑⇓⇕".unicodeScalars)
}
