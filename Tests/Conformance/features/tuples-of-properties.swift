struct Foo {
  var (d, e): (Int, String)
  let (h, (i, j)): (Int?, (Float, String))
}
let z = Foo(d: 1, e: "x", h: nil, i: 2, j: "k")
print(z.d, z.e, z.h as Any, z.i, z.j)
