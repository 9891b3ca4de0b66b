// swift-format-ignore-file
struct V { var x = 1 }
print(V() + V())
