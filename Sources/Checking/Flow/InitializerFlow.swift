import Diagnostics

/// Initialisers on the paths through their bodies: every stored property has a value before `self` is used, and the
/// other initialiser is called where there is one to call.
extension FlowCheck {
  private var missingFields: [VariableDecl] {
    guard let initializer, state.isReachable else { return [] }
    return initializer.fields.filter { !state.assigned.contains($0) }
  }

  /// Whether an expression is the `self` that this initialiser is making.
  func isOwnSelf(_ expression: Expression) -> Bool {
    guard initializer != nil, let selfVariable else { return false }
    if case .convert(let inner, .upcast) = expression.kind { return isOwnSelf(inner) }
    if case .variable(selfVariable) = expression.kind { return true }
    return false
  }

  func useSelf(_ range: SourceRange, _ use: SelfUse) {
    guard let initializer, state.isReachable else { return }
    if isLost(range) { return }
    let missing = missingFields
    if case .subclass = initializer.role, !state.assigned.contains(initializer.delegation) {
      report(.selfBeforeSuper(use), range)
      missing.forEach { state.excuse($0) }
      state.excuse(initializer.delegation)
      return
    }
    if !missing.isEmpty {
      missing.forEach { state.excuse($0) }
      switch (use, initializer.isOfClass) {
      case (.whole, true): report(.fieldUsed(missing[0]), range)
      case (.captured, true): report(.selfCaptured(missing), range)
      case (_, let isOfClass): report(.selfBeforeFields(missing, isOfClass ? use : .whole), range)
      }
      return
    }
    guard !state.assigned.contains(initializer.delegation) else { return }
    switch initializer.role {
    case .structure, .rootClass, .subclass: return
    // Each use is told; of what is changed in an object, where it begins.
    case .delegating: report(.selfBeforeDelegation, initializer.isOfClass ? changedPlace ?? range : range)
    }
  }

  /// Whether `self` is used where the call that was to make it may have failed.
  private func isLost(_ range: SourceRange) -> Bool {
    guard let failedDelegation else { return false }
    report(.selfInCatch(failedDelegation), range)
    return true
  }

  /// What is put off is no part of the path before it ends: whoever uses `self` in it uses it as it is here.
  func refusesDeferredSelf(in body: [Statement]) -> Bool {
    let missing = missingFields
    guard let initializer, !missing.isEmpty, let selfVariable, NameUse.names(selfVariable, in: body),
      let first = body.first?.range
    else { return false }
    switch initializer.role {
    case .structure, .rootClass: break
    case .subclass, .delegating: return false
    }
    report(.selfBeforeFields(missing, .whole), keyword("defer", before: first))
    return true
  }

  /// A property of `self` is read.
  func useMember(_ field: VariableDecl, _ range: SourceRange) {
    guard let initializer, state.isReachable else { return }
    if isLost(range) { return }
    guard initializer.fields.contains(field) else {
      // One's own stored property that has its value from the declaration can be read at once.
      if isOwnStored(field), !isDelegating { return }
      return useSelf(range, .property(field.name))
    }
    guard !state.assigned.contains(field) else { return }
    if initializer.isOfClass {
      report(.fieldUsed(field), range)
      state.excuse(field)
    } else {
      useSelf(range, .whole)
    }
  }

  func passMember(_ field: VariableDecl, _ range: SourceRange) {
    requireMember(field, range) { .fieldPassed($0) }
  }

  /// A property of `self`, or a part of it, is changed.
  func changeMember(_ field: VariableDecl, _ range: SourceRange) {
    requireMember(field, range) { .fieldUsed($0) }
  }

  func storeMember(ofField field: VariableDecl, _ sign: SourceRange) {
    requireMember(field, sign) { .memberStored($0, isField: true) }
  }

  private func requireMember(
    _ field: VariableDecl, _ range: SourceRange, _ problem: (VariableDecl) -> FlowProblem
  ) {
    guard let initializer, state.isReachable, initializer.fields.contains(field) else {
      return useMember(field, range)
    }
    if state.assigned.contains(field) { return }
    report(problem(field), range)
    state.excuse(field)
  }

  /// `place` is where the property is named.
  func assignMember(_ field: VariableDecl, at sign: SourceRange, place: SourceRange? = nil) {
    guard let initializer, state.isReachable else { return }
    if isLost(sign) { return }
    if initializer.fields.contains(field) {
      if field.isConstant, state.maybeAssigned.contains(field) {
        report(.initializedTwice(field, isField: true), sign)
      }
      state.assign(field)
    } else if isOwnStored(field), isDelegating, field.isConstant, let place {
      // `self.height = 1`: told at the name.
      let start = max(Int(place.start), Int(place.end) - field.name.utf8.count)
      report(.constantInDelegation(field), SourceRange(place.source, start, Int(place.end)))
      state.excuse(initializer.delegation)
    } else if isOwnStored(field), !isDelegating {
      if field.isConstant { report(.initializedTwice(field, isField: true), sign) }
    } else {
      useSelf(sign, .property(field.name))
    }
  }

  /// A part of a constant property that has its value is given another one.
  func changePart(ofConstant field: VariableDecl, _ place: Expression, _ sign: SourceRange) {
    guard let initializer, state.isReachable, field.isConstant, isOwnStored(field), !isDelegating,
      !initializer.fields.contains(field) || state.assigned.contains(field)
    else { return }
    if case .subscripted = place.kind {
      report(.constantSubscripted(field), sign)
    } else {
      report(.initializedTwice(field, isField: true), sign)
    }
  }

  private var isDelegating: Bool {
    initializer?.role.isDelegating == true
  }

  private func isOwnStored(_ field: VariableDecl) -> Bool {
    guard let initializer, case .nominal(let owner) = initializer.function.owner else { return false }
    return owner.fields.contains(field) && !field.isLazy
  }

  func assignWholeSelf() {
    guard let initializer else { return }
    initializer.fields.forEach { state.assign($0) }
    state.assign(initializer.delegation)
  }

  // MARK: Other initialisers

  func callSuperInit(_ range: SourceRange) {
    guard let initializer, state.isReachable else { return }
    if initializer.function.isConvenience {
      report(.superFromConvenience(initializer.function), range)
    } else if state.maybeAssigned.contains(initializer.delegation) {
      report(.delegatedTwice("super.init"), range)
    }
    let missing = missingFields
    if !missing.isEmpty { report(.fieldsMissingAtSuperInit(missing, isImplicit: false), range) }
    missing.forEach { state.excuse($0) }
    state.assign(initializer.delegation)
  }

  func callSelfInit(_ range: SourceRange) {
    guard let initializer, state.isReachable else { return }
    if initializer.isOfClass, !initializer.function.isConvenience {
      report(.delegatingDesignated(initializer.function), initializer.function.range)
    } else if initializer.isOfClass, state.maybeAssigned.contains(initializer.delegation) {
      // A value is just made anew.
      report(.delegatedTwice("self.init"), range)
    }
    state.assign(initializer.delegation)
  }

  /// A way out of the initialiser that succeeds.
  func leaveInitializer(at range: SourceRange) {
    guard let initializer, state.isReachable else { return }
    let missing = missingFields
    switch initializer.role {
    case .structure, .rootClass: if !missing.isEmpty { report(.fieldsMissing(missing), range) }
    case .delegating:
      if !state.assigned.contains(initializer.delegation) { report(.notDelegated("self.init"), range) }
    case .subclass(let callsSuperItself):
      if state.assigned.contains(initializer.delegation) { return }
      if !callsSuperItself || state.maybeAssigned.contains(initializer.delegation) {
        report(.notDelegated("super.init"), range)
      } else if !missing.isEmpty {
        report(.fieldsMissingAtSuperInit(missing, isImplicit: true), initializer.function.range)
      }
    }
  }
}
