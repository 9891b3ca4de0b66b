import Diagnostics
internal import SwiftSyntax

/// What `some P` means where a type is written.
final class OpaqueContext {
  /// In a parameter: each makes a generic parameter.
  var parameters: [(GenericParameter, [Requirement])] = []
  /// In a result: the function whose body decides.
  var resultOf: FunctionDecl?
  /// `some P` is all of the result. Where it is a part, a function that is never called stands for it.
  var isWhole = true

  init() {}

  init(resultOf function: FunctionDecl?, _ written: TypeSyntax) {
    resultOf = function
    isWhole = written.is(SomeOrAnyTypeSyntax.self)
  }

  init(resultOf function: FunctionDecl?) { resultOf = function }

  /// Whether `some` stands anywhere in a type.
  static func isMentioned(in type: TypeSyntax) -> Bool {
    type.tokens(viewMode: .sourceAccurate).contains { $0.tokenKind == .keyword(.some) }
  }
}

extension Checker {
  /// The type that syntax names; reports what it can't find, and gives `.error` then.
  func resolveType(_ syntax: TypeSyntax, _ scope: Scope, opaque: OpaqueContext? = nil) -> Type {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth < 400 else {
      error("type is nested too deeply", range(syntax, scope))
      return .error
    }
    switch syntax.kind {
    case .identifierType:
      let syntax = syntax.cast(IdentifierTypeSyntax.self)
      return resolveIdentifier(syntax, scope, opaque: opaque)
    case .memberType:
      let syntax = syntax.cast(MemberTypeSyntax.self)
      if syntax.baseType.as(IdentifierTypeSyntax.self)?.name.text == "Swift", lookupTypeName("Swift", scope) == nil {
        if let decl = libraryTypeDecl(syntax.name.text) {
          return apply(decl, syntax.genericArgumentClause, syntax.name, scope)
        }
      }
      let base = resolveType(syntax.baseType, scope, opaque: opaque)
      return resolveMemberType(base, syntax, scope)
    case .optionalType:
      return optional(resolveType(syntax.cast(OptionalTypeSyntax.self).wrappedType, scope, opaque: opaque))
    case .implicitlyUnwrappedOptionalType:
      let unwrapped = syntax.cast(ImplicitlyUnwrappedOptionalTypeSyntax.self)
      if scope.cell != nil, isPart(syntax) {
        error("using '!' is not allowed here", range(unwrapped.exclamationMark, scope))
        return .error
      }
      let wrapped = unwrapped.wrappedType
      return optional(resolveType(wrapped, scope, opaque: opaque))
    case .arrayType:
      return array(of: resolveType(syntax.cast(ArrayTypeSyntax.self).element, scope, opaque: opaque))
    case .dictionaryType:
      let syntax = syntax.cast(DictionaryTypeSyntax.self)
      let key = resolveType(syntax.key, scope, opaque: opaque)
      let value = resolveType(syntax.value, scope, opaque: opaque)
      if key == .error || value == .error { return .error }
      let result = Type.nominal(libraryType("Dictionary"), [key, value])
      checkHashable(key, range(syntax, scope), scope)
      return result
    case .tupleType:
      let syntax = syntax.cast(TupleTypeSyntax.self)
      if scope.cell != nil, syntax.elements.count == 1, let label = syntax.elements.first?.firstName,
        label.tokenKind != .wildcard
      {
        error("cannot create a single-element tuple with an element label", range(label, scope))
        return .error
      }
      let elements = syntax.elements.map { element in
        if scope.cell != nil, let first = element.firstName, element.secondName != nil {
          error("tuple element cannot have two labels", range(first, scope))
        }
        if scope.cell != nil, let ellipsis = element.ellipsis {
          error("variadic parameter cannot appear outside of a function parameter list", range(ellipsis, scope))
        }
        var label = element.firstName.map { identifier($0) }
        if label == "_" { label = nil }
        return TupleElement(label, resolveType(element.type, scope, opaque: opaque))
      }
      if elements.count == 1 { return elements[0].type }
      return elements.contains { $0.type == .error } ? .error : .tuple(elements)
    case .functionType:
      // What a parameter gives may be opaque: of any type that the argument decides.
      return resolveFunctionType(
        syntax.cast(FunctionTypeSyntax.self), scope, isEscaping: true, opaque: opaque?.resultOf == nil ? opaque : nil)
    case .attributedType:
      let attributed = syntax.cast(AttributedTypeSyntax.self)
      if attributed.attributes.contains(where: { attributeName($0) == "convention" }) {
        refuse("@convention", range(syntax, scope))
      }
      let type = resolveType(attributed.baseType, scope, opaque: opaque)
      checkPlace(of: attributed, type, scope)
      return type
    case .someOrAnyType:
      let syntax = syntax.cast(SomeOrAnyTypeSyntax.self)
      if syntax.someOrAnySpecifier.text == "any", let meta = syntax.constraint.as(MetatypeTypeSyntax.self) {
        // `any P.Type`: the type of some type that conforms.
        return .metatype(.existential(resolveConstraint(meta.baseType, scope)))
      }
      if scope.cell != nil, syntax.someOrAnySpecifier.text == "any" || opaque?.resultOf != nil,
        let concrete = concreteType(syntax.constraint, scope)
      {
        error(misplacedSpecifier(syntax, concrete), range(syntax, scope))
        return .error
      }
      // Of a parameter, what the bound is made of may be opaque as well.
      let isParameter = opaque != nil && opaque?.resultOf == nil && syntax.someOrAnySpecifier.text == "some"
      let bound = resolveConstraint(
        syntax.constraint, scope,
        subject: isParameter ? .generic(GenericParameter(name: syntax.trimmedDescription)) : nil,
        opaque: opaque?.resultOf == nil ? opaque : nil)
      if syntax.someOrAnySpecifier.text == "any" { return .existential(bound) }
      guard let opaque else {
        error("'some' types are only permitted in properties, subscripts, and functions", range(syntax, scope))
        return .error
      }
      if let function = opaque.resultOf {
        if scope.cell != nil, case .protocolRequirement = function.owner {
          error(
            "'some' type cannot be the return type of a protocol requirement; did you mean to add an associated type?",
            range(syntax, scope))
          return .error
        }
        return opaqueType(bound, of: function, isWhole: opaque.isWhole, range(syntax, scope), scope)
      }
      let parameter = GenericParameter(name: syntax.trimmedDescription)
      opaque.parameters.append((parameter, requirements(on: .generic(parameter), from: bound)))
      return .generic(parameter)
    case .compositionType:
      return .existential(resolveConstraint(syntax, scope))
    case .metatypeType:
      return resolveMetatype(syntax.cast(MetatypeTypeSyntax.self), scope)
    case .classRestrictionType:
      return .existential(ExistentialType(protocols: [], isAnyObject: true))
    case .packExpansionType, .packElementType:
      refuse("parameter packs", range(syntax, scope))
      return .error
    case .missingType:
      return .error
    default:
      refuse("this kind of type", range(syntax, scope))
      return .error
    }
  }

  /// Whether a type is only a part of one, where `!` has no meaning.
  private func isPart(_ syntax: TypeSyntax) -> Bool {
    guard let parent = syntax.parent else { return false }
    switch parent.kind {
    case .arrayType, .dictionaryType, .genericArgument, .optionalType, .typeInitializerClause, .typeExpr, .asExpr,
      .isExpr,
      .isTypePattern:
      return true
    case .returnClause: return parent.parent?.is(FunctionTypeSyntax.self) == true
    // In parentheses alone it is no part.
    case .tupleTypeElement:
      return parent.parent?.as(TupleTypeElementListSyntax.self)?.count != 1 || isOfFunction(parent)
    default: return false
    }
  }

  private func isOfFunction(_ element: Syntax) -> Bool { element.parent?.parent?.is(FunctionTypeSyntax.self) == true }

  func resolveFunctionType(
    _ syntax: FunctionTypeSyntax, _ scope: Scope, isEscaping: Bool, opaque: OpaqueContext? = nil
  ) -> Type {
    var parameters: [FunctionType.Parameter] = []
    for element in each(syntax.parameters) {
      if scope.cell != nil, let label = element.firstName, label.tokenKind != .wildcard {
        error("function types cannot have argument labels; use '_' before '\(label.text)'", range(label, scope))
      }
      var type = element.type
      var isInout = false
      var isAutoclosure = false
      var isEscaping = false
      if let attributed = type.as(AttributedTypeSyntax.self) {
        isInout = attributed.specifiers.isInout
        isAutoclosure = attributed.attributes.contains { attributeName($0) == "autoclosure" }
        isEscaping = attributed.attributes.contains { attributeName($0) == "escaping" }
        type = attributed.baseType
      }
      var resolved = resolveType(type, scope)
      if let attributed = element.type.as(AttributedTypeSyntax.self) { checkParameter(attributed, resolved, scope) }
      if resolved == .error { return .error }
      if case .function(var function) = resolved, !isEscaping {
        function.isEscaping = false
        resolved = .function(function)
      }
      if element.ellipsis != nil { resolved = array(of: resolved) }
      parameters.append(
        FunctionType.Parameter(
          resolved, isInout: isInout, isVariadic: element.ellipsis != nil, isAutoclosure: isAutoclosure))
    }
    if let asyncKeyword = syntax.effectSpecifiers?.asyncSpecifier {
      refuse("async", range(asyncKeyword, scope))
      return .error
    }
    let result = resolveType(syntax.returnClause.type, scope, opaque: opaque)
    if result == .error { return .error }
    let thrown = syntax.effectSpecifiers?.throwsClause.map { resolveThrown($0, scope) } ?? nil
    return .function(FunctionType(parameters, result, thrown: thrown, isEscaping: isEscaping))
  }

  /// The type thrown: `any Error`, or what stands in parentheses; nil for `throws(Never)`.
  func resolveThrown(_ clause: ThrowsClauseSyntax, _ scope: Scope) -> Type? {
    guard let type = clause.type else { return errorExistential }
    let thrown = resolveType(type, scope)
    // Of a generic parameter it follows that it conforms.
    if case .generic = thrown { return thrown }
    if scope.cell != nil, thrown != .error, !conforms(thrown, libraryProtocol("Error"), scope.environment) {
      error("thrown type '\(text(thrown))' does not conform to the 'Error' protocol", range(type, scope))
    }
    return isNever(thrown) ? nil : thrown
  }

  // MARK: Names

  private func resolveIdentifier(_ syntax: IdentifierTypeSyntax, _ scope: Scope, opaque: OpaqueContext?) -> Type {
    let name = syntax.name.text
    if name == "Self" {
      if let context = scope.memberContext { return canonical(context.selfType, scope.environment) }
      error("cannot find type 'Self' in scope", range(syntax, scope))
      return .error
    }
    if name == "Any" { return .existential(.any) }
    guard let declaration = lookupTypeName(syntax.name, scope) else {
      if name == "AnyObject" { return .existential(ExistentialType(protocols: [], isAnyObject: true)) }
      if name == "_" {
        error("type placeholder not allowed here", range(syntax, scope))
        return .error
      }
      let place = range(syntax.name, scope)
      if let missing = missingGlobal(name) {
        error(missing, place)
        return .error
      }
      let near = nearestTypeName(name, scope).map { near in
        Diagnostic(
          .note, "did you mean '\(near)'?", at: place,
          fixIts: [.init("replace '\(name)' with '\(near)'", replacing: place, with: near)])
      }
      error("cannot find type '\(name)' in scope", place, notes: near.map { [$0] } ?? [])
      return .error
    }
    if case .protocolType(let decl) = declaration, scope.cell != nil, isTypeOfValue(syntax) {
      let place = range(syntax.name, scope)
      whenDeclared { [self] in noteBareProtocol(decl, place) }
    }
    return apply(declaration, syntax.genericArgumentClause, syntax.name, scope, opaque: opaque)
  }

  /// Whether a type's name says what values are, not what a type conforms to.
  private func isTypeOfValue(_ syntax: IdentifierTypeSyntax) -> Bool {
    guard let parent = syntax.parent else { return false }
    switch parent.kind {
    case .typeAnnotation, .functionParameter, .returnClause, .arrayType, .optionalType, .dictionaryType,
      .enumCaseParameter:
      return true
    default: return false
    }
  }

  /// A protocol with associated types as a type by its bare name.
  private func noteBareProtocol(_ decl: ProtocolDecl, _ place: SourceRange) {
    guard ancestry(of: decl).contains(where: { !$0.associatedTypes.isEmpty }) else { return }
    warning(
      "use of protocol '\(decl.name)' as a type must be written 'any \(decl.name)'; this will be an error in a future"
        + " Swift language mode", place)
  }

  /// A declared type with its generic arguments.
  func apply(
    _ declaration: ValueDecl, _ clause: GenericArgumentClauseSyntax?, _ name: TokenSyntax, _ scope: Scope,
    base: Type? = nil, opaque: OpaqueContext? = nil
  ) -> Type {
    let arguments = clause.map { genericArguments($0, scope, opaque: opaque) }
    if arguments?.contains(.error) == true { return .error }
    return apply(declaration, arguments, range(name, scope), scope, base: base)
  }

  func genericArguments(
    _ clause: GenericArgumentClauseSyntax, _ scope: Scope, opaque: OpaqueContext? = nil
  ) -> [Type] {
    clause.arguments.map { argument in
      guard case .type(let type) = argument.argument else { return .error }
      return resolveType(type, scope, opaque: opaque)
    }
  }

  func apply(
    _ declaration: ValueDecl, _ arguments: [Type]?, _ place: SourceRange, _ scope: Scope, base: Type? = nil
  ) -> Type {
    switch declaration {
    case .type(let decl):
      ensureGenerics(decl)
      return nominalType(decl, arguments, base: base ?? inheritedBase(of: decl.parent, scope), place, scope)
    case .protocolType(let decl):
      if let arguments { return .existential(constrained(decl, arguments, place)) }
      if decl.name == "AnyObject" { return .existential(ExistentialType(protocols: [], isAnyObject: true)) }
      return .existential(ExistentialType(protocols: [decl]))
    case .alias(let alias):
      let type = resolvedAlias(alias)
      var map: [GenericParameter: Type] = [:]
      if base == nil, case .nominal(let decl, let given)? = inheritedBase(of: alias.parent, scope) {
        map = substitution(decl, given).types
      }
      if let own = alias.protocolSelf { map[own] = base ?? scope.memberContext?.selfType }
      let own = alias.genericParameters
      if let arguments, !own.isEmpty, arguments.count != own.count {
        error(
          "generic type '\(alias.name)' specialized with too \(arguments.count < own.count ? "few" : "many") type"
            + " parameters (got \(arguments.count), but expected \(own.count))", place)
        return .error
      }
      if let arguments {
        for (parameter, argument) in zip(own, arguments) { map[parameter] = argument }
        checkRequirements(of: alias, arguments, Substitution(map), place, scope)
      } else if let unboundArgument, !own.isEmpty, case .nominal(let decl, _) = type {
        for parameter in own { map[parameter] = unboundArgument(decl, parameter, place) }
      } else if !own.isEmpty, scope.cell != nil, type != .error, enclosingType(type, scope) == nil {
        requiresArguments(alias.name, own, alias.range, place)
        return .error
      }
      return map.isEmpty ? type : substitute(type, Substitution(map))
    case .genericParameter(let parameter):
      return canonical(.generic(parameter), scope.environment)
    case .associatedType(let associated):
      let subject = base ?? scope.memberContext?.selfType ?? .error
      return associatedType(associated, of: subject, scope.environment) ?? .error
    case .variable, .function, .subscripted, .enumCase:
      return .error
    }
  }

  func resolvedAlias(_ alias: AliasDecl) -> Type {
    guard let resolve = alias.resolve else { return alias.type }
    if alias.isResolving {
      error("type alias '\(alias.name)' references itself", alias.range)
      alias.resolve = nil
      return .error
    }
    alias.isResolving = true
    let type = withoutPlaceholders(resolve)
    alias.isResolving = false
    if alias.resolve != nil { alias.type = type }
    alias.resolve = nil
    return alias.type
  }

  private func nominalType(
    _ decl: NominalDecl, _ arguments: [Type]?, base: Type?, _ range: SourceRange, _ scope: Scope
  ) -> Type {
    let inheritedCount = decl.parent?.genericParameters.count ?? 0
    let own = decl.genericParameters.count - inheritedCount
    var all: [Type] = []
    if inheritedCount > 0 {
      if case .nominal(_, let outer)? = base, outer.count >= inheritedCount {
        all = Array(outer.prefix(inheritedCount))
      } else {
        all = decl.genericParameters.prefix(inheritedCount).map { .generic($0) }
      }
    }
    if let arguments {
      guard arguments.count == own else {
        if own == 0 {
          error("cannot specialize non-generic type '\(decl.name)'", range)
        } else {
          error(
            "generic type '\(decl.name)' specialized with too \(arguments.count < own ? "few" : "many") type"
              + " parameters (got \(arguments.count), but expected \(own))", range)
        }
        return .error
      }
      all += arguments
      checkRequirements(of: decl, all, range, scope)
      return .nominal(decl, all)
    }
    if own == 0 { return .nominal(decl, all) }
    // The type's own name inside of it, or a name whose arguments are to be inferred.
    if let context = enclosingType(decl, scope) { return context }
    if let unboundArgument {
      return .nominal(decl, all + decl.genericParameters.suffix(own).map { unboundArgument(decl, $0, range) })
    }
    requiresArguments(decl.name, decl.genericParameters.suffix(own), decl.range, range)
    return .error
  }

  private func requiresArguments(
    _ name: String, _ parameters: some Sequence<GenericParameter>, _ declared: SourceRange, _ place: SourceRange
  ) {
    let names = parameters.map(\.name).joined(separator: ", ")
    error(
      "reference to generic type '\(name)' requires arguments in <...>", place,
      notes: [Diagnostic(.note, "generic type '\(name)<\(names)>' declared here", at: declared)])
  }

  /// Where a type in a generic superclass is named without it: the superclass as the class around inherits from it.
  private func inheritedBase(of parent: NominalDecl?, _ scope: Scope) -> Type? {
    guard let parent, parent.kind == .classType, !parent.genericParameters.isEmpty, scope.cell != nil,
      enclosingType(parent, scope) == nil
    else { return nil }
    var current: Scope? = scope
    while let here = current {
      if case .members(let context) = here.kind, let found = supertype(context.selfType, of: parent) { return found }
      current = here.parent
    }
    return nil
  }

  private func enclosingType(_ type: Type, _ scope: Scope) -> Type? {
    if case .nominal(let decl, _) = type { enclosingType(decl, scope) } else { nil }
  }

  /// The type as seen from inside its own declaration or extension, or that of a type nested in it.
  private func enclosingType(_ decl: NominalDecl, _ scope: Scope) -> Type? {
    var current: Scope? = scope
    while let here = current {
      if case .members(let context) = here.kind, case .nominal(let own, let arguments) = context.selfType {
        if own == decl { return context.selfType }
        var outer = own.parent
        while let around = outer, around != decl { outer = around.parent }
        if outer != nil { return .nominal(decl, Array(arguments.prefix(decl.genericParameters.count))) }
      }
      current = here.parent
    }
    return nil
  }

  private func resolveMemberType(_ base: Type, _ syntax: MemberTypeSyntax, _ scope: Scope) -> Type {
    if base == .error { return .error }
    if ["Type", "Protocol", "self"].contains(syntax.name.text) {
      return metatype(syntax.name.text, of: base, isAny: saysAny(syntax.baseType, scope))
    }
    let name = identifier(syntax.name)
    checkTypeAccess(name, of: base, range(syntax.name, scope), scope)
    let arguments = syntax.genericArgumentClause.map { genericArguments($0, scope) }
    if arguments?.contains(.error) == true { return .error }
    if let type = memberType(name, of: base, scope, arguments: arguments, at: range(syntax.name, scope)) {
      return type
    }
    if case .existential(let existential) = base, existential.protocols.count == 1, scope.cell != nil,
      associatedDecl(name, in: existential.protocols[0]) != nil
    {
      error(
        "cannot access associated type '\(name)' from '\(existential.protocols[0].name)'; use a concrete type or generic"
          + " parameter base instead", range(syntax.name, scope))
      return .error
    }
    error("'\(name)' is not a member type of \(describeKind(base)) '\(text(base))'", range(syntax.name, scope))
    return .error
  }

  /// A nested type, alias or associated type.
  func memberType(
    _ name: String, of base: Type, _ scope: Scope, arguments given: [Type]? = nil, at place: SourceRange? = nil
  ) -> Type? {
    switch base {
    case .nominal(let decl, let arguments):
      if let parameter = decl.genericParameters.firstIndex(where: { $0.name == name }),
        typeMemberDecl(name, of: decl) == nil
      {
        return arguments[parameter]
      }
      var owner: NominalDecl? = decl
      var ownerType = base
      while let current = owner {
        if let found = typeMemberDecl(name, of: current) {
          let type = apply(found, given, place ?? SourceRange(scope.source, 0, 0), scope, base: ownerType)
          guard case .nominal(let d, let a) = ownerType else { return type }
          if case .type = found { return type }
          return substitute(type, substitution(d, a))
        }
        guard let superclass = superclassType(of: ownerType), case .nominal(let next, _) = superclass else { break }
        owner = next
        ownerType = superclass
      }
      if let associated = associatedDecl(name, of: base, scope.environment) {
        return associatedType(associated, of: base, scope.environment)
      }
      return protocolAlias(name, of: base, scope)
    case .generic, .associated, .opaque:
      if let associated = associatedDecl(name, of: base, scope.environment) {
        return associatedType(associated, of: base, scope.environment)
      }
      return protocolAlias(name, of: base, scope)
    case .existential(let existential):
      for decl in existential.protocols {
        for case .type(let nested) in protocolTypes(library.key(name), decl) { return .nominal(nested, []) }
      }
      return nil
    case .tuple, .function, .metatype, .protocolMetatype, .variable, .error:
      return nil
    }
  }

  /// A `typealias` in a protocol or its extensions.
  private func protocolAlias(_ name: String, of base: Type, _ scope: Scope) -> Type? {
    for decl in protocols(of: base, scope.environment) {
      for case .alias(let alias) in protocolTypes(library.key(name), decl) {
        return substitute(resolvedAlias(alias), Substitution([decl.selfParameter: base]))
      }
    }
    return nil
  }

  /// The struct, enum, list or optional that is meant: of these there is no `some` or `any`.
  private func concreteType(_ syntax: TypeSyntax, _ scope: Scope) -> Type? {
    if let name = syntax.as(IdentifierTypeSyntax.self) {
      guard case .type(let decl)? = lookupTypeName(name.name, scope), decl.kind != .classType else { return nil }
      return resolveType(syntax, scope)
    }
    switch syntax.kind {
    case .arrayType, .dictionaryType, .optionalType: return resolveType(syntax, scope)
    default: return nil
    }
  }

  /// What is wrong with `any` or `some` before a type of which there is only one.
  private func misplacedSpecifier(_ syntax: SomeOrAnyTypeSyntax, _ concrete: Type) -> String {
    if syntax.someOrAnySpecifier.text == "some" {
      return "a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"
    }
    if let payload = payload(concrete), case .existential = payload {
      return "optional 'any' type must be written '(\(text(payload)))?'"
    }
    return "'any' has no effect on concrete type '\(text(concrete))'"
  }

  // MARK: Constraints

  /// What may stand after a colon, `any` or `some`.
  func resolveConstraint(
    _ syntax: TypeSyntax, _ scope: Scope, subject: Type? = nil, opaque: OpaqueContext? = nil,
    blaming place: SourceRange? = nil
  ) -> ExistentialType {
    if let composition = syntax.as(CompositionTypeSyntax.self) {
      let elements = each(composition.elements)
      let parts = elements.map { resolveConstraint($0.type, scope, opaque: opaque) }
      let classes = zip(parts, elements).compactMap { part, element in
        part.superclass.map { (type: $0, syntax: element.type) }
      }
      if let first = classes.first, let second = classes.dropFirst().first(where: { $0.type != first.type }) {
        error(
          "protocol-constrained type cannot contain class '\(text(second.type))' because it already contains class"
            + " '\(text(first.type))'", range(second.syntax, scope))
      }
      return ExistentialType(allOf: parts)
    }
    if let attributed = syntax.as(AttributedTypeSyntax.self) {
      return resolveConstraint(attributed.baseType, scope, opaque: opaque)
    }
    if let tuple = syntax.as(TupleTypeSyntax.self), tuple.elements.count == 1 {
      return resolveConstraint(tuple.elements.first!.type, scope, opaque: opaque)
    }
    switch resolveType(syntax, scope, opaque: opaque) {
    case .existential(let existential): return existential
    case .nominal(let decl, let arguments) where decl.kind == .classType:
      return ExistentialType(protocols: [], superclass: .nominal(decl, arguments))
    case .error: return .any
    case let other:
      error(
        "type '\(text(subject ?? other))' constrained to non-protocol, non-class type '\(text(other))'",
        place ?? range(syntax, scope))
      return .any
    }
  }

  private func constrained(_ decl: ProtocolDecl, _ arguments: [Type], _ range: SourceRange) -> ExistentialType {
    let primary = primaryAssociatedTypes(of: decl)
    guard primary.count == arguments.count else {
      if primary.isEmpty {
        error("protocol '\(decl.name)' does not have primary associated types that can be constrained", range)
      } else {
        error(
          "protocol type '\(decl.name)' specialized with too \(arguments.count < primary.count ? "few" : "many") type"
            + " arguments (got \(arguments.count), but expected \(primary.count))", range)
      }
      return ExistentialType(protocols: [decl])
    }
    return ExistentialType(
      protocols: [decl],
      arguments: zip(primary, arguments).map { ExistentialType.PrimaryArgument($0, $1) })
  }

  func attributeName(_ element: AttributeListSyntax.Element) -> String? {
    guard case .attribute(let attribute) = element else { return nil }
    let name = attribute.attributeName
    return name.as(IdentifierTypeSyntax.self)?.plainName ?? name.trimmedDescription
  }
}
