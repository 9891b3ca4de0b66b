// swift-format-ignore-file
let n = 3
switch n {
case "three": print(n)
default: print(0)
}
