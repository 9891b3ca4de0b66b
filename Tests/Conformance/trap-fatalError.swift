// swift-format-ignore-file
print("a")
fatalError("stop here")
