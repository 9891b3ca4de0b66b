/// Where something stands, as people and editors name it: `file:line:column`, the last two from 1, the column in bytes.
package struct SourceLocation: Hashable, Sendable, Codable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }
}
