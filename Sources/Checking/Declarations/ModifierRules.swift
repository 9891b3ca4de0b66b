import Diagnostics
internal import SwiftSyntax

/// Where modifiers and accessors may stand.
extension Checker {
  func checkModifiers(_ syntax: DeclSyntax, of info: TypeInfo?, scope: Scope) {
    guard scope.cell != nil else { return }
    if let variable = syntax.as(VariableDeclSyntax.self) { checkPropertyForm(variable, of: info, scope) }
    guard let modifiers = syntax.asProtocol(WithModifiersSyntax.self)?.modifiers, !modifiers.isEmpty else { return }
    var kind: NominalDecl.Kind?
    if case .nominal(let decl)? = info?.subject { kind = decl.kind }
    let isProtocol = if case .protocolType? = info?.subject { true } else { false }
    let isType = syntax.isProtocol(DeclGroupSyntax.self) && !syntax.is(ExtensionDeclSyntax.self)
    for modifier in each(modifiers) {
      let place = range(modifier, scope)
      if info == nil, !scope.isTopLevel, Self.accessWords.contains(modifier.name.text) {
        error("attribute '\(modifier.name.text)' can only be used in a non-local scope", place)
      }
      switch modifier.name.text {
      case "override":
        if kind != .classType, !isProtocol { error("'override' can only be specified on class members", place) }
      case "final":
        if isType {
          if !syntax.is(ClassDeclSyntax.self) {
            error("'final' modifier cannot be applied to this declaration", place)
          }
        } else if kind != .classType {
          error("only classes and class members may be marked with 'final'", place)
        }
      case "class":
        if kind != .classType, let word = typeLevelKind(syntax) {
          if info == nil {
            error("class \(word) may only be declared on a type", introducer(syntax, scope))
          } else {
            error(
              "class \(word) are only allowed within classes; use 'static' to declare a "
                + (isProtocol
                  ? "requirement fulfilled by either a static or class \(singular(word))" : "static \(singular(word))"),
              introducer(syntax, scope))
          }
        }
      case "static":
        if let initializer = syntax.as(InitializerDeclSyntax.self) {
          error("declaration cannot be marked 'static'", range(initializer.initKeyword, scope))
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
        error("'required' initializer in non-class type '\(decl.name)'", range(initializer.initKeyword, scope))
      case "mutating":
        if info == nil { error("'mutating' is only valid on methods", place) }
      default: break
      }
    }
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
    let typeWord = syntax.modifiers.first { $0.name.text == "static" || $0.name.text == "class" }?.name.text
    if typeWord != nil, let word = syntax.modifiers.first(where: { ["weak", "unowned"].contains($0.name.text) }) {
      refuse("\(word.name.text) properties of types", range(word, scope))
    }
    for binding in each(syntax.bindings) {
      let observes = hasObservers(binding.accessorBlock)
      if let typeWord, info != nil, !isProtocol, binding.initializer == nil, binding.accessorBlock == nil || observes,
        isConstant || !startsAsNil(binding)
      {
        error(
          "'\(typeWord) \(syntax.bindingSpecifier.text)' declaration requires an initializer expression or an explicitly"
            + " stated getter", range(binding.pattern, scope))
      }
      if let block = binding.accessorBlock, isConstant, !isProtocol {
        error(
          observes
            ? "'let' declarations cannot be observing properties" : "'let' declarations cannot be computed properties",
          range(block.leftBrace, scope))
      }
      if let lazyWord {
        if isConstant {
          error("'lazy' cannot be used on a let", range(lazyWord, scope))
        } else if info == nil, scope.isTopLevel {
          error("'lazy' cannot be used on an already-lazy global", range(lazyWord, scope))
        } else if binding.initializer == nil {
          error("lazy properties must have an initializer", range(lazyWord, scope))
        }
        if binding.accessorBlock != nil, !observes {
          error("'lazy' cannot be used on a computed property", range(lazyWord, scope))
        }
      }
      guard isProtocol else { continue }
      if let value = binding.initializer { error("initial value is not allowed here", range(value.value, scope)) }
      if isConstant {
        error(
          "protocols cannot require properties to be immutable; declare read-only properties by using 'var' with a"
            + " '{ get }' specifier", range(binding.pattern, scope))
      } else if binding.accessorBlock == nil {
        error(
          "property in protocol must have explicit { get } or { get set } specifier", range(binding.pattern, scope))
      }
    }
  }

  private func isExtensionMember(_ syntax: VariableDeclSyntax) -> Bool {
    var current = Syntax(syntax).parent
    while let here = current {
      if here.is(ExtensionDeclSyntax.self) { return true }
      if here.is(ProtocolDeclSyntax.self) { return false }
      current = here.parent
    }
    return false
  }

  private func hasObservers(_ block: AccessorBlockSyntax?) -> Bool {
    guard case .accessors(let list)? = block?.accessors else { return false }
    return list.contains { $0.accessorSpecifier.text == "willSet" || $0.accessorSpecifier.text == "didSet" }
  }
}
