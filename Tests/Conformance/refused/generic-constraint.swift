// swift-format-ignore-file
func largest<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
struct S {}
print(largest(S(), S()))
