// swift-format-ignore-file
protocol P { func f() }
struct S: P {}
print(1)
