// swift-format-ignore-file
struct Oops: Error { var n = 1 }
print(1)
throw Oops()
