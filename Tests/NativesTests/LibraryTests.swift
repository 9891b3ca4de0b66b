import Natives
import Testing

@Suite struct LibraryTests {
  @Test func everyTypeIsDeclaredOnce() {
    let declared = Library.groups.filter(\.isDeclaration).map(\.typeName)
    #expect(Set(declared).count == declared.count)
    #expect(declared.contains("Array") && declared.contains("Tensor") && declared.contains("Unicode.Scalar"))
  }

  @Test(arguments: Library.groups.filter { !$0.header.isEmpty })
  func headersNameTheirType(_ group: RowGroup) {
    let keywords = ["struct ", "enum ", "final class ", "class ", "protocol ", "extension "]
    guard let keyword = keywords.first(where: group.header.hasPrefix) else {
      Issue.record("\(group.header) declares nothing")
      return
    }
    #expect((keyword != "extension ") == group.isDeclaration)
    let name = group.header.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    #expect(group.isDeclaration ? group.typeName.hasSuffix(name) : group.typeName == name)
  }

  @Test func everyExtensionHasADeclaration() {
    let declared = Set(Library.groups.filter(\.isDeclaration).map(\.typeName))
    // Types that are rows of their parent's group.
    let nested = Library.groups.flatMap { group in
      group.rows().compactMap { row -> String? in
        for keyword in ["struct ", "enum "] where row.declaration.hasPrefix(keyword) {
          let name = row.declaration.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
          return group.typeName.isEmpty ? String(name) : "\(group.typeName).\(name)"
        }
        return nil
      }
    }
    let known = declared.union(nested).union([Library.tupleTypeName])
    for group in Library.groups where !group.isDeclaration && !group.typeName.isEmpty {
      #expect(known.contains(group.typeName), "\(group.header)")
    }
  }

  /// A name of a type at the top means the same in all rows.
  @Test func noTypeNestsAnotherOfATopLevelName() {
    let topLevel = Set(Library.groups.lazy.filter(\.isDeclaration).map(\.typeName))
    for group in Library.groups where !group.typeName.isEmpty {
      for row in group.rows() {
        for keyword in ["associatedtype ", "typealias ", "struct ", "enum ", "class ", "final class "]
        where row.declaration.hasPrefix(keyword) {
          let name = row.declaration.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
          #expect(!topLevel.contains(String(name)), "\(group.header): \(row.declaration)")
        }
      }
    }
    for name in topLevel where name.contains(".") {
      #expect(!topLevel.contains(String(name[name.index(after: name.lastIndex(of: ".")!)...])), "\(name)")
    }
  }

  @Test func noRowStandsTwice() {
    var seen: Set<String> = []
    for group in Library.groups {
      for row in group.rows() {
        let key = group.header + "|" + row.declaration
        #expect(seen.insert(key).inserted, "\(key)")
      }
    }
  }

  /// A row without a body of its own has something behind it, unless it is one that needs nothing.
  @Test func bodiesAreThere() {
    let bodiless = [
      "associatedtype ", "typealias ", "case ", "infix operator ", "prefix operator ", "postfix operator ", "let ",
      "var ", "precedencegroup ", "enum ", "private(set) var ",
    ]
    for group in Library.groups where !group.header.hasPrefix("protocol ") {
      for row in group.rows() where row.implementation == nil && !row.declaration.contains("{") {
        #expect(bodiless.contains(where: row.declaration.hasPrefix), "\(group.header): \(row.declaration)")
      }
    }
  }
}

extension RowGroup: CustomTestStringConvertible {
  public var testDescription: String { header }
}
