import Testing

import Plotting

@Suite struct PathTests {
  @Test func pathsAreRelativeAndShort() {
    var path = PathWriter()
    path.polyline([Point(1, 2), Point(1.5, 2.25), Point(2, 2), Point(5, 2), Point(5, 9)])
    #expect(path.text == "M1 2l.5.25.5-.25h3v7")
    path.polyline([Point(5, 5)])
    #expect(path.text.hasSuffix("m0-4h0"))
  }

  @Test func polygonsGoOnFromTheirStart() {
    var path = PathWriter()
    path.rectangle(x: 10, y: 10, width: 5, height: 5)
    path.rectangle(x: 20, y: 10, width: 5, height: 5)
    #expect(path.text == "M10 10h5v5h-5zm10 0h5v5h-5z")
  }

  @Test func roundingDoesNotAddUp() {
    var path = PathWriter()
    path.polyline((0...1000).map { Point(Double($0) * 0.333, $0 % 2 == 0 ? 0 : 5) })
    var x = 0
    for step in path.text.dropFirst(4).split(whereSeparator: { "l".contains($0) }) { x += step.isEmpty ? 0 : 1 }
    #expect(x > 0)
    #expect(end(of: path.text) == 33300)
  }

  /// The x where a path of moves and lines ends, in hundredths.
  private func end(of path: String) -> Int {
    var numbers: [Double] = []
    var current = ""
    for character in path.dropFirst() {
      if character == "-" || character == " " || character == "l" || character == "." && current.contains(".") {
        if !current.isEmpty { numbers.append(Double(current) ?? 0) }
        current = character == "-" ? "-" : character == "." ? "." : ""
      } else {
        current.append(character)
      }
    }
    numbers.append(Double(current) ?? 0)
    return stride(from: 0, to: numbers.count, by: 2).reduce(0) { $0 + Int((numbers[$1] * 100).rounded()) }
  }

  @Test func straightRunsBecomeOneLine() {
    let points = (0...160).map { Point(Double($0), max(0, Double($0) - 80)) }
    #expect(LineSimplifier.simplified(points) == [points[0], points[80], points[160]])
  }

  @Test func longNoiseIsThinned() {
    let points = (0..<100_000).map { Point(Double($0) / 200, $0 % 2 == 0 ? 10 : 90) }
    #expect(LineSimplifier.simplified(points).count <= 4 * 1000)
  }

  @Test(.timeLimit(.minutes(1))) func longScribblesTakeNoLongTime() {
    let points = (0..<60_000).map { (index: Int) -> Point in
      let (x, y) = (index * 7919 % 500, index * 104_729 % 251)
      return Point(Double(x), Double(y))
    }
    let simplified = LineSimplifier.simplified(points)
    #expect(simplified.first == points.first && simplified.last == points.last)
  }

  @Test func linesAreCutAtTheFrame() {
    let frame = Frame(x: 0, y: 0, width: 10, height: 10)
    let pieces = LineClipper.pieces(of: [Point(-5, 5), Point(5, 5), Point(5, 1e12), Point(8, 5)], in: frame)
    #expect(pieces.count == 2)
    #expect(pieces[0] == [Point(0, 5), Point(5, 5), Point(5, 10)])
    #expect(pieces[1].last == Point(8, 5))
  }

  @Test func bordersAreClosed() {
    let heights: [Double] = [0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0]
    let loops = ContourTracer.loops(columns: 4, rows: 4, heights: heights, level: 0.5)
    #expect(loops.count == 1)
    #expect(loops[0].count == 8)
    #expect(loops[0].filter(\.isOnEdge).isEmpty)
    let all = ContourTracer.loops(columns: 2, rows: 2, heights: [1, 1, 1, 1], level: 0.5)
    #expect(all.count == 1)
    #expect(all[0].filter(\.isOnEdge).count == all[0].count)
    #expect(ContourTracer.loops(columns: 2, rows: 2, heights: [.nan, 0, 0, 0], level: 0.5).isEmpty)
    let saddle = ContourTracer.loops(columns: 2, rows: 2, heights: [1, 0, 0, 1], level: 0.4)
    #expect(saddle.count == 1)
    #expect(ContourTracer.loops(columns: 2, rows: 2, heights: [1, 0, 0, 1], level: 0.6).count == 2)
  }
}
