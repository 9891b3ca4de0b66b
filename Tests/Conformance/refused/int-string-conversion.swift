// swift-format-ignore-file
let age = 30
let s: String = age
