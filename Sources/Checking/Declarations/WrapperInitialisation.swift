import Diagnostics

/// How wrapped properties get their wrappers in initialisers.
extension Checker {
  /// The parameter of a memberwise initialiser for a wrapped property: its value, or the wrapper where that is made
  /// without one; nil where the value is not to be had apart from the wrapper.
  func wrappedParameter(_ property: WrappedProperty, of memberwise: FunctionDecl) -> ParameterDecl? {
    let backing = property.backing
    ensureVariable(property.variable)
    let isDefaulted = hasInitialValue(backing)
    let takesValue = property.initializer != nil || property.arguments == nil && !isDefaulted
    guard takesValue else {
      let variable = VariableDecl(
        name: backing.name, type: backing.type, scope: .parameter, isConstant: true, range: backing.range)
      var parameter = ParameterDecl(label: property.variable.name, variable: variable, type: backing.type)
      if isDefaulted {
        let value = DefaultValue()
        parameter.defaultValue = value
        memberwiseDefaults[ObjectIdentifier(value)] = backing
      }
      return parameter
    }
    let variable = VariableDecl(
      name: property.variable.name, type: property.variable.type, scope: .parameter, isConstant: true,
      range: backing.range)
    var parameter = ParameterDecl(label: variable.name, variable: variable, type: variable.type)
    let own = Expression(.variable(variable), variable.type, variable.range)
    if isDefaulted {
      finishVariable(backing)
      // The initial value is the wrapper of a value: that is the parameter's, and the wrapper is made anew.
      guard let whole = backing.initialValue, case .call(var call) = whole.kind,
        case .function(let initializer, _, _, _) = call.callee,
        let index = initializer.parameters.firstIndex(where: { $0.label == "wrappedValue" }),
        call.arguments.indices.contains(index), case .value(let given) = call.arguments[index],
        !initializer.parameters[index].isAutoclosure
      else { return nil }
      let value = DefaultValue()
      value.expression = given
      parameter.defaultValue = value
      call.arguments[index] = .value(own)
      memberwise.wrapping.append((backing, Expression(.call(call), whole.type, whole.range)))
    } else {
      let whole = wrapping(.checked(own), property, expected: backing.type)
      CaptureAnalysis(self).run([.expression(whole)])
      memberwise.wrapping.append((backing, whole))
    }
    return parameter
  }

  /// In an initialiser the first assignment to a wrapped property without an initial value makes the wrapper.
  func makeWrappers(in statements: inout [Statement], of function: FunctionDecl) {
    guard case .nominal(let decl) = function.owner, let own = function.selfVariable else { return }
    var open = Set<VariableDecl>()
    for field in decl.fields {
      if let property = wrappedProperties[field], !hasInitialValue(field) { open.insert(property.variable) }
    }
    guard !open.isEmpty else { return }
    makeWrappers(in: &statements, own, &open)
  }

  private func makeWrappers(in statements: inout [Statement], _ own: VariableDecl, _ open: inout Set<VariableDecl>) {
    for index in statements.indices {
      switch statements[index] {
      case .expression(let expression):
        guard case .assign(let target, let value) = expression.kind,
          case .member(let base, let variable, _, let map) = target.kind, case .variable(own) = base.kind,
          open.contains(variable), let property = wrappedProperties[variable]
        else { continue }
        open.remove(variable)
        let backing = property.backing
        let place = Expression(.member(base, backing, .direct, map), backing.type, target.range)
        let wrapper = wrapping(.checked(value), property, expected: backing.type)
        statements[index] = .expression(Expression(.assign(place, wrapper), .void, expression.range))
      case .ifElse(var branch):
        branch = made(in: branch, own, &open)
        statements[index] = .ifElse(branch)
      case .block(var body, let label):
        makeWrappers(in: &body, own, &open)
        statements[index] = .block(body, label: label)
      case .switchCase(var choice):
        var left: Set<VariableDecl>?
        for number in choice.cases.indices {
          var inner = open
          makeWrappers(in: &choice.cases[number].body, own, &inner)
          left = left.map { $0.intersection(inner) } ?? inner
        }
        open = left ?? open
        statements[index] = .switchCase(choice)
      case .binding, .localFunction, .guardElse, .whileLoop, .repeatLoop, .forIn, .doCatch, .deferred, .returns,
        .breaks, .continues, .falls, .throwError, .yields:
        continue
      }
    }
  }

  private func made(in branch: IfStatement, _ own: VariableDecl, _ open: inout Set<VariableDecl>) -> IfStatement {
    var branch = branch
    var then = open
    var otherwise = open
    makeWrappers(in: &branch.then, own, &then)
    if var body = branch.otherwise {
      makeWrappers(in: &body, own, &otherwise)
      branch.otherwise = body
    }
    // What one way has made is assigned to after that; the other way has left or is refused as unfinished.
    open = then.intersection(otherwise)
    return branch
  }
}
