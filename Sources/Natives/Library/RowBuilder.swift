/// Lets a group list its rows one below the other: a text alone is a row of the prelude.
@resultBuilder
package enum RowBuilder {
  package static func buildExpression(_ declaration: String) -> [Row] { [Row(declaration)] }
  package static func buildExpression(_ row: Row) -> [Row] { [row] }
  package static func buildExpression(_ rows: [Row]) -> [Row] { rows }
  package static func buildEither(first rows: [Row]) -> [Row] { rows }
  package static func buildEither(second rows: [Row]) -> [Row] { rows }
  package static func buildOptional(_ rows: [Row]?) -> [Row] { rows ?? [] }
  package static func buildBlock(_ rows: [Row]...) -> [Row] { rows.flatMap { $0 } }
}
