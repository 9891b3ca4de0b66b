let a: Int? = nil
print("x")
print(a!)
