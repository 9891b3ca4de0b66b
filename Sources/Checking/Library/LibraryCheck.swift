import Diagnostics
import Natives

extension Checker {
  /// Checks every row of the library with its body: what tests ask for. Each problem with the row's text.
  package func checkWholeLibrary() -> [(problem: Diagnostic, row: String)] {
    for name in library.groupsByType.keys.sorted() {
      guard let declaration = libraryTypeDecl(name), let info = typeInfo(of: declaration) else { continue }
      for group in info.groups {
        for index in group.rows.indices { declareRow(index, of: group, info: info) }
      }
      for members in [info.members, info.extensionMembers] {
        for key in members.keys.sorted() { members[key]!.forEach(ensure) }
      }
    }
    findAllOperators()
    for group in library.groupsByType[Library.tupleTypeName] ?? [] {
      for name in Set(group.names).sorted() { _ = libraryOperators(name) }
    }
    for group in library.globalGroups {
      for name in Set(group.names).sorted() where !name.contains(" ") {
        libraryGlobals(name).forEach(ensure)
      }
    }
    for (function, _) in functionInfos.sorted(by: {
      $0.value.nameRange.source.rawValue < $1.value.nameRange.source.rawValue
    }) {
      ensureSignature(function)
      if case .body = function.implementation { checkBody(function) }
    }
    finishBodies()
    finishTypes()
    return diagnostics.filter { $0.severity == .error }.map { ($0, sources.text(of: $0.range.source).text) }
  }
}
