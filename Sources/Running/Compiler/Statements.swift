import Checking
import Diagnostics
import Natives

extension FunctionCompiler {
  func block(_ body: [Statement]) {
    openScope()
    statements(body)
    closeScope()
  }

  func statements(_ body: [Statement]) {
    for statement in body { compile(statement) }
  }

  private func at(_ range: SourceRange) {
    if !isLibrary { code.range = range }
  }

  func compile(_ statement: Statement) {
    let outerDepth = loopDepth
    defer { loopDepth = outerDepth }
    switch statement {
    case .whileLoop, .repeatLoop, .forIn: loopDepth += 1
    case .expression, .binding, .localFunction, .ifElse, .guardElse, .switchCase, .doCatch, .block, .deferred, .returns,
      .breaks, .continues, .falls, .throwError, .yields:
      break
    }
    write(statement)
  }

  private func write(_ statement: Statement) {
    switch statement {
    case .expression(let expression):
      at(expression.range)
      let start = mark
      ignore(expression)
      release(to: start)
      if mayRelease(expression, info(expression.type)) { drain() }
    case .binding(let pattern, let value, let range):
      at(range)
      bind(pattern, value)
    case .localFunction: break
    case .ifElse(let statement): compile(statement)
    case .guardElse(let conditions, let otherwise, let range):
      at(range)
      let failed = code.makeLabel()
      let passed = code.makeLabel()
      let outer = guardDepth
      guardDepth = scopes.count
      for condition in conditions { test(condition, orElse: failed) }
      guardDepth = outer
      code.emit(.jump(0), to: passed)
      code.bind(failed)
      block(otherwise)
      code.bind(passed)
    case .whileLoop(let loop, let conditions): compile(loop, while: conditions)
    case .repeatLoop(let loop, let condition):
      at(loop.range)
      let start = code.placeLabel()
      let test = code.makeLabel()
      let end = code.makeLabel()
      labels[loop.label] = JumpTarget(breaks: end, continues: test, scopeDepth: scopes.count)
      block(loop.body)
      code.bind(test)
      branch(condition, to: end, when: false)
      code.emit(.loop(0), to: start)
      code.bind(end)
    case .forIn(let statement): compile(statement)
    case .switchCase(let statement): compile(statement)
    case .doCatch(let statement): compile(statement)
    case .block(let body, let label):
      let end = code.makeLabel()
      if let label { labels[label] = JumpTarget(breaks: end, continues: nil, scopeDepth: scopes.count) }
      block(body)
      code.bind(end)
    case .deferred(let body):
      let scope = scopes.count - 1
      scopes[scope].deferred.append(Deferred(body: body, referenceCount: scopes[scope].references.count))
    case .returns(let value, let range):
      at(range)
      compileReturn(value)
    case .breaks(let label, let range):
      at(range)
      guard let target = labels[label] else { return unsupported("a break to somewhere else") }
      leaveScopes(to: target.scopeDepth, releasingFrom: nil)
      code.emit(.jump(0), to: target.breaks)
    case .continues(let label, let range):
      at(range)
      guard let target = labels[label], let continues = target.continues else {
        return unsupported("a continue to somewhere else")
      }
      leaveScopes(to: target.scopeDepth, releasingFrom: nil)
      code.emit(.jump(0), to: continues)
    case .falls:
      guard let target = fallTargets.last else { return unsupported("a fallthrough here") }
      leaveScopes(to: target.scopeDepth, releasingFrom: nil)
      code.emit(.jump(0), to: target.label)
    case .throwError(let error, let range):
      at(range)
      throwError(error)
    case .yields(let value):
      guard let target = yieldTargets.last else {
        compile(.expression(value))
        return
      }
      yieldTargets.removeLast()
      let start = mark
      self.value(value, into: target)
      release(to: start)
      yieldTargets.append(target)
    }
  }

  /// Whether an expression statement may have released the last reference of an instance.
  private func mayRelease(_ expression: Expression, _ type: TypeInfo) -> Bool {
    switch expression.kind {
    case .assign(let target, _): types.mayHoldInstances(info(target.type))
    case .call(let call):
      switch call.callee {
      case .function(let decl, _, _, _):
        if case .native(.intrinsic(let intrinsic)) = decl.implementation {
          switch intrinsic {
          case .array, .dictionary: true
          case .integer, .floating, .boolean, .convert, .convertAny, .string, .value: false
          }
        } else {
          true
        }
      case .value, .delegatedInit: true
      }
    case .optionalChain, .tryExpression, .discard: true
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .member, .staticMember, .subscripted, .tupleElement, .forceUnwrap, .bindOptional, .enumCase, .functionReference,
      .closure, .metatype, .dynamicType, .conditional, .and, .or, .coalesce, .ifExpression, .switchExpression, .block,
      .convert, .cast, .invalid:
      types.mayHoldInstances(type)
    }
  }

  // Bindings.

  private func bind(_ pattern: Pattern, _ value: Expression?) {
    guard let value else {
      for variable in pattern.variables {
        if case .global = variable.scope, program.globals[variable] != nil { continue }
        declare(variable)
        if let slot = optionalSlot(variable) { zero(slot.0, slot.1) }
      }
      return
    }
    if case .bind(let variable) = pattern { return declare(variable, value) }
    if case .wildcard = pattern {
      let start = mark
      self.value(value)
      return release(to: start)
    }
    if case .tuple(let parts) = pattern, case .tuple(let values) = value.kind, parts.count == values.count {
      for (part, value) in zip(parts, values) { bind(part, value) }
      return
    }
    // The variables stand below the temporaries that the value is taken apart in.
    for variable in pattern.variables { declare(variable) }
    let start = mark
    let whole = self.value(value)
    assignParts(pattern, whole)
    release(to: start)
  }

  /// `var x: Int?` without a value is nil.
  private func optionalSlot(_ variable: VariableDecl) -> (Slot, TypeLayout)? {
    let type = info(variable.type)
    guard case .optional = type.form, case .register(let slot)? = variables[variable] else { return nil }
    return (slot, types.storedLayout(variable, type))
  }

  private func assignParts(_ pattern: Pattern, _ whole: Value) {
    switch pattern {
    case .bind(let variable): store(whole, to: variable)
    case .tuple(let parts):
      guard case .tuple(let fields) = whole.type.form else { return }
      for (part, field) in zip(parts, fields) {
        assignParts(part, Value(slot: whole.slot.offset(field), type: field.type, isOwned: whole.isOwned))
      }
    case .wildcard: break
    case .enumCase, .optionalSome, .optionalNone, .cast, .expression: unsupported("a binding that may fail")
    }
  }

  // Conditions.

  func compile(_ statement: IfStatement) {
    at(statement.range)
    let otherwise = code.makeLabel()
    let end = code.makeLabel()
    if let label = statement.label {
      labels[label] = JumpTarget(breaks: end, continues: nil, scopeDepth: scopes.count)
    }
    openScope()
    for condition in statement.conditions { test(condition, orElse: otherwise) }
    statements(statement.then)
    closeScope()
    if let alternative = statement.otherwise {
      code.emit(.jump(0), to: end)
      code.bind(otherwise)
      block(alternative)
    } else {
      code.bind(otherwise)
    }
    code.bind(end)
  }

  /// Goes on when a condition holds. Variables that it binds belong to the scope around; what they hold when the test
  /// fails is released when that scope's registers are used again, so they are cleared on the way out.
  func test(_ condition: Condition, orElse label: Label) {
    switch condition {
    case .boolean(let expression):
      let start = mark
      failing(to: label) { branch(expression, to: $0, when: false) }
      release(to: start)
    case .matches(let pattern, let expression):
      matches(pattern, expression, orElse: label)
    }
  }

  /// Leaves for a label outside the scope at hand: what the scope holds so far is released on the way.
  func failing(to label: Label, _ body: (Label) -> Void) {
    guard let scope = scopes.last, !scope.references.isEmpty, scopes.count != guardDepth else { return body(label) }
    let references = scope.references
    let failed = code.makeLabel()
    body(failed)
    let passed = code.makeLabel()
    code.emit(.jump(0), to: passed)
    code.bind(failed)
    for (ref, count) in references.reversed() { clear(ref, count) }
    code.emit(.jump(0), to: label)
    code.bind(passed)
  }

  /// Jumps when a condition is what is asked for.
  func branch(_ expression: Expression, to label: Label, when wanted: Bool) {
    let outer = code.range
    at(expression.range)
    defer { code.range = outer }
    let start = mark
    switch expression.kind {
    case .boolean(let isTrue):
      // It may lead back, to the start of `while true`: a jump that looks for an interrupt.
      if isTrue == wanted { code.emit(.loop(0), to: label) }
      return
    case .and(let a, let b):
      if wanted {
        let end = code.makeLabel()
        branch(a, to: end, when: false)
        conditionally { branch(b, to: label, when: true) }
        code.bind(end)
      } else {
        branch(a, to: label, when: false)
        conditionally { branch(b, to: label, when: false) }
      }
      return
    case .or(let a, let b):
      if wanted {
        branch(a, to: label, when: true)
        conditionally { branch(b, to: label, when: true) }
      } else {
        let end = code.makeLabel()
        branch(a, to: end, when: true)
        conditionally { branch(b, to: label, when: false) }
        code.bind(end)
      }
      return
    case .call(let call):
      if branchOnCharacter(call, to: label, when: wanted) { return }
      if let equality = equality(call) { return branch(equality, to: label, when: !wanted) }
      if let comparison = comparison(call) {
        let arguments = comparison.0 == .equal && hasConstantFirst(call) ? call.arguments.reversed() : call.arguments
        if compareAndBranch(comparison.0, comparison.1, arguments, to: label, when: wanted) { return }
      }
      if case .function(let decl, _, _, _) = call.callee, call.arguments.count == 1,
        case .native(.intrinsic(.boolean(.not))) = decl.implementation, case .value(let inner) = call.arguments[0]
      {
        return branch(inner, to: label, when: !wanted)
      }
    case .integer, .floating, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable, .member,
      .staticMember, .subscripted, .tupleElement, .forceUnwrap, .optionalChain, .bindOptional, .enumCase,
      .functionReference, .closure, .metatype, .dynamicType, .assign, .discard, .conditional, .coalesce, .tryExpression,
      .ifExpression, .switchExpression, .block, .convert, .cast, .invalid:
      break
    }
    let flag = value(expression)
    let raw = flag.raw
    if dirtyAbove(start) {
      // The flag survives the release of what made it.
      let kept = temporaryWord()
      code.emit(.move(kept, raw))
      emitRelease(from: start.ref)
      release(withoutCode: start)
      code.emit(wanted ? .branchTrue(kept, 0) : .branchFalse(kept, 0), to: label)
    } else {
      release(to: start)
      code.emit(wanted ? .branchTrue(raw, 0) : .branchFalse(raw, 0), to: label)
    }
  }

  private func hasConstantFirst(_ call: Call) -> Bool {
    guard case .value(let first)? = call.arguments.first else { return false }
    return constantWord(first) != nil
  }

  func dirtyAbove(_ start: Mark) -> Bool {
    (start.ref..<max(start.ref, refTop)).contains { dirty[$0] == true }
  }

  func release(withoutCode mark: Mark) {
    for ref in mark.ref..<max(mark.ref, refTop) { dirty[ref] = nil }
    rawTop = mark.raw
    refTop = mark.ref
  }

  /// The call of `==` that a call of the library's `!=` denies.
  private func equality(_ call: Call) -> Expression? {
    guard case .function(let decl, _, _, _) = call.callee, decl.name == "!=", isLibraryFunction(decl),
      case .body = decl.implementation, call.arguments.count == 2,
      case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1], a.type == b.type
    else { return nil }
    switch info(a.type).form {
    case .string, .character, .enumeration, .structure: break
    case .scalar, .array, .dictionary, .set, .optional, .host, .tuple, .instance, .closure, .existential, .metatype:
      return nil
    }
    let equatable = oracle.libraryProtocol("Equatable")
    guard let requirement = equatable.requirements.first(where: { $0.name == "==" }) else { return nil }
    let same = Substitution([equatable.selfParameter: concrete(a.type)])
    let witness = oracle.witness(for: requirement, same)
    guard case .function(let function) = witness.target, case .native = function.implementation else { return nil }
    return Expression(
      .call(Call(.function(function, .direct, witness.substitution, receiver: nil), call.arguments)), boolType.type,
      a.range)
  }

  /// The comparison that a call of an operator stands for once its types are known.
  private func comparison(_ call: Call) -> (Comparison, Representation.ScalarKind)? {
    guard case .function(let decl, let dispatch, let sub, _) = call.callee, call.arguments.count == 2 else {
      return nil
    }
    if decl.name == "~=", isLibraryFunction(decl), case .value(let pattern) = call.arguments[0],
      case .value(let subject) = call.arguments[1], pattern.type == subject.type,
      case .scalar(let kind) = info(subject.type).form, kind != .float
    {
      // A literal pattern; its word is looked for on the right.
      return (.equal, kind)
    }
    var target = decl
    if case .witness = dispatch {
      let concreteSub = concrete(sub)
      if case .protocolRequirement(let owner) = decl.owner, case .existential? = concreteSub[owner.selfParameter] {
        return nil
      }
      guard case .function(let function) = oracle.witness(for: decl, concreteSub).target else { return nil }
      target = function
    }
    guard case .native(.intrinsic(let intrinsic)) = target.implementation else { return nil }
    if case .integer(let operation, let kind) = intrinsic { return Comparison(operation).map { ($0, kind) } }
    guard case .floating(let operation, .double) = intrinsic else { return nil }
    return Comparison(operation).map { ($0, .double) }
  }

  private func compareAndBranch(
    _ comparison: Comparison, _ kind: Representation.ScalarKind, _ arguments: [Argument], to label: Label,
    when wanted: Bool
  ) -> Bool {
    guard case .value(let left) = arguments[0], case .value(let right) = arguments[1] else { return false }
    if let word = constantWord(right), emitBitTest(comparison, left, word, to: label, when: wanted) { return true }
    let start = mark
    var instruction: Instruction
    if kind == .double, comparison.isOrder, let word = constantWord(right),
      let test = self.comparison(comparison, value(left).raw, code.constant(word))
    {
      instruction = test
    } else if kind == .double {
      let values = operands([.expression(left), .expression(right)])
      let (a, b) = (values[0].raw, values[1].raw)
      switch comparison {
      case .equal: instruction = .branchEqualDouble(a, b, 0)
      case .notEqual: instruction = .branchNotEqualDouble(a, b, 0)
      case .less: instruction = .branchLessDouble(a, b, 0)
      case .lessOrEqual: instruction = .branchLessOrEqualDouble(a, b, 0)
      case .greater: instruction = .branchLessDouble(b, a, 0)
      case .greaterOrEqual: instruction = .branchLessOrEqualDouble(b, a, 0)
      }
    } else if kind.bitWidth < 64 || kind.isSigned, let word = constantWord(right) {
      let a = value(left).raw
      let k = code.constant(word)
      switch comparison {
      case .equal: instruction = .branchEqualK(a, k, 0)
      case .notEqual: instruction = .branchNotEqualK(a, k, 0)
      case .less: instruction = .branchLessK(a, k, 0)
      case .lessOrEqual: instruction = .branchLessOrEqualK(a, k, 0)
      case .greater: instruction = .branchGreaterK(a, k, 0)
      case .greaterOrEqual: instruction = .branchGreaterOrEqualK(a, k, 0)
      }
    } else {
      let values = operands([.expression(left), .expression(right)])
      let (a, b) = (values[0].raw, values[1].raw)
      let isUnsigned = kind.bitWidth == 64 && !kind.isSigned
      switch comparison {
      case .equal: instruction = .branchEqual(a, b, 0)
      case .notEqual: instruction = .branchNotEqual(a, b, 0)
      case .less: instruction = isUnsigned ? .branchBelow(a, b, 0) : .branchLess(a, b, 0)
      case .lessOrEqual: instruction = isUnsigned ? .branchBelowOrEqual(a, b, 0) : .branchLessOrEqual(a, b, 0)
      case .greater: instruction = isUnsigned ? .branchBelow(b, a, 0) : .branchLess(b, a, 0)
      case .greaterOrEqual: instruction = isUnsigned ? .branchBelowOrEqual(b, a, 0) : .branchLessOrEqual(b, a, 0)
      }
    }
    if !wanted, let inverted = instruction.inverted { instruction = inverted }
    release(to: start)
    code.emit(instruction, to: label)
    return true
  }

  // Returns.

  func compileReturn(_ expression: Expression?) {
    if let call = inlinedCalls.last { return returnInlined(expression, call) }
    if let failable = failableInit {
      return returnFromFailableInit(expression, failable)
    }
    if let expression {
      let start = mark
      let type = info(expression.type)
      if isTopLevel || type.layout == .empty { value(expression) } else { value(expression, into: result) }
      release(to: start)
    }
    leaveScopes(to: 0, releasingFrom: nil)
    if let call = impliedSuperInit { value(call) }
    emitReturn()
  }

  /// Releases what the function's parameters hold and goes back.
  func emitReturn(isFailing: Bool = false) {
    if isTopLevel { return code.emit(.halt(cell: 0)) }
    returnBoxedInouts(isFailing: isFailing)
    let owned = ownReferences.sorted { $0.ref < $1.ref }
    if let first = owned.first, let last = owned.last,
      owned.reduce(0, { $0 + $1.count }) == last.ref + last.count - first.ref
    {
      if ownMayHoldInstances {
        // The last that was passed goes first, where an end can be seen.
        if oracle.hasDeinitializers {
          for (ref, count) in owned.reversed() {
            clear(ref, count)
            drain()
          }
        } else {
          clear(first.ref, last.ref + last.count - first.ref)
        }
        code.emit(.returns)
      } else {
        code.emit(.returnClearing(Ref(first.ref), count: UInt16(last.ref + last.count - first.ref)))
      }
    } else {
      for (ref, count) in owned.reversed() {
        clear(ref, count)
        if ownMayHoldInstances { drain() }
      }
      code.emit(.returns)
    }
  }
}

enum Comparison {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// Whether it asks which of two comes first.
  var isOrder: Bool { self != .equal && self != .notEqual }

  init?(_ operation: Intrinsic.IntegerOperation) {
    switch operation {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .add, .subtract, .multiply, .divide, .remainder, .negate, .wrappingAdd, .wrappingSubtract, .wrappingMultiply,
      .and, .or, .exclusiveOr, .not, .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight,
      .addReportingOverflow, .subtractReportingOverflow, .multiplyReportingOverflow, .leadingZeroBitCount,
      .trailingZeroBitCount, .nonzeroBitCount, .byteSwapped:
      return nil
    }
  }

  init?(_ operation: Intrinsic.FloatingOperation) {
    switch operation {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .add, .subtract, .multiply, .divide, .negate, .squareRoot, .truncatingRemainder, .absolute, .fusedMultiplyAdd,
      .roundToNearestOrAwayFromZero, .roundToNearestOrEven, .roundUp, .roundDown, .roundTowardZero, .minimum, .maximum,
      .bitPattern, .fromBitPattern:
      return nil
    }
  }
}

extension Pattern {
  /// The variables that it binds, in order.
  var variables: [VariableDecl] {
    switch self {
    case .wildcard, .optionalNone, .expression: []
    case .bind(let variable): [variable]
    case .tuple(let parts), .enumCase(_, let parts, _): parts.flatMap(\.variables)
    case .optionalSome(let inner): inner.variables
    case .cast(_, let inner, _): inner?.variables ?? []
    }
  }
}
