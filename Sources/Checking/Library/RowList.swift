import Natives

/// The rows of a group of the library, with the names that they declare.
final class RowList: Sendable {
  struct Name: Sendable {
    let key: RowKey
    /// The row that declares it.
    let row: Int
    /// Of a type, an alias or an associated type.
    let isType: Bool
  }

  let rows: [Row]
  /// In the order of the rows.
  let names: [Name]

  init(_ group: RowGroup) {
    rows = group.rows()
    var names: [Name] = []
    names.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let found = RowScanner.declaredNames(row.declaration)
      for name in found.names { names.append(Name(key: RowKey(name), row: index, isType: found.isType)) }
    }
    self.names = names
  }
}

/// Where the names that groups declare stand. Most names that are looked up are not there, and a table is made for each type
/// that comes up: a list of hashes that is looked through is made in less time than a dictionary, and not slower to ask.
struct RowTable {
  struct Place {
    /// Of the group among the groups.
    var group: Int32
    /// Of the name among the group's.
    var name: Int32
  }

  private let lists: [RowList]
  private var hashes: [UInt64] = []
  private var places: [Place] = []
  /// Those of types alone.
  private var typeHashes: [UInt64] = []

  init(_ groups: [LibraryGroup]) {
    lists = groups.map(\.list)
    for (group, list) in lists.enumerated() {
      for index in list.names.indices {
        hashes.append(list.names[index].key.hash)
        places.append(Place(group: Int32(group), name: Int32(index)))
        if list.names[index].isType { typeHashes.append(list.names[index].key.hash) }
      }
    }
  }

  /// The rows that declare a name, in order, each with its group's number.
  func rows(named key: RowKey) -> [(group: Int, row: Int)] {
    guard hashes.contains(key.hash) else { return [] }
    var result: [(group: Int, row: Int)] = []
    for index in hashes.indices where hashes[index] == key.hash {
      let place = places[index]
      let name = lists[Int(place.group)].names[Int(place.name)]
      if name.key.name == key.name { result.append((Int(place.group), name.row)) }
    }
    return result
  }

  /// Whether a row declares a type of the name: hardly ever true where none does.
  func declaresType(_ key: RowKey) -> Bool { typeHashes.contains(key.hash) }
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
