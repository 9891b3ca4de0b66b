struct V {
  var i: Int
  init() { i = 1 }
  init(a: Float) { self.init(); self.init(); i += 1 }
  init(n: Int) { for _ in 0..<n { self.init() }; self.init() }
}
print(V(a: 1).i, V(n: 2).i)
