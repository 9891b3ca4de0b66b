// swift-format-ignore-file
let n = 3
switch n {
case 0..<3: print("low")
case 3...: print("high")
}
