import Checking
import Natives

/// How many words of each bank a value takes.
package struct TypeLayout: Hashable {
  package var raw: Int
  package var references: Int
  /// Whether the first reference word is never nil, so that an optional of the type needs no tag.
  package var isFirstReferenceNonNil: Bool

  package init(raw: Int, references: Int, isFirstReferenceNonNil: Bool = false) {
    self.raw = raw
    self.references = references
    self.isFirstReferenceNonNil = isFirstReferenceNonNil
  }

  var isOneWord: Bool { raw == 1 && references == 0 }
  var isOneReference: Bool { raw == 0 && references == 1 }

  /// Words of one bank that a value may take.
  static let limit = 8192

  /// Whether values can't be kept. Such a layout counts no further, so that sums of sizes stay small.
  var isTooLarge: Bool { raw > Self.limit || references > Self.limit }

  /// Puts another value behind this one.
  mutating func append(_ part: TypeLayout) {
    raw = min(raw + part.raw, Self.limit + 1)
    references = min(references + part.references, Self.limit + 1)
  }

  package static let empty = TypeLayout(raw: 0, references: 0)
  package static let rawWord = TypeLayout(raw: 1, references: 0)
  package static let object = TypeLayout(raw: 0, references: 1, isFirstReferenceNonNil: true)
  /// A value of any type: the type's number, a raw word, and a reference.
  package static let existential = TypeLayout(raw: 2, references: 1)
}

/// A concrete type as the machine knows it: its number, layout and shape. One object for each type.
package final class TypeInfo {
  package struct Field {
    package let name: String?
    package let variable: VariableDecl?
    package let type: TypeInfo
    package let raw: Int
    package let reference: Int
  }

  package struct Case {
    package let decl: EnumCaseDecl
    /// The payload flat behind the tag; of an indirect case the words in the box.
    package let fields: [Field]
    package let isIndirect: Bool
    /// Of the payload alone.
    package let payload: TypeLayout
  }

  package enum Form {
    case scalar(Representation.ScalarKind)
    case string, character
    case array, dictionary, set
    /// `hasTag` is false where nil is the payload's first reference word being nil.
    case optional(TypeInfo, hasTag: Bool)
    case host
    case structure([Field])
    case tuple([Field])
    case enumeration(hasTag: Bool)
    case instance
    case closure
    case existential
    case metatype
  }

  package let number: Int
  package let type: Type
  package let layout: TypeLayout
  package let form: Form
  /// Of an enumeration.
  package lazy var cases: [Case] = makeCases()
  private let makeCases: () -> [Case]

  init(number: Int, type: Type, layout: TypeLayout, form: Form, makeCases: @escaping () -> [Case] = { [] }) {
    self.number = number
    self.type = type
    self.layout = layout
    self.form = form
    self.makeCases = makeCases
  }

  package var nominal: NominalDecl? {
    if case .nominal(let decl, _) = type { decl } else { nil }
  }

  package var arguments: [Type] {
    if case .nominal(_, let arguments) = type { arguments } else { [] }
  }

  var isExistential: Bool { if case .existential = form { true } else { false } }
  var isInstance: Bool { if case .instance = form { true } else { false } }
}

extension TypeInfo: Hashable {
  package static func == (a: TypeInfo, b: TypeInfo) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
