import Natives

/// The rows of a group of the library, with the names that each declares.
struct RowList: Sendable {
  struct Names: Sendable {
    var keys: [RowTable.Key]
    /// Of a type, an alias or an associated type.
    var isType: Bool
  }

  let rows: [Row]
  /// As many as there are rows.
  let names: [Names]

  init(_ group: RowGroup) {
    rows = group.rows()
    names = rows.map { row in
      let found = RowScanner.declaredNames(row.declaration)
      return Names(keys: found.names.map(RowTable.Key.init), isType: found.isType)
    }
  }
}
