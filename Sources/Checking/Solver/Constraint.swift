import Diagnostics

/// What must hold between types; `locator` says for which piece of the program. Boxed, since what waits is copied often.
indirect enum Constraint {
  case convert(Type, Type, Locator)
  case equal(Type, Type, Locator)
  case conforms(Type, ProtocolDecl, Locator)
  case superclass(Type, Type, Locator)
  case anyObject(Type, Locator)
  /// The first is the associated type of the second.
  case projection(Type, AssociatedTypeDecl, of: Type, Locator)
  /// `base.name`: waits for the base.
  case member(Node)
  /// A name with several meanings.
  case overload(Node)
  case call(Node)
  case index(Node)
  case force(Node)
  case bindOptional(Node)
  case optionalChain(Node)
  case implicitBase(Node)
  /// A closure whose type has been found: its statements are to be checked.
  case closureBody(Node)
  case keyPath(Node)
  case cast(Node)
}

/// Which relation a constraint came from; diagnostics are worded by it.
struct Locator {
  enum Role {
    case argument(call: Node, index: Int)
    case contextual
    case assignment
    case element
    case dictionaryKey, dictionaryValue
    case branch
    case closureResult
    case condition
    case requirement(of: String)
    case result
    case coercion
    case inoutArgument(call: Node, index: Int)
    case other
  }
  var node: Node
  var role: Role
  init(_ node: Node, _ role: Role) {
    self.node = node
    self.role = role
  }
}

/// How far a solution strays from the straight: compared field by field, the first differing one decides.
struct Score: Comparable {
  /// Eight bits a field, most important first.
  var bits: UInt64 = 0

  enum Part: UInt64 {
    case fix = 56
    case disfavored = 48
    case forced = 40
    case functionConversion = 36
    case nonDefaultLiteral = 28
    case collectionUpcast = 24
    case valueToOptional = 16
    case emptyExistential = 12
    case keyPathFunction = 8
    case unapplied = 4
  }

  mutating func add(_ part: Part, _ count: UInt64 = 1) { bits &+= count << part.rawValue }
  /// The mistakes and disfavoured declarations alone.
  var disfavored: UInt64 { bits >> Part.disfavored.rawValue }
  static func < (a: Score, b: Score) -> Bool { a.bits < b.bits }
}

/// An unknown type: what is asked of it. An object, since attempts copy the list of all unknowns; it is not changed once
/// it is in the list.
final class TypeVariable {
  let literal: LiteralKind?
  /// Of an array literal its element, of a dictionary literal its key and value.
  let elements: [Type]
  /// The node of a closure literal.
  let closure: Node?
  /// Stands for the type of `.name` in its context.
  let isImplicitResult: Bool
  /// Of a collection literal: what its elements convert to.
  let isElement: Bool
  /// Of a dictionary literal: what its keys convert to.
  let isKey: Bool
  let keyPath: Node?
  let node: Node?
  /// The generic parameter it was made for, for "could not be inferred".
  let parameter: GenericParameter?
  /// An existential given for it stands for the type inside, which only running tells.
  let isOpenable: Bool
  /// The element of a literal that is added to something.
  let isSummand: Bool
  /// Of an array that is added to something, and that may become one of a wider type: what its elements convert to.
  /// It is decided when all is known that does.
  let isWidened: Bool
  /// What both branches of `? :` are.
  let isConditional: Bool

  init(
    literal: LiteralKind? = nil, elements: [Type] = [], closure: Node? = nil, isImplicitResult: Bool = false,
    isElement: Bool = false, isKey: Bool = false, keyPath: Node? = nil, node: Node? = nil,
    parameter: GenericParameter? = nil, isOpenable: Bool = false, isSummand: Bool = false,
    isWidened: Bool = false, isConditional: Bool = false
  ) {
    self.literal = literal
    self.elements = elements
    self.closure = closure
    self.isImplicitResult = isImplicitResult
    self.isElement = isElement
    self.isKey = isKey
    self.keyPath = keyPath
    self.node = node
    self.parameter = parameter
    self.isOpenable = isOpenable
    self.isSummand = isSummand
    self.isWidened = isWidened
    self.isConditional = isConditional
  }

  /// The same with a literal that two unknowns have in common, or as an element of a literal as well.
  func joined(
    literal: LiteralKind? = nil, isElement: Bool = false, isKey: Bool = false, isSummand: Bool = false,
    isWidened: Bool = false
  ) -> TypeVariable {
    TypeVariable(
      literal: literal ?? self.literal, elements: elements, closure: closure, isImplicitResult: isImplicitResult,
      isElement: isElement || self.isElement, isKey: isKey || self.isKey, keyPath: keyPath, node: node,
      parameter: parameter, isOpenable: isOpenable, isSummand: isSummand || self.isSummand,
      isWidened: isWidened || self.isWidened, isConditional: isConditional)
  }
}

/// A mistake found while a broken expression is solved all the same.
struct Fix {
  enum Kind {
    case conversion(from: Type, to: Type, Locator)
    case conformance(Type, ProtocolDecl, Locator)
    case noMember(Node, Type)
    case noOverload(Node)
    case arguments(Node, FunctionDecl?, ArgumentProblem)
    case notCallable(Node, Type)
    case notOptional(Node, Type)
    case closureBody([Diagnostic])
    case closureArity(Node, expected: Int, given: Int)
    case notInferred(Node, GenericParameter?)
    case message(String, SourceRange)
  }
  var kind: Kind
}

/// Arguments that don't meet their parameters.
struct ArgumentMismatch {
  var problem: ArgumentProblem
  /// The parameter that each argument is taken to be meant for.
  var owners: [Int?]
}

enum ArgumentProblem {
  /// Parameters without an argument, arguments without a parameter.
  case missing([Int])
  case extra([Int], missing: [Int])
  /// The labels that the arguments should have.
  case labels([String?], missing: [Int])
  case order(Int, before: Int)
  case notInout(Int)
  case unexpectedInout(Int)

  /// How many things are wrong.
  func count(_ arguments: [ArgumentNode]) -> Int {
    switch self {
    case .missing, .order, .notInout, .unexpectedInout: 1
    case .extra(let extra, let missing): 1 + extra.count + missing.count
    case .labels(let expected, let missing):
      // Labels that are left out are one mistake, labels that are wrong another.
      Set(zip(arguments, expected).filter { $0.label != $1 }.map { $0.0.label == nil }).count + missing.count
    }
  }
}

/// A name whose meanings are equally good.
struct Ambiguity {
  var name: String
  var node: Int
  var notes: [Diagnostic]
}

/// Everything that a choice changes: a value, so that giving up an attempt is putting the old one back.
struct SolverState {
  var variables: [TypeVariable] = []
  var bindings: [Type?] = []
  var pending: [Constraint] = []
  var candidates: [Int: [Overload]] = [:]
  var choices: [Int: Choice] = [:]
  /// How a call's arguments meet the parameters.
  var matches: [Int: [ParameterMatch]] = [:]
  /// Of calls whose trailing closure may be for two parameters: whether it is for the last one; and those where that is
  /// still open.
  var trailing: [Int: Bool] = [:]
  var undirected: [Node] = []
  /// A value that is called through `callAsFunction`: the member node in its place.
  var rewrittenCallees: [Int: Node] = [:]
  var closures: [Int: OpenClosure] = [:]
  var keyPaths: [Int: KeyPathNode] = [:]
  var score = Score()
  var fixes: [Fix] = []
  var ambiguity: Ambiguity?
  /// Bumped by each binding, so that waiting constraints are looked at again only then.
  var version = 0
}

enum ParameterMatch {
  case argument(Int)
  case variadic([Int])
  case defaulted

  /// Whether an argument goes to the parameter.
  func takes(_ argument: Int) -> Bool {
    switch self {
    case .argument(let own): own == argument
    case .variadic(let own): own.contains(argument)
    case .defaulted: false
    }
  }
}
