import Diagnostics
import Natives

/// A struct, enum or class, of a cell or of the library. Compared by identity.
package final class NominalDecl: Hashable {
  package enum Kind { case structure, enumeration, classType }

  package let kind: Kind
  package let name: String
  /// The enclosing type, for `Outer.Inner`.
  package let parent: NominalDecl?
  @exclusivity(unchecked) package var range: SourceRange
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// All generic parameters that the type's arguments bind: the enclosing types' first, then its own.
  @exclusivity(unchecked) package var genericParameters: [GenericParameter] = []
  /// The type as its own members see it.
  var selfType: Type { .nominal(self, genericParameters.map { .generic($0) }) }
  @exclusivity(unchecked) package var requirements: [Requirement] = []
  /// Of a library type that the machine knows; nil for a type that is made of its fields.
  @exclusivity(unchecked) package var representation: Representation?
  /// Stored instance properties in the order of declaration (of a class: its own, without the superclass's).
  @exclusivity(unchecked) package var fields: [VariableDecl] = []
  /// Of an enumeration, in order.
  @exclusivity(unchecked) package var cases: [EnumCaseDecl] = []
  @exclusivity(unchecked) package var isIndirect = false
  /// Of an enumeration with a raw type: that type.
  @exclusivity(unchecked) package var rawType: Type?
  @exclusivity(unchecked) package var superclass: Type?
  @exclusivity(unchecked) package var deinitializer: FunctionDecl?
  /// The module of the extension that it is declared in, where that is not the type's own or holds under conditions:
  /// `print` tells of it.
  @exclusivity(unchecked) package var extensionModule: String?
  /// Declared in a function or at a cell's top level: what `print` puts before the name (`main.`) comes from this.
  @exclusivity(unchecked) package var isLocal = false
  /// Declared by the library, not by a cell.
  package var isLibrary: Bool { representation != nil || libraryModule != nil }
  /// "Swift", "Foundation", "TensorCore", "Plotting"; nil for a cell's.
  @exclusivity(unchecked) package var libraryModule: String?
  /// What the checker knows beyond the tree.
  @exclusivity(unchecked) var info: TypeInfo?

  package init(kind: Kind, name: String, parent: NominalDecl?, range: SourceRange) {
    self.kind = kind
    self.name = name
    self.parent = parent
    self.range = range
  }

  package static func == (a: NominalDecl, b: NominalDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class EnumCaseDecl: Hashable {
  package let name: String
  package unowned let owner: NominalDecl
  /// Its place among the cases, which is its tag at run time.
  package let index: Int
  package var range: SourceRange
  /// Labels and types of the payload; empty when there is none.
  package var payload: [TupleElement] = []
  /// Default values of payload elements, by position, where declared.
  package var payloadDefaults: [Int: Expression] = [:]
  package var isIndirect = false
  /// The raw value's literal, explicit or implied, once the type is checked.
  package var rawValue: Expression?

  package init(name: String, owner: NominalDecl, index: Int, range: SourceRange) {
    self.name = name
    self.owner = owner
    self.index = index
    self.range = range
  }

  package static func == (a: EnumCaseDecl, b: EnumCaseDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
