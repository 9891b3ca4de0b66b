extension Library {
  static let boolGroups: [RowGroup] = [
    RowGroup(
      "struct Bool: ExpressibleByBooleanLiteral, Equatable, Hashable, LosslessStringConvertible, Sendable",
      typeName: "Bool", representation: .scalar(.bool), isDeclaration: true
    ) {
      "init() { self = false }"
      Row("init(_ value: Bool)", .value(.identity))
      Row("init(booleanLiteral value: Bool)", .value(.identity))
      Row("static prefix func ! (a: Bool) -> Bool", .boolean(.not))
      Row("static func == (lhs: Bool, rhs: Bool) -> Bool", .boolean(.equal))
      Row("static func != (lhs: Bool, rhs: Bool) -> Bool", .boolean(.notEqual))
      """
      static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool {
        if lhs { return try rhs() }
        return false
      }
      """
      """
      static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool {
        if lhs { return true }
        return try rhs()
      }
      """
      "mutating func toggle() { self = !self }"
      "var description: String { return self ? \"true\" : \"false\" }"
      """
      init?(_ description: String) {
        if description == "true" {
          self = true
        } else if description == "false" {
          self = false
        } else {
          return nil
        }
      }
      """
      "func hash(into hasher: inout Hasher) { hasher._combine(self ? 1 : 0) }"
      "var hashValue: Int { var hasher = Hasher(); hash(into: &hasher); return hasher.finalize() }"
      """
      static func random() -> Bool {
        var generator = SystemRandomNumberGenerator()
        return Bool.random(using: &generator)
      }
      """
      """
      static func random<T: RandomNumberGenerator>(using generator: inout T) -> Bool {
        return (generator.next() >> 17) & 1 == 0
      }
      """
    }
  ]
}
