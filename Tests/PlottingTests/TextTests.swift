import Testing

import Plotting

@Suite struct TextTests {
  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-12, "−12"), (0.123456, "0.1235"), (0.99996, "1"), (123456, "123\u{202F}500"),
    (9.9999e6, "1e7"), (1e7, "1e7"), (4.25e-7, "4.25e−7"), (0.0001, "0.0001"), (-2.5e10, "−2.5e10"), (.nan, "NaN"),
    (-.infinity, "−∞"), (7.9, "7.9"), (0.30000000000000004, "0.3"),
  ])
  func short(_ value: Double, _ expected: String) {
    #expect(NumberText.short(value) == expected)
  }

  @Test(arguments: [
    (25, -1, "2.5"), (-5, -3, "−0.005"), (0, -2, "0.00"), (0, 3, "0"), (3, 4, "30\u{202F}000"), (1234, 0, "1234"),
  ])
  func plain(_ count: Int, _ power: Int, _ expected: String) {
    #expect(NumberText.plain(count: count, power: power) == expected)
  }

  @Test(arguments: [
    (0.0, "0"), (1.5, "1.5"), (-0.25, "-.25"), (0.004, "0"), (-0.004, "0"), (100, "100"), (3.05, "3.05"), (.nan, "0"),
  ])
  func coordinates(_ value: Double, _ expected: String) {
    #expect(SVGWriter.number(value) == expected)
  }

  @Test func widths() {
    #expect(TextMeasure.width("", size: 12) == 0)
    #expect(TextMeasure.width("0", size: 10) == TextMeasure.width("7", size: 10))
    #expect(TextMeasure.width("i", size: 10) < TextMeasure.width("W", size: 10))
    #expect(TextMeasure.width("e\u{301}", size: 10) == TextMeasure.width("e", size: 10))
  }

  @Test func lines() {
    #expect(TextMeasure.lines("a b c", size: 12, width: 1000) == ["a b c"])
    #expect(TextMeasure.lines("aaaa bbbb", size: 12, width: 30) == ["aaaa", "bbbb"])
    #expect(TextMeasure.lines("a\nb", size: 12, width: 100) == ["a", "b"])
    #expect(TextMeasure.shortened("abcdef", size: 12, width: 30).hasSuffix("…"))
  }

  @Test func escapes() {
    #expect(SVGWriter.escaped("a < b & \"c\"\u{1}\n") == "a &lt; b &amp; &quot;c&quot; ")
  }

  @Test func logarithmsOfPowersAreExact() {
    for exponent in -300...300 { #expect(DecimalLog.log10(DecimalLog.power(exponent)) == Double(exponent)) }
    #expect((DecimalLog.log10(2) - 0.30102999566398119521).magnitude < 1e-16)
    #expect((DecimalLog.log10(0.7) + 0.15490195998574316929).magnitude < 1e-16)
  }
}
