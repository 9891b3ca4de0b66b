import Diagnostics

/// What a getter or setter belongs to.
package enum StorageDecl {
  case variable(VariableDecl)
  case `subscript`(SubscriptDecl)

  package var name: String {
    switch self {
    case .variable(let variable): variable.name
    case .subscript: "subscript"
    }
  }
}

/// A `let` or `var`: local, global, parameter, property (stored or computed).
package final class VariableDecl: Hashable {
  package enum Scope {
    /// In a function or closure, or a block of top-level code.
    case local
    case parameter
    /// At a cell's top level.
    case global
    /// A property of each instance.
    case instance(FunctionDecl.Owner)
    /// A property of the type; stored ones are initialised when first used, once per specialisation.
    case type(FunctionDecl.Owner)

    /// Of a property: whose it is.
    package var owner: FunctionDecl.Owner? {
      switch self {
      case .instance(let owner), .type(let owner): owner
      case .local, .parameter, .global: nil
      }
    }
  }

  package let name: String
  @exclusivity(unchecked) package var range: SourceRange
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) package var type: Type
  package let scope: Scope
  /// `let`.
  @exclusivity(unchecked) package var isConstant: Bool
  @exclusivity(unchecked) package var isInout = false
  @exclusivity(unchecked) package var isLazy = false
  @exclusivity(unchecked) package var strength: Capture.Strength = .strong
  /// Of a computed property; both nil for a stored one.
  @exclusivity(unchecked) package var getter: FunctionDecl?
  @exclusivity(unchecked) package var setter: FunctionDecl?
  /// Of a type's stored property: the `where` clause of the extension that it stands in.
  @exclusivity(unchecked) var storedRequirements: [Requirement] = []
  @exclusivity(unchecked) package var willSet: FunctionDecl?
  @exclusivity(unchecked) package var didSet: FunctionDecl?
  /// Of a class's stored property that a subclass overrides, and of an override that only observes: the accessors that
  /// are called where the instance's class decides.
  @exclusivity(unchecked) package var dynamicGetter: FunctionDecl?
  @exclusivity(unchecked) package var dynamicSetter: FunctionDecl?
  /// Of an override that only observes: the superclass's property, which holds the value.
  @exclusivity(unchecked) package var observedBase: VariableDecl?
  /// The initial value of a stored property (of instance, type, or a lazy one).
  @exclusivity(unchecked) package var initialValue: Expression?
  /// A closure or local function uses it, so it may need to outlive its frame.
  @exclusivity(unchecked) package var isCaptured = false
  /// Written after its initialisation.
  @exclusivity(unchecked) package var isMutated = false

  package var isComputed: Bool { getter != nil && !isLazy }
  /// Under what conditions a property is one of its type.
  var requirements: [Requirement] { getter?.requirements ?? storedRequirements }
  /// Reading it changes what it is a property of.
  var isReadByMutating: Bool { isLazy || getter?.isMutating == true }

  package init(name: String, type: Type, scope: Scope, isConstant: Bool, range: SourceRange) {
    self.name = name
    self.type = type
    self.scope = scope
    self.isConstant = isConstant
    self.range = range
  }

  package static func == (a: VariableDecl, b: VariableDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class SubscriptDecl: Hashable {
  @exclusivity(unchecked) package var range: SourceRange
  @exclusivity(unchecked) package var owner: FunctionDecl.Owner
  @exclusivity(unchecked) package var isStatic = false
  @exclusivity(unchecked) package var parameters: [ParameterDecl] = []
  @exclusivity(unchecked) package var result: Type = .void
  @exclusivity(unchecked) package var genericParameters: [GenericParameter] = []
  @exclusivity(unchecked) package var requirements: [Requirement] = []
  @exclusivity(unchecked) package var getter: FunctionDecl?
  @exclusivity(unchecked) package var setter: FunctionDecl?

  /// Reading through it changes what it is a subscript of.
  var isReadByMutating: Bool { getter?.isMutating == true }

  package init(owner: FunctionDecl.Owner, range: SourceRange) {
    self.owner = owner
    self.range = range
  }

  package static func == (a: SubscriptDecl, b: SubscriptDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
