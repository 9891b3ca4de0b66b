/// Numbers as people read them in a figure: a true minus sign, few digits, the same everywhere.
package enum NumberText {
  static let minus = "\u{2212}"

  /// At most `significant` digits: `0.1235`, `−12`, `4.2e−7`. Long ones round half up on the shortest decimal form.
  package static func short(_ value: Double, significant: Int = 4) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? minus + "∞" : "∞" }
    if value == 0 { return "0" }
    var (digits, exponent) = decimal(value.magnitude)
    if digits.count > significant {
      let roundsUp = digits[significant] >= 5
      digits.removeSubrange(significant...)
      if roundsUp { increment(&digits, &exponent) }
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    let sign = value < 0 ? minus : ""
    if exponent < -4 || exponent > 6 {
      let fraction = digits.dropFirst().map(String.init).joined()
      let power = exponent < 0 ? minus + String(-exponent) : String(exponent)
      return sign + "\(digits[0])" + (fraction.isEmpty ? "" : "." + fraction) + "e" + power
    }
    return sign + plain(digits, exponent)
  }

  /// `count` · 10ⁿ written out: `plain(of: 25, -1)` is `2.5`.
  package static func plain(count: Int, power: Int) -> String {
    let sign = count < 0 ? minus : ""
    var digits = String(count.magnitude)
    guard power < 0 else { return count == 0 ? "0" : sign + grouped(digits + String(repeating: "0", count: power)) }
    if digits.count <= -power { digits = String(repeating: "0", count: 1 - power - digits.count) + digits }
    let point = digits.index(digits.endIndex, offsetBy: power)
    return sign + grouped(String(digits[..<point])) + "." + digits[point...]
  }

  /// Thousands apart by a narrow space, from five digits on.
  private static func grouped(_ digits: String) -> String {
    guard digits.count > 4 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "\u{202F}" }
      result.append(digit)
    }
    return result
  }

  /// The digits of the shortest decimal that reads back as `value`, and the power of ten of the first one.
  private static func decimal(_ value: Double) -> (digits: [Int], exponent: Int) {
    var digits: [Int] = []
    var point: Int?
    var exponent = 0
    var text = value.description[...]
    if let mark = text.firstIndex(of: "e") {
      exponent = Int(text[text.index(after: mark)...]) ?? 0
      text = text[..<mark]
    }
    for character in text {
      if let digit = character.wholeNumberValue { digits.append(digit) } else { point = digits.count }
    }
    exponent += (point ?? digits.count) - 1
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    return (digits, exponent - leading)
  }

  private static func increment(_ digits: inout [Int], _ exponent: inout Int) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      digits.removeLast()
      exponent += 1
    }
  }

  private static func plain(_ digits: [Int], _ exponent: Int) -> String {
    let text = digits.map(String.init).joined()
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text }
    let whole = exponent + 1
    if text.count <= whole { return grouped(text + String(repeating: "0", count: whole - text.count)) }
    let point = text.index(text.startIndex, offsetBy: whole)
    return grouped(String(text[..<point])) + "." + text[point...]
  }
}
