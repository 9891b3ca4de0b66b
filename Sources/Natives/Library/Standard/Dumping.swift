extension Library {
  /// `dump`, and the parts of a value that it shows.
  static let dumpingGroups: [RowGroup] = [
    partGroup,
    RowGroup("protocol _Composite", typeName: "_Composite", isDeclaration: true) {
      "func _addParts(to parts: _Parts)"
    },
    RowGroup("extension Sequence", typeName: "Sequence") {
      """
      func _addElements(to parts: _Parts, _ one: String, _ many: String) {
        for element in self { parts._add("", element) }
        let count = parts._values.count
        parts._summary = _describe(count) + (count == 1 ? one : many)
      }
      """
    },
    listGroup("Array", "collection", " element", " elements"),
    listGroup("ContiguousArray", "collection", " element", " elements"),
    listGroup("ArraySlice", "collection", " element", " elements"),
    listGroup("Set", "set", " member", " members"),
    listGroup("Dictionary", "dictionary", " key/value pair", " key/value pairs"),
    RowGroup("extension Substring: _Composite", typeName: "Substring") {
      "func _addParts(to parts: _Parts) {}"
    },
    rangeGroup("Range", ["lowerBound", "upperBound"]),
    rangeGroup("ClosedRange", ["lowerBound", "upperBound"]),
    rangeGroup("PartialRangeFrom", ["lowerBound"], isNamed: true),
    rangeGroup("PartialRangeThrough", ["upperBound"], isNamed: true),
    rangeGroup("PartialRangeUpTo", ["upperBound"], isNamed: true),
    strideGroup("StrideTo", "to"),
    strideGroup("StrideThrough", "through"),
    RowGroup("extension CollectionOfOne: _Composite", typeName: "CollectionOfOne") {
      "func _addParts(to parts: _Parts) { parts._add(\"element\", _element) }"
    },
    RowGroup("extension AnyHashable: _Composite", typeName: "AnyHashable") {
      "func _addParts(to parts: _Parts) { parts._add(\"value\", base) }"
    },
    dumpGroup,
  ]

  private static func strideGroup(_ name: String, _ end: String) -> RowGroup {
    RowGroup("extension \(name): _Composite", typeName: name) {
      """
      func _addParts(to parts: _Parts) {
        parts._summary = _qualifiedTypeName(Self.self)
        parts._add("from", _start)
        parts._add("\(end)", _end)
        parts._add("by", _stride)
      }
      """
    }
  }

  /// What the compiler fills in for a value: a text to stand for it (nil: what `debugPrint` shows), and its children.
  private static let partGroup = RowGroup("final class _Parts", typeName: "_Parts", isDeclaration: true) {
    "var _summary: String?"
    "var _style: Mirror.DisplayStyle?"
    "var _labels: [String]"
    "var _values: [Any]"
    "var _superclass: _Parts?"
    "var _type: Any.Type"
    """
    init() {
      _summary = nil
      _style = nil
      _labels = []
      _values = []
      _superclass = nil
      _type = Any.self
    }
    """
    """
    func _add(_ label: String, _ value: Any) {
      _labels.append(label)
      _values.append(value)
    }
    """
  }

  private static func listGroup(_ name: String, _ style: String, _ one: String, _ many: String) -> RowGroup {
    RowGroup("extension \(name): _Composite", typeName: name) {
      """
      func _addParts(to parts: _Parts) {
        parts._style = .\(style)
        _addElements(to: parts, "\(one)", "\(many)")
      }
      """
    }
  }

  private static func rangeGroup(_ name: String, _ bounds: [String], isNamed: Bool = false) -> RowGroup {
    let parts =
      bounds.map { "parts._add(\"\($0)\", \($0))" }
      + (isNamed ? ["parts._summary = _qualifiedTypeName(Self.self)"] : [])
    return RowGroup("extension \(name): _Composite", typeName: name) {
      "func _addParts(to parts: _Parts) { \(parts.joined(separator: "; ")) }"
    }
  }

  private static let dumpGroup = RowGroup("", typeName: "") {
    Row("func _readParts(_ value: Any, _ parts: _Parts)", .value(.parts))
    "func _describePart(_ parts: _Parts, _ summary: String) { parts._summary = summary }"
    """
    func _stylePart(_ parts: _Parts, _ name: String) {
      switch name {
      case "struct": parts._style = .struct
      case "class": parts._style = .class
      case "enum": parts._style = .enum
      case "tuple": parts._style = .tuple
      default: parts._style = .optional
      }
    }
    """
    "func _addPart(_ parts: _Parts, _ label: String, _ value: Any) { parts._add(label, value) }"
    """
    func _addSuperclass(_ parts: _Parts, _ type: Any.Type) -> _Parts {
      let superclass = _Parts()
      superclass._summary = _qualifiedTypeName(type)
      superclass._style = .class
      superclass._type = type
      parts._superclass = superclass
      return superclass
    }
    """
    """
    @discardableResult
    func dump<T>(
      _ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
    ) -> T {
      let dump = _Dump(maxItems, isPrinting: true)
      dump._show(value, name, indent, maxDepth)
      dump._flush()
      return value
    }
    """
    """
    @discardableResult
    func dump<T, TargetStream: TextOutputStream>(
      _ value: T, to target: inout TargetStream, name: String? = nil, indent: Int = 0, maxDepth: Int = .max,
      maxItems: Int = .max
    ) -> T {
      let dump = _Dump(maxItems, isPrinting: false)
      dump._show(value, name, indent, maxDepth)
      target.write(dump._text)
      return value
    }
    """
    """
    final class _Dump {
      var _text: String
      var _isPrinting: Bool
      var _itemsLeft: Int
      var _visited: [Int: Int]

      init(_ maxItems: Int, isPrinting: Bool) {
        _text = ""
        _isPrinting = isPrinting
        _itemsLeft = maxItems
        _visited = [:]
      }

      func _flush() {
        if _isPrinting {
          _write(_text)
          _text = ""
        }
      }

      func _indent(_ count: Int) {
        for _ in 0..<count { _text += " " }
      }

      func _begin(_ parts: _Parts, _ indent: Int, _ maxDepth: Int) {
        _itemsLeft -= 1
        _indent(indent)
        _text += parts._values.isEmpty ? "- " : maxDepth <= 0 ? "▹ " : "▿ "
      }

      func _show(_ value: Any, _ name: String?, _ indent: Int, _ maxDepth: Int) {
        guard _itemsLeft > 0 else { return }
        let parts = _Parts()
        _readParts(value, parts)
        _begin(parts, indent, maxDepth)
        if let name { _text += name + ": " }
        if let summary = parts._summary {
          _text += summary
        } else {
          // The author's description may print, or end the program.
          _flush()
          _text += _debugDescribe(value)
        }
        if let key = _identity(value, parts) {
          if let previous = _visited[key] {
            _text += " #" + _describe(previous) + "\\n"
            return
          }
          _text += " #" + _describe(_visited.count)
          _visited[key] = _visited.count
        }
        _text += "\\n"
        _showChildren(parts, indent, maxDepth)
      }

      func _identity(_ value: Any, _ parts: _Parts) -> Int? {
        if parts._style == .class { return _objectNumber(value as! AnyObject) }
        if let type = value as? Any.Type { return -1 - _typeNumber(type) }
        return nil
      }

      func _showChildren(_ parts: _Parts, _ indent: Int, _ maxDepth: Int) {
        guard maxDepth > 0 else { return }
        if let superclass = parts._superclass, _itemsLeft > 0 {
          _begin(superclass, indent + 2, maxDepth - 1)
          if let name = superclass._summary { _text += "super: " + name + "\\n" }
          _showChildren(superclass, indent + 2, maxDepth - 1)
        }
        let count = parts._values.count
        for index in 0..<count {
          if _itemsLeft <= 0 {
            let rest = count - index
            _indent(indent + 4)
            _text += "(" + _describe(rest) + (index > 0 ? " more" : "") + (rest == 1 ? " child)\\n" : " children)\\n")
            return
          }
          let label = parts._labels[index]
          _show(parts._values[index], label.isEmpty ? nil : label, indent + 2, maxDepth - 1)
        }
      }
    }
    """
  }
}
