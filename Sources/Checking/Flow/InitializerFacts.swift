/// What an initialiser has to do, as far as the paths through its body must show it.
struct InitializerFacts {
  enum Role {
    /// Of a structure: gives every stored property a value.
    case structure
    /// Of a class without a superclass.
    case rootClass
    /// Of a subclass: gives its own properties values, then calls `super.init`.
    case subclass(callsSuperItself: Bool)
    /// Calls another initialiser of the type, or assigns `self`.
    case delegating(isClass: Bool)

    var isDelegating: Bool { if case .delegating = self { true } else { false } }
  }

  let role: Role
  let function: FunctionDecl
  /// The stored properties that need a value.
  let fields: [VariableDecl]
  /// Has a value once the other initialiser has been called.
  let delegation: VariableDecl

  /// Nil for what is no initialiser. `hasPlainInit` says of a superclass whether `super.init()` can be left out.
  init?(_ function: FunctionDecl, _ statements: [Statement], hasPlainInit: (NominalDecl) -> Bool) {
    guard case .initializer = function.kind, case .nominal(let owner) = function.owner else { return nil }
    self.function = function
    delegation = VariableDecl(
      name: "init", type: .void, scope: .local, isConstant: false, range: function.range)
    let delegates = DelegationFinder(statements).callsSelf
    switch owner.kind {
    case .enumeration:
      role = .delegating(isClass: false)
      fields = []
    case .structure:
      // Another module's type is made by its own initialisers.
      let isForeign = owner.isLibrary
      role = delegates || isForeign ? .delegating(isClass: false) : .structure
      fields = delegates || isForeign ? [] : Self.missing(owner)
    case .classType:
      if delegates || function.isConvenience {
        role = .delegating(isClass: true)
        fields = []
      } else if case .nominal(let superclass, _)? = owner.superclass {
        role = .subclass(callsSuperItself: hasPlainInit(superclass))
        fields = Self.missing(owner)
      } else {
        role = .rootClass
        fields = Self.missing(owner)
      }
    }
  }

  private static func missing(_ owner: NominalDecl) -> [VariableDecl] {
    owner.fields.filter { $0.initialValue == nil && !$0.isLazy && !$0.isComputed && !$0.startsAsNil }
  }

  var isOfClass: Bool {
    switch role {
    case .structure: false
    case .rootClass, .subclass: true
    case .delegating(let isClass): isClass
    }
  }
}

/// Which other initialisers an initialiser hands work to.
final class DelegationFinder: TreeWalker {
  private(set) var callsSelf = false
  private(set) var callsSuper = false

  init(_ statements: [Statement]) {
    super.init()
    visit(statements)
  }

  override func visit(_ call: Call) {
    if case .delegatedInit(_, _, let receiver, _) = call.callee {
      // `super.init` names the receiver as its superclass.
      if case .variable = receiver.kind { callsSelf = true } else { callsSuper = true }
    }
    super.visit(call)
  }
}
