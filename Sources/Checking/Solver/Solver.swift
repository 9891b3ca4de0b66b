import Diagnostics
internal import SwiftSyntax

/// Finds the types of one expression: nodes are made from syntax, constraints between their types are solved, and the
/// best solution is written down as a tree.
final class Solver {
  let checker: Checker
  let root: Scope
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) private(set) var environment: GenericEnvironment
  @exclusivity(unchecked) var state = SolverState()
  @exclusivity(unchecked) var missingOperators: Set<String> = []
  /// Names of operators whose meanings were listed.
  @exclusivity(unchecked) var listedOperators: [ListedOperator] = []
  @exclusivity(unchecked) var hasReported = false
  /// Choices tried; bounded so that no expression takes long.
  @exclusivity(unchecked) var steps = 0
  static let stepLimit = 40_000
  /// Constraints and meanings looked at, which bounds the time that all steps take together.
  @exclusivity(unchecked) var work = 0
  static let workLimit = 4_500_000
  /// Of names with several meanings: what was known when the meanings were last looked through, and what was left.
  @exclusivity(unchecked) var lastLook: [Int: (known: Int, count: Int)] = [:]
  @exclusivity(unchecked) var isTooComplex = false
  /// No tensor is named in the expression: its literals are none, and its operators are the numbers'.
  @exclusivity(unchecked) var isWithoutTensors = false
  /// An operator is passed to a function, as in `reduce(0, +)`.
  @exclusivity(unchecked) var handsOnOperator = false
  /// Positive while a part of the constraints is solved by itself.
  @exclusivity(unchecked) var partialDepth = 0
  /// Unknowns that are not to be decided meanwhile.
  @exclusivity(unchecked) var foreignVariables: Set<Int> = []
  /// The unknowns that are to be decided now, in order.
  var openVariables: [Int] {
    state.variables.indices.filter { state.bindings[$0] == nil && !foreignVariables.contains($0) }
  }
  /// The best solutions so far, all of one score.
  @exclusivity(unchecked) var solutions: [SolverState] = []
  /// While diagnosing: constraints that fail become fixes.
  @exclusivity(unchecked) var allowsFixes = false
  /// Bodies of multi-statement closures already checked, by closure and parameter types.
  @exclusivity(unchecked) var checkedBodies: [ClosureKey: CheckedBody] = [:]
  /// Around statements: what `return` means in `if` and `switch` expressions and closures within.
  @exclusivity(unchecked) var context: FunctionContext
  @exclusivity(unchecked) var depth = 0
  /// Postfix `?` in the chain being generated.
  @exclusivity(unchecked) var openChains = 0
  @exclusivity(unchecked) var brokenOperands: [Node] = []
  /// Names with generic arguments behind them that are no types.
  @exclusivity(unchecked) var specialized: [Node] = []
  /// Operations of which has been told what is wrong with their operands.
  @exclusivity(unchecked) var described: Set<Int> = []
  /// Sums of texts that have been told of, with the sums that they are made of.
  @exclusivity(unchecked) var toldSums: Set<Int> = []
  /// All parts of calculations with numbers of another kind than is wanted, which have been told of.
  @exclusivity(unchecked) var toldCalculations: Set<Int> = []
  /// Of the requirement that is being opened.
  @exclusivity(unchecked) var requirementPlace: Locator?
  @exclusivity(unchecked) var chains: [Int: Node] = [:]
  /// Each `_` in a tuple that is assigned to.
  @exclusivity(unchecked) var discards: Set<SyntaxIdentifier> = []
  @exclusivity(unchecked) var operatorLiteralHint: [Int: Bool] = [:]
  @exclusivity(unchecked) var contextualType: Type?
  /// By what name it is written.
  @exclusivity(unchecked) var contextualWritten: WrittenType?
  /// Whose `some P` the expression tells, as the compiler names it: `global function 'f()'`.
  @exclusivity(unchecked) var opaqueSubject: String?
  @exclusivity(unchecked) var rootNode: Node?
  @exclusivity(unchecked) var purpose = ExpressionPurpose.other
  @exclusivity(unchecked) var isPattern = false
  /// A closure is being read that nothing gives a type.
  @exclusivity(unchecked) var opensLooseClosure = false
  /// Declarations are compared: what stays open is no fault.
  @exclusivity(unchecked) var isJudging = false
  /// Closures that throw nothing, whatever their context allows.
  @exclusivity(unchecked) var quietClosures: Set<ObjectIdentifier> = []
  /// `try` marks around the node being written down, outermost first.
  @exclusivity(unchecked) var tryDepth: [TryMark] = []
  /// Calls with an autoclosure that throws, marked by a `try` of its own.
  @exclusivity(unchecked) var throwingAutoclosures: Set<Int> = []
  /// Of the autoclosure that is being written down: how many `try` stand around it, and whether it throws.
  @exclusivity(unchecked) var autoclosure: (triesAround: Int, throwsErrors: Bool)?
  /// Of what is being written down: `!` stands behind it.
  @exclusivity(unchecked) var isForced = false
  @exclusivity(unchecked) var ambiguous: Ambiguity?
  /// A minus stands before something in parentheses.
  var hasNegatedLiteral = false
  /// A minus stands before what is of no known type yet.
  var hasOpenNegation = false
  /// Whole numbers that are operands of calculations and comparisons.
  var calculatedLiterals: Set<Int> = []
  /// Fractions written out are operands.
  var calculatesFractions = false
  /// It is tried whether what is negated may be a floating-point number.
  @exclusivity(unchecked) var countsInDoubles = false
  /// Constraints that hold beside the scope's, while declarations are compared.
  var extraEnvironment: [Requirement]? {
    didSet { if let extraEnvironment { environment = GenericEnvironment(extraEnvironment) } }
  }

  struct ClosureKey: Hashable {
    var node: Int
    var types: [Type]
  }

  struct CheckedBody {
    var statements: [Statement]
    var result: Type
    var diagnostics: [Diagnostic]
    var parameters: [VariableDecl]
  }

  init(_ checker: Checker, _ scope: Scope, _ context: FunctionContext) {
    self.checker = checker
    root = scope
    environment = scope.environment
    self.context = context
  }

  // MARK: Unknowns

  func newVariable(_ info: TypeVariable = TypeVariable()) -> Type {
    state.variables.append(info)
    state.bindings.append(nil)
    return .variable(state.variables.count - 1)
  }

  /// Takes back the newest unknowns, which nothing uses.
  func forgetVariables(after count: Int) {
    state.variables.removeSubrange(count...)
    state.bindings.removeSubrange(count...)
  }

  /// What a type is known to be at its outermost.
  func shallow(_ type: Type) -> Type {
    var current = type
    while case .variable(let index) = current {
      guard let bound = state.bindings[index] else { return current }
      current = bound
    }
    if case .associated(let base, let associated) = current {
      let known = shallow(base)
      if case .variable = known { return current }
      if known != base || !isRigid(known) {
        if let projected = checker.project(associated, of: deep(known)) {
          return checker.canonical(projected, environment)
        }
        return .error
      }
      return checker.canonical(current, environment)
    }
    // A parameter that the surroundings say is another type.
    if case .generic = current { return checker.canonical(current, environment) }
    return current
  }

  private func isRigid(_ type: Type) -> Bool {
    switch type {
    case .generic, .associated, .opaque: true
    case .nominal, .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// Parts of one type, beyond which nothing is computed with it: `(T, T)` of itself doubles at every step.
  private static let partLimit = 20_000

  /// A type with all known unknowns replaced.
  func deep(_ type: Type) -> Type {
    switch type {
    case .error: return type
    case .generic: return checker.canonical(type, environment)
    case .nominal(_, let arguments) where arguments.isEmpty: return type
    case .variable(let index) where state.bindings[index] == nil: return type
    case .variable, .nominal, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype:
      // What has been given up needs no types.
      var parts = isTooComplex ? 1 : Self.partLimit
      return deep(type, &parts)
    }
  }

  private func deep(_ type: Type, _ parts: inout Int) -> Type {
    parts -= 1
    guard parts > 0 else {
      isTooComplex = true
      return .error
    }
    switch type {
    case .variable(let index):
      guard let bound = state.bindings[index] else { return type }
      return deep(bound, &parts)
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? type : .nominal(decl, arguments.map { deep($0, &parts) })
    case .generic: return checker.canonical(type, environment)
    case .error: return type
    case .associated(let base, let associated):
      let newBase = deep(base, &parts)
      if newBase == base { return type }
      guard let projected = checker.project(associated, of: newBase) else { return .error }
      return checker.canonical(projected, environment)
    case .tuple(let elements):
      return elements.isEmpty ? type : .tuple(elements.map { TupleElement($0.label, deep($0.type, &parts)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = deep(function.parameters[index].type, &parts)
      }
      function.result = deep(function.result, &parts)
      if let thrown = function.thrown {
        let known = deep(thrown, &parts)
        function.thrown = checker.isNever(known) ? nil : known
      }
      return .function(function)
    case .existential(var existential):
      for index in existential.arguments.indices {
        existential.arguments[index].type = deep(existential.arguments[index].type, &parts)
      }
      return .existential(existential)
    case .opaque(let function, let own):
      return .opaque(function, Substitution(own.types.mapValues { deep($0, &parts) }))
    case .metatype(let instance): return .metatype(deep(instance, &parts))
    case .protocolMetatype(let instance): return .protocolMetatype(deep(instance, &parts))
    }
  }

  func occurs(_ index: Int, in type: Type) -> Bool {
    checker.contains(deep(type)) { $0 == .variable(index) }
  }

  // MARK: Nodes

  func node(_ kind: Node.Kind, _ type: Type, _ range: SourceRange, _ scope: Scope) -> Node {
    checker.nextNode += 1
    return Node(id: checker.nextNode, kind: kind, type: type, range: range, scope: scope)
  }

  func invalidNode(_ syntax: some SyntaxProtocol, _ scope: Scope) -> Node {
    node(.invalid, .error, checker.range(syntax, scope), scope)
  }

  func add(_ constraint: Constraint) { state.pending.append(constraint) }

  func report(_ message: String, _ range: SourceRange, notes: [Diagnostic] = [], fixIts: [Diagnostic.FixIt] = []) {
    // What follows from a mistake that has been told is not told again.
    let isConsequence =
      message.contains(Checker.unknownType) && (hasReported || checker.diagnostics.contains { $0.severity == .error })
    hasReported = true
    if isConsequence { return }
    checker.error(message, range, notes: notes, fixIts: fixIts)
  }

  func refuse(_ what: String, _ syntax: some SyntaxProtocol, _ scope: Scope) {
    hasReported = true
    checker.refuse(what, checker.range(syntax, scope))
  }

  func text(_ type: Type) -> String {
    let known = deep(type)
    return checker.text(checker.containsVariables(known) ? known : checker.canonical(known, environment))
  }
}

/// The function, closure or top level around an expression: what `return` and `throw` there mean.
final class FunctionContext {
  enum Kind { case topLevel, function(FunctionDecl), closure, initialValue }
  var kind: Kind
  /// The type that `return` gives; nil while a closure's is being inferred.
  var result: Type?
  /// Types of `return` expressions met while the result is not known.
  var inferredResults: [(Type, SourceRange)] = []
  /// Whether errors may leave: the type thrown.
  var thrown: Type?
  /// Of a closure that does not say what it throws: its context does. A `throw` throws `any Error` there all the same.
  var throwsUnsaid = false
  var isInferringResult = false
  /// The result is an optional of what is being inferred: `return nil` says nothing.
  var infersPayload = false
  /// The first `return` there was of `nil`, which leaves the payload unknown.
  var startsWithNil = false
  /// Statements that `break` and `continue` can name.
  var targets: [JumpTarget] = []
  var handlesErrors: [CatchRegion] = []
  let outer: FunctionContext?
  /// Of an `if` or `switch` expression: what its branches give.
  var branchType: Type?
  /// The value of the first branch.
  var branchPlace: SourceRange?
  /// What the branches join to, where that is not the first one's type.
  var branchJoin: Type?
  /// Set in the branches of an `if` or `switch` expression, which nothing but an error leaves.
  var branchExpression: BranchExpression?
  /// The `try` around an `if` or `switch` expression: they mark what its branches call.
  var branchTries: [TryMark] = []
  var hasReturned = false
  /// How many `if` and `do`, and how many `defer`, are around.
  var branchDepth = 0
  var deferDepth = 0
  var opaqueTypes: [Type] = []

  init(_ kind: Kind, result: Type?, thrown: Type?, outer: FunctionContext?) {
    self.kind = kind
    self.result = result
    self.thrown = thrown
    self.outer = outer
  }
}

struct BranchExpression {
  /// `if` or `switch`
  var word: String
  /// How many statements around it could be jumped to.
  var outerTargets: Int
}

struct JumpTarget {
  var label: LabelID
  var name: String?
  var isLoop: Bool
  var isSwitch: Bool
}

/// A `do` whose errors are caught.
final class CatchRegion {
  /// What `do throws(E)` says is thrown.
  var declared: Type?
  var throwsAny = false
  /// Something in it can throw but is not marked, and has been told of.
  var hasUnmarked = false
  /// What is thrown first is thrown by a statement.
  var startsWithThrow = false
  var types: [Type] = []
  var isExhaustive = true
  /// Where the first error may come from.
  var firstPlace: SourceRange?
}
