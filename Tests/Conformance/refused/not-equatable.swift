// swift-format-ignore-file
struct P { var x = 1 }
print(P() == P())
