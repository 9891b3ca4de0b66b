import Diagnostics

/// Calls whose callee is known: arguments meet parameters, the result gets its type.
extension Solver {
  func call(_ node: Node) -> Outcome {
    guard case .call(var callee, let arguments) = node.kind else { return .solved }
    if let rewritten = state.rewrittenCallees[node.id] { callee = rewritten }
    if let choice = state.choices[callee.id] {
      switch choice.overload.declaration {
      case .function(let function) where !choice.overload.isUnbound:
        return callDeclared(
          node, callee, choice, function.parameters.isEmpty ? [] : parameterSpecs(.function(function))!, arguments
        ) {
          resultType(function, choice.overload, choice.opened)
        }
      case .enumCase(let enumCase) where !enumCase.payload.isEmpty:
        return callDeclared(node, callee, choice, parameterSpecs(.enumCase(enumCase))!, arguments) {
          enumType(enumCase, choice.opened)
        }
      case .function, .enumCase, .variable, .subscripted, .type, .protocolType, .alias, .genericParameter,
        .associatedType:
        break
      }
    } else if state.candidates[callee.id] != nil {
      return .stuck
    }
    return callValue(node, callee, arguments)
  }

  private func callDeclared(
    _ node: Node, _ callee: Node, _ choice: Choice, _ specs: [ParameterSpec], _ arguments: [ArgumentNode],
    _ result: () -> Type
  ) -> Outcome {
    guard let found = match(specs, arguments) else { return .failed }
    guard let matches = directed(node, specs, arguments, found) else { return .stuck }
    state.matches[node.id] = matches
    let isOperator = callee.operatorFixity != nil
    for (index, found) in matches.enumerated() {
      let spec = specs[index]
      let type = argumentType(spec.type, choice)
      switch found {
      case .argument(let position):
        guard argument(arguments[position].node, type, spec, position, node, isOperator) else { return .failed }
      case .variadic(let positions):
        for position in positions {
          guard argument(arguments[position].node, type, spec, position, node, isOperator) else { return .failed }
        }
      case .defaulted: break
      }
    }
    let type = result()
    if choice.overload.isForced, case .function = choice.overload.declaration {
      guard let payload = checker.payload(shallow(type)) else { return .failed }
      return unify(node.type, payload, Locator(node, .result)) ? .solved : .failed
    }
    return unify(node.type, type, Locator(node, .result)) ? .solved : .failed
  }

  private func argument(
    _ argument: Node, _ type: Type, _ spec: ParameterSpec, _ position: Int, _ call: Node, _ isOperator: Bool
  ) -> Bool {
    if spec.isInout {
      var place = argument
      if case .inoutReference(let inner) = argument.kind {
        place = inner
      } else if !isOperator {
        guard allowsFixes else { return false }
        state.score.add(.fix)
        state.fixes.append(Fix(kind: .arguments(call, nil, .notInout(position))))
      }
      // A constant is no place: another overload may take it by value.
      if !allowsFixes, isConstant(place) { return false }
      if unify(place.type, type, Locator(argument, .inoutArgument(call: call, index: position))) { return true }
      guard allowsFixes else { return false }
      state.score.add(.fix)
      state.fixes.append(
        Fix(
          kind: .conversion(from: place.type, to: type, Locator(argument, .inoutArgument(call: call, index: position))))
      )
      return true
    }
    if case .inoutReference = argument.kind {
      guard allowsFixes else { return false }
      state.score.add(.fix)
      state.fixes.append(Fix(kind: .arguments(call, nil, .unexpectedInout(position))))
      return true
    }
    let locator = Locator(argument, .argument(call: call, index: position))
    if spec.isAutoclosure {
      add(.convert(argument.type, autoclosureResult(shallow(type)), locator))
    } else {
      add(.convert(argument.type, type, locator))
    }
    return true
  }

  private func isConstant(_ node: Node) -> Bool {
    guard case .reference(_, let overloads) = node.kind, overloads.count == 1,
      case .variable(let variable) = overloads[0].declaration
    else { return false }
    return variable.isConstant && variable.name != "self" && !checker.deferredConstants.contains(variable)
  }

  /// A call of a value: of a function type, or of a type with `callAsFunction`.
  private func callValue(_ node: Node, _ callee: Node, _ arguments: [ArgumentNode]) -> Outcome {
    let known = shallow(callee.type)
    switch known {
    case .variable(let index):
      // A closure called where it stands: `{ … }()`.
      if case .closure(let closure)? = state.variables[index].closure?.kind, arguments.isEmpty {
        let type = FunctionType([], node.type, thrown: closure.mayThrow ? newVariable() : nil)
        return unify(known, .function(type), Locator(callee, .other)) ? .solved : .failed
      }
      return .stuck
    case .error:
      return unify(node.type, .error, Locator(node, .result)) ? .solved : .failed
    case .function(let function):
      let labels = methodLabels(callee)
      let specs = function.parameters.enumerated().map { index, parameter in
        ParameterSpec(
          label: labels?[index],
          type: parameter.isVariadic ? checker.elementOfArray(parameter.type) ?? parameter.type : parameter.type,
          isInout: parameter.isInout,
          isVariadic: parameter.isVariadic, isAutoclosure: parameter.isAutoclosure)
      }
      guard let matches = match(specs, arguments) else { return .failed }
      state.matches[node.id] = matches
      for (index, found) in matches.enumerated() {
        switch found {
        case .argument(let position):
          guard argument(arguments[position].node, specs[index].type, specs[index], position, node, false) else {
            return .failed
          }
        case .variadic(let positions):
          for position in positions {
            guard argument(arguments[position].node, specs[index].type, specs[index], position, node, false) else {
              return .failed
            }
          }
        case .defaulted: break
        }
      }
      return unify(node.type, function.result, Locator(node, .result)) ? .solved : .failed
    case .metatype, .protocolMetatype:
      // `type(of: x)(…)` must be written with `init`.
      return .failed
    case .nominal, .generic, .associated, .existential, .opaque:
      guard state.rewrittenCallees[node.id] == nil else { return .failed }
      let overloads = memberOverloads("callAsFunction", known)
      if overloads.isEmpty { return .failed }
      let member = self.node(.member(callee, "callAsFunction"), newVariable(), callee.range, callee.scope)
      member.callArguments = arguments
      member.callNode = node
      state.rewrittenCallees[node.id] = member
      add(.member(member))
      return .stuck
    case .tuple: return .failed
    }
  }

  /// `S.f(s)(a: 1)`: a method that is called at once keeps its labels.
  private func methodLabels(_ callee: Node) -> [String?]? {
    guard case .call(let inner, _) = callee.kind, inner.explicitLabels == nil,
      let overload = state.choices[inner.id]?.overload, overload.isUnbound,
      case .function(let method) = overload.declaration
    else { return nil }
    return method.parameters.map(\.label)
  }

  /// A subscript whose meaning is chosen.
  func index(_ node: Node) -> Outcome {
    guard case .index(let member, let arguments) = node.kind else { return .solved }
    if let choice = state.choices[member.id] {
      guard case .subscripted(let decl) = choice.overload.declaration else { return .failed }
      return callDeclared(node, member, choice, parameterSpecs(.subscripted(decl))!, arguments) {
        choice.type
      }
    }
    if shallow(member.type) == .error {
      return unify(node.type, .error, Locator(node, .result)) ? .solved : .failed
    }
    return .stuck
  }
}
