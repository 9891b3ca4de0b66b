// swift-format-ignore-file
let n = 1
switch n {
case 1:
case 2: print(2)
default: print(0)
}
