extension RunRecord {
  /// The first line of a record's file says which form it has; a later form gets a larger number.
  private static let form = 1

  private enum Key: String, CodingKey { case nbrun, chapter, seed, cells, inlineValues }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.form, forKey: .nbrun)
    try container.encode(chapter, forKey: .chapter)
    try container.encode(seed, forKey: .seed)
    try container.encode(cells, forKey: .cells)
    try container.encode(inlineValues, forKey: .inlineValues)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let form = try container.decode(Int.self, forKey: .nbrun)
    guard form == Self.form else {
      throw JSONError.content(
        path: "nbrun", problem: "a record of form \(form); this nbrun reads form \(Self.form): make the record anew")
    }
    chapter = try container.decode(String.self, forKey: .chapter)
    seed = try container.decode(UInt64.self, forKey: .seed)
    cells = try container.decode([CellRecord].self, forKey: .cells)
    inlineValues = try container.decode([InlineValue].self, forKey: .inlineValues)
  }

  /// The record's file: the same record always gives the same bytes, and `init(json:)` gives the record back.
  package func json() -> String {
    do {
      return JSONWriter.text(try JSONEncoding.value(of: self))
    } catch {
      preconditionFailure("a record is plain data and can always be written: \(error)")
    }
  }

  package init(json: [UInt8]) throws(JSONError) {
    self = try JSONDecoding.decode(RunRecord.self, from: try JSONParser.parse(json))
  }
}
