/// What a row of the library declares, as it is written: a function, an initialiser, a property, an alias or an associated
/// type.
struct RowDeclaration {
  enum Kind {
    case function
    case initializer(isFailable: Bool)
    case property
    case stored(isConstant: Bool)
    case alias
    case associatedType
  }

  struct Traits: OptionSet {
    let rawValue: Int
    static let isStatic = Traits(rawValue: 1)
    static let isMutating = Traits(rawValue: 2)
    static let isFinal = Traits(rawValue: 4)
    static let isPrefix = Traits(rawValue: 8)
    static let isPostfix = Traits(rawValue: 16)
    static let isConvenience = Traits(rawValue: 32)
    static let isRequired = Traits(rawValue: 64)
    static let isDiscardable = Traits(rawValue: 128)
    static let isDisfavored = Traits(rawValue: 256)
  }

  /// `T: Bound` between angle brackets.
  struct GenericParameterName {
    var name: String
    var bound: RowType?
  }

  /// One condition of a `where` clause.
  enum Condition {
    case conforms(RowType, RowType)
    case same(RowType, RowType)
  }

  struct Parameter {
    /// The first word: a label, or `_`.
    var label: String
    var name: String
    var type: RowType
    var traits: RowType.Traits = []
    /// The text behind `=`.
    var defaultValue: String?
    /// Where the name stands, in bytes from the row's start.
    var place: Range<Int>
  }

  enum Effect {
    case none, rethrowing, throwing
    case throwingOnly(RowType)
  }

  var kind: Kind
  var name: String
  /// Where the name stands, in bytes from the row's start.
  var place: Range<Int>
  var traits: Traits = []
  var generics: [GenericParameterName] = []
  var parameters: [Parameter] = []
  var effect = Effect.none
  /// Of a property its type, of an alias what it stands for, of an associated type its default; nil for a function without a
  /// result.
  var result: RowType?
  var conditions: [Condition] = []
  /// What an associated type conforms to.
  var bounds: [RowType] = []
  /// `get` and `set`, where a property lists them without bodies.
  var accessors: [String] = []
  /// The row has a body, which is read when it is needed.
  var hasBody = false
}

/// A type as a row of the library writes it.
indirect enum RowType {
  struct Traits: OptionSet {
    let rawValue: Int
    static let isInout = Traits(rawValue: 1)
    static let isEscaping = Traits(rawValue: 2)
    static let isAutoclosure = Traits(rawValue: 4)
    static let isVariadic = Traits(rawValue: 8)
  }

  struct Element {
    var label: String?
    var type: RowType
    var traits: Traits = []
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
