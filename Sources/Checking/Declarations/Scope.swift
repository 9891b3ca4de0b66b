import Diagnostics

/// What a name can stand for.
enum ValueDecl {
  case variable(VariableDecl)
  case function(FunctionDecl)
  case subscripted(SubscriptDecl)
  case enumCase(EnumCaseDecl)
  case type(NominalDecl)
  case protocolType(ProtocolDecl)
  case alias(AliasDecl)
  case genericParameter(GenericParameter)
  case associatedType(AssociatedTypeDecl)

  var isType: Bool {
    switch self {
    case .type, .protocolType, .alias, .genericParameter, .associatedType: true
    case .variable, .function, .subscripted, .enumCase: false
    }
  }

  var identity: ObjectIdentifier {
    switch self {
    case .variable(let d): ObjectIdentifier(d)
    case .function(let d): ObjectIdentifier(d)
    case .subscripted(let d): ObjectIdentifier(d)
    case .enumCase(let d): ObjectIdentifier(d)
    case .type(let d): ObjectIdentifier(d)
    case .protocolType(let d): ObjectIdentifier(d)
    case .alias(let d): ObjectIdentifier(d)
    case .genericParameter(let d): ObjectIdentifier(d)
    case .associatedType(let d): ObjectIdentifier(d)
    }
  }

  var range: SourceRange? {
    switch self {
    case .variable(let d): d.range
    case .function(let d): d.range
    case .subscripted(let d): d.range
    case .enumCase(let d): d.range
    case .type(let d): d.range
    case .protocolType(let d): d.range
    case .alias(let d): d.range
    case .genericParameter, .associatedType: nil
    }
  }
}

/// A `typealias`, resolved when first used.
final class AliasDecl {
  let name: String
  let range: SourceRange
  /// The type in which it is declared.
  var parent: NominalDecl?
  var genericParameters: [GenericParameter] = []
  var requirements: [Requirement] = []
  /// Whether it stands for a generic type without arguments, whose parameters are its own then.
  var isUnbound = false
  /// Whether its type is written with `any`.
  var saysAny = false
  /// Of an alias in a protocol: the protocol's `Self`, which stands for the type that uses the alias.
  var protocolSelf: GenericParameter?
  /// Makes the type; nil once it has been asked.
  var resolve: (() -> Type)?
  var type: Type = .error
  var isResolving = false

  init(name: String, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A region of text in which names are declared; the chain of parents is what a name is looked up in.
final class Scope {
  enum Kind {
    /// Global declarations as a cell sees them; the number is the cell's.
    case cell(Int)
    /// Global declarations of the library alone.
    case library
    /// The inside of a type, protocol or extension.
    case members(of: MemberContext)
    case function(FunctionDecl)
    case closure
    case block
  }

  let parent: Scope?
  let kind: Kind
  let source: SourceID
  /// The cell from which globals are looked up; nil inside the library.
  let cell: Int?
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) private(set) var names = NameTable()
  /// Variables that the block declares, known before the statements that declare them are checked.
  @exclusivity(unchecked) var laterNames: Set<String> = []
  /// What members named without `self` belong to, where `self` itself has no name.
  @exclusivity(unchecked) var impliedSelf: VariableDecl?
  /// Of a closure that names its parameters: the names.
  @exclusivity(unchecked) var closureParameters: [String]?
  /// Constraints that hold inside, beside those of the parents.
  @exclusivity(unchecked) var requirements: [Requirement] = [] {
    didSet { cachedEnvironment = nil }
  }
  @exclusivity(unchecked) private var cachedEnvironment: GenericEnvironment?
  /// Nesting, so that deep input ends in a diagnostic.
  let depth: Int

  init(_ kind: Kind, parent: Scope?, source: SourceID) {
    self.kind = kind
    self.parent = parent
    self.source = source
    cell = if case .cell(let number) = kind { number } else { parent?.cell }
    depth = (parent?.depth ?? 0) + 1
  }

  func declare(_ name: String, _ declaration: ValueDecl) { names.add(declaration, as: name) }

  func forgetVariables(named name: String) { names.forgetVariables(named: name) }

  /// Does something as if these were all names declared here.
  func withNames<Result>(_ others: NameTable, _ body: () -> Result) -> Result {
    let own = names
    names = others
    defer { names = own }
    return body()
  }

  func inner(_ kind: Kind = .block) -> Scope { Scope(kind, parent: self, source: source) }

  /// How many constraints hold here: they only grow, so that a cache knows by the number whether it is old.
  private var requirementCount: Int { requirements.count + (parent?.requirementCount ?? 0) }

  /// All constraints that hold here.
  var environment: GenericEnvironment {
    if let cachedEnvironment, cachedEnvironment.requirements.count == requirementCount { return cachedEnvironment }
    let outer = parent?.environment ?? GenericEnvironment.empty()
    let result = requirements.isEmpty ? outer : GenericEnvironment(outer.requirements + requirements)
    cachedEnvironment = result
    return result
  }

  /// The nearest enclosing function, not looking out of closures unless asked.
  var enclosingFunction: FunctionDecl? {
    var scope: Scope? = self
    while let current = scope {
      if case .function(let function) = current.kind { return function }
      if case .members = current.kind { return nil }
      scope = current.parent
    }
    return nil
  }

  var memberContext: MemberContext? {
    var scope: Scope? = self
    while let current = scope {
      if case .members(let context) = current.kind { return context }
      scope = current.parent
    }
    return nil
  }

  var isTopLevel: Bool {
    switch kind {
    case .cell, .library: true
    case .members, .function, .closure, .block: false
    }
  }
}

/// The type whose members stand in a scope.
struct MemberContext {
  var owner: FunctionDecl.Owner
  /// `Self`: the type with its own generic parameters, or the protocol's `Self`.
  var selfType: Type
  /// The `where` clause of an extension (with the protocol's own `Self: P`), which its members carry.
  var requirements: [Requirement]
}

/// The constraints under which generic parameters are seen.
final class GenericEnvironment {
  let requirements: [Requirement]
  let hasSameTypes: Bool
  @exclusivity(unchecked) var protocolCache: [Type: [ProtocolDecl]] = [:]
  @exclusivity(unchecked) var canonicalCache: [Type: Type] = [:]

  init(_ requirements: [Requirement]) {
    self.requirements = requirements
    hasSameTypes = requirements.contains { if case .sameType = $0 { true } else { false } }
  }

  static func empty() -> GenericEnvironment { GenericEnvironment([]) }
}
