// swift-format-ignore-file
func show(_ s: String) { print(s) }
let s: String? = nil
show(s)
