import Diagnostics
internal import SwiftSyntax

/// Where modifiers and accessors may stand.
extension Checker {
  func checkModifiers(_ syntax: DeclSyntax, of info: TypeInfo?, scope: Scope) {
    guard scope.cell != nil else { return }
    if let variable = syntax.as(VariableDeclSyntax.self) { checkPropertyForm(variable, of: info, scope) }
    if info == nil, !scope.isTopLevel, let function = syntax.as(FunctionDeclSyntax.self),
      LibraryIndex.isOperator(function.name.text)
    {
      error("operator functions can only be declared at global or in type scope", range(function.name, scope))
    }
    guard let modifiers = modifiers(of: syntax), !modifiers.isEmpty else { return }
    var nominal: NominalDecl?
    if case .nominal(let decl)? = info?.subject { nominal = decl }
    let kind = nominal?.kind
    let isProtocol = if case .protocolType? = info?.subject { true } else { false }
    let isType =
      switch syntax.kind {
      case .structDecl, .enumDecl, .classDecl, .protocolDecl, .actorDecl: true
      default: false
      }
    if modifiers.count > 1 { checkRepeated(modifiers, scope) }
    checkOpenModifier(syntax, modifiers, of: nominal, scope)
    if let syntax = syntax.as(ExtensionDeclSyntax.self), syntax.inheritanceClause != nil,
      let word = modifiers.first(where: { Self.accessWords.contains($0.name.text) && $0.name.text != "open" })
    {
      error(
        "'\(word.name.text)' modifier cannot be used with extensions that declare protocol conformances",
        range(word, scope))
    }
    for modifier in each(modifiers) {
      let place = range(modifier, scope)
      let word = modifier.name.text
      if modifier.detail?.detail.text == "set", Self.accessWords.contains(modifier.name.text),
        !syntax.is(VariableDeclSyntax.self), !syntax.is(SubscriptDeclSyntax.self)
      {
        error("'\(modifier.name.text)' modifier cannot be applied to this declaration", place)
        continue
      }
      if let proper = Self.properKinds[word], !proper.kinds.contains(syntax.kind) {
        error("'\(word)' may only be used on '\(proper.name)' declarations", place)
        continue
      }
      if isProtocol, Self.accessWords.contains(word), isRequirement(syntax) {
        error(
          "'\(word)' modifier cannot be used in protocols", place,
          notes: [
            Diagnostic(
              .note, "protocol requirements implicitly have the same access as the protocol itself", at: place)
          ])
      }
      if info == nil, !scope.isTopLevel, Self.accessWords.contains(modifier.name.text) {
        error("attribute '\(modifier.name.text)' can only be used in a non-local scope", place)
      }
      switch word {
      case "override":
        if isType {
          error("'override' modifier cannot be applied to this declaration", place)
        } else if kind != .classType, !isProtocol {
          error("'override' can only be specified on class members", place)
        }
      case "final":
        if isType {
          if !syntax.is(ClassDeclSyntax.self) {
            error("'final' modifier cannot be applied to this declaration", place)
          }
        } else if syntax.is(InitializerDeclSyntax.self) {
          error("'final' modifier cannot be applied to this declaration", place)
        } else if kind != .classType {
          error("only classes and class members may be marked with 'final'", place)
        }
      case "class":
        if kind != .classType, let word = typeLevelKind(syntax), Self.typeWord(of: modifiers) == modifier.name {
          if info == nil {
            error("class \(word) may only be declared on a type", introducer(syntax, scope))
          } else {
            error(
              "class \(word) are only allowed within classes; use 'static' to declare a "
                + (isProtocol
                  ? "requirement fulfilled by either a static or class \(singular(word))" : "static \(singular(word))"),
              introducer(syntax, scope))
          }
        } else if kind == .classType, let function = syntax.as(FunctionDeclSyntax.self),
          LibraryIndex.isOperator(function.name.text), let decl = nominal, !finalClasses.contains(decl),
          !modifiers.contains(where: { $0.name.text == "final" })
        {
          error(
            "operator '\(function.name.text)' declared in non-final class '\(decl.name)' must be 'final'",
            range(function.name, scope))
        }
      case "static":
        if let initializer = syntax.as(InitializerDeclSyntax.self) {
          error("declaration cannot be marked 'static'", range(initializer.initKeyword, scope))
        } else if isType, let name = syntax.asProtocol(NamedDeclSyntax.self)?.name {
          error("declaration cannot be marked 'static'", range(name, scope))
        } else if info == nil, let word = typeLevelKind(syntax) {
          error("static \(word) may only be declared on a type", introducer(syntax, scope))
        }
      case "convenience":
        guard let initializer = syntax.as(InitializerDeclSyntax.self), let kind, kind != .classType else { continue }
        error(
          "initializers in \(kind == .structure ? "structs" : "enums") are not marked with 'convenience'",
          range(initializer.initKeyword, scope))
      case "required":
        guard let initializer = syntax.as(InitializerDeclSyntax.self), case .nominal(let decl)? = info?.subject,
          decl.kind != .classType
        else { continue }
        error(
          "'required' initializer in non-class type '\(text(.nominal(decl, decl.genericParameters.map { .generic($0) })))'",
          range(initializer.initKeyword, scope))
      case "mutating", "nonmutating":
        if info == nil {
          error("'\(word)' is only valid on methods", place)
        } else if kind == .classType {
          error("'\(word)' is not valid on instance methods in classes", place)
        } else if modifiers.contains(where: { $0.name.text == "static" || $0.name.text == "class" }) {
          error("static functions must not be declared mutating", place)
        } else if word == "mutating", modifiers.contains(where: { $0.name.text == "nonmutating" }) {
          error("method must not be declared both 'mutating' and 'nonmutating'", place)
        }
      case "indirect":
        if !syntax.is(EnumDeclSyntax.self), !syntax.is(EnumCaseDeclSyntax.self) {
          error("'indirect' modifier cannot be applied to this declaration", place)
        }
      case "prefix", "postfix", "infix":
        if let function = syntax.as(FunctionDeclSyntax.self) {
          if !LibraryIndex.isOperator(function.name.text) {
            error("'\(word)' requires a function with an operator identifier", range(function.funcKeyword, scope))
          } else if word == "infix" {
            error("'infix' modifier is not required or allowed on func declarations", place)
          }
        } else {
          error("'\(word)' modifier cannot be applied to this declaration", place)
        }
      case "optional":
        if isProtocol, isRequirement(syntax) {
          error("'optional' can only be applied to members of an '@objc' protocol", place)
        } else if isType {
          error("'optional' modifier cannot be applied to this declaration", place)
        } else {
          error("'optional' can only be applied to protocol members", place)
        }
      default: break
      }
    }
  }

  private static func typeWord(of modifiers: DeclModifierListSyntax) -> TokenSyntax? {
    modifiers.first { $0.name.text == "static" || $0.name.text == "class" }?.name
  }

  /// Each modifier once, one word for the access, one for what belongs to the type.
  private func checkRepeated(_ modifiers: DeclModifierListSyntax, _ scope: Scope) {
    var seen: [DeclModifierSyntax] = []
    for modifier in each(modifiers) {
      let word = modifier.name.text
      let isTypeWord = word == "static" || word == "class"
      let isAccess = Self.accessWords.contains(word)
      let place = range(modifier, scope)
      if word == "static" || word == "final",
        let other = seen.first(where: { $0.name.text == (word == "final" ? "static" : "final") })
      {
        error("static declarations are already final", word == "final" ? place : range(other, scope))
      }
      if isTypeWord, seen.contains(where: { $0.name.text == "static" || $0.name.text == "class" }) {
        error("'\(word)' cannot appear after another 'static' or 'class' keyword", place)
      } else if let other = seen.first(where: {
        $0.name.text == word && $0.detail?.detail.text == modifier.detail?.detail.text
      }) {
        error(
          "duplicate modifier", place,
          notes: [Diagnostic(.note, "modifier already specified here", at: range(other, scope))])
      } else if isAccess,
        let other = seen.first(where: {
          Self.accessWords.contains($0.name.text) && ($0.detail == nil) == (modifier.detail == nil)
        })
      {
        error(
          "multiple incompatible access-level modifiers specified", place,
          notes: [Diagnostic(.note, "previous modifier specified here", at: range(other, scope))])
      }
      seen.append(modifier)
    }
  }

  /// What a modifier is for, where it is for one kind of declaration only.
  private static let properKinds: [String: (name: String, kinds: Set<SyntaxKind>)] = [
    "required": ("init", [.initializerDecl]),
    "convenience": ("init", [.initializerDecl]),
    "mutating": ("func", [.functionDecl]),
    "nonmutating": ("func", [.functionDecl]),
    "lazy": ("var", [.variableDecl]),
    "weak": ("var", [.variableDecl]),
    "unowned": ("var", [.variableDecl]),
  ]

  /// `open` is for classes and for their members that a subclass can override.
  private func checkOpenModifier(
    _ syntax: DeclSyntax, _ modifiers: DeclModifierListSyntax, of nominal: NominalDecl?, _ scope: Scope
  ) {
    guard let open = modifiers.first(where: { $0.name.text == "open" && $0.detail == nil }) else { return }
    let rule = "only classes and overridable class members can be declared 'open'; use 'public'"
    switch syntax.kind {
    case .classDecl: break
    case .extensionDecl:
      error(
        "extensions cannot be declared 'open'; declare individual members as 'open' instead", range(open, scope))
    case .functionDecl, .variableDecl, .subscriptDecl:
      guard nominal?.kind == .classType else { return error(rule, range(open, scope)) }
      let variable = syntax.as(VariableDeclSyntax.self)
      if modifiers.contains(where: { $0.name.text == "static" }) {
        let name =
          syntax.as(FunctionDeclSyntax.self)?.name
          ?? variable?.bindings.first?.pattern.firstToken(
            viewMode: .sourceAccurate)
        error(
          "static declarations are implicitly 'final'; use 'public' instead of 'open'",
          name.map { range($0, scope) } ?? range(open, scope))
      } else if let variable, variable.bindingSpecifier.text == "let", let binding = variable.bindings.first {
        error(
          "'let' properties are implicitly 'final'; use 'public' instead of 'open'", range(binding.pattern, scope))
      } else if let decl = nominal, finalClasses.contains(decl) {
        error("members of 'final' classes are implicitly 'final'; use 'public' instead of 'open'", range(open, scope))
      } else if let final = modifiers.first(where: { $0.name.text == "final" }) {
        let word =
          syntax.is(FunctionDeclSyntax.self) ? "instance method" : variable != nil ? "property" : "subscript"
        error("\(word) cannot be declared both 'final' and 'open'", range(final, scope))
      }
    default: error(rule, range(open, scope))
    }
  }

  /// `private(set)` is for what can be set.
  func checkSetterAccess(_ syntax: VariableDeclSyntax, of info: TypeInfo?, _ scope: Scope) {
    guard let modifier = syntax.modifiers.first(where: { $0.detail?.detail.text == "set" }),
      Self.accessWords.contains(modifier.name.text), let binding = syntax.bindings.first
    else { return }
    let isConstant = syntax.bindingSpecifier.text == "let"
    if case .protocolType? = info?.subject, !isExtensionMember(syntax) { return }
    guard isConstant || isReadOnly(binding.accessorBlock) else { return }
    let kind = info != nil ? "read-only properties" : isConstant ? "constants" : "read-only variables"
    error("'\(modifier.name.text)(set)' modifier cannot be applied to \(kind)", range(modifier, scope))
  }

  private func isReadOnly(_ block: AccessorBlockSyntax?) -> Bool {
    guard let accessors = block?.accessors else { return false }
    guard case .accessors(let list) = accessors else { return true }
    return list.allSatisfy { $0.accessorSpecifier.text == "get" }
  }

  private func typeLevelKind(_ syntax: DeclSyntax) -> String? {
    switch syntax.kind {
    case .functionDecl: "methods"
    case .variableDecl: "properties"
    case .subscriptDecl: "subscripts"
    default: nil
    }
  }

  private func singular(_ word: String) -> String {
    word == "properties" ? "property" : String(word.dropLast())
  }

  private func introducer(_ syntax: DeclSyntax, _ scope: Scope) -> SourceRange {
    switch syntax.kind {
    case .functionDecl: range(syntax.cast(FunctionDeclSyntax.self).funcKeyword, scope)
    case .variableDecl: range(syntax.cast(VariableDeclSyntax.self).bindingSpecifier, scope)
    case .subscriptDecl: range(syntax.cast(SubscriptDeclSyntax.self).subscriptKeyword, scope)
    default: range(syntax, scope)
    }
  }

  /// A variable of a type written `T?` or `T!` is nil until something else is stored; one of `Optional<T>` is not.
  private func startsAsNil(_ binding: PatternBindingSyntax) -> Bool {
    guard let type = binding.typeAnnotation?.type else { return false }
    return type.is(OptionalTypeSyntax.self) || type.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
  }

  /// `let` and `lazy` with accessors, and what a protocol may ask for.
  private func checkPropertyForm(_ syntax: VariableDeclSyntax, of info: TypeInfo?, _ scope: Scope) {
    let isConstant = syntax.bindingSpecifier.text == "let"
    let isProtocol = if case .protocolType? = info?.subject { !isExtensionMember(syntax) } else { false }
    let lazyWord = syntax.modifiers.first { $0.name.text == "lazy" }
    checkSetterAccess(syntax, of: info, scope)
    if !isConstant, syntax.bindings.count > 1, syntax.bindings.contains(where: { $0.accessorBlock != nil }) {
      error(
        "'var' declarations with multiple variables cannot have explicit getters/setters",
        range(syntax.bindingSpecifier, scope))
    }
    let typeWord = syntax.modifiers.first { $0.name.text == "static" || $0.name.text == "class" }?.name.text
    for binding in each(syntax.bindings) {
      let observes = hasObservers(binding.accessorBlock)
      if let typeWord, info != nil, !isProtocol, binding.initializer == nil, binding.accessorBlock == nil || observes,
        isConstant || !startsAsNil(binding)
      {
        error(
          "'\(typeWord) \(syntax.bindingSpecifier.text)' declaration requires an initializer expression or an explicitly"
            + " stated getter", range(binding.pattern, scope))
      }
      if typeWord == "class", info != nil, !isProtocol, binding.accessorBlock == nil || observes {
        error("class stored properties not supported in classes; did you mean 'static'?", range(binding.pattern, scope))
      }
      checkSelf(binding, of: info, isLazy: lazyWord != nil, scope)
      if let block = binding.accessorBlock, isConstant {
        error(
          observes
            ? "'let' declarations cannot be observing properties" : "'let' declarations cannot be computed properties",
          range(block.leftBrace, scope))
      }
      if binding.accessorBlock != nil, !observes, !isProtocol, lazyWord == nil {
        if binding.typeAnnotation == nil {
          error("computed property must have an explicit type", range(binding.pattern, scope))
        }
        if let value = binding.initializer?.value {
          error("variable with getter/setter cannot have an initial value", range(value, scope))
        }
      }
      if let lazyWord {
        if isConstant {
          error("'lazy' cannot be used on a let", range(lazyWord, scope))
        } else if info == nil && scope.isTopLevel || typeWord == "static" {
          error("'lazy' cannot be used on an already-lazy global", range(lazyWord, scope))
        } else if let tuple = binding.pattern.as(TuplePatternSyntax.self) {
          for _ in tuple.elements { error("'lazy' cannot destructure an initializer", range(lazyWord, scope)) }
        } else if binding.initializer == nil {
          error("lazy properties must have an initializer", range(lazyWord, scope))
        }
        if isProtocol { error("'lazy' cannot be used on a protocol requirement", range(lazyWord, scope)) }
        if binding.accessorBlock != nil, !observes {
          error("'lazy' cannot be used on a computed property", range(lazyWord, scope))
        }
      }
      guard isProtocol else { continue }
      for word in each(syntax.modifiers) where word.name.text == "weak" || word.name.text == "unowned" {
        error("'\(word.name.text)' cannot be applied to a property declaration in a protocol", range(word, scope))
      }
      if case .accessors(let list)? = binding.accessorBlock?.accessors,
        let named = list.first(where: { $0.parameters != nil })
      {
        error("setter in a protocol cannot have a name", range(named.accessorSpecifier, scope))
      }
      if let value = binding.initializer {
        error("initial value is not allowed here", range(value.equal, scope))
      } else if isConstant {
        if binding.accessorBlock != nil { continue }
        error(
          "protocols cannot require properties to be immutable; declare read-only properties by using 'var' with a"
            + " '{ get }' specifier", range(binding.pattern, scope))
      } else if binding.accessorBlock.map({ $0.accessors.isEmpty }) ?? true {
        error(
          "property in protocol must have explicit { get } or { get set } specifier", range(binding.pattern, scope))
      }
    }
  }

  /// A class's `Self` may be a subclass's, of which nobody could say what is stored.
  private func checkSelf(_ binding: PatternBindingSyntax, of info: TypeInfo?, isLazy: Bool, _ scope: Scope) {
    guard case .nominal(let decl)? = info?.subject, decl.kind == .classType, let type = binding.typeAnnotation?.type,
      SelfMention(in: type) != .none
    else { return }
    let place = range(binding.pattern, scope)
    let isStored = binding.accessorBlock == nil || hasObservers(binding.accessorBlock)
    var isSettable = isLazy
    if case .accessors(let list)? = binding.accessorBlock?.accessors {
      isSettable = list.contains { $0.accessorSpecifier.text == "set" }
    }
    if !isStored, SelfMention(in: type) == .within {
      error("covariant 'Self' or 'Self?' can only appear at the top level of property type", place)
    } else if isSettable {
      error("mutable property cannot have covariant 'Self' type", place)
    } else if isStored {
      error("stored property cannot have covariant 'Self' type", place)
    }
  }

  private func isRequirement(_ syntax: DeclSyntax) -> Bool {
    switch syntax.kind {
    case .functionDecl, .variableDecl, .subscriptDecl, .initializerDecl: !isExtensionMember(syntax)
    default: false
    }
  }

  private func isExtensionMember(_ syntax: some DeclSyntaxProtocol) -> Bool {
    var current = Syntax(syntax).parent
    while let here = current {
      if here.is(ExtensionDeclSyntax.self) { return true }
      if here.is(ProtocolDeclSyntax.self) { return false }
      current = here.parent
    }
    return false
  }

  func hasObservers(_ block: AccessorBlockSyntax?) -> Bool {
    guard case .accessors(let list)? = block?.accessors else { return false }
    return list.contains { $0.accessorSpecifier.text == "willSet" || $0.accessorSpecifier.text == "didSet" }
  }
}

/// Where a written type names `Self`.
enum SelfMention {
  /// Nowhere, as the whole (or its optional), or as a part.
  case none, whole, within

  init(in type: TypeSyntax) {
    let payload = type.as(OptionalTypeSyntax.self)?.wrappedType ?? type
    if payload.as(IdentifierTypeSyntax.self)?.name.tokenKind == .keyword(.Self) {
      self = .whole
    } else {
      let isWithin = type.tokens(viewMode: .sourceAccurate).contains { $0.tokenKind == .keyword(.Self) }
      self = isWithin ? .within : .none
    }
  }
}

extension AccessorBlockSyntax.Accessors {
  /// Whether there is nothing between the braces.
  fileprivate var isEmpty: Bool {
    switch self {
    case .accessors(let list): list.isEmpty
    case .getter(let code): code.isEmpty
    }
  }
}
