import Diagnostics
internal import SwiftSyntax

/// An expression while its types are being found: types may hold unknowns.
final class Node {
  indirect enum Kind {
    case literal(Literal)
    /// Checked once all types are known, since a segment's type does not bear on the string's.
    case interpolation([Segment])
    case array([Node], element: Type)
    case dictionary([(key: Node, value: Node)], key: Type, value: Type)
    case tuple([(label: String?, node: Node)])
    /// A name with what it may mean; which one is in the solution's choices.
    case reference(String, [Overload])
    case member(Node, String)
    /// `.name`, looked up in the type that the unknown becomes.
    case implicitMember(String, base: Type)
    /// The end of a chain that began with an implicit member.
    case implicitChain(Node, base: Type)
    case call(Node, [ArgumentNode])
    case index(Node, [ArgumentNode])
    case closure(ClosureNode)
    case conditional(Node, Node, Node)
    case assign(Node, Node)
    case discard(Node)
    case forceUnwrap(Node)
    case bindOptional(Node)
    case optionalChain(Node)
    case cast(Node, Type, CastForm)
    case attempt(Node, Expression.TryKind)
    case inoutReference(Node)
    case typeReference(Type)
    case keyPath(KeyPathNode)
    /// `if` and `switch` as expressions.
    case control(ExprSyntax)
    /// What needs no solving.
    case checked(Expression)
    case dynamicType(Node)
    case invalid
  }

  enum CastForm { case coerce, test, conditional, forced }

  let id: Int
  let range: SourceRange
  let scope: Scope
  var kind: Kind
  var type: Type
  /// The node is called: its function type is not needed, its arguments are known.
  var callArguments: [ArgumentNode]?
  var callNode: Node?
  /// Where the name itself stands, for diagnostics.
  var nameRange: SourceRange
  /// `prefix`, `postfix` or `infix` for operators.
  var operatorFixity: String?
  var isParenthesized = false
  /// From the outermost parenthesis around.
  var outerRange: SourceRange?
  /// The name of a type where a value should stand.
  var isBareType = false
  /// Its meaning takes part in solving already.
  var isStarted = false
  var isImplicitSelf = false
  var isSuper = false
  /// A cast to the `Self` of a class, which is a type of its own.
  var isCastToSelf = false
  /// Of such a cast in a class that may have subclasses: `self`, which tells the class.
  var castSelf: VariableDecl?
  /// `f(label:)` or generic arguments written out.
  var explicitLabels: [String?]?
  var explicitGenerics: [Type]?

  init(id: Int, kind: Kind, type: Type, range: SourceRange, scope: Scope) {
    self.id = id
    self.kind = kind
    self.type = type
    self.range = range
    self.scope = scope
    nameRange = range
  }
}

struct ArgumentNode {
  var label: String?
  var node: Node
  var isTrailing: Bool
  /// Of the label, or of the argument.
  var range: SourceRange
}

enum Segment {
  case text(String)
  /// What stands in the parentheses.
  case value(LabeledExprListSyntax)
}

enum Literal {
  case integer(magnitude: UInt64, isNegative: Bool, isTooLarge: Bool)
  case floating(Double)
  case boolean(Bool)
  case string(String)
  case nothing
}

/// What a literal asks of the type it takes.
enum LiteralKind: Hashable {
  case integer, floating, boolean, nothing, array, dictionary
  /// Of one character (or one scalar), or longer.
  case string(isCharacter: Bool, isScalar: Bool)
  case interpolation

  var protocolName: String {
    switch self {
    case .integer: "ExpressibleByIntegerLiteral"
    case .floating: "ExpressibleByFloatLiteral"
    case .boolean: "ExpressibleByBooleanLiteral"
    case .nothing: "ExpressibleByNilLiteral"
    case .array: "ExpressibleByArrayLiteral"
    case .dictionary: "ExpressibleByDictionaryLiteral"
    case .string(let isCharacter, let isScalar):
      isScalar
        ? "ExpressibleByUnicodeScalarLiteral"
        : isCharacter ? "ExpressibleByExtendedGraphemeClusterLiteral" : "ExpressibleByStringLiteral"
    case .interpolation: "ExpressibleByStringInterpolation"
    }
  }
}

/// One thing that a name can mean at a use. An object, since lists of meanings are copied and filtered all the time.
final class Overload {
  let declaration: ValueDecl
  /// Of a member: what its base binds.
  let candidate: MemberCandidate?
  /// The base is the type itself.
  let isOnType: Bool
  /// An instance method named through its type: `String.uppercased`.
  let isUnbound: Bool
  /// Of an implicitly unwrapped optional: taken out.
  let isForced: Bool
  /// Of a member: the type that it was looked up in.
  let receiver: Type?
  // What is asked again and again, once it has been.
  /// The parameters.
  @exclusivity(unchecked) var specs: [Solver.ParameterSpec]?
  /// Of an operator: the structure or enumeration that an operand has to be of, where it can be nothing else.
  @exclusivity(unchecked) var operands: [NominalDecl?]?
  /// The tensor type whose operator a function is; or that a global function of several meanings takes.
  @exclusivity(unchecked) var tensorOwner: NominalDecl??

  init(
    declaration: ValueDecl, candidate: MemberCandidate? = nil, isOnType: Bool = false, isUnbound: Bool = false,
    isForced: Bool = false, receiver: Type? = nil
  ) {
    self.declaration = declaration
    self.candidate = candidate
    self.isOnType = isOnType
    self.isUnbound = isUnbound
    self.isForced = isForced
    self.receiver = receiver
  }

  var forced: Overload {
    Overload(
      declaration: declaration, candidate: candidate, isOnType: isOnType, isUnbound: isUnbound, isForced: true,
      receiver: receiver)
  }

  func with(_ candidate: MemberCandidate) -> Overload {
    Overload(
      declaration: declaration, candidate: candidate, isOnType: isOnType, isUnbound: isUnbound, isForced: isForced,
      receiver: receiver)
  }
}

/// The meaning chosen for a name, with its generic parameters made unknowns.
struct Choice {
  var overload: Overload
  var opened: [GenericParameter: Type]
  var type: Type
}

final class ClosureNode {
  let syntax: ClosureExprSyntax
  /// Names of parameters as written; nil where `$0` and so on are used.
  var parameterNames: [(name: String, type: TypeSyntax?, range: SourceRange, isInout: Bool, isVariadic: Bool)]?
  /// One more than the highest `$n`.
  var dollarCount = 0
  /// A closure inside it keeps values: see `ClosureScan`.
  var capturesValues = false
  var resultSyntax: TypeSyntax?
  var isSingleExpression = false
  var mayThrow = false
  var thrownSyntax: ThrowsClauseSyntax?
  var captures: [Capture] = []
  var captureScope: Scope
  /// Unknown that stands for the whole closure.
  var variable: Int = -1

  init(syntax: ClosureExprSyntax, captureScope: Scope) {
    self.syntax = syntax
    self.captureScope = captureScope
  }
}

/// A closure whose parameters have types: its body takes part in solving, or has been checked.
struct OpenClosure {
  var parameters: [VariableDecl]
  /// One parameter that is a tuple, taken apart into `parameters`.
  var hiddenTuple: VariableDecl?
  var type: FunctionType
  var scope: Scope
  /// Of a single-expression closure.
  var body: Node?
  /// Of a multi-statement one, once checked.
  var statements: [Statement]?
  var diagnostics: [Diagnostic] = []
  /// Its value is dropped, and that it is has been counted.
  var isVoidBody = false
  var isCounted = false
}

struct KeyPathNode {
  enum Step {
    case property(String, SourceRange, Scope)
    /// Also where its bracket stands.
    case index([ArgumentNode], SourceRange)
    case force, chain
  }
  var root: Type
  var steps: [Step]
  var value: Type
  /// Made when the root is known: a node for `root.step…` over a stand-in.
  var standIn: VariableDecl?
  /// The node of the stand-in itself.
  var start: Node?
  var body: Node?
}
