/// An existential beside a number, a text, or a value that can be compared: the operator of the other's type is taken for
/// the one that is meant.
extension Solver {
  func describeExistentialOperand(_ name: String, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard let position = types.firstIndex(where: isExistential), !isExistential(types[1 - position]),
      isMeant(name, of: types[1 - position], beside: types[position], isBehind: position == 0)
    else { return false }
    report(
      "cannot convert value of type '\(text(types[position]))' to expected argument type '\(text(types[1 - position]))'",
      anchor(nodes[position]))
    return true
  }

  private func isMeant(_ name: String, of known: Type, beside existential: Type, isBehind: Bool) -> Bool {
    switch name {
    case "==", "!=":
      if isOwn(known) { return checker.conforms(known, checker.libraryProtocol("Equatable"), environment) }
      // Of an author's protocol it is told what it lacks.
      guard case .existential(let bound) = existential, bound.protocols.allSatisfy({ $0.libraryModule != nil }) else {
        return false
      }
      return known == checker.intType || known == checker.stringType
    case "+", "-", "*", "/", "%", "<", ">", "<=", ">=", "+=", "-=", "*=", "/=":
      return known == checker.intType || !isBehind && known == checker.doubleType
    default: return false
    }
  }
}
