/// The names that Swift's library and Foundation declare, whether nbrun has them or not: so a name that it lacks is
/// told from one that doesn't exist.
///
/// The list is asked only when a chapter is refused, so it is text that is searched line by line.
package enum SwiftNames {
  /// Whether a type, function or variable of this name stands at the top level of a module.
  package static func hasGlobal(_ name: String) -> Bool {
    names(of: "").contains { baseName($0) == name }
  }

  /// The full names (`data(using:allowLossyConversion:)`) of what a type or protocol itself declares under a name.
  ///
  /// - Parameter type: Its name, of nested ones with dots: `Dictionary.Keys`.
  package static func members(_ name: String, of type: String) -> [String] {
    names(of: type).filter { baseName($0) == name }.map(String.init)
  }

  /// The labels in a full name; none for what takes no arguments.
  package static func labels(_ fullName: String) -> [String] {
    guard let open = fullName.firstIndex(of: "(") else { return [] }
    return fullName[fullName.index(after: open)...].split(separator: ":").dropLast().map(String.init)
  }

  private static func baseName(_ fullName: Substring) -> Substring { fullName.prefix { $0 != "(" } }

  /// A line of the list: `Bool: hash(into:) toggle()`.
  private static func names(of type: String) -> [Substring] {
    let head = type + ": "
    for line in text.split(separator: "\n") where line.hasPrefix(head) {
      return line.dropFirst(head.count).split(separator: " ")
    }
    return []
  }
}
