/// The names that Swift's library and Foundation declare, whether nbrun has them or not: so a name that it lacks is
/// told from one that doesn't exist.
///
/// The list is asked only when a chapter is refused, so it is text, which is taken apart the first time.
package enum SwiftNames {
  /// Whether a type, function or variable of this name stands at the top level of a module.
  package static func hasGlobal(_ name: String) -> Bool {
    globals.contains(Substring(name))
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

  private static func baseName(_ fullName: Substring) -> Substring {
    Substring(fullName.utf8.prefix { $0 != UInt8(ascii: "(") })
  }

  private static let globals = Set(names(of: "").map(baseName))

  /// The list's lines, as `Bool: hash(into:) toggle()`, by what stands before the colon.
  private static let lines: [Substring: Substring.UTF8View] = {
    var lines: [Substring: Substring.UTF8View] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      lines[Substring(line[..<colon])] = line[line.index(after: colon)...]
    }
    return lines
  }()

  private static func names(of type: String) -> [Substring] {
    lines[Substring(type)]?.split(separator: UInt8(ascii: " ")).map { Substring($0) } ?? []
  }
}
