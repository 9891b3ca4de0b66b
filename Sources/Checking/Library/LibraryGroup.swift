import Natives

/// One group of library rows with the names that its rows declare.
///
/// Names are found by a scan of bytes; a row is parsed when a name of it is looked up.
final class LibraryGroup {
  let header: String
  let typeName: String
  let module: String
  let representation: Representation?
  let isDeclaration: Bool
  /// The rows with their names, made when they are first asked for.
  private let makeList: () -> RowList
  private(set) lazy var list = makeList()
  var rows: [Row] { list.rows }
  /// The names that the rows declare, in order.
  var names: [String] { list.names.map(\.key.name) }
  /// The operators among the names.
  var operatorNames: [String] {
    list.names.lazy.map(\.key.name).filter { LibraryIndex.startsOperator($0.utf8.first!) }
  }
  /// Of each row whether it has been declared.
  private lazy var isDeclared = [Bool](repeating: false, count: rows.count)
  /// The scope of the group's members, made from its header when first needed.
  var scope: Scope?

  init(_ group: RowGroup, _ makeList: @escaping () -> RowList) {
    header = group.header
    typeName = group.typeName
    module = group.module
    representation = group.representation
    isDeclaration = group.isDeclaration
    self.makeList = makeList
  }

  /// False the second time.
  func declare(_ row: Int) -> Bool {
    if isDeclared[row] { return false }
    isDeclared[row] = true
    return true
  }
}
