// swift-format-ignore-file
print(1)
return 2
