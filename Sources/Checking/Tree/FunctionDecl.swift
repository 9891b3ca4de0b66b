import Diagnostics
import Natives

/// Anything with a body that is called: functions, methods, initialisers, deinitialisers, accessors, local functions.
package final class FunctionDecl: Hashable {
  package enum Kind {
    case function, initializer, deinitializer
    case getter(of: StorageDecl)
    case setter(of: StorageDecl)
    /// Observers of a stored property; the parameter is the new (or old) value.
    case willSet(VariableDecl)
    case didSet(VariableDecl)
  }

  /// Where the body comes from.
  package enum Implementation {
    /// Statements, checked: of a cell up front, of the library when first asked for (`CheckedProgram.body(of:)`).
    case body
    /// A protocol's requirement: no body.
    case requirement
    /// The machine's own: instructions or a host function.
    case native(NativeImplementation)
    /// Written by the compiler from the type's shape.
    case synthesized(Synthesized)
  }

  package enum Synthesized {
    case memberwiseInit, defaultInit
    /// A class's initialiser that passes its parameters on to the superclass's of the same signature.
    case inheritedInit(FunctionDecl)
    case equals, hashInto, hashValue
    /// `hash(into:)` of a type that has a `hashValue` of its own, as was the custom once.
    case hashThroughValue(FunctionDecl)
    /// `<` of an enumeration: by case, then by payload.
    case less
    case allCases
    case rawValue, initRawValue
    /// `stringValue` and `intValue` of a `CodingKey`, and the initialisers that find a case by them.
    case codingText, codingNumber, initCodingText, initCodingNumber
  }

  package let kind: Kind
  /// The base name: `append`, `init`, `+`, `subscript`.
  package let name: String
  @exclusivity(unchecked) package var range: SourceRange
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// The type or protocol whose member it is.
  @exclusivity(unchecked) package var owner: Owner
  @exclusivity(unchecked) package var isStatic = false
  /// `self` is passed `inout`: a `mutating` method, a setter of a value type, an initialiser of a value type.
  @exclusivity(unchecked) package var isMutating = false
  @exclusivity(unchecked) package var isFailable = false
  @exclusivity(unchecked) package var isConvenience = false
  @exclusivity(unchecked) package var isRequired = false
  @exclusivity(unchecked) package var parameters: [ParameterDecl] = []
  /// The declared result; of an initialiser the type itself (`Optional` of it when failable).
  @exclusivity(unchecked) package var result: Type = .void
  /// `any Error` for plain `throws`; nil when it throws nothing.
  @exclusivity(unchecked) package var thrown: Type?
  @exclusivity(unchecked) package var isRethrows = false
  /// Own generic parameters only; those of the owner come with the owner.
  @exclusivity(unchecked) package var genericParameters: [GenericParameter] = []
  /// Own constraints, and the `where` clause of the extension around it.
  @exclusivity(unchecked) package var requirements: [Requirement] = []
  @exclusivity(unchecked) package var selfVariable: VariableDecl?
  @exclusivity(unchecked) package var implementation: Implementation = .body
  /// The checked body; of a library function nil until `CheckedProgram.body(of:)` has been asked.
  @exclusivity(unchecked) package var body: [Statement]?
  /// Of a subclass's initialiser that leaves `super.init()` out: that call. It is made on each way out.
  @exclusivity(unchecked) package var impliedSuperInit: Expression?
  /// Of a local function: the variables of the surroundings that it uses, directly or through what it calls.
  @exclusivity(unchecked) package var captures: [Capture] = []
  /// Of a class's method: what it overrides.
  @exclusivity(unchecked) package var overridden: FunctionDecl?
  @exclusivity(unchecked) package var isFinal = false
  @exclusivity(unchecked) package var isDiscardable = false
  /// Declared in another function's body.
  @exclusivity(unchecked) package var isLocalFunction = false
  /// The closing brace of its body, where a missing result is diagnosed.
  @exclusivity(unchecked) package var closing: SourceRange?
  /// What `some P` stands for in the result, once the body is checked.
  @exclusivity(unchecked) package var opaqueResult: Type?

  package enum Owner {
    case none
    case nominal(NominalDecl)
    case protocolRequirement(ProtocolDecl)
    /// A member of `extension P`: its `Self` is the protocol's `selfParameter`.
    case protocolExtension(ProtocolDecl)
  }

  package init(kind: Kind, name: String, owner: Owner, range: SourceRange) {
    self.kind = kind
    self.name = name
    self.owner = owner
    self.range = range
  }

  /// `append(_:)`, as traces and diagnostics name it.
  package var fullName: String {
    switch kind {
    case .function, .initializer:
      parameters.isEmpty ? "\(name)()" : "\(name)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
    case .deinitializer: "deinit"
    case .getter(let storage), .setter(let storage): storage.name
    case .willSet(let variable), .didSet(let variable): variable.name
    }
  }

  /// Whether a call's autoclosures are evaluated where it stands, and no closures are made of them.
  package var evaluatesInPlace: Bool {
    if case .native(.intrinsic(let intrinsic)) = implementation { intrinsic.evaluatesInPlace } else { false }
  }

  package static func == (a: FunctionDecl, b: FunctionDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package struct ParameterDecl {
  /// The argument label, nil for `_`.
  package var label: String?
  package var variable: VariableDecl
  /// The declared type (of `Int...` the element's).
  package var type: Type
  package var isInout = false
  package var isVariadic = false
  package var isAutoclosure = false
  package var defaultValue: DefaultValue?

  package init(label: String?, variable: VariableDecl, type: Type) {
    self.label = label
    self.variable = variable
    self.type = type
  }
}

/// A default argument: checked once, in the declaration's surroundings.
package final class DefaultValue {
  /// Filled by the checker before a call that uses it is handed on.
  package var expression: Expression?
  package init() {}
}

/// A variable of the surroundings that a closure or local function uses.
package struct Capture {
  package enum Strength { case strong, weak, unowned }
  package var variable: VariableDecl
  /// Of a capture list's entry: the new variable, bound to `initial` when the closure is made.
  package var binding: VariableDecl?
  package var initial: Expression?
  package var strength: Strength

  package init(
    _ variable: VariableDecl, binding: VariableDecl? = nil, initial: Expression? = nil, strength: Strength = .strong
  ) {
    self.variable = variable
    self.binding = binding
    self.initial = initial
    self.strength = strength
  }
}
