// swift-format-ignore-file
struct S { var n = 3 }
print(S.n)
