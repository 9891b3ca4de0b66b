import Diagnostics
import Plotting
import Testing

import Records

@Suite struct ComparisonTests {
  private func record(_ outputs: [Output], volatile: Bool = false, status: CellRecord.Status = .ran) -> RunRecord {
    RunRecord(
      chapter: "a.md", seed: 0,
      cells: [CellRecord(number: 1, line: 7, label: nil, isVolatile: volatile, status: status, outputs: outputs)])
  }

  private func kinds(_ first: [Output], _ second: [Output]) -> [Difference.Kind] {
    RecordComparison.differences(record(first), record(second)).map(\.kind)
  }

  @Test func sameIsSame() {
    #expect(RecordComparison.differences(RecordTests.record, RecordTests.record).isEmpty)
  }

  @Test(arguments: [
    ("a\nb\n", "a\nc\n", [Difference.Kind.textLine(2, "b", "c")]),
    ("a\nb\nc", "a\nc", [.textLine(2, "b", nil)]),
    ("a\nc", "a\nb\nc", [.textLine(2, nil, "b")]),
    ("loss 0.5", "loss 0.25", [.printedNumber(index: 0, line: 1, .init(0.5, 0.25, isSingle: false))]),
    ("1\nx 2 3", "1\nx 2 4", [.printedNumber(index: 2, line: 2, .init(3, 4, isSingle: false))]),
    ("x2", "x3", [.textLine(1, "x2", "x3")]),
    ("1.0", "1.00", [.textLine(1, "1.0", "1.00")]),
  ])
  func texts(_ first: String, _ second: String, _ expected: [Difference.Kind]) {
    #expect(kinds([.text(first)], [.text(second)]) == expected)
  }

  @Test func tensorsCountInFloat32() {
    let old = Output.value(ShownValue(text: "tensor([0.5, 1.])", type: "Tensor", dtype: "float32", shape: [2]))
    let new = Output.value(ShownValue(text: "tensor([0.5, 1.0000001])", type: "Tensor", dtype: "float32", shape: [2]))
    #expect(kinds([old], [new]) == [.printedNumber(index: 1, line: 1, .init(1, 1.0000001, isSingle: true))])
    #expect(Difference.Numbers(1, 1.0000001, isSingle: true).ulps == 1)
  }

  @Test func figuresByTheirData() {
    func figure(_ y: [Double], _ title: String) -> Output {
      .figure(Figure(panels: [.chart(Chart(title: title, series: [Series(.line(Points(x: [0, 1], y: Values(y))))]))]))
    }
    let path = "panels[0].chart.series[0].mark.line.y"
    #expect(
      kinds([figure([1, 2], "a")], [figure([1, 2.0.nextUp], "a")])
        == [.number(path: path + "[1]", .init(2, 2.0.nextUp, isSingle: false))])
    #expect(
      kinds([figure([1, 2], "a")], [figure([1, .nan], "b")])
        == [
          .content(path: "panels[0].chart.title", "\"a\"", "\"b\""),
          .number(path: path + "[1]", .init(2, .nan, isSingle: false)),
        ])
    #expect(kinds([figure([1, .nan], "a")], [figure([1, .nan], "a")]).isEmpty)
    #expect(kinds([figure([1, 2], "a")], [figure([1], "a")]) == [.count(path: path, 2, 1)])
    #expect(kinds([figure([0.0, 1], "a")], [figure([-0.0, 1], "a")]).count == 1)
  }

  @Test func volatileCellsAreLeftOut() {
    let first = record([.text("1")], volatile: true)
    #expect(RecordComparison.differences(first, record([.text("2")])).isEmpty)
  }

  @Test func theRest() {
    #expect(kinds([.text("a")], []) == [.outputKinds(["text"], [])])
    var other = record([], status: .failed)
    other.seed = 4
    other.inlineValues = [InlineValue(line: 2, text: "x")]
    let found = RecordComparison.differences(record([]), other).map(\.kind)
    #expect(found == [.seed(0, 4), .status(.ran, .failed), .inlineCount(0, 1)])
  }

  private static let tiny = Double.leastNonzeroMagnitude
  private static let distances: [(Double, Double, UInt64)] = [
    (1, 1, 0), (1, 1.0.nextUp, 1), (0, -0.0, 1), (-0.0, tiny, 2), (-tiny, tiny, 3),
  ]

  @Test(arguments: distances)
  func ulps(_ a: Double, _ b: Double, _ expected: UInt64) {
    #expect(UnitsInTheLastPlace.between(a, b) == expected)
    #expect(UnitsInTheLastPlace.between(b, a) == expected)
  }

  @Test func reportIsSideBySide() {
    let differences = RecordComparison.differences(
      record([.text("loss 0.5\nend")]), record([.text("loss 0.25\nfin")]))
    #expect(
      Difference.report(differences, chapter: "a.md") == """
        a.md:7: cell 1
                                        record │ now
          output 1, line 1, number [0]  0.5    │ 0.25  \(UnitsInTheLastPlace.between(0.5, 0.25)) ULP
          output 1, line 2              end    │ fin

        """)
  }
}
