extension Library {
  /// `Mirror`, and values that say themselves what one shows.
  static let reflectingGroups: [RowGroup] = [
    RowGroup("struct Mirror", typeName: "Mirror", isDeclaration: true) {
      "typealias Child = (label: String?, value: Any)"
      "typealias Children = AnyCollection<Child>"
      """
      enum DisplayStyle: Hashable, Sendable {
        case `struct`, `class`, `enum`, tuple, optional, collection, dictionary, `set`
      }
      """
      """
      enum AncestorRepresentation {
        case generated
        case customized(() -> Mirror)
        case suppressed
      }
      """
      "let subjectType: Any.Type"
      "let children: Children"
      "let displayStyle: DisplayStyle?"
      "let _superclass: _Parts?"
      "var superclassMirror: Mirror? { return _superclass.map { Mirror(_parts: $0) } }"
      """
      init(reflecting subject: Any) {
        let parts = _Parts()
        _readParts(subject, parts)
        parts._type = type(of: subject)
        self.init(_parts: parts)
      }
      """
      """
      init(_parts parts: _Parts) {
        var children: [Child] = []
        for index in 0..<parts._values.count {
          let label = parts._labels[index]
          children.append((label: label.isEmpty ? nil : label, value: parts._values[index]))
        }
        self.init(_type: parts._type, children, parts._style, parts._superclass)
      }
      """
      """
      init(_type type: Any.Type, _ children: [Child], _ displayStyle: DisplayStyle?, _ superclass: _Parts?) {
        subjectType = type
        self.children = AnyCollection(children)
        self.displayStyle = displayStyle
        _superclass = superclass
      }
      """
      """
      init<Subject, C: Collection>(
        _ subject: Subject, children: C, displayStyle: DisplayStyle? = nil,
        ancestorRepresentation: AncestorRepresentation = .generated
      ) where C.Element == Child {
        let parts = Mirror._ancestor(of: subject, ancestorRepresentation)
        self.init(_type: type(of: subject), Array(children), displayStyle, parts)
      }
      """
      """
      init<Subject, C: Collection>(
        _ subject: Subject, unlabeledChildren: C, displayStyle: DisplayStyle? = nil,
        ancestorRepresentation: AncestorRepresentation = .generated
      ) {
        var children: [Child] = []
        for child in unlabeledChildren { children.append((label: nil, value: child)) }
        let parts = Mirror._ancestor(of: subject, ancestorRepresentation)
        self.init(_type: type(of: subject), children, displayStyle, parts)
      }
      """
      """
      init<Subject>(
        _ subject: Subject, children: KeyValuePairs<String, Any>, displayStyle: DisplayStyle? = nil,
        ancestorRepresentation: AncestorRepresentation = .generated
      ) {
        var labeled: [Child] = []
        for (label, value) in children { labeled.append((label: label, value: value)) }
        let parts = Mirror._ancestor(of: subject, ancestorRepresentation)
        self.init(_type: type(of: subject), labeled, displayStyle, parts)
      }
      """
      """
      static func _ancestor(of subject: Any, _ representation: AncestorRepresentation) -> _Parts? {
        switch representation {
        case .generated, .suppressed: return nil
        case .customized(let make):
          let parts = _Parts()
          parts._take(make())
          return parts
        }
      }
      """
      """
      func descendant(_ first: any MirrorPath, _ rest: any MirrorPath...) -> Any? {
        var found = _child(first)
        for path in rest {
          guard let value = found else { return nil }
          found = Mirror(reflecting: value)._child(path)
        }
        return found
      }
      """
      """
      func _child(_ path: any MirrorPath) -> Any? {
        if let label = path as? String { return children.first { $0.label == label }?.value }
        guard let offset = path as? Int, offset >= 0 else { return nil }
        return children.dropFirst(offset).first?.value
      }
      """
    },
    RowGroup("extension Mirror: CustomStringConvertible", typeName: "Mirror") {
      "var description: String { return \"Mirror for \" + _typeName(subjectType) }"
    },
    RowGroup("protocol MirrorPath", typeName: "MirrorPath", isDeclaration: true) {},
    RowGroup("extension Int: MirrorPath", typeName: "Int") {},
    RowGroup("extension String: MirrorPath", typeName: "String") {},
    // What `print` and `dump` ask of a value without a text of its own.
    RowGroup("protocol _Reflected", typeName: "_Reflected", isDeclaration: true) {
      "var _reflection: String { get }"
      "var _debugReflection: String { get }"
    },
    RowGroup(
      "protocol CustomReflectable: _Composite, _Reflected", typeName: "CustomReflectable", isDeclaration: true
    ) {
      "var customMirror: Mirror { get }"
    },
    RowGroup("extension CustomReflectable", typeName: "CustomReflectable") {
      """
      func _addParts(to parts: _Parts) {
        parts._take(customMirror)
        parts._summary = parts._countedSummary
        if parts._summary == nil, !(self is any CustomDebugStringConvertible), !(self is any CustomStringConvertible) {
          parts._summary = _qualifiedTypeName(parts._type)
        }
      }
      """
      "var _reflection: String { return _reflected(customMirror, isDebug: false) }"
      "var _debugReflection: String { return _reflected(customMirror, isDebug: true) }"
    },
    RowGroup("extension _Parts", typeName: "_Parts") {
      """
      func _take(_ mirror: Mirror) {
        _type = mirror.subjectType
        _style = mirror.displayStyle
        _superclass = mirror._superclass
        for (label, value) in mirror.children { _add(label ?? "", value) }
      }
      """
      """
      var _countedSummary: String? {
        let count = _values.count
        switch _style {
        case .tuple?: return "(" + _describe(count) + (count == 1 ? " element)" : " elements)")
        case .collection?: return _describe(count) + (count == 1 ? " element" : " elements")
        case .dictionary?: return _describe(count) + (count == 1 ? " key/value pair" : " key/value pairs")
        case .set?: return _describe(count) + (count == 1 ? " member" : " members")
        case .struct?, .class?, .enum?, .optional?, nil: return nil
        }
      }
      """
    },
    RowGroup("", typeName: "") {
      """
      func _reflected(_ mirror: Mirror, isDebug: Bool) -> String {
        switch mirror.displayStyle {
        case .optional?:
          guard let child = mirror.children.first else { return "nil" }
          return "Optional(" + _debugDescribe(child.value) + ")"
        case .tuple?: return _reflectedChildren(mirror, isTuple: true)
        case .struct?:
          let name = isDebug ? _qualifiedTypeName(mirror.subjectType) : _typeName(mirror.subjectType)
          return name + _reflectedChildren(mirror, isTuple: false)
        case .class?, .enum?, .collection?, .dictionary?, .set?, nil: return _qualifiedTypeName(mirror.subjectType)
        }
      }
      """
      """
      func _reflectedChildren(_ mirror: Mirror, isTuple: Bool) -> String {
        var text = "("
        var isFirst = true
        for (label, value) in mirror.children where isTuple || label != nil {
          if !isFirst { text += ", " }
          isFirst = false
          if let label, !isTuple || !label.isEmpty && !label.hasPrefix(".") { text += label + ": " }
          text += _debugDescribe(value)
        }
        return text + ")"
      }
      """
    },
  ]
}
