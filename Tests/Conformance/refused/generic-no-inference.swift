// swift-format-ignore-file
func make<T>() -> [T] { [] }
let xs = make()
