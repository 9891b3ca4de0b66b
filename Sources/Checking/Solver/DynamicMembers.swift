import Diagnostics

/// `@dynamicMemberLookup`: a name that is no member's is given to a subscript.
extension Solver {
  /// The subscripts that take names where a type has no such member.
  func dynamicMembers(of type: Type) -> [SubscriptDecl]? {
    guard !checker.dynamicTypes.isEmpty, case .nominal(let decl, _) = type else { return nil }
    var owner: NominalDecl? = decl
    while let current = owner, !checker.dynamicTypes.contains(current) {
      guard case .nominal(let above, _)? = current.superclass else { return nil }
      owner = above
    }
    guard owner != nil else { return nil }
    let found = checker.rawMembers("subscript", of: decl).compactMap { member -> SubscriptDecl? in
      guard case .subscripted(let decl) = member.declaration, !decl.isStatic else { return nil }
      checker.ensureSubscript(decl)
      return decl.parameters.count == 1 && decl.parameters[0].label == "dynamicMember" ? decl : nil
    }
    return found.isEmpty ? nil : found
  }

  /// `base.name` is `base[dynamicMember: "name"]`, or `base[dynamicMember: \\.name]`.
  func dynamicMember(_ node: Node, _ name: String, of base: Node, _ subscripts: [SubscriptDecl]) -> Outcome {
    let takesPath = subscripts.contains { isKeyPath($0.parameters[0].type) }
    let argument: Node
    if takesPath {
      let path = KeyPathNode(
        root: newVariable(), steps: [.property(name, node.nameRange, node.scope)], value: newVariable())
      argument = self.node(.keyPath(path), .error, node.nameRange, node.scope)
      argument.type = newVariable(TypeVariable(keyPath: argument, node: argument))
      add(.keyPath(argument))
    } else {
      argument = literal(
        .string(name), .string(isCharacter: name.count == 1, isScalar: name.unicodeScalars.count == 1),
        node.nameRange, node.scope)
    }
    let arguments = [ArgumentNode(label: "dynamicMember", node: argument, isTrailing: false, range: node.nameRange)]
    let member = self.node(.member(base, "subscript"), newVariable(), node.range, node.scope)
    member.callArguments = arguments
    member.callNode = node
    node.dynamicName = name
    node.kind = .index(member, arguments)
    add(.member(member))
    add(.index(node))
    return .solved
  }

  private func isKeyPath(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type, decl.isLibrary else { return false }
    return ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"].contains(decl.name)
  }
}
