/// A type of the cell language, as Swift means it. Structural equality is type equality (aliases are resolved).
package indirect enum Type: Hashable {
  /// A struct, enum or class with its generic arguments, those of its enclosing types first.
  case nominal(NominalDecl, [Type])
  /// A generic parameter inside the declaration that introduces it, or a protocol's `Self`.
  case generic(GenericParameter)
  /// `T.Element`: an associated type of a type that is only known when the code is specialised.
  case associated(Type, AssociatedTypeDecl)
  case tuple([TupleElement])
  case function(FunctionType)
  /// `any P & Q`, `Any` (no protocols), `AnyObject`.
  case existential(ExistentialType)
  /// `some P` as a result: stands for what the declaration's body returns, with the declaration's generic arguments.
  case opaque(FunctionDecl, Substitution)
  /// `T.Type`: the type of `T.self`. Of an existential, `any P.Type`: that of any type that conforms to `P`.
  case metatype(Type)
  /// `(any P).Type`, also written `P.Protocol`: the type of `P.self`, which no other value has.
  case protocolMetatype(Type)
  /// An unknown of the solver; never in a checked tree.
  case variable(Int)
  /// The type of what was already diagnosed; never in a program that runs.
  case error

  package static var void: Type { .tuple([]) }

  /// The type of `T.self`.
  static func ownMetatype(of type: Type) -> Type {
    if case .existential = type { .protocolMetatype(type) } else { .metatype(type) }
  }
}

package struct TupleElement: Hashable {
  package var label: String?
  package var type: Type

  package init(_ label: String? = nil, _ type: Type) {
    self.label = label
    self.type = type
  }
}

package struct FunctionType: Hashable {
  package struct Parameter: Hashable {
    package var type: Type
    package var isInout: Bool
    package var isVariadic: Bool
    package var isAutoclosure: Bool

    package init(_ type: Type, isInout: Bool = false, isVariadic: Bool = false, isAutoclosure: Bool = false) {
      self.type = type
      self.isInout = isInout
      self.isVariadic = isVariadic
      self.isAutoclosure = isAutoclosure
    }
  }

  package var parameters: [Parameter]
  package var result: Type
  /// The type of the errors thrown (`any Error` for plain `throws`), nil when none are.
  package var thrown: Type?
  package var isEscaping: Bool

  package init(_ parameters: [Parameter], _ result: Type, thrown: Type? = nil, isEscaping: Bool = true) {
    self.parameters = parameters
    self.result = result
    self.thrown = thrown
    self.isEscaping = isEscaping
  }
}

package struct ExistentialType: Hashable {
  /// Sorted by name, so that `P & Q` is `Q & P`.
  package var protocols: [ProtocolDecl]
  package var superclass: Type?
  package var isAnyObject: Bool
  /// Of `any Collection<Int>`: the primary associated types, by name, that are fixed.
  package var arguments: [PrimaryArgument]

  package struct PrimaryArgument: Hashable {
    package var associated: AssociatedTypeDecl
    package var type: Type
    package init(_ associated: AssociatedTypeDecl, _ type: Type) {
      self.associated = associated
      self.type = type
    }
  }

  package init(
    protocols: [ProtocolDecl], superclass: Type? = nil, isAnyObject: Bool = false, arguments: [PrimaryArgument] = []
  ) {
    self.protocols = protocols
    self.superclass = superclass
    self.isAnyObject = isAnyObject
    self.arguments = arguments
  }

  /// `P & Q`: what conforms to all of the parts.
  init(allOf parts: [ExistentialType]) {
    self.init(protocols: [])
    for part in parts {
      for decl in part.protocols where !protocols.contains(decl) { protocols.append(decl) }
      superclass = superclass ?? part.superclass
      isAnyObject = isAnyObject || part.isAnyObject
      arguments += part.arguments
    }
    protocols.sort { $0.name < $1.name }
  }

  /// `Any`.
  package static var any: ExistentialType { ExistentialType(protocols: []) }
}

/// What each generic parameter stands for. Part of the key under which specialised code is kept.
package struct Substitution: Hashable {
  package var types: [GenericParameter: Type]
  package init(_ types: [GenericParameter: Type] = [:]) { self.types = types }
  package subscript(parameter: GenericParameter) -> Type? { types[parameter] }
}
