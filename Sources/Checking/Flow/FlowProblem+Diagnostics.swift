import Diagnostics

extension FlowProblem {
  /// The compiler's words for it.
  func diagnostic(at range: SourceRange, typeName: (Type) -> String) -> Diagnostic {
    switch self {
    case .elementUsedBeforeInitialized(let variable, let path):
      .error(
        "\(Self.kind(variable)) '\(variable.name)\(path.text(in: variable.type))' used before being initialized",
        at: range, notes: [Self.declaredHere(variable)])
    case .usedBeforeInitialized(let variable):
      .error(
        "\(Self.kind(variable)) '\(variable.name)' used before being initialized", at: range,
        notes: [Self.declaredHere(variable)])
    case .capturedBeforeInitialized(let variable):
      .error(
        "\(Self.kind(variable)) '\(variable.name)' captured by a closure before being initialized", at: range,
        notes: [Self.declaredHere(variable)])
    case .capturedBeforeDeclared(let variable):
      .error(
        "closure captures '\(variable.name)' before it is declared", at: range,
        notes: [Diagnostic(.note, "captured value declared here", at: variable.range)])
    case .usedBeforeDeclared(let variable):
      .error(
        "use of '\(variable.name)' before its declaration", at: range,
        notes: [Diagnostic(.note, "'\(variable.name)' declared here", at: variable.range)])
    case .passedBeforeInitialized(let variable):
      .error(
        "\(Self.kind(variable)) '\(variable.name)' passed by reference before being initialized", at: range,
        notes: [Self.declaredHere(variable)])
    case .definedBeforeInitialized(let variable):
      .error(
        "\(Self.kind(variable)) '\(variable.name)' used by function definition before being initialized", at: range,
        notes: [Self.declaredHere(variable)])
    case .initializedTwice(let variable, let isField):
      .error(
        "immutable value '\(isField ? "self." : "")\(variable.name)' may only be initialized once", at: range,
        notes: [Diagnostic(.note, "change 'let' to 'var' to make it mutable", at: variable.range)])
    case .elementInitializedTwice(let variable, let path):
      .error(
        "immutable value '\(variable.name)\(path.text(in: variable.type))' may only be initialized once", at: range,
        notes: [Diagnostic(.note, "change 'let' to 'var' to make it mutable", at: variable.range)])
    case .constantSubscripted(let field):
      .error("cannot mutate subscript of immutable value 'self.\(field.name)'", at: range)
    case .constantInDelegation(let field):
      .error(
        "'let' property '\(field.name)' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead",
        at: range, notes: [Self.declaredHere(field)])
    case .memberStored(let variable, let isField):
      .error(
        "struct '\(isField ? "self." : "")\(variable.name)' must be completely initialized before a member is stored to",
        at: range, notes: isField ? [] : [Self.declaredHere(variable)])
    case .comesBack(let body):
      .error(
        "\(Self.scope(body)) with uninhabited return type 'Never' is missing call to another never-returning function on"
          + " all paths", at: range)
    case .noUnderlyingType:
      .error(
        "function declares an opaque return type, but has no return statements in its body from which to infer an"
          + " underlying type [#OpaqueTypeInference]", at: range)
    case .missingReturn(let body):
      .error("missing return in \(Self.place(body, typeName))", at: range)
    case .unreachable(let after):
      .warning(after.map { "code after '\($0)' will never be executed" } ?? "will never be executed", at: range)
    case .guardFallsThrough:
      .error("'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope", at: range)
    case .fieldsMissing(let fields):
      .error(
        "return from initializer without initializing all stored properties", at: range,
        notes: Self.notInitialized(fields))
    case .selfBeforeFields(let fields, let use):
      .error(
        "'self' used \(Self.describe(use))before all stored properties are initialized", at: range,
        notes: Self.notInitialized(fields))
    case .selfCaptured(let fields):
      .error(
        "'self' captured by a closure before all members were initialized", at: range,
        notes: Self.notInitialized(fields))
    case .fieldUsed(let field):
      .error("\(Self.kind(field)) 'self.\(field.name)' used before being initialized", at: range)
    case .fieldPassed(let field):
      .error("\(Self.kind(field)) 'self.\(field.name)' passed by reference before being initialized", at: range)
    case .fieldsMissingAtSuperInit(let fields, let isImplicit):
      .error(
        "property 'self.\(fields[0].name)' not initialized at \(isImplicit ? "implicitly generated " : "")super.init call",
        at: range)
    case .selfBeforeSuper(let use):
      .error("'self' used \(Self.describe(use))before 'super.init' call", at: range)
    case .selfBeforeDelegation: .error("'self' used before 'self.init' call or assignment to 'self'", at: range)
    case .selfInCatch(let name):
      .error("'self' used inside 'catch' block reachable from \(name) call", at: range)
    case .notDelegated(let name):
      .error("'\(name)' isn't called on all paths before returning from initializer", at: range)
    case .delegatedTwice(let name): .error("'\(name)' called multiple times in initializer", at: range)
    case .superFromConvenience(let function):
      .error(
        "convenience initializer for '\(Self.owner(function, typeName))' must delegate (with 'self.init') rather than chaining to a"
          + " superclass initializer (with 'super.init')", at: range)
    case .delegatingDesignated(let function):
      .error(
        "designated initializer for '\(Self.owner(function, typeName))' cannot delegate (with 'self.init'); did you mean this to be a"
          + " convenience initializer?", at: range)
    case .neverMutated(let variable):
      .warning(
        variable.strength == .weak
          ? "weak variable '\(variable.name)' was never mutated; consider changing to 'let' constant [#WeakMutability]"
          : "variable '\(variable.name)' was never mutated; consider changing to 'let' constant",
        at: range)
    case .neverUsed(let variable):
      .warning(
        variable.isConstant
          ? "initialization of immutable value '\(variable.name)' was never used; consider replacing with assignment to '_' or removing it [#no-usage]"
          : "initialization of variable '\(variable.name)' was never used; consider replacing with assignment to '_' or removing it [#no-usage]",
        at: range)
    case .neverUsedPart(let variable):
      .warning(
        "\(variable.isConstant ? "immutable value" : "variable") '\(variable.name)' was never used; consider replacing with '_' or removing it [#no-usage]",
        at: range)
    case .neverUsedTest(let variable):
      .warning(
        "value '\(variable.name)' was defined but never used; consider replacing with boolean test [#no-usage]",
        at: range)
    case .neverRead(let variable):
      .warning("variable '\(variable.name)' was written to, but never read", at: range)
    }
  }

  private static func describe(_ use: SelfUse) -> String {
    switch use {
    case .whole, .captured: ""
    case .method(let name): "in method call '\(name)' "
    case .property(let name): "in property access '\(name)' "
    }
  }

  private static func owner(_ function: FunctionDecl, _ typeName: (Type) -> String) -> String {
    guard case .nominal(let decl) = function.owner else { return "" }
    return typeName(.nominal(decl, decl.genericParameters.map { .generic($0) }))
  }

  private static func kind(_ variable: VariableDecl) -> String { variable.isConstant ? "constant" : "variable" }

  private static func notInitialized(_ fields: [VariableDecl]) -> [Diagnostic] {
    fields.map { Diagnostic(.note, "'self.\($0.name)' not initialized", at: $0.range) }
  }

  private static func declaredHere(_ variable: VariableDecl) -> Diagnostic {
    Diagnostic(.note, "\(kind(variable)) defined here", at: variable.range)
  }

  private static func place(_ body: FlowBody, _ typeName: (Type) -> String) -> String {
    switch body {
    case .cell: "top-level code"
    case .closure(let closure): "closure expected to return '\(typeName(closure.type.result))'"
    case .function(let function):
      switch function.kind {
      case .getter: "getter expected to return '\(typeName(function.result))'"
      case .function, .initializer, .deinitializer, .setter, .willSet, .didSet:
        "\(scope(function)) expected to return '\(typeName(function.result))'"
      }
    }
  }

  private static func scope(_ body: FlowBody) -> String {
    switch body {
    case .cell: "top-level code"
    case .closure: "closure"
    case .function(let function):
      switch function.kind {
      case .getter: "getter"
      case .function, .initializer, .deinitializer, .setter, .willSet, .didSet: scope(function)
      }
    }
  }

  private static func scope(_ function: FunctionDecl) -> String {
    switch function.owner {
    case .none: function.isLocalFunction ? "local function" : "global function"
    case .nominal, .protocolExtension, .protocolRequirement: function.isStatic ? "static method" : "instance method"
    }
  }
}
