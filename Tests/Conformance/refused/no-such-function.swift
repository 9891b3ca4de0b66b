// swift-format-ignore-file
print(1)
prnt(2)
