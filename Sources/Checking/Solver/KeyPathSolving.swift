import Diagnostics
internal import SwiftSyntax

/// Key paths: which members a path names, and what it is where it is used.
extension Solver {
  func keyPathNode(_ syntax: KeyPathExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    if let name = syntax.root?.as(IdentifierTypeSyntax.self), name.genericArgumentClause == nil,
      checker.lookupTypeName(name.name, scope) == nil
    {
      report("cannot find '\(name.name.text)' in scope", checker.range(name, scope))
      return invalidNode(syntax, scope)
    }
    var root = syntax.root.map { resolveExpressionType($0, scope) } ?? newVariable()
    var steps: [KeyPathNode.Step] = []
    for component in each(syntax.components) {
      switch component.component {
      case .property(let property):
        let name = checker.identifier(property.declName.baseName)
        if name == "self" { continue }
        if syntax.root != nil, steps.isEmpty, let inner = checker.memberType(name, of: root, scope) {
          // `\Outer.Inner.member` starts at a type within another.
          root = inner
          continue
        }
        steps.append(.property(name, checker.range(property.declName, scope), scope))
      case .subscript(let index):
        if index.arguments.count == 1, index.arguments.first?.label?.text == "keyPath" {
          // Such a path is one that the compiler has no words for.
          report(
            "failed to produce diagnostic for expression; please submit a bug report"
              + " (https://swift.org/contributing/#reporting-bugs)", range)
          return invalidNode(syntax, scope)
        }
        steps.append(
          .index(
            argumentNodes(index.arguments, trailing: nil, more: nil, scope), checker.range(index.leftSquare, scope)))
      case .optional(let mark):
        steps.append(mark.questionOrExclamationMark.text == "!" ? .force : .chain)
      default:
        refuse("this key path component", component, scope)
        return invalidNode(syntax, scope)
      }
    }
    if syntax.components.isEmpty, syntax.root != nil, scope.cell != nil {
      report("key path must have at least one component", range)
      return invalidNode(syntax, scope)
    }
    let value = newVariable()
    let result = node(.keyPath(KeyPathNode(root: root, steps: steps, value: value)), .error, range, scope)
    result.type = newVariable(TypeVariable(keyPath: result, node: result))
    add(.keyPath(result))
    return result
  }

  /// Once the root is known, the path is a chain of members over a stand-in for it.
  func keyPath(_ node: Node) -> Outcome {
    guard case .keyPath(let path) = node.kind else { return .solved }
    if state.keyPaths[node.id] != nil { return .solved }
    // A context such as `KeyPath<Root, Value>` names the root.
    if case .variable = shallow(path.root) {
      guard case .nominal(_, let arguments) = shallow(node.type), let root = arguments.first else { return .stuck }
      _ = unify(path.root, root, Locator(node, .other))
      if case .variable = shallow(path.root) { return .stuck }
    }
    let rootType = shallow(path.root)
    let standIn = VariableDecl(name: "root", type: rootType, scope: .local, isConstant: false, range: node.range)
    let start = self.node(
      .reference("root", [Overload(declaration: .variable(standIn))]), rootType, node.range, node.scope)
    let body = chain(path.steps, from: start, node)
    var made = path
    made.standIn = standIn
    made.start = start
    made.body = body
    state.keyPaths[node.id] = made
    switch shallow(node.type) {
    case .function(let function):
      add(.convert(body.type, function.result, Locator(node, .closureResult)))
      return .solved
    case .nominal(_, let arguments) where arguments.count == 2:
      return unify(body.type, arguments[1], Locator(node, .other)) ? .solved : .failed
    case .nominal, .generic, .associated, .tuple, .existential, .opaque, .metatype, .protocolMetatype, .variable,
      .error:
      return unify(path.value, body.type, Locator(node, .other)) ? .solved : .failed
    }
  }

  private func chain(_ steps: [KeyPathNode.Step], from start: Node, _ node: Node) -> Node {
    var current = start
    var isChained = false
    for step in steps {
      startIfNeeded(current)
      switch step {
      case .property(let name, let range, let scope):
        let next = self.node(.member(current, name), newVariable(), range, scope)
        // The compiler speaks of the whole path.
        next.nameRange = node.range
        current = next
      case .index(let arguments, let place):
        current = indexNode(current, arguments, node.range, node.scope)
        current.nameRange = place
      case .force:
        let next = self.node(.forceUnwrap(current), newVariable(), node.range, node.scope)
        add(.force(next))
        current = next
      case .chain:
        let first = SourceRange(node.range.source, Int(node.range.start), Int(node.range.start) + 1)
        let next = self.node(.bindOptional(current), newVariable(), first, node.scope)
        add(.bindOptional(next))
        current = next
        isChained = true
      }
    }
    startIfNeeded(current)
    guard isChained else { return current }
    let whole = self.node(.optionalChain(current), newVariable(), node.range, node.scope)
    add(.optionalChain(whole))
    return whole
  }

  /// A key path where a function is wanted.
  func bindKeyPath(_ node: Node, _ index: Int, _ type: Type, _ locator: Locator) -> Outcome {
    guard case .keyPath(let path) = node.kind, case .function(let function) = type, function.parameters.count == 1
    else {
      return .failed
    }
    state.score.add(.keyPathFunction)
    guard unify(path.root, function.parameters[0].type, locator) else { return .failed }
    var own = function
    if let thrown = function.thrown, case .variable = shallow(thrown) {
      guard unify(thrown, checker.library("Never"), locator) else { return .failed }
      own.thrown = nil
    }
    state.bindings[index] = .function(own)
    state.version += 1
    // A path that names its root, `people.map(\Person.name)`, has been followed before the function was known.
    if state.keyPaths[node.id] != nil { add(.convert(path.value, own.result, Locator(node, .closureResult))) }
    return .solved
  }

  /// A key path without a context is of the class that its members allow. A call that waits for the type of what it is
  /// called on may still want a function: `[ada].map(\Person.name)`.
  func bindLooseKeyPath(awaitsCalls: Bool) -> Bool {
    var waiting: Set<Int> = []
    if awaitsCalls {
      for case .call(let node) in state.pending {
        guard case .call(_, let arguments) = node.kind else { continue }
        for argument in arguments { if case .keyPath = argument.node.kind { waiting.insert(argument.node.id) } }
      }
    }
    for index in openVariables {
      guard let node = state.variables[index].keyPath, case .keyPath(let path) = node.kind,
        let body = state.keyPaths[node.id]?.body, !waiting.contains(node.id)
      else { continue }
      if case .variable = shallow(path.root) { continue }
      if case .variable = shallow(path.value) { continue }
      state.bindings[index] = .nominal(checker.libraryType(access(body).className), [path.root, path.value])
      state.version += 1
      return true
    }
    return false
  }

  /// `x[keyPath: path]`, which every value has.
  func keyPathSubscript(_ node: Node, _ baseType: Type) -> Outcome {
    if case .variable = baseType { return .stuck }
    if baseType == .error { return unify(node.type, .error, Locator(node, .other)) ? .solved : .failed }
    let owner = checker.libraryProtocol("_KeyPathAccess")
    let baseType = readAsRoot(baseType, of: node)
    // A path whose value has a type gives that, and nothing of which less is known. One that is written here has one.
    var isTyped = false
    if let path = node.callArguments?.first?.node {
      if case .nominal(let decl, _) = shallow(path.type) { isTyped = decl.name != "PartialKeyPath" }
      if case .keyPath = path.kind { isTyped = true }
    }
    // What is assigned to has a type too.
    if case .assign(let place, _)? = rootNode?.kind, case .index(let member, _) = place.kind, member === node {
      isTyped = true
    }
    state.candidates[node.id] = checker.protocolMembers("subscript", owner).compactMap { declaration in
      checker.ensure(declaration)
      if isTyped, case .subscripted(let decl) = declaration, case .nominal(let path, _)? = decl.parameters.first?.type,
        path.name == "PartialKeyPath"
      {
        return nil
      }
      return Overload(
        declaration: declaration,
        candidate: MemberCandidate(
          declaration: declaration, bindings: [owner.selfParameter: baseType], baseType: baseType, ofProtocol: owner,
          isExtension: true, isExistential: false))
    }
    add(.overload(node))
    return .solved
  }

  /// An instance is read as one of its superclass where the path starts there.
  private func readAsRoot(_ base: Type, of node: Node) -> Type {
    guard let argument = node.callArguments?.first?.node else { return base }
    var root: Type?
    if case .keyPath(let path) = argument.kind {
      root = path.root
    } else if case .nominal(_, let arguments) = shallow(argument.type) {
      root = arguments.first
    }
    guard let root, case .nominal(let wanted, _) = shallow(root), wanted.kind == .classType else { return base }
    let own = checker.superclassBound(of: base, environment) ?? base
    guard case .nominal(let decl, _) = own, decl.kind == .classType else { return base }
    return supertype(own, of: wanted) ?? base
  }

  /// What can be done through a path.
  enum KeyPathAccess {
    case reading, writing, writingThroughReference

    var className: String {
      switch self {
      case .reading: "KeyPath"
      case .writing: "WritableKeyPath"
      case .writingThroughReference: "ReferenceWritableKeyPath"
      }
    }
  }

  func access(_ node: Node) -> KeyPathAccess {
    func step(_ base: Node, isConstant: Bool, changesBase: Bool) -> KeyPathAccess {
      if isConstant { return .reading }
      if !changesBase || checker.isReference(deep(base.type), environment) { return .writingThroughReference }
      return access(base)
    }
    if case .member(let base, _) = node.kind {
      guard let choice = state.choices[node.id] else { return access(base) }
      guard case .variable(let variable) = choice.overload.declaration else { return .reading }
      let isStored = variable.getter == nil || variable.isLazy
      return step(
        base, isConstant: isStored ? variable.isConstant : variable.setter == nil,
        changesBase: variable.setter?.isMutating ?? true)
    }
    if case .index(let member, _) = node.kind {
      guard case .member(let base, _) = member.kind,
        case .subscripted(let decl)? = state.choices[member.id]?.overload.declaration
      else { return .reading }
      return step(base, isConstant: decl.setter == nil, changesBase: decl.setter?.isMutating ?? true)
    }
    if case .forceUnwrap(let base) = node.kind { return access(base) }
    if case .optionalChain = node.kind { return .reading }
    if case .bindOptional = node.kind { return .reading }
    // The path's root.
    return .writing
  }
}
