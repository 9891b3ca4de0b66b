/// Types as diagnostics and `print` write them.
extension Checker {
  /// As the compiler's diagnostics do: `[Int]`, `String?`, `(Int) -> Bool`.
  func text(_ type: Type) -> String {
    switch type {
    case .nominal(let decl, let arguments):
      if decl.isLibrary {
        if decl.name == "Array", arguments.count == 1 { return "[\(text(arguments[0]))]" }
        if decl.name == "Dictionary", arguments.count == 2 {
          return "[\(text(arguments[0])) : \(text(arguments[1]))]"
        }
        if decl.name == "Optional", arguments.count == 1 { return "\(postfixText(arguments[0]))?" }
      }
      return nominalText(decl, arguments) { text($0) }
    case .generic(let parameter): return parameter.name
    case .associated(let base, let associated): return "\(postfixText(base)).\(associated.name)"
    case .tuple(let elements): return tupleText(elements) { text($0) }
    case .function(let function): return functionText(function) { text($0) }
    case .existential(let existential): return existentialText(existential)
    case .opaque(let function, _):
      if let bounds = functionInfos[function]?.opaqueBounds { return "some \(boundsText(bounds))" }
      return "some"
    case .protocolMetatype(let instance): return "(\(text(instance))).Type"
    case .metatype(let instance):
      if case .existential(let existential) = instance {
        let bounds = boundsText(existential)
        return "any \(bounds.isEmpty ? "Any" : bounds).Type"
      }
      return "\(postfixText(instance)).Type"
    case .variable: return "_"
    case .error: return Self.unknownType
    }
  }

  private func postfixText(_ type: Type) -> String {
    switch type {
    case .function, .opaque: "(\(text(type)))"
    case .existential(let existential):
      existential.protocols.isEmpty && existential.superclass == nil
        ? text(type) : "(\(text(type)))"
    case .associated(let base, _): isOpaque(base) ? "(\(text(type)))" : text(type)
    // A parameter written as `some P`.
    case .generic(let parameter): parameter.name.hasPrefix("some ") ? "(\(parameter.name))" : parameter.name
    case .nominal, .tuple, .metatype, .protocolMetatype, .variable, .error: text(type)
    }
  }

  /// Whether a type is opaque, or what belongs to one.
  private func isOpaque(_ type: Type) -> Bool {
    switch type {
    case .opaque: true
    case .associated(let base, _): isOpaque(base)
    case .nominal, .generic, .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  private func nominalText(_ decl: NominalDecl, _ arguments: [Type], _ inner: (Type) -> String) -> String {
    var result = ""
    var own = arguments[...]
    if let parent = decl.parent {
      let count = parent.genericParameters.count
      result = nominalText(parent, Array(arguments.prefix(count)), inner) + "."
      own = arguments.dropFirst(count)
    }
    result += decl.name
    if !own.isEmpty { result += "<\(own.map(inner).joined(separator: ", "))>" }
    return result
  }

  private func tupleText(_ elements: [TupleElement], _ inner: (Type) -> String) -> String {
    "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + inner($0.type) }.joined(separator: ", ") + ")"
  }

  private func functionText(_ function: FunctionType, _ inner: (Type) -> String) -> String {
    var parts: [String] = []
    for parameter in function.parameters {
      var part = parameter.isAutoclosure ? "@autoclosure " : ""
      if parameter.isInout { part += "inout " }
      if parameter.isVariadic, let element = elementOfArray(parameter.type) {
        part += inner(element) + "..."
      } else {
        part += inner(parameter.type)
      }
      parts.append(part)
    }
    var effect = ""
    if let thrown = function.thrown {
      effect = thrown == errorExistential ? " throws" : " throws(\(inner(thrown)))"
    }
    return "(\(parts.joined(separator: ", ")))\(effect) -> \(inner(function.result))"
  }

  private func existentialText(_ existential: ExistentialType) -> String {
    if existential.isAnyObject, existential.protocols.isEmpty, existential.superclass == nil { return "AnyObject" }
    if existential.protocols.isEmpty {
      return existential.superclass.map { text($0) } ?? "Any"
    }
    return "any \(boundsText(existential))"
  }

  func boundsText(_ existential: ExistentialType) -> String {
    var parts: [String] = existential.superclass.map { [text($0)] } ?? []
    for decl in existential.protocols {
      let arguments = existential.arguments.filter { argument in
        ancestry(of: decl).contains { $0 === argument.associated.owner }
      }
      parts.append(
        decl.name + (arguments.isEmpty ? "" : "<\(arguments.map { text($0.type) }.joined(separator: ", "))>"))
    }
    if existential.isAnyObject { parts.append("AnyObject") }
    return parts.joined(separator: " & ")
  }

  package func name(of type: Type, isQualified: Bool) -> String {
    switch type {
    case .nominal(let decl, let arguments):
      var result = nominalText(decl, arguments) { name(of: $0, isQualified: isQualified) }
      if isQualified {
        var root = decl
        var extensionModule = root.extensionModule
        while let parent = root.parent {
          root = parent
          extensionModule = extensionModule ?? root.extensionModule
        }
        result = (root.isLibrary ? root.libraryModule ?? "Swift" : "main") + "." + result
        if let extensionModule { result = "(extension in \(extensionModule)):" + result }
      } else if let parent = decl.parent {
        // `type(of:)` names the innermost type alone.
        let prefix = nominalText(parent, Array(arguments.prefix(parent.genericParameters.count))) {
          name(of: $0, isQualified: isQualified)
        }
        result = String(result.dropFirst(prefix.count + 1))
      }
      return result
    case .generic(let parameter): return parameter.name
    case .associated(let base, let associated): return "\(name(of: base, isQualified: isQualified)).\(associated.name)"
    case .tuple(let elements): return tupleText(elements) { name(of: $0, isQualified: isQualified) }
    case .function(let function): return functionText(function) { name(of: $0, isQualified: isQualified) }
    case .existential(let existential):
      if existential.protocols.isEmpty, existential.superclass == nil {
        return existential.isAnyObject ? "AnyObject" : "Any"
      }
      // A marker is not there when the program runs.
      let told = existential.protocols.filter { $0.libraryModule == nil || $0.name != "Sendable" }
      if told.isEmpty { return existential.isAnyObject ? "AnyObject" : "Any" }
      let names = told.map { decl in
        isQualified ? "\(decl.libraryModule ?? "main").\(decl.name)" : decl.name
      }
      return names.joined(separator: " & ")
    case .opaque(let function, let own):
      let resolved = substitute(.opaque(function, own), Substitution())
      if case .opaque = resolved { return "some" }
      return name(of: resolved, isQualified: isQualified)
    case .protocolMetatype(let instance): return "\(name(of: instance, isQualified: isQualified)).Protocol"
    case .metatype(let instance):
      if case .existential(let existential) = instance, !existential.protocols.isEmpty {
        return "any \(name(of: instance, isQualified: isQualified)).Type"
      }
      return "\(name(of: instance, isQualified: isQualified)).Type"
    case .variable: return "_"
    case .error: return Self.unknownType
    }
  }
}
