/// What a row of the library declares, as it is written: a function, an initialiser, a property, an alias or an associated
/// type.
package struct RowDeclaration {
  package enum Kind {
    case function
    case initializer(isFailable: Bool)
    case property
    case stored(isConstant: Bool)
    case alias
    case associatedType
  }

  package struct Traits: OptionSet {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let isStatic = Traits(rawValue: 1)
    package static let isMutating = Traits(rawValue: 2)
    package static let isFinal = Traits(rawValue: 4)
    package static let isPrefix = Traits(rawValue: 8)
    package static let isPostfix = Traits(rawValue: 16)
    package static let isConvenience = Traits(rawValue: 32)
    package static let isRequired = Traits(rawValue: 64)
    package static let isDiscardable = Traits(rawValue: 128)
    package static let isDisfavored = Traits(rawValue: 256)
  }

  /// `T: Bound` between angle brackets.
  package struct GenericParameterName {
    package var name: String
    package var bound: RowType?
  }

  /// One condition of a `where` clause.
  package enum Condition {
    case conforms(RowType, RowType)
    case same(RowType, RowType)
  }

  package struct Parameter {
    /// The first word: a label, or `_`.
    package var label: String
    package var name: String
    package var type: RowType
    package var traits: RowType.Traits = []
    /// The text behind `=`.
    package var defaultValue: String?
    /// Where the name stands, in bytes from the row's start.
    package var place: Range<Int>
  }

  package enum Effect {
    case none, rethrowing, throwing
    case throwingOnly(RowType)
  }

  package var kind: Kind
  package var name: String
  /// Where the name stands, in bytes from the row's start.
  package var place: Range<Int>
  package var traits: Traits = []
  package var generics: [GenericParameterName] = []
  package var parameters: [Parameter] = []
  package var effect = Effect.none
  /// Of a property its type, of an alias what it stands for, of an associated type its default; nil for a function without a
  /// result.
  package var result: RowType?
  package var conditions: [Condition] = []
  /// What an associated type conforms to.
  package var bounds: [RowType] = []
  /// `get` and `set`, where a property lists them without bodies.
  package var accessors: [String] = []
  /// The row has a body, which is read when it is needed.
  package var hasBody = false
}

/// A type as a row of the library writes it.
package indirect enum RowType {
  package struct Traits: OptionSet {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let isInout = Traits(rawValue: 1)
    package static let isEscaping = Traits(rawValue: 2)
    package static let isAutoclosure = Traits(rawValue: 4)
    package static let isVariadic = Traits(rawValue: 8)
  }

  package struct Element {
    package var label: String?
    package var type: RowType
    package var traits: Traits = []
  }

  case name(String, [RowType]?)
  case member(RowType, String, [RowType]?)
  case optional(RowType)
  case array(RowType)
  case dictionary(RowType, RowType)
  case tuple([Element])
  case function([Element], RowDeclaration.Effect, RowType)
  /// With its text, which is the name of the generic parameter that it makes.
  case opaque(RowType, String)
  case existential(RowType)
  case composition([RowType])
}
