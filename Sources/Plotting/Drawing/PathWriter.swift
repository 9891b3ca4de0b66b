/// Writes the `d` of a path: relative commands on a grid of hundredths (or tenths) of a pixel, so that rounding never
/// adds up and each point costs a few bytes.
package struct PathWriter {
  private var bytes: [UInt8] = []
  private var x = 0
  private var y = 0
  private var command: UInt8 = 0
  /// Whether the last number holds a point, so that a following `.5` needs no space.
  private var endsInFraction = false
  /// Grid steps in hundredths: 1 or 10.
  private let unit: Int

  /// - Parameter isCoarse: rounds to tenths, which is enough for what is not joined into a curve.
  package init(isCoarse: Bool = false) { unit = isCoarse ? 10 : 1 }

  var isEmpty: Bool { bytes.isEmpty }
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func move(_ point: Point) {
    let (px, py) = snapped(point)
    write(bytes.isEmpty ? UInt8(ascii: "M") : UInt8(ascii: "m"), [px - x, py - y])
    (x, y) = (px, py)
  }

  mutating func line(_ point: Point) {
    let (px, py) = snapped(point)
    if px == x, py == y { return }
    if py == y {
      write(UInt8(ascii: "h"), [px - x])
    } else if px == x {
      write(UInt8(ascii: "v"), [py - y])
    } else {
      write(UInt8(ascii: "l"), [px - x, py - y])
    }
    (x, y) = (px, py)
  }

  /// A line of no length, which round caps make a dot.
  mutating func dot() { write(UInt8(ascii: "h"), [0]) }

  /// Ends a closed figure; the next one has to begin with `move`, relative to `start`.
  mutating func close(start: Point) {
    bytes.append(UInt8(ascii: "z"))
    command = 0
    endsInFraction = false
    (x, y) = snapped(start)
  }

  package mutating func polyline(_ points: [Point]) {
    guard let first = points.first else { return }
    move(first)
    let before = (x, y, bytes.count)
    for point in points.dropFirst() { line(point) }
    if before == (x, y, bytes.count) { dot() }
  }

  mutating func polygon(_ points: [Point]) {
    guard let first = points.first else { return }
    move(first)
    for point in points.dropFirst() { line(point) }
    close(start: first)
  }

  package mutating func rectangle(x left: Double, y top: Double, width: Double, height: Double) {
    polygon([
      Point(left, top), Point(left + width, top), Point(left + width, top + height), Point(left, top + height),
    ])
  }

  private func snapped(_ point: Point) -> (Int, Int) {
    func snap(_ value: Double) -> Int {
      Int((SVGWriter.clamped(value) * 100 / Double(unit)).rounded()) * unit
    }
    return (snap(point.x), snap(point.y))
  }

  private mutating func write(_ letter: UInt8, _ numbers: [Int]) {
    // After a move, pairs are lines of the same kind.
    let isImplied =
      letter == command && letter != UInt8(ascii: "m") || letter == UInt8(ascii: "l") && command == UInt8(ascii: "m")
    if !isImplied {
      bytes.append(letter)
      endsInFraction = false
    }
    command = letter == UInt8(ascii: "M") ? UInt8(ascii: "M") : letter
    for (index, number) in numbers.enumerated() {
      let digits = Array(SVGWriter.number(hundredths: number).utf8)
      let needsSpace = isImplied || index > 0
      let separates = digits[0] == UInt8(ascii: "-") || digits[0] == UInt8(ascii: ".") && endsInFraction
      if needsSpace && !separates { bytes.append(UInt8(ascii: " ")) }
      bytes += digits
      endsInFraction = digits.contains(UInt8(ascii: "."))
    }
  }
}

/// A place on the page in CSS pixels from the top left corner.
package struct Point: Hashable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
