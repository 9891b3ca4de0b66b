import TensorCore

extension Library {
  /// Data sets, tables, files of numbers, and batches.
  static let dataFileGroups: [RowGroup] = [
    RowGroup(
      "struct DataLoader: Sequence", typeName: "DataLoader", module: "TensorCore", isDeclaration: true
    ) {
      "let x: Tensor"
      "let y: Tensor"
      "let batchSize: Int"
      "let shuffle: Bool"
      "let dropLast: Bool"
      """
      init(_ x: Tensor, _ y: Tensor, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false) {
        _checkLoader(x, y, batchSize)
        self.x = x
        self.y = y
        self.batchSize = Swift.max(1, batchSize)
        self.shuffle = shuffle
        self.dropLast = dropLast
      }
      """
      "var _length: Int { return Swift.min(x.shape[0], y.shape[0]) }"
      "var count: Int { return dropLast ? _length / batchSize : (_length + batchSize - 1) / batchSize }"
      "var underestimatedCount: Int { return count }"
      """
      func makeIterator() -> Iterator {
        return Iterator(loader: self, order: shuffle ? Tensor.randperm(_length) : nil)
      }
      """
      """
      struct Iterator: IteratorProtocol {
        typealias Element = (Tensor, Tensor)
        let _loader: DataLoader
        let _order: Tensor?
        var _position: Int
        init(loader: DataLoader, order: Tensor?) {
          _loader = loader
          _order = order
          _position = 0
        }
        mutating func next() -> (Tensor, Tensor)? {
          if _position >= _loader.count { return nil }
          let start = _position * _loader.batchSize
          let end = Swift.min(start + _loader.batchSize, _loader._length)
          _position += 1
          guard let order = _order else { return (_loader.x[start..<end], _loader.y[start..<end]) }
          let rows: Tensor = order[start..<end]
          return (_loader.x[rows], _loader.y[rows])
        }
      }
      """
    },
    RowGroup("enum FashionMNIST", typeName: "FashionMNIST", module: "TensorCore", isDeclaration: true) {
      "enum Part: Sendable { case train, test }"
      Row("static var classes: [String] { get }", NativeFunction { () -> [String] in FashionMNIST.classes })
      Row(
        "static var defaultFolder: String { get }", NativeFunction { () -> String in FashionMNIST.defaultFolder })
      """
      static func load(
        _ part: Part, from folder: String = defaultFolder
      ) -> (images: Tensor, labels: Tensor) {
        let (images, labels) = _loadFashionMNIST(_path(folder), part)
        return (images: images, labels: labels)
      }
      """
    },
    RowGroup("struct Table: Hashable, Sendable", typeName: "Table", module: "TensorCore", isDeclaration: true) {
      "let columns: [String]"
      "let rows: [[String]]"
      "init(columns: [String], rows: [[String]]) { self.columns = columns; self.rows = rows }"
      "var count: Int { return rows.count }"
      """
      func text(_ column: String) -> [String] {
        guard let i = columns.firstIndex(of: column) else { return [] }
        return rows.map { $0[i] }
      }
      """
      "subscript(_ column: String) -> Tensor { return _tableColumn(columns, rows, column) }"
      "var numbers: Tensor { return _tableNumbers(columns, rows) }"
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      "func readNPY(_ path: String) -> Tensor { return _readNPY(_path(path)) }"
      "func writeNPY(_ x: Tensor, _ path: String) { _writeNPY(x, _path(path)) }"
      """
      func readNPZ(_ path: String) -> [String: Tensor] {
        let (names, tensors) = _readNPZ(_path(path))
        return Dictionary(uniqueKeysWithValues: zip(names, tensors))
      }
      """
      """
      func writeNPZ(_ tensors: [String: Tensor], _ path: String) {
        _writeNPZ(Array(tensors.keys), Array(tensors.values), _path(path))
      }
      """
      """
      func readSafetensors(_ path: String) -> [String: Tensor] {
        let (names, tensors) = _readSafetensors(_path(path))
        return Dictionary(uniqueKeysWithValues: zip(names, tensors))
      }
      """
      """
      func writeSafetensors(_ tensors: [String: Tensor], _ path: String) {
        _writeSafetensors(Array(tensors.keys), Array(tensors.values), _path(path))
      }
      """
      """
      func readCSV(_ path: String, header: Bool = true, separator: Character = ",") -> Table {
        let (columns, rows) = _readCSV(_path(path), header, separator)
        return Table(columns: columns, rows: rows)
      }
      """
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      // A file's name as it is where it is absolute, else beside the chapter.
      Row(
        "func _path(_ name: String) -> String",
        NativeFunction { call in
          let name = String.load(call.raw, call.references)
          (name.hasPrefix("/") ? name : call.services.folder + "/" + name).store(call.raw, call.references)
        })
      Row(
        "func _checkLoader(_ x: Tensor, _ y: Tensor, _ batchSize: Int)",
        NativeFunction { (x: Tensor, y: Tensor, size: Int) in _ = DataLoader(x, y, batchSize: size) })
      Row(
        "func _loadFashionMNIST(_ folder: String, _ part: FashionMNIST.Part) -> (Tensor, Tensor)",
        NativeFunction { (folder: String, part: FashionMNIST.Part) in
          let (images, labels) = FashionMNIST.load(part, from: folder)
          return Several(images, labels)
        })
      Row(
        "func _tableColumn(_ columns: [String], _ rows: [[String]], _ column: String) -> Tensor",
        NativeFunction { (columns: [String], rows: [[String]], column: String) in
          Table(columns: columns, rows: rows)[column]
        })
      Row(
        "func _tableNumbers(_ columns: [String], _ rows: [[String]]) -> Tensor",
        NativeFunction { (columns: [String], rows: [[String]]) in Table(columns: columns, rows: rows).numbers })
      Row("func _readNPY(_ path: String) -> Tensor", NativeFunction { (path: String) in readNPY(path) })
      Row(
        "func _writeNPY(_ x: Tensor, _ path: String)", NativeFunction { (x: Tensor, path: String) in writeNPY(x, path) }
      )
      Row(
        "func _readNPZ(_ path: String) -> ([String], [Tensor])",
        NativeFunction { (path: String) in listed(readNPZ(path)) })
      Row(
        "func _writeNPZ(_ names: [String], _ tensors: [Tensor], _ path: String)",
        NativeFunction { (names: [String], tensors: [Tensor], path: String) in writeNPZ(named(names, tensors), path) })
      Row(
        "func _readSafetensors(_ path: String) -> ([String], [Tensor])",
        NativeFunction { (path: String) in listed(readSafetensors(path)) })
      Row(
        "func _writeSafetensors(_ names: [String], _ tensors: [Tensor], _ path: String)",
        NativeFunction { (names: [String], tensors: [Tensor], path: String) in
          writeSafetensors(named(names, tensors), path)
        })
      Row(
        "func _readCSV(_ path: String, _ header: Bool, _ separator: Character) -> ([String], [[String]])",
        NativeFunction { (path: String, header: Bool, separator: Character) in
          let table = readCSV(path, header: header, separator: separator)
          return Several(table.columns, table.rows)
        })
    },
  ]

  /// In the order of the names, since a dictionary of the host has none.
  private static func listed(_ tensors: [String: Tensor]) -> Several<[String], [Tensor]> {
    let names = tensors.keys.sorted()
    return Several(names, names.map { tensors[$0]! })
  }

  static func named(_ names: [String], _ tensors: [Tensor]) -> [String: Tensor] {
    Dictionary(zip(names, tensors)) { _, last in last }
  }
}
