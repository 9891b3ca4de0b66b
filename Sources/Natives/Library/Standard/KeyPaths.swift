extension Library {
  /// Key paths: a pair of functions, and the text by which two of them are compared.
  static let keyPathGroups: [RowGroup] = [
    RowGroup(
      "class AnyKeyPath: Hashable, CustomDebugStringConvertible", typeName: "AnyKeyPath", isDeclaration: true
    ) {
      "let _text: String"
      "init(_text: String) { self._text = _text }"
      "class var rootType: Any.Type { _trap(\"Fatal error: a key path without a root\") }"
      "class var valueType: Any.Type { _trap(\"Fatal error: a key path without a value\") }"
      "static func == (a: AnyKeyPath, b: AnyKeyPath) -> Bool { return a._text == b._text }"
      "func hash(into hasher: inout Hasher) { hasher.combine(_text) }"
      "var debugDescription: String { return _text }"
    },
    RowGroup("class PartialKeyPath<Root>: AnyKeyPath", typeName: "PartialKeyPath", isDeclaration: true) {
      "init(_partial text: String) { super.init(_text: text) }"
      "override class var rootType: Any.Type { return Root.self }"
      "func _any(_ root: Root) -> Any { _trap(\"Fatal error: a key path without a value\") }"
    },
    RowGroup("class KeyPath<Root, Value>: PartialKeyPath<Root>", typeName: "KeyPath", isDeclaration: true) {
      "let _get: (Root) -> Value"
      "override class var valueType: Any.Type { return Value.self }"
      """
      init(_get: @escaping (Root) -> Value, _path text: String) {
        self._get = _get
        super.init(_partial: text)
      }
      """
      "override func _any(_ root: Root) -> Any { return _get(root) }"
      """
      func appending<AppendedValue>(path: KeyPath<Value, AppendedValue>) -> KeyPath<Root, AppendedValue> {
        let first = _get
        let second = path._get
        return KeyPath<Root, AppendedValue>(_get: { second(first($0)) }, _path: _joined(_text, path._text))
      }
      """
      """
      func appending<AppendedValue>(
        path: ReferenceWritableKeyPath<Value, AppendedValue>
      ) -> ReferenceWritableKeyPath<Root, AppendedValue> {
        let first = _get
        let second = path._get
        let change = path._set
        return ReferenceWritableKeyPath<Root, AppendedValue>(
          _get: { second(first($0)) },
          _set: { (root: inout Root, value: AppendedValue) in
            var inner = first(root)
            change(&inner, value)
          }, _path: _joined(_text, path._text))
      }
      """
    },
    RowGroup(
      "class WritableKeyPath<Root, Value>: KeyPath<Root, Value>", typeName: "WritableKeyPath", isDeclaration: true
    ) {
      "let _set: (inout Root, Value) -> Void"
      """
      init(_get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void, _path text: String) {
        self._set = _set
        super.init(_get: _get, _path: text)
      }
      """
      // What ends in a reference is found here first, so that it is no worse than the one below.
      """
      override func appending<AppendedValue>(
        path: ReferenceWritableKeyPath<Value, AppendedValue>
      ) -> ReferenceWritableKeyPath<Root, AppendedValue> { return super.appending(path: path) }
      """
      """
      func _setter<AppendedValue>(
        of path: WritableKeyPath<Value, AppendedValue>
      ) -> (inout Root, AppendedValue) -> Void {
        let first = _get
        let outer = _set
        let inner = path._set
        return { (root: inout Root, value: AppendedValue) in
          var middle = first(root)
          inner(&middle, value)
          outer(&root, middle)
        }
      }
      """
      """
      func appending<AppendedValue>(
        path: WritableKeyPath<Value, AppendedValue>
      ) -> WritableKeyPath<Root, AppendedValue> {
        let first = _get
        let second = path._get
        return WritableKeyPath<Root, AppendedValue>(
          _get: { second(first($0)) }, _set: _setter(of: path), _path: _joined(_text, path._text))
      }
      """
    },
    RowGroup(
      "class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value>",
      typeName: "ReferenceWritableKeyPath", isDeclaration: true
    ) {
      """
      override init(_get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void, _path text: String) {
        super.init(_get: _get, _set: _set, _path: text)
      }
      """
      """
      override func appending<AppendedValue>(
        path: WritableKeyPath<Value, AppendedValue>
      ) -> ReferenceWritableKeyPath<Root, AppendedValue> {
        let first = _get
        let second = path._get
        return ReferenceWritableKeyPath<Root, AppendedValue>(
          _get: { second(first($0)) }, _set: _setter(of: path), _path: _joined(_text, path._text))
      }
      """
    },
    // What every value has: the checker looks nowhere else for `[keyPath:]`.
    RowGroup("protocol _KeyPathAccess", typeName: "_KeyPathAccess", isDeclaration: true) {},
    RowGroup("extension _KeyPathAccess", typeName: "_KeyPathAccess") {
      "subscript(keyPath path: PartialKeyPath<Self>) -> Any { return path._any(self) }"
      "subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { return path._get(self) }"
      """
      subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value {
        get { return path._get(self) }
        set { path._set(&self, newValue) }
      }
      """
      """
      subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value {
        get { return path._get(self) }
        nonmutating set {
          var root = self
          path._set(&root, newValue)
        }
      }
      """
    },
    RowGroup("", typeName: "") {
      """
      func _joined(_ path: String, _ more: String) -> String {
        var rest = more
        while let first = rest.first, first != "." && first != "[" { rest.removeFirst() }
        return path + rest
      }
      """
    },
  ]
}
