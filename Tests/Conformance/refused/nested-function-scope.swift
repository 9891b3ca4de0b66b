func outer() { func inner() -> Int { 1 } }
print(inner())
