/// Calls that hand the value inside an existential to a generic parameter.
extension Checker {
  /// Whether a function's generic parameter can stand for the type inside an existential: one argument alone is of it,
  /// and the result says no more of it than an existential can.
  package func isOpenable(_ parameter: GenericParameter, of function: FunctionDecl) -> Bool {
    return openedArgument(parameter, of: function) != nil && isCovariant(function.result, in: parameter)
  }

  /// Whether what is known of a type is as well known of a result: the type itself, what belongs to it, and the library's
  /// wrappers and functions that give such.
  private func isCovariant(_ result: Type, in parameter: GenericParameter) -> Bool {
    switch result {
    case .generic, .associated, .error, .variable: true
    case .tuple(let elements): elements.allSatisfy { isCovariant($0.type, in: parameter) }
    case .metatype(let instance): isCovariant(instance, in: parameter)
    case .function(let function):
      !function.parameters.contains { mentions($0.type, parameter) }
        && function.thrown.map { mentions($0, parameter) } != true && isCovariant(function.result, in: parameter)
    case .nominal(let decl, let arguments):
      decl.isLibrary && ["Optional", "Array", "Dictionary"].contains(decl.name)
        ? arguments.allSatisfy { isCovariant($0, in: parameter) } : !mentions(result, parameter)
    case .existential, .opaque, .protocolMetatype: !mentions(result, parameter)
    }
  }

  /// The number of the one argument that is of a generic parameter, of its metatype, or of an optional of it. Closures
  /// behind it may take it.
  package func openedArgument(_ parameter: GenericParameter, of function: FunctionDecl) -> Int? {
    var found: Int?
    for (index, own) in function.parameters.enumerated() where mentions(own.type, parameter) {
      if found != nil, isOnlyGiven(parameter, to: own.type) { continue }
      guard found == nil, !own.isVariadic, !own.isAutoclosure,
        own.type == .generic(parameter) || own.type == .metatype(.generic(parameter))
          || payload(own.type) == .generic(parameter) && !own.isInout
      else { return nil }
      // What is changed goes back into the existential when the call is over, and an error would get in between.
      if own.isInout, function.thrown != nil || function.isRethrows { return nil }
      found = index
    }
    return found
  }

  /// The generic parameters of a call that are given existentials which don't conform themselves, and the arguments.
  package func openedParameters(
    of function: FunctionDecl, _ substitution: Substitution
  ) -> (parameter: GenericParameter, argument: Int)? {
    for parameter in function.genericParameters {
      guard case .existential? = substitution[parameter], let type = substitution[parameter] else { continue }
      for case .conforms(.generic(parameter), let decl) in function.requirements
      where !conforms(type, decl, .empty()) {
        guard let argument = openedArgument(parameter, of: function) else { continue }
        return (parameter, argument)
      }
    }
    return nil
  }

  /// Whether of a type alone closures know, which take it as it is and give nothing of it.
  private func isOnlyGiven(_ parameter: GenericParameter, to type: Type) -> Bool {
    switch type {
    case .function(let closure):
      !mentions(closure.result, parameter) && closure.thrown.map { mentions($0, parameter) } != true
        && closure.parameters.allSatisfy { !$0.isInout && isCovariant($0.type, in: parameter) }
    case .nominal(let decl, let arguments):
      decl.isLibrary && ["Optional", "Array", "Dictionary"].contains(decl.name)
        && arguments.dropLast().allSatisfy { !mentions($0, parameter) }
        && arguments.last.map { isOnlyGiven(parameter, to: $0) } == true
    case .tuple(let elements):
      elements.allSatisfy { !mentions($0.type, parameter) || isOnlyGiven(parameter, to: $0.type) }
    case .generic, .associated, .metatype, .protocolMetatype, .existential, .opaque, .error, .variable: false
    }
  }

  private func mentions(_ type: Type, _ parameter: GenericParameter) -> Bool {
    contains(type) { $0 == .generic(parameter) }
  }
}
