import Natives

/// The rows of a group of the library, with the names that they declare.
struct RowList: Sendable {
  struct Name: Sendable {
    let key: RowKey
    /// The row that declares it.
    let row: Int
    /// Of a type, an alias or an associated type.
    let isType: Bool
  }

  let rows: [Row]
  /// In the order of the rows.
  private(set) var names: [Name] = []
  /// Of the names, for whoever looks for one: a list that is looked through is made in less time than a dictionary, and
  /// not slower to ask, since most names that are looked up are not there.
  private var hashes: [UInt64] = []
  private var hasTypes = false

  init(_ group: RowGroup) {
    rows = group.rows()
    names.reserveCapacity(rows.count)
    hashes.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let found = RowScanner.declaredNames(row.declaration)
      if found.isType { hasTypes = true }
      for name in found.names {
        let key = RowKey(name)
        names.append(Name(key: key, row: index, isType: found.isType))
        hashes.append(key.hash)
      }
    }
  }

  /// The rows that declare a name, in order.
  func rows(named key: RowKey) -> [Int] {
    guard hashes.contains(key.hash) else { return [] }
    return hashes.indices.filter { hashes[$0] == key.hash && names[$0].key.name == key.name }.map { names[$0].row }
  }

  func declaresType(_ key: RowKey) -> Bool {
    hasTypes && hashes.contains(key.hash)
      && hashes.indices.contains { hashes[$0] == key.hash && names[$0].isType && names[$0].key.name == key.name }
  }
}

/// A name and its hash, for whoever asks many lists.
struct RowKey: Sendable {
  let name: String
  /// FNV-1a.
  let hash: UInt64

  init(_ name: String) {
    self.name = name
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }
}
