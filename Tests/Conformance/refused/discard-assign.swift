// swift-format-ignore-file
let n = 1
_ += n
