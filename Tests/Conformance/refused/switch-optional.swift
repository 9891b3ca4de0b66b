// swift-format-ignore-file
let o: Int? = 1
switch o {
case .some(let x): print(x)
}
