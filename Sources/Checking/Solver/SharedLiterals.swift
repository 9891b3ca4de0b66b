/// The unknowns that literals of a table share: those of one kind become one type.
struct SharedLiterals {
  /// A long table shares what it can; a short one tells of each element by itself.
  let isLongTable: Bool
  var types: [LiteralKind: Type] = [:]

  init(isLongTable: Bool) { self.isLongTable = isLongTable }

  func mayShare(_ kind: LiteralKind) -> Bool {
    switch kind {
    case .integer, .floating: true
    case .boolean, .string: isLongTable
    case .nothing, .array, .dictionary, .interpolation: false
    }
  }
}
