import Diagnostics
import Plotting

extension Output {
  private enum Key: String, CodingKey { case text, value, figure, table, failure, diagnostics }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try container.encode(TextLines(text), forKey: .text)
    case .value(let value): try container.encode(value, forKey: .value)
    case .figure(let figure): try container.encode(figure, forKey: .figure)
    case .table(let table): try container.encode(table, forKey: .table)
    case .failure(let failure): try container.encode(failure, forKey: .failure)
    case .diagnostics(let diagnostics): try container.encode(diagnostics, forKey: .diagnostics)
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: container.codingPath, debugDescription: "an output has one kind"))
    }
    switch key {
    case .text: self = .text(try container.decode(TextLines.self, forKey: key).text)
    case .value: self = .value(try container.decode(ShownValue.self, forKey: key))
    case .figure: self = .figure(try container.decode(Figure.self, forKey: key))
    case .table: self = .table(try container.decode(Table.self, forKey: key))
    case .failure: self = .failure(try container.decode(Failure.self, forKey: key))
    case .diagnostics: self = .diagnostics(try container.decode([PlacedDiagnostic].self, forKey: key))
    }
  }
}

extension ShownValue {
  private enum Key: String, CodingKey { case text, type, dtype, shape }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(TextLines(text), forKey: .text)
    try container.encode(type, forKey: .type)
    try container.encodeIfPresent(dtype, forKey: .dtype)
    try container.encodeIfPresent(shape, forKey: .shape)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      text: try container.decode(TextLines.self, forKey: .text).text,
      type: try container.decode(String.self, forKey: .type),
      dtype: try container.decodeIfPresent(String.self, forKey: .dtype),
      shape: try container.decodeIfPresent([Int].self, forKey: .shape))
  }
}

/// A text as a record writes it: one line as a string, several as a list, so that a changed line is one changed line.
private struct TextLines: Codable {
  var text: String

  init(_ text: String) { self.text = text }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let lines = Output.lines(of: text)
    if lines.count == 1 { try container.encode(text) } else { try container.encode(lines) }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else {
      text = try container.decode([String].self).joined()
    }
  }
}

extension Output {
  /// The lines of a text with their line ends (`\n`), so that joined they are the text again.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(String(line)) }
    return lines
  }
}
