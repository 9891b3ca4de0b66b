/// Named columns of text, some of which are numbers: what a CSV file holds.
public struct Table: Hashable, Sendable {
  /// The columns' names, in order.
  public let columns: [String]
  /// The cells, row by row.
  public let rows: [[String]]

  /// Rows of as many cells as there are columns.
  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The number of rows.
  public var count: Int { rows.count }

  /// A column as text; empty where there is none of that name.
  public func text(_ column: String) -> [String] {
    guard let i = columns.firstIndex(of: column) else { return [] }
    return rows.map { $0[i] }
  }

  /// A column of numbers, `[n]`, as `.float32`; an empty cell is NaN. Errors: no such column; a cell that is no
  /// number; a row that is too short.
  public subscript(_ column: String) -> Tensor {
    checked { () throws(TensorError) in
      guard let i = columns.firstIndex(of: column) else {
        throw .argument(operation: "Table", explanation: "no column \"\(column)\"; there are \(columns)")
      }
      return Tensor(try numbers(i))
    }
  }

  /// All columns that hold numbers only, side by side, `[n, columns]`, as `.float32`; an empty cell is NaN.
  public var numbers: Tensor {
    checked { () throws(TensorError) in
      let found = columns.indices.compactMap { try? numbers($0) }
      guard !found.isEmpty else { return Tensor.zeros(count, 0) }
      return stack(found.map { Tensor($0) }, axis: 1)
    }
  }

  private func numbers(_ column: Int) throws(TensorError) -> [Double] {
    var values: [Double] = []
    for (i, row) in rows.enumerated() {
      guard column < row.count else {
        throw .argument(
          operation: "Table", explanation: "row \(i + 1) has \(row.count) cells; there are \(columns.count) columns")
      }
      let cell = row[column].filter { $0 != " " && $0 != "\t" }
      guard let value = cell.isEmpty ? .nan : Double(cell) else {
        throw .argument(
          operation: "Table",
          explanation:
            "column \"\(columns[column])\", row \(i + 1): \"\(row[column])\" is not a number; read it with text(_:)")
      }
      values.append(value)
    }
    return values
  }
}

/// A CSV file (RFC 4180: commas, quotes, doubled quotes inside) with the columns' names in its first line, unless
/// `header` is false: then they are numbered from 0. Errors: no such file; not UTF-8; a row with another number of cells;
/// a quote that doesn't end.
public func readCSV(_ path: String, header: Bool = true, separator: Character = ",") -> Table {
  checkedValue(Table(columns: [], rows: [])) { () throws(TensorError) in
    let bytes = try FileBytes.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .damagedFile(path: path, format: "CSV", explanation: "it is not UTF-8")
    }
    var (lines, numbers) = try csvCells(text, path, separator)
    guard let first = lines.first else { return Table(columns: [], rows: []) }
    let names = header ? first : first.indices.map(String.init)
    if header {
      lines.removeFirst()
      numbers.removeFirst()
    }
    for (row, number) in zip(lines, numbers) where row.count != names.count {
      throw .damagedFile(
        path: path, format: "CSV",
        explanation: "line \(number) has \(row.count) cell\(row.count == 1 ? "" : "s"), the first has \(names.count)")
    }
    return Table(columns: names, rows: lines)
  }
}

/// The rows of cells, and the line that each begins on.
private func csvCells(
  _ text: String, _ path: String, _ separator: Character
) throws(TensorError) -> (rows: [[String]], lines: [Int]) {
  var rows: [[String]] = []
  var lines: [Int] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var wasQuoted = false
  var line = 1
  var start = 1
  var rest = Substring(text.first == "\u{FEFF}" ? text.dropFirst() : text[...])
  func endRow() {
    if !(row.isEmpty && cell.isEmpty && !wasQuoted) {
      rows.append(row + [cell])
      lines.append(start)
    }
    row = []
    cell = ""
    wasQuoted = false
  }
  while let character = rest.popFirst() {
    if character.isNewline { line += 1 }
    if isQuoted {
      if character != "\"" {
        cell.append(character)
      } else if rest.first == "\"" {
        cell.append("\"")
        rest.removeFirst()
      } else {
        isQuoted = false
      }
    } else if character == "\"" && cell.isEmpty {
      isQuoted = true
      wasQuoted = true
    } else if character == separator {
      row.append(cell)
      cell = ""
      wasQuoted = false
    } else if character.isNewline {
      endRow()
      start = line
    } else {
      cell.append(character)
    }
  }
  guard !isQuoted else {
    throw .damagedFile(path: path, format: "CSV", explanation: "a quote opened on line \(start) does not end")
  }
  endRow()
  return (rows, lines)
}
