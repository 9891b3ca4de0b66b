// swift-format-ignore-file
let c: Character = "ab"
