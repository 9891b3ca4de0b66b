// swift-format-ignore-file
print([1, 2].map { a, b in a + b })
