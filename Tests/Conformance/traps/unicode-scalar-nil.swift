// swift-format-ignore-file
let codes: [UInt32] = [65, 0xD800]
for c in codes { print(Unicode.Scalar(c)!) }
