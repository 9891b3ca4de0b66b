/// An image of one grey level or three colour levels a pixel, row 0 on top.
package struct Picture: Hashable, Sendable {
  package enum Channels: Int, Sendable {
    case gray = 1
    case rgb = 3
  }

  package var rows: Int
  package var columns: Int
  package var channels: Channels
  /// Row by row, pixel by pixel, channel by channel; as many as the three sizes say.
  package var levels: [UInt8]

  package init(rows: Int, columns: Int, channels: Channels, levels: [UInt8]) {
    precondition(levels.count == rows * columns * channels.rawValue, "a picture's levels fill its pixels")
    self.rows = rows
    self.columns = columns
    self.channels = channels
    self.levels = levels
  }

  /// Maps `range` to the levels 0…255; what is not a number becomes 0.
  package init(rows: Int, columns: Int, channels: Channels, values: [Double], range: Limits) {
    let span = range.upper - range.lower
    let levels = values.map { value -> UInt8 in
      guard value > range.lower, span > 0 else { return 0 }
      return UInt8(min(255, ((value - range.lower) / span * 255).rounded()))
    }
    self.init(rows: rows, columns: columns, channels: channels, levels: levels)
  }
}

extension Picture: Codable {
  private enum Key: String, CodingKey { case columns, channels, rows }

  /// Each row is one string of hexadecimal digits, two a level, so that a changed picture differs in its changed rows.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(columns, forKey: .columns)
    try container.encode(channels.rawValue, forKey: .channels)
    let width = columns * channels.rawValue
    let lines = (0..<rows).map { row in Self.hexadecimal(levels[row * width..<(row + 1) * width]) }
    try container.encode(lines, forKey: .rows)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    columns = try container.decode(Int.self, forKey: .columns)
    guard let channels = Channels(rawValue: try container.decode(Int.self, forKey: .channels)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .channels, in: container, debugDescription: "a picture has 1 or 3 channels")
    }
    self.channels = channels
    let lines = try container.decode([String].self, forKey: .rows)
    rows = lines.count
    levels = []
    for line in lines {
      guard let row = Self.levels(ofHexadecimal: line), row.count == columns * channels.rawValue else {
        throw DecodingError.dataCorruptedError(
          forKey: .rows, in: container, debugDescription: "a picture's row has two hexadecimal digits for each level")
      }
      levels += row
    }
  }

  private static func hexadecimal(_ levels: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = levels.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func levels(ofHexadecimal text: String) -> [UInt8]? {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
