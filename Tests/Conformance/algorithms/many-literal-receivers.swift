// Calls that have nothing in common are typed apart.
print(
  "x0".contains("h"), "x1".contains("h"), "x2".contains("h"), "x3".contains("h"), "x4".contains("h"),
  "x5".contains("h"), "x6".contains("h"), "x7".contains("h"), "x8".contains("h"), "x9".contains("x"),
  "a".count, "b,c".split(separator: ",").count, [1, 2].contains(2), "abc".hasPrefix("a"), "abc".dropFirst(1).isEmpty)
