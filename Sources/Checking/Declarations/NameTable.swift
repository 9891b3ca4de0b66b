/// What names mean in one scope, in the order of their declaration. Most scopes have a few: these are looked through, which is
/// quicker than hashing a name for each scope around it.
struct NameTable: Sequence {
  private static let few = 12
  private var entries: [(key: String, value: [ValueDecl])] = []
  /// Where each name stands, once there are more than a few.
  private var places: [String: Int] = [:]

  subscript(name: String) -> [ValueDecl]? { place(of: name).map { entries[$0].value } }

  mutating func add(_ declaration: ValueDecl, as name: String) {
    if let place = place(of: name) { return entries[place].value.append(declaration) }
    entries.append((name, [declaration]))
    if entries.count > Self.few {
      if places.isEmpty { for index in entries.indices { places[entries[index].key] = index } }
      places[name] = entries.count - 1
    }
  }

  /// The name means none of the variables any more that it meant.
  mutating func forgetVariables(named name: String) {
    guard let place = place(of: name) else { return }
    entries[place].value.removeAll { if case .variable = $0 { true } else { false } }
  }

  private func place(of name: String) -> Int? {
    if entries.count > Self.few { return places[name] }
    for index in entries.indices where entries[index].key == name { return index }
    return nil
  }

  func makeIterator() -> IndexingIterator<[(key: String, value: [ValueDecl])]> { entries.makeIterator() }
}
