import Diagnostics

/// Finds what closures and values of closures would outlive: parameters that must not escape, `inout` parameters, a
/// `self` that is being changed; and members of a class used in an escaping closure without `self`.
final class EscapeCheck: TreeWalker {
  private let sources: SourceMap
  private let isReference: (Type) -> Bool
  /// The `self` of the method around, when it is a reference.
  private var selfVariable: VariableDecl?
  private var escapingClosures: [ClosureExpression] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sources: SourceMap, selfVariable: VariableDecl?, isReference: @escaping (Type) -> Bool) {
    self.sources = sources
    self.isReference = isReference
    if let selfVariable, isReference(selfVariable.type) { self.selfVariable = selfVariable }
  }

  private func report(_ problem: EscapeProblem, _ range: SourceRange, notes: [Diagnostic] = []) {
    diagnostics.append(problem.diagnostic(at: range, notes: notes))
  }

  // MARK: Values

  override func visit(_ statement: Statement) {
    // Another name for a parameter is as bound as the parameter.
    if case .binding(let pattern, let value?, _) = statement, nonescaping(value) != nil {
      guard case .bind(let variable) = pattern else { return }
      if case .function(let function) = variable.type, !function.isEscaping { return }
    }
    super.visit(statement)
  }

  override func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable):
      if variable.isNonescaping { report(.used(variable), expression.range) }
    case .closure(let closure): visit(closure, isEscaping: closure.isEscaping)
    case .assign(let place, let value):
      if let variable = nonescaping(value) {
        report(.assigned(variable), assignment(place.range, value.range))
      } else {
        visit(value)
      }
      visit(place: place)
    case .convert(let inner, _):
      if case .existential = expression.type, nonescaping(inner) != nil {
        report(.erased, inner.range)
      } else {
        visit(inner)
      }
    case .call(let call): visit(call, expression.range)
    case .member(let base, let field, _, _):
      if isImplicitSelf(base) { report(.implicitSelf(.property(field.name)), expression.range, notes: selfNotes(base)) }
      visit(base)
    case .functionReference(let function, _, _, let receiver):
      if function.isLocalFunction { checkCaptures(function.captures, .localFunction, expression.range) }
      if let receiver { visit(receiver) }
    default: super.visit(expression)
    }
  }

  private func visit(_ call: Call, _ range: SourceRange) {
    switch call.callee {
    case .function(let function, _, _, _)
    where function.name == "withoutActuallyEscaping" && sources.isLibrary(function.range.source):
      visitLent(call.arguments)
    case .function(let function, _, _, let receiver):
      if let receiver {
        if isImplicitSelf(receiver) {
          report(.implicitSelf(.method(function.name)), receiver.range, notes: selfNotes(receiver))
        }
        if function.isMutating { visit(place: receiver) } else { visit(receiver) }
      }
      visit(call.arguments, of: function.parameters.map(\.type))
    case .value(let callee):
      if case .variable(let variable) = callee.kind {
        if variable.isNonescaping { checkReentrance(call.arguments, range) }
        break
      }
      if case .closure(let closure) = callee.kind { visit(closure, isEscaping: false) } else { visit(callee) }
      var types: [Type] = []
      if case .function(let function) = callee.type { types = function.parameters.map(\.type) }
      visit(call.arguments, of: types)
    case .delegatedInit(let function, _, let receiver, _):
      visit(place: receiver)
      visit(call.arguments, of: function.parameters.map(\.type))
    }
  }

  /// A parameter that must not escape is called with another one: that could come back to what is being changed.
  private func checkReentrance(_ arguments: [Argument], _ range: SourceRange) {
    for case .value(let value) in arguments {
      if let variable = nonescaping(value) {
        report(.passedOn(variable, isCaptured: false), range)
      } else if case .closure(let closure) = value.kind,
        let variable = closure.captures.lazy.filter({ $0.binding == nil }).map(\.variable).first(where: \.isNonescaping)
      {
        report(.passedOn(variable, isCaptured: true), range)
      }
    }
  }

  /// `withoutActuallyEscaping(f) { g in … }`: `g` may be kept as long as the call lasts.
  private func visitLent(_ arguments: [Argument]) {
    for case .value(let value) in arguments where nonescaping(value) == nil {
      guard case .closure(let closure) = value.kind else {
        visit(value)
        continue
      }
      for parameter in closure.parameters {
        guard case .function(var function) = parameter.type else { continue }
        function.isEscaping = true
        parameter.type = .function(function)
      }
      visit(closure, isEscaping: false)
    }
  }

  private func visit(_ arguments: [Argument], of types: [Type]) {
    for (index, argument) in arguments.enumerated() {
      guard case .value(let value) = argument, index < types.count else {
        visit([argument])
        continue
      }
      let local = localFunction(value)
      guard nonescaping(value) != nil || local != nil else {
        visit(value)
        continue
      }
      switch types[index] {
      case .function(let type) where !type.isEscaping: break
      case .function:
        if let variable = nonescaping(value) { report(.passed(variable), value.range) } else { visit(value) }
      case .generic(let parameter):
        if let variable = nonescaping(value) {
          report(.converted(variable, parameter.name), value.range)
        } else {
          visit(value)
        }
      case .nominal, .associated, .tuple, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
        visit(value)
      }
    }
  }

  /// The `=` between two expressions.
  private func assignment(_ place: SourceRange, _ value: SourceRange) -> SourceRange {
    let between = sources.text(of: place.source).slice(SourceRange(place.source, Int(place.end), Int(value.start)))
    guard let offset = between.utf8.enumerated().first(where: { $0.element == UInt8(ascii: "=") })?.offset else {
      return value
    }
    return SourceRange(place.source, Int(place.end) + offset, Int(place.end) + offset + 1)
  }

  private func nonescaping(_ value: Expression) -> VariableDecl? {
    if case .convert(let inner, _) = value.kind { return nonescaping(inner) }
    guard case .variable(let variable) = value.kind, variable.isNonescaping else { return nil }
    return variable
  }

  private func localFunction(_ value: Expression) -> FunctionDecl? {
    if case .convert(let inner, _) = value.kind { return localFunction(inner) }
    guard case .functionReference(let function, _, _, _) = value.kind, function.isLocalFunction else { return nil }
    return function
  }

  // MARK: Captures

  private func visit(_ closure: ClosureExpression, isEscaping: Bool) {
    guard isEscaping else {
      for case (let binding?, let initial?) in closure.captures.map({ ($0.binding, $0.initial) }) {
        // The function that a closure takes a tuple apart for is written where the closure is: it is called by no one else.
        if binding.range == closure.range, nonescaping(initial) != nil { continue }
        visit(initial)
      }
      return visit(closure.body)
    }
    checkCaptures(closure.captures, .closure, closure.range)
    // What a capture list asks for is asked outside of the closure.
    for capture in closure.captures {
      if let initial = capture.initial { visit(initial) }
    }
    escapingClosures.append(closure)
    visit(closure.body)
    escapingClosures.removeLast()
  }

  private func checkCaptures(_ captures: [Capture], _ what: EscapeProblem.Carrier, _ range: SourceRange) {
    for capture in captures where capture.binding == nil {
      let variable = capture.variable
      let note: String
      let problem: EscapeProblem
      if variable.isNonescaping {
        (problem, note) = (
          .capturesNonescaping(what, variable), "parameter '\(variable.name)' is implicitly non-escaping"
        )
      } else if variable.isInout, variable.name == "self" {
        report(.capturesMutatingSelf(what), range)
        continue
      } else if variable.isInout, case .parameter = variable.scope {
        (problem, note) = (.capturesInout(what, variable), "parameter '\(variable.name)' is declared 'inout'")
      } else {
        continue
      }
      report(problem, range, notes: [Diagnostic(.note, note, at: variable.range)])
    }
  }

  // MARK: Self

  /// `n` for `self.n`: the base stands where the member's name does.
  private func isImplicitSelf(_ base: Expression) -> Bool {
    guard selfVariable != nil, !escapingClosures.isEmpty else { return false }
    if case .convert(let inner, .upcast) = base.kind { return isImplicitSelf(inner) }
    guard case .variable(let variable) = base.kind, variable == selfVariable else { return false }
    let written = sources.text(of: base.range.source).slice(base.range)
    return written != "self" && written != "super"
  }

  private func selfNotes(_ base: Expression) -> [Diagnostic] {
    var notes = [Diagnostic(.note, "reference 'self.' explicitly", at: base.range)]
    if let closure = escapingClosures.last {
      let place = SourceRange(closure.range.source, Int(closure.range.start), Int(closure.range.start) + 1)
      notes.append(
        Diagnostic(.note, "capture 'self' explicitly to enable implicit 'self' in this closure", at: place))
    }
    return notes
  }
}

extension VariableDecl {
  /// A parameter of function type that is not `@escaping`.
  fileprivate var isNonescaping: Bool {
    guard case .parameter = scope, case .function(let function) = type else { return false }
    return !function.isEscaping
  }
}
