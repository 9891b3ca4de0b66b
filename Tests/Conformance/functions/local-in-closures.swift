// swift-format-ignore-file
struct P { var k = 1
  func run(_ hs: [[String]]) -> [String] {
    hs.max { h1, h2 in
      func high(_ h: [String]) -> String { h.max { a, b in val(a, true) < val(b, false) }! }
      return val(high(h1), true) < val(high(h2), true)
    }!
  }
  func val(_ s: String, _ f: Bool) -> Int { s.count + k }
}
print(P().run([["a", "bbb"], ["cc"]]))
