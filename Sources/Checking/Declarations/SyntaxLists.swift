internal import SwiftSyntax

/// The elements of a list of syntax nodes, for loops over them.
///
/// A list's own iterator is a generic type of its element's. Making that type asks the language's runtime once for each
/// kind of element what it conforms to, and each time it looks through all the conformances of the program, of which
/// the syntax tree has thousands.
func each<List: SyntaxCollection>(_ list: List) -> [List.Element] {
  var result: [List.Element] = []
  var index = list.startIndex
  while index != list.endIndex {
    result.append(list[index])
    index = list.index(after: index)
  }
  return result
}
