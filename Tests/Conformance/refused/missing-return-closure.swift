// swift-format-ignore-file
let f: (Int) -> Int = { n in
  let m = n + 1
  print(m)
}
