// swift-format-ignore-file
for i in 0..<3 { i += 1 }
