import Diagnostics

extension Checker: TypeOracle {
  package func body(of function: FunctionDecl) -> [Statement] {
    if let body = function.body { return body }
    serviceDepth += 1
    defer { serviceDepth -= 1 }
    checkBody(function)
    finishBodies()
    finishTypes()
    guard let body = function.body else { return [] }
    if analysed.insert(function).inserted { CaptureAnalysis(self).run(function) }
    return body
  }

  package func isChangedInPlace(_ variable: VariableDecl) -> Bool {
    switch variable.scope {
    case .instance, .type: break
    case .local, .parameter, .global: return false
    }
    guard variable.willSet == nil, let didSet = variable.didSet, let old = didSet.parameters.first?.variable else {
      return false
    }
    return old.name == "oldValue" && !NameUse.names(old, in: body(of: didSet))
  }

  package func libraryFunction(_ name: String) -> FunctionDecl {
    for case .function(let function) in libraryGlobals(name) {
      ensureSignature(function)
      return function
    }
    preconditionFailure("library function \(name)")
  }
}
