import Diagnostics
internal import SwiftSyntax

/// A property `x` that stands for what a wrapper holds: `_x` stores the wrapper, `$x` is what the wrapper projects.
final class WrappedProperty {
  let variable: VariableDecl
  let backing: VariableDecl
  let projected: VariableDecl?
  let attribute: AttributeSyntax
  let annotation: TypeSyntax?
  let initializer: ExprSyntax?
  /// Where the attribute's arguments and the initial value are looked up.
  let scope: Scope
  let context: MemberContext
  /// The wrapper's own property, once its type is known.
  var wrappedValue: VariableDecl?

  init(
    _ variable: VariableDecl, backing: VariableDecl, projected: VariableDecl?, _ attribute: AttributeSyntax,
    _ binding: PatternBindingSyntax, _ annotation: TypeSyntax?, scope: Scope, _ context: MemberContext
  ) {
    self.variable = variable
    self.backing = backing
    self.projected = projected
    self.attribute = attribute
    self.annotation = annotation
    initializer = binding.initializer?.value
    self.scope = scope
    self.context = context
  }

  var arguments: LabeledExprListSyntax? {
    if case .argumentList(let list)? = attribute.arguments { list } else { nil }
  }
}

/// What a wrapper is given for `wrappedValue`.
enum WrapperArgument {
  case none
  case written(ExprSyntax)
  case checked(Expression)
}

extension Checker {
  /// Notes which of a cell's types are wrappers, before any property is declared.
  func noteWrappers(_ items: some Sequence<DeclSyntax>) {
    for item in items {
      guard let group = item.asProtocol(DeclGroupSyntax.self), let named = item.asProtocol(NamedDeclSyntax.self) else {
        continue
      }
      let members = group.memberBlock.members.map(\.decl)
      if group.attributes.contains(where: { attributeName($0) == "propertyWrapper" }) {
        wrapperTypes[identifier(named.name)] = members.contains { declares("projectedValue", $0) }
      }
      noteWrappers(members)
    }
  }

  private func declares(_ name: String, _ decl: DeclSyntax) -> Bool {
    decl.as(VariableDeclSyntax.self)?.bindings.contains {
      $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text == name
    } == true
  }

  /// The wrappers among a declaration's attributes.
  func wrapperAttributes(_ attributes: AttributeListSyntax) -> [AttributeSyntax] {
    guard !attributes.isEmpty, !wrapperTypes.isEmpty else { return [] }
    return attributes.compactMap { element in
      guard case .attribute(let attribute) = element else { return nil }
      return isWrapper(attribute) ? attribute : nil
    }
  }

  func isWrapper(_ attribute: AttributeSyntax) -> Bool {
    guard let name = attribute.attributeName.as(IdentifierTypeSyntax.self)?.name else { return false }
    return wrapperTypes[identifier(name)] != nil
  }

  /// The property, its storage and its projection; nil where it can't be wrapped.
  func makeWrappedProperty(
    _ syntax: VariableDeclSyntax, _ binding: PatternBindingSyntax, _ attribute: AttributeSyntax,
    annotation: TypeSyntax?, info: TypeInfo, _ scope: Scope, isStatic: Bool, isExtension: Bool
  ) -> [VariableDecl]? {
    let context = scope.memberContext!
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return nil }
    let name = identifier(pattern.identifier)
    let place = range(pattern, scope)
    if syntax.bindingSpecifier.text == "let" {
      error("property wrapper can only be applied to a 'var'", range(attribute, scope))
      return nil
    }
    guard binding.accessorBlock == nil, !syntax.modifiers.contains(where: { refusedModifiers.contains($0.name.text) })
    else {
      refuse("a wrapped property with accessors or such modifiers", range(attribute, scope))
      return nil
    }
    let kind: VariableDecl.Scope = isStatic ? .type(context.owner) : .instance(context.owner)
    func variable(_ name: String) -> VariableDecl {
      VariableDecl(name: name, type: .error, scope: kind, isConstant: false, range: place)
    }
    let outer = variable(name)
    let backing = variable("_" + name)
    let wrapperName = attribute.attributeName.as(IdentifierTypeSyntax.self).map { identifier($0.name) } ?? ""
    let projected = wrapperTypes[wrapperName] == true ? variable("$" + name) : nil
    for computed in [outer, projected].compactMap({ $0 }) {
      computed.getter = makeAccessor("get", of: .variable(computed), context, scope, isStatic: isStatic, body: .none)
      computed.setter = makeAccessor("set", of: .variable(computed), context, scope, isStatic: isStatic, body: .none)
    }
    if !isStatic {
      guard case .nominal(let decl) = info.subject, !isExtension, decl.kind != .enumeration else {
        error(
          "non-static property '\(name)' declared inside an "
            + "\(isExtension ? "extension" : "enum") cannot have a wrapper", place)
        return nil
      }
      decl.fields.append(backing)
    }
    let initialiserScope = Scope(.block, parent: scope, source: scope.source)
    let property = WrappedProperty(
      outer, backing: backing, projected: projected, attribute, binding, annotation, scope: initialiserScope, context)
    wrappedProperties[outer] = property
    wrappedProperties[backing] = property
    lazyVariables[backing] = LazyVariable { [unowned self] in resolveBacking(property) }
    lazyVariables[outer] = LazyVariable { [unowned self] in resolveWrapped(property) }
    if let projected {
      lazyVariables[projected] = LazyVariable { [unowned self] in
        ensureVariable(backing)
        give(projected, "projectedValue", of: property)
      }
    }
    let all = [outer, backing] + [projected].compactMap { $0 }
    pendingVariables += all
    return all
  }

  private var refusedModifiers: Set<String> { ["lazy", "weak", "unowned", "override", "class"] }

  // MARK: Types

  private func resolveBacking(_ property: WrappedProperty) {
    let backing = property.backing
    let declared = property.annotation.map { resolveType($0, property.scope) }
    let named = property.attribute.attributeName
    guard let syntax = named.as(IdentifierTypeSyntax.self),
      case .type(let wrapper)? = lookupTypeName(syntax.name, property.scope)
    else {
      error("unknown attribute '\(named.trimmedDescription)'", range(named, property.scope))
      return
    }
    guard
      case .variable(let wrappedValue)? = ownMembers("wrappedValue", typeInfo(wrapper)).first(where: {
        if case .variable = $0 { true } else { false }
      })
    else {
      error(
        "property wrapper type '\(wrapper.name)' does not contain a non-static property named 'wrappedValue'",
        wrapper.range)
      return
    }
    ensureVariable(wrappedValue)
    property.wrappedValue = wrappedValue
    var known: Type?
    if wrapper.genericParameters.isEmpty || syntax.genericArgumentClause != nil {
      known = resolveType(named, property.scope)
    } else if let declared {
      var bound: [GenericParameter: Type] = [:]
      match(wrappedValue.type, declared, &bound)
      let arguments = wrapper.genericParameters.compactMap { bound[$0] }
      if arguments.count == wrapper.genericParameters.count { known = .nominal(wrapper, arguments) }
    }
    let make = initialValue(property, wrapper, declared)
    if let known {
      backing.type = known
      if let make { storedInitialisers[backing] = { backing.initialValue = make(known) } }
    } else if let make {
      let value = make(nil)
      backing.type = value.type
      backing.initialValue = value
    } else {
      error("type annotation missing in pattern", backing.range)
    }
    guard let declared, declared != .error, case .nominal(let decl, let arguments) = backing.type else { return }
    let held = substitute(wrappedValue.type, substitution(decl, arguments))
    if held != declared, held != .error {
      error(
        "property type '\(text(declared))' does not match 'wrappedValue' type '\(text(held))'",
        property.variable.range)
    }
  }

  /// Finds what a wrapper's generic parameters have to be for its value to be of a type.
  private func match(_ pattern: Type, _ type: Type, _ bound: inout [GenericParameter: Type]) {
    switch (pattern, type) {
    case (.generic(let parameter), _): if bound[parameter] == nil { bound[parameter] = type }
    case (.nominal(let a, let x), .nominal(let b, let y)) where a == b && x.count == y.count:
      for (inner, given) in zip(x, y) { match(inner, given, &bound) }
    default: break
    }
  }

  /// How the wrapper is made where the property says so: by its value, by the attribute's arguments, or by `init()`.
  private func initialValue(
    _ property: WrappedProperty, _ wrapper: NominalDecl, _ declared: Type?
  ) -> ((Type?) -> Expression)? {
    if let initializer = property.initializer {
      return { [unowned self] expected in
        guard let declared, declared != .error else {
          return wrapping(.written(initializer), property, expected: expected)
        }
        let value = checkExpression(initializer, property.scope, expected: declared, purpose: .initialization)
        return wrapping(.checked(value), property, expected: expected)
      }
    }
    guard property.arguments != nil || hasPlainInitializer(wrapper) else { return nil }
    return { [unowned self] expected in wrapping(.none, property, expected: expected) }
  }

  private func hasPlainInitializer(_ wrapper: NominalDecl) -> Bool {
    ownMembers("init", typeInfo(wrapper)).contains { declaration in
      guard case .function(let function) = declaration else { return false }
      ensureSignature(function)
      return function.parameters.isEmpty
    }
  }

  /// A call of the wrapper's initialiser.
  func wrapping(_ argument: WrapperArgument, _ property: WrappedProperty, expected: Type?) -> Expression {
    let scope = property.scope
    let place = range(property.attribute, scope)
    let solver = Solver(self, scope, FunctionContext(.initialValue, result: nil, thrown: nil, outer: nil))
    var arguments: [ArgumentNode] = []
    switch argument {
    case .none: break
    case .written(let syntax):
      let node = solver.closedGenerate(syntax, scope)
      arguments.append(ArgumentNode(label: "wrappedValue", node: node, isTrailing: false, range: node.range))
    case .checked(let value):
      let node = solver.node(.checked(value), value.type, value.range, scope)
      arguments.append(ArgumentNode(label: "wrappedValue", node: node, isTrailing: false, range: value.range))
    }
    if let list = property.arguments {
      arguments += solver.argumentNodes(list, trailing: nil, more: nil, scope)
    }
    let type = solver.resolveExpressionType(property.attribute.attributeName, scope)
    let callee = solver.node(.typeReference(type), .metatype(type), place, scope)
    let call = solver.callNode(callee, arguments, place, scope)
    return solver.finish(call, expected: expected, purpose: .initialization)
  }

  // MARK: Accessors

  private func resolveWrapped(_ property: WrappedProperty) {
    ensureVariable(property.backing)
    give(property.variable, "wrappedValue", of: property)
  }

  /// Gives a property the type of one of the wrapper's, and accessors that use that.
  private func give(_ variable: VariableDecl, _ name: String, of property: WrappedProperty) {
    guard case .nominal(let wrapper, let arguments) = property.backing.type,
      case .variable(let inner)? = rawMembers(name, of: wrapper).first?.declaration, let getter = variable.getter
    else { return }
    ensureVariable(inner)
    let map = substitution(wrapper, arguments)
    variable.type = substitute(inner.type, map)
    let isClass = wrapper.kind == .classType
    let isOverridable = isClass && !finalClasses.contains(wrapper) && !finalVariables.contains(inner)
    func held(_ own: VariableDecl?) -> Expression {
      let backing = property.backing
      let base: Expression
      if case .instance = backing.scope, let own {
        let map = Substitution(identity(of: own.type))
        base = Expression(
          .member(Expression(.variable(own), own.type, variable.range), backing, .direct, map), backing.type,
          variable.range)
      } else {
        let owner = property.context.selfType
        base = Expression(
          .staticMember(owner, backing, .direct, Substitution(identity(of: owner))), backing.type, variable.range)
      }
      return Expression(
        .member(base, inner, isOverridable ? .virtual : .direct, map), variable.type, variable.range)
    }
    getter.body = [.returns(held(getter.selfVariable), variable.range)]
    setMutating(getter, !isClass && inner.getter?.isMutating == true && !inner.isLazy || inner.isLazy && !isClass)
    let isSettable = inner.getter == nil ? !inner.isConstant : inner.isLazy || inner.setter != nil
    if isSettable, let setter = variable.setter, let new = setter.parameters.first?.variable {
      new.type = variable.type
      let value = Expression(.variable(new), variable.type, variable.range)
      setter.body = [
        .expression(Expression(.assign(held(setter.selfVariable), value), .void, variable.range))
      ]
      setMutating(setter, !isClass && inner.setter?.isMutating != false)
    } else {
      variable.setter = nil
    }
    finishAccessorTypes(variable, property.context)
  }

  private func identity(of type: Type) -> [GenericParameter: Type] {
    guard case .nominal(let decl, _) = type else { return [:] }
    return Dictionary(uniqueKeysWithValues: decl.genericParameters.map { ($0, .generic($0)) })
  }

  private func setMutating(_ accessor: FunctionDecl, _ isMutating: Bool) {
    let isClass = if case .nominal(let decl) = accessor.owner { decl.kind == .classType } else { false }
    accessor.isMutating = isMutating && !isClass && !accessor.isStatic
    accessor.selfVariable?.isInout = accessor.isMutating
    accessor.selfVariable?.isConstant = !accessor.isMutating
  }
}
