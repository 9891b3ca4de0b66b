import Diagnostics

package final class ProtocolDecl: Hashable {
  package let name: String
  package var range: SourceRange
  @exclusivity(unchecked) package var libraryModule: String?
  /// What the checker knows beyond the tree.
  @exclusivity(unchecked) var info: TypeInfo?
  /// `Self` inside the protocol and its extensions.
  package let selfParameter: GenericParameter
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) package var inherited: [ProtocolDecl] = []
  /// As written, circles and all.
  var refined: [ProtocolDecl] = []
  package var isClassBound = false
  @exclusivity(unchecked) package var associatedTypes: [AssociatedTypeDecl] = []
  /// Methods, initialisers, and the accessors of properties and subscripts that a conforming type must have.
  @exclusivity(unchecked) package var requirements: [FunctionDecl] = []
  /// Constraints on `Self` and its associated types.
  package var constraints: [Requirement] = []

  package init(name: String, range: SourceRange) {
    self.name = name
    self.range = range
    selfParameter = GenericParameter(name: "Self")
  }

  package static func == (a: ProtocolDecl, b: ProtocolDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class AssociatedTypeDecl: Hashable {
  package let name: String
  package unowned let owner: ProtocolDecl
  package let range: SourceRange
  package var defaultType: Type?
  package var isPrimary = false

  package init(name: String, owner: ProtocolDecl, range: SourceRange) {
    self.name = name
    self.owner = owner
    self.range = range
  }

  package static func == (a: AssociatedTypeDecl, b: AssociatedTypeDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class GenericParameter: Hashable {
  package let name: String
  /// Where a cell declares it.
  package let range: SourceRange?
  package init(name: String, range: SourceRange? = nil) {
    self.name = name
    self.range = range
  }
  package static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// One constraint of a generic signature.
package enum Requirement: Hashable {
  case conforms(Type, ProtocolDecl)
  case superclass(Type, Type)
  case sameType(Type, Type)
  case anyObject(Type)
}

/// How a type conforms to a protocol.
package final class Conformance {
  package let type: Type
  package let protocolDecl: ProtocolDecl
  /// The generic parameters of the conforming declaration, which `type`, the witnesses and the associated types use.
  package let genericParameters: [GenericParameter]
  /// `extension Array: P where Element: P`.
  package let conditions: [Requirement]
  @exclusivity(unchecked) package var associatedTypes: [AssociatedTypeDecl: Type] = [:]
  /// What stands in for each requirement.
  package var witnesses: [FunctionDecl: Witness] = [:]

  package init(
    type: Type, protocolDecl: ProtocolDecl, genericParameters: [GenericParameter], conditions: [Requirement]
  ) {
    self.type = type
    self.protocolDecl = protocolDecl
    self.genericParameters = genericParameters
    self.conditions = conditions
  }
}

/// The declaration that satisfies a protocol's requirement for a type.
package struct Witness {
  package enum Target {
    /// A method, initialiser or accessor: of the type, or of a protocol extension (a default).
    case function(FunctionDecl)
    /// A stored property, for a getter's or a setter's requirement.
    case field(VariableDecl)
    /// A static stored property, or a global one.
    case variable(VariableDecl)
    /// `case a` for `static var a: Self { get }`, or `case a(Int)` for `static func a(_: Int) -> Self`.
    case enumCase(EnumCaseDecl)
  }

  package var target: Target
  /// Binds the target's generic parameters in terms of the conformance's and of the requirement's own.
  package var substitution: Substitution

  package init(_ target: Target, _ substitution: Substitution) {
    self.target = target
    self.substitution = substitution
  }
}
