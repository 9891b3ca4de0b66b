import Diagnostics
import Plotting
import Testing

import Records

@Suite struct RecordTests {
  static let figure = Figure(
    panels: [
      .chart(
        Chart(
          title: "f", x: Axis(label: "x", scale: .log, limits: Limits(1, 10)),
          series: [
            Series(name: "a", .line(Points(x: [1, 2, 3], y: Values([0.1, .nan, -.infinity])))),
            Series(.points(Points(x: Values([Double(Float(0.1))]), y: [-0.0]))), Series(.rings(Points(x: [], y: []))),
            Series(.bars(Bars(x: [0], heights: [1]))), Series(.histogram(Histogram(edges: [0, 1], counts: [3]))),
            Series(
              .cells(Cells(rows: 1, columns: 1, values: [5], colorMap: .viridis, range: Limits(0, 5)))),
            Series(.picture(Picture(rows: 2, columns: 1, channels: .rgb, levels: [0, 1, 2, 253, 254, 255]))),
            Series(.contours(Contours(x: [0, 1], y: [0, 1], z: [1, 2, 3, 4], levels: [2.5], isFilled: true))),
            Series(.rule(Rule(.vertical, at: 2))),
          ])),
      .graph(GraphDiagram(nodes: [.init("x", detail: "[2]", role: .leaf)], edges: [])),
    ])

  static let record = RunRecord(
    chapter: "Chapters/mlp.md", seed: .max,
    cells: [
      CellRecord(
        number: 1, line: 12, label: "fig-relu",
        outputs: [
          .text("a\nb\n"), .text("\"q\" \\ \u{1} ü 🙂"), .text(""), .text("\r\n\n"),
          .value(ShownValue(text: "tensor([1., 2.])", type: "Tensor", dtype: "float32", shape: [2])), .figure(figure),
          .table(Table(columns: ["a", "b"], rows: [["1", "2"]])),
        ]),
      CellRecord(
        number: 2, line: 30, isVolatile: true, status: .failed,
        outputs: [
          .failure(
            Failure(
              message: "Fatal error: Index out of range", location: SourceLocation(file: "a.md", line: 31, column: 4),
              sourceLine: "x[9]",
              trace: [.init(function: "f(_:)", location: SourceLocation(file: "a.md", line: 31, column: 4))])),
          .diagnostics([
            PlacedDiagnostic(
              severity: .warning, message: "unused", location: SourceLocation(file: "a.md", line: 1, column: 1))
          ]),
        ]), CellRecord(number: 3, line: 40, status: .notRun),
    ], inlineValues: [InlineValue(line: 3, text: "0.5")])

  @Test func readsBack() throws {
    let json = Self.record.json()
    let back = try RunRecord(json: Array(json.utf8))
    #expect(back == Self.record)
    #expect(back.json() == json)
    #expect(json.hasSuffix("}\n"))
  }

  @Test func isGoodToDiff() {
    let json = Self.record.json()
    #expect(json.hasPrefix("{\n  \"nbrun\": 1,\n  \"chapter\": \"Chapters/mlp.md\",\n"))
    #expect(json.contains("{\"text\": [\"a\\n\", \"b\\n\"]}"))
    #expect(json.contains("\"y\": [0.1, \"nan\", \"-inf\"]"))
    #expect(json.contains("{\"float32\": [0.1]}"))
    #expect(json.contains("\"rows\": [\"000102\", \"fdfeff\"]"))
    let lengths = json.split(separator: "\n").map(\.utf8.count)
    #expect((lengths.max() ?? 0) <= 110)
  }

  @Test(arguments: [
    ("", "1:1: the text ends in the middle"), ("{\n  \"a\": 1,\n  b\n}", "3:3: expected a key in quotes"),
    ("[1, 2", "1:6: the text ends in the middle"), ("[1 2]", "1:4: expected ',' or ']'"),
    ("{\"a\": 01}", "1:7: this is not a number as JSON writes one"), ("\"\\x\"", "1:3: no such escape in a string"),
    ("{\"a\": 1, \"a\": 2}", "1:10: the key \"a\" stands here a second time"),
    ("[1] x", "1:5: more text after the value's end"),
    (
      "\"a\nb\"", "1:3: a string can't hold a line end or another control character; escape it"
    ), ("nul", "1:1: expected a value"),
  ])
  func refusesBadJSON(_ text: String, _ expected: String) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(error?.description == expected)
  }

  @Test(arguments: [
    ("{}", "the key \"nbrun\" is missing"),
    ("{\"nbrun\": 7}", "nbrun: a record of form 7; this nbrun reads form 1: make the record anew"),
    (
      "{\"nbrun\": 1, \"chapter\": \"a\", \"seed\": -1, \"cells\": [], \"inlineValues\": []}",
      "seed: expected a whole number, found the number -1"
    ),
    (
      "{\"nbrun\": 1, \"chapter\": \"a\", \"seed\": 0, \"cells\": [{\"number\": \"x\"}], \"inlineValues\": []}",
      "cells[0].number: expected a whole number, found a string"
    ),
  ])
  func refusesOtherContent(_ text: String, _ expected: String) {
    let error = #expect(throws: JSONError.self) { try RunRecord(json: Array(text.utf8)) }
    #expect(error?.description == expected)
  }

  @Test func deepNestingIsAnError() {
    #expect(throws: JSONError.self) { try JSONParser.parse([UInt8](repeating: UInt8(ascii: "["), count: 100_000)) }
  }

  @Test func escapesRead() throws {
    #expect(try JSONParser.parse(Array(#""\ud83d\ude42\u00fc\/""#.utf8)) == .string("🙂ü/"))
    #expect(throws: JSONError.self) { try JSONParser.parse(Array(#""\ud83d""#.utf8)) }
  }
}
