import Diagnostics
import Natives
internal import SwiftSyntax

/// What the checker knows of a nominal type or protocol beyond the tree: its members by name, and what it conforms to.
final class TypeInfo {
  enum Subject {
    case nominal(NominalDecl)
    case protocolType(ProtocolDecl)
  }

  let subject: Subject
  /// Inside the declaration: its generic parameters are visible.
  let scope: Scope
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// Members of the declaration and of extensions in cells, and library members parsed so far.
  @exclusivity(unchecked) var members: [String: [ValueDecl]] = [:]
  /// Of a protocol: members of its extensions.
  @exclusivity(unchecked) var extensionMembers: [String: [ValueDecl]] = [:]
  /// The library's rows for this type.
  @exclusivity(unchecked) var groups: [LibraryGroup] = [] {
    didSet { knownRows = nil }
  }
  @exclusivity(unchecked) private var knownRows: RowTable?
  /// Of a protocol: names of types that its declaration and its extensions declare.
  @exclusivity(unchecked) private var typeNames: [String] = []
  /// Whether the library nests types in this one.
  @exclusivity(unchecked) var nestsLibraryTypes: Bool?
  var isGroupsLoaded = false
  /// What the inheritance clauses say, resolved when first asked.
  var inheritanceClauses: [InheritanceClause] = []
  @exclusivity(unchecked) var declaredConformances: [DeclaredConformance]?
  @exclusivity(unchecked) var isResolvingConformances = false
  @exclusivity(unchecked) var conformances: [ProtocolDecl: Conformance] = [:]
  @exclusivity(unchecked) var memberCache: [String: MemberList] = [:]
  /// Default types of associated types, by name: `associatedtype Iterator = IndexingIterator<Self>`.
  var associatedDefaults: [String: () -> Type] = [:]
  /// All protocols inherited, directly or not, the protocol itself first.
  @exclusivity(unchecked) var ancestry: [ProtocolDecl]?
  /// Every requirement of the protocol itself with the storage it belongs to.
  @exclusivity(unchecked) var isRequirementsLoaded = false
  /// Enumerations and structs whose shape is being walked, to find recursion.
  var isInherited = false

  init(subject: Subject, scope: Scope) {
    self.subject = subject
    self.scope = scope
  }

  /// Lets go of the declaration, which otherwise would hold this for ever.
  func release() {
    switch subject {
    case .nominal(let decl): decl.info = nil
    case .protocolType(let decl): decl.info = nil
    }
  }

  /// The names in all groups.
  var rows: RowTable {
    if let knownRows { return knownRows }
    let rows = RowTable(groups)
    knownRows = rows
    return rows
  }

  /// Adds a member of the declaration, or of an extension of a protocol.
  func add(_ name: String, _ declaration: ValueDecl, toExtension: Bool) {
    if declaration.isType, case .protocolType = subject { typeNames.append(name) }
    if toExtension {
      extensionMembers[name, default: []].append(declaration)
    } else {
      members[name, default: []].append(declaration)
    }
  }

  /// Whether a protocol's declaration or an extension of it declares a type of the name. True may be too much said.
  func mayDeclareType(_ name: RowKey) -> Bool {
    typeNames.contains(name.name) || (!groups.isEmpty && rows.declaresType(name))
  }
}

struct InheritanceClause {
  var types: [TypeSyntax]
  /// Where the clause stands; its requirements are the conditions of an extension.
  var scope: Scope
  var conditions: [Requirement]
  var isExtension: Bool
  var cell: Int?
  /// Where an extension begins: what it lacks is said there.
  var start: SourceRange?
}

struct DeclaredConformance {
  var protocolDecl: ProtocolDecl
  var conditions: [Requirement]
  /// Where it was declared: nil inside a class that inherits it.
  var range: SourceRange?
  /// Found through another conformance's protocol.
  var isImplied: Bool
  /// Of one that an extension declares: where that begins.
  var start: SourceRange?
  var cell: Int?
}

/// A member as found by name, before a use.
struct RawMember {
  var declaration: ValueDecl
  /// The protocol that it belongs to, of which `Self` is the base.
  var ofProtocol: ProtocolDecl?
  var isExtension: Bool
  /// The type in whose declaration it stands (a superclass, perhaps).
  var ofNominal: NominalDecl?
}

/// The members of a name, kept until the type gets more of them.
final class MemberList {
  let members: [RawMember]
  /// Of a type without arguments: what the name may mean behind an instance, and behind the type itself.
  @exclusivity(unchecked) var ofInstance: [Overload]?
  @exclusivity(unchecked) var ofType: [Overload]?

  init(_ members: [RawMember]) { self.members = members }
}

/// How a function's parts are made when first needed.
final class FunctionInfo {
  enum Body {
    case none
    case block(CodeBlockSyntax)
    case items(CodeBlockItemListSyntax)
    /// Of an accessor that lends a place: what it yields, read by a getter and written by a setter.
    case yielded(ExprSyntax)
    /// Of the library: the whole declaration, whose body is parsed when it is first needed.
    case unread(String)
  }

  /// The scope around the declaration.
  let scope: Scope
  var body: Body
  /// Fills parameters and result; nil once done.
  @exclusivity(unchecked) var resolveSignature: (() -> Void)?
  /// The scope inside, with parameters; made with the signature.
  var inner: Scope?
  var isCheckingBody = false
  /// `some P` in the result: what callers may rely on.
  var opaqueBounds: ExistentialType?
  /// Where `some P` stands.
  var opaquePlace: SourceRange?
  /// Of what stands for `some P` as a part of a result: the function whose body tells.
  var opaqueOwner: FunctionDecl?
  /// Of what stands for `some P` of a variable: checks the value that tells.
  var opaqueValue: (() -> Void)?
  var isImplicitlyUnwrapped = false
  /// A class's method whose result is `Self`: the receiver's own type.
  var returnsSelf = false
  /// `@autoclosure`, `@escaping` and so on stand in the parameter's type; defaults are checked when first used.
  var defaults: [Int: DefaultSource] = [:]
  var nameRange: SourceRange
  var isUnavailable = false
  var isDisfavored = false

  init(scope: Scope, body: Body, nameRange: SourceRange) {
    self.scope = scope
    self.body = body
    self.nameRange = nameRange
  }
}

struct DefaultSource {
  enum Value {
    case syntax(ExprSyntax)
    /// Of a row of the library.
    case text(String)
  }

  var expression: Value
  /// The parameter's name, of a cell's function.
  var parameter: SourceRange?
  var scope: Scope
  var type: Type
  var isAutoclosure = false
}

/// A variable whose type or initial value is found when first needed.
final class LazyVariable {
  var resolve: (() -> Void)?
  var isResolving = false
  init(_ resolve: @escaping () -> Void) { self.resolve = resolve }
}
