import Natives

/// What of the library cells are likely to use, by their text alone: the declarations of the names in them, of types that
/// they name and of those that literals and protocols bring along.
struct NamedRows {
  /// Of the groups that such declarations stand in.
  private(set) var headers: [String] = []
  /// Declarations that need a syntax tree, without the bodies of functions, in the order in which the cells name them.
  private(set) var signatures: [String] = []

  /// Types that come up without being named.
  private static let literalTypes: Set<String> = ["Int", "Double", "String", "Bool", "Array", "Dictionary", "Optional"]
  private static let protocols = Set(
    Library.groups.lazy.filter { $0.isDeclaration && $0.header.hasPrefix("protocol ") }.map(\.typeName))

  /// The headers of what comes up without being named.
  static var unnamedHeaders: [String] {
    unnamedGroups.lazy.map { Library.groups[$0] }.filter { !$0.typeName.isEmpty }.map { $0.header + " {}" }
  }

  static var unnamedGroups: [Int] { Library.groups.indices.filter { comesUpUnnamed(Library.groups[$0]) } }

  init(_ cells: [CellSource], rows: (Int) -> RowList) {
    var places: [String: Int] = [:]
    for cell in cells {
      Self.forEachWord(of: cell.code) { word in
        if places[word] == nil { places[word] = places.count }
      }
    }
    var named: [(place: Int, signature: String)] = []
    for (index, group) in Library.groups.enumerated() {
      let isNamed = places[group.typeName] != nil
      guard isNamed || Self.comesUpUnnamed(group) else { continue }
      if isNamed { headers.append(group.header + " {}") }
      let list = rows(index)
      for name in list.names {
        guard let place = places[name.key.name] else { continue }
        let row = list.rows[name.row]
        if RowReader.read(row) != nil { continue }
        named.append((place, RowScanner.signature(row.declaration) ?? row.declaration))
      }
    }
    // Those of one name stay in the library's order.
    let ordered = named.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    signatures = ordered.map(\.element.signature)
  }

  private static func comesUpUnnamed(_ group: RowGroup) -> Bool {
    group.typeName.isEmpty || literalTypes.contains(group.typeName) || protocols.contains(group.typeName)
  }

  /// Names and operators, whatever they stand in.
  private static func forEachWord(of code: String, _ visit: (String) -> Void) {
    var code = code
    code.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let kind = Kind(bytes[start])
        var end = start + 1
        while end < bytes.count, Kind(bytes[end]) == kind { end += 1 }
        switch kind {
        case .name, .symbol: visit(String(decoding: bytes[start..<end], as: UTF8.self))
        case .other: break
        }
        start = end
      }
    }
  }

  private enum Kind {
    case name, symbol, other

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...:
        self = .name
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
        UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "&"),
        UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "."):
        self = .symbol
      default: self = .other
      }
    }
  }
}
