extension Library {
  /// What stands for the name of all tuple types.
  package static let tupleTypeName = "()"

  /// Comparing tuples of two to six elements: the first elements that differ decide. The functions are global, and are
  /// found when a tuple comes up.
  static let tupleGroups: [RowGroup] = [
    RowGroup("", typeName: tupleTypeName) {
      "func == (lhs: (), rhs: ()) -> Bool { return true }"
      "func != (lhs: (), rhs: ()) -> Bool { return false }"
      "func < (lhs: (), rhs: ()) -> Bool { return false }"
      "func <= (lhs: (), rhs: ()) -> Bool { return true }"
      "func > (lhs: (), rhs: ()) -> Bool { return false }"
      "func >= (lhs: (), rhs: ()) -> Bool { return true }"
      (2...6).flatMap(tupleComparisons)
    }
  ]

  private static func tupleComparisons(_ arity: Int) -> [Row] {
    let names = ["A", "B", "C", "D", "E", "F"].prefix(arity)
    let elements = names.joined(separator: ", ")
    let parameters = "(lhs: (\(elements)), rhs: (\(elements))) -> Bool"
    func generics(_ bound: String) -> String { names.map { "\($0): \(bound)" }.joined(separator: ", ") }
    let places = 0..<arity
    var rows = [
      Row(
        """
        func == <\(generics("Equatable"))>\(parameters) {
          return \(places.map { "lhs.\($0) == rhs.\($0)" }.joined(separator: " && "))
        }
        """),
      Row(
        """
        func != <\(generics("Equatable"))>\(parameters) {
          return \(places.map { "lhs.\($0) != rhs.\($0)" }.joined(separator: " || "))
        }
        """),
    ]
    for name in ["<", "<=", ">", ">="] {
      let decisions = places.dropLast().map { "if lhs.\($0) != rhs.\($0) { return lhs.\($0) \(name) rhs.\($0) }" }
      rows.append(
        Row(
          """
          func \(name) <\(generics("Comparable"))>\(parameters) {
            \(decisions.joined(separator: "\n  "))
            return lhs.\(arity - 1) \(name) rhs.\(arity - 1)
          }
          """))
    }
    return rows
  }
}
