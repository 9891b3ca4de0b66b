import Diagnostics

/// `for x: T in sequence`: the type that is written down for the elements.
extension Solver {
  /// Asks that the elements of what is looped over become `wanted`, where they can: literals in it are of that type
  /// then. Where they can't, the sequence is what it is by itself, and the loop says what does not fit.
  func askElements(of root: Node, toBecome wanted: Type) {
    let sequence = checker.libraryProtocol("Sequence")
    guard let element = checker.associatedDecl("Element", in: sequence) else { return }
    let before = state
    let part = newVariable()
    add(.conforms(root.type, sequence, Locator(root, .other)))
    add(.projection(part, element, of: root.type, Locator(root, .other)))
    add(.convert(part, wanted, Locator(root, .other)))
    let asked = state
    let solved = solve()
    let fits = solved != nil && !isTooComplex
    state = fits ? asked : before
    ambiguous = nil
    isTooComplex = false
  }

  /// What an iterator gives, as an optional of what its elements convert to; nil where they don't.
  func converted(next: Expression, from element: Type, to wanted: Type) -> Expression? {
    let place = node(.checked(next), element, next.range, root)
    add(.convert(element, wanted, Locator(place, .other)))
    guard let solved = solve() else { return nil }
    state = solved
    guard let conversion = conversion(element, wanted) else { return next }
    return Expression(.convert(next, .optionalMap(conversion)), checker.optional(wanted), next.range)
  }
}
