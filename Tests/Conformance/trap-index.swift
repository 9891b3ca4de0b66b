// swift-format-ignore-file
let a = [1, 2, 3]
print("before")
func f(_ i: Int) -> Int { a[i] }
print(f(2))
print(f(3))
