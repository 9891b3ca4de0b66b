/// A marked number on an axis.
package struct Tick: Hashable {
  /// A number as it is written at a tick; the exponent stands raised behind the base.
  package struct Label: Hashable {
    package var base: String
    package var exponent: String?

    package init(_ base: String, exponent: String? = nil) {
      self.base = base
      self.exponent = exponent
    }

    func width(size: Double) -> Double {
      TextMeasure.width(base, size: size) + TextMeasure.width(exponent ?? "", size: size * 0.75)
    }
  }

  package var value: Double
  /// Minor ticks have none.
  package var label: Label?
}

/// Ticks at round numbers.
package enum Ticks {
  /// At multiples of 1, 2 or 5 times a power of ten, at most `count` of them.
  package static func linear(_ lower: Double, _ upper: Double, count: Int) -> [Tick] {
    let span = upper - lower
    guard span > 0, span.isFinite, count > 0 else { return [] }
    var (digit, power) = step(atLeast: span / Double(count))
    while true {
      let step = DecimalLog.multiple(digit, power)
      let first = (lower / step - 1e-9).rounded(.up)
      let last = (upper / step + 1e-9).rounded(.down)
      guard first.magnitude < 1e15, last.magnitude < 1e15 else { return [] }
      if Int(last) - Int(first) + 1 > count {
        (digit, power) = next(digit, power)
        continue
      }
      guard first <= last else { return [] }
      return labelled((Int(first)...Int(last)).map { $0 * digit }, power)
    }
  }

  /// The smallest of 1, 2, 5 times a power of ten that is not below `least`.
  private static func step(atLeast least: Double) -> (digit: Int, power: Int) {
    var (digit, power) = (1, DecimalLog.floorOfLog10(least))
    while DecimalLog.multiple(digit, power) < least * (1 - 1e-9) { (digit, power) = next(digit, power) }
    return (digit, power)
  }

  private static func next(_ digit: Int, _ power: Int) -> (digit: Int, power: Int) {
    digit == 1 ? (2, power) : digit == 2 ? (5, power) : (1, power + 1)
  }

  /// All labels of an axis have the same number of decimals; very large and very small numbers share a power of ten.
  private static func labelled(_ counts: [Int], _ power: Int) -> [Tick] {
    let largest = counts.map(\.magnitude).max() ?? 0
    let exponent = largest == 0 ? 0 : String(largest).count - 1 + power
    let isPlain = exponent < 6 && (exponent >= -3 || power >= -4)
    return counts.map { count in
      let label: Tick.Label
      if isPlain && largest > 0 {
        label = Tick.Label(NumberText.plain(count: count, power: power))
      } else if count == 0 {
        label = Tick.Label("0")
      } else {
        let base = NumberText.plain(count: count, power: power - exponent) + "×10"
        label = Tick.Label(base, exponent: exponentText(exponent))
      }
      return Tick(value: DecimalLog.multiple(count, power), label: label)
    }
  }

  /// Decades with labels, as many as `count` permits, and the numbers 2…9 between them without; over less than two
  /// decades the round numbers between get labels too.
  package static func logarithmic(_ lower: Double, _ upper: Double, count: Int) -> [Tick] {
    guard lower > 0, upper > lower, upper.isFinite else { return [] }
    let first = Int((DecimalLog.log10(lower) - 1e-9).rounded(.up))
    let last = Int((DecimalLog.log10(upper) + 1e-9).rounded(.down))
    guard last > first else { return withinDecades(lower, upper, count: count) }
    var stride = 1
    while (last - first) / stride + 1 > max(count, 2) { stride += 1 }
    let isPlain = first >= -3 && last <= 4
    var ticks: [Tick] = []
    for decade in first - 1...last + 1 {
      if (first...last).contains(decade) {
        let isLabelled = (decade - first).isMultiple(of: stride)
        ticks.append(
          Tick(value: DecimalLog.power(decade), label: isLabelled ? self.decade(decade, isPlain: isPlain) : nil))
      }
      guard stride == 1, last - first <= 5 else { continue }
      for digit in 2...9 {
        let value = DecimalLog.multiple(digit, decade)
        if value >= lower, value <= upper { ticks.append(Tick(value: value)) }
      }
    }
    return ticks
  }

  /// Less than two decades in sight: 1, 2 and 5 where these are enough, else round numbers as on a linear axis.
  private static func withinDecades(_ lower: Double, _ upper: Double, count: Int) -> [Tick] {
    let start = DecimalLog.floorOfLog10(lower)
    var round: [Tick] = []
    for decade in start...start + 2 {
      for digit in 1...9 {
        let value = DecimalLog.multiple(digit, decade)
        guard value >= lower * (1 - 1e-9), value <= upper * (1 + 1e-9) else { continue }
        let label: Tick.Label? =
          [1, 2, 5].contains(digit) && decade >= -4 && decade <= 5
          ? Tick.Label(NumberText.plain(count: digit, power: decade)) : nil
        round.append(Tick(value: value, label: label))
      }
    }
    let labelled = round.count { $0.label != nil }
    return labelled >= 2 && labelled <= max(count, 2) ? round : linear(lower, upper, count: count)
  }

  private static func decade(_ exponent: Int, isPlain: Bool) -> Tick.Label {
    isPlain
      ? Tick.Label(NumberText.plain(count: 1, power: exponent)) : Tick.Label("10", exponent: exponentText(exponent))
  }

  private static func exponentText(_ exponent: Int) -> String {
    exponent < 0 ? NumberText.minus + String(-exponent) : String(exponent)
  }
}
